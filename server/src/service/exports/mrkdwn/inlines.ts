import type { Image, Link, Parent, PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { absoluteImage, absoluteLink } from '../links.ts';
import { type Footnotes, numberOf } from '../nodes.ts';
import { escapedCode, escapedText } from './escape.ts';

/** What stands around a part of a line. */
export interface MrkdwnContext {
  readonly footnotes: Footnotes;
  /** The marks that a part stands in already. */
  readonly within?: string;
  /** The characters on both sides of it. */
  readonly before?: string;
  readonly after?: string;
}

/** Phrasing content as lines of a message, joined. */
export function textOfInlines(nodes: readonly PhrasingContent[], context: MrkdwnContext): string {
  let result = '';
  nodes.forEach((node, at) => {
    const before = result.at(-1) ?? context.before ?? '';
    const after = firstOf(nodes, at + 1) ?? context.after ?? '';
    result += inline(node, { ...context, before, after });
  });
  return result;
}

/** The first character that is shown from a node on. */
function firstOf(nodes: readonly PhrasingContent[], from: number): string | undefined {
  for (let at = from; at < nodes.length; at += 1) {
    const node = nodes[at];
    const text = !node || node.type === 'break' ? '\n' : plainText(node);
    if (text !== '') return text.at(0);
  }
  return undefined;
}

function inline(node: PhrasingContent, context: MrkdwnContext): string {
  switch (node.type) {
    case 'text':
      return escapedText(node.value);
    case 'inlineCode':
      return code(node.value);
    case 'break':
      return '\n';
    case 'image':
      return image(node);
    case 'link':
      return link(node, context);
    case 'footnoteReference':
      return `[${numberOf(node, context.footnotes)}]`;
    case 'strong':
      return marked('*', node, context);
    case 'emphasis':
      return marked('_', node, context);
    case 'delete':
      return marked('~', node, context);
    case 'tagged':
      return node.tag === 'kbd' || node.tag === 'code'
        ? code(plainText(node))
        : textOfInlines(node.children, context);
    default:
      return '';
  }
}

/**
 * Slack sees a mark at the border of a word only, and the first of its kind ends it. Where it would not be seen, the text goes
 * without, which is better than with stars in it.
 */
export function marked(mark: string, node: Parent, context: MrkdwnContext): string {
  const { within = '', before = '', after = '' } = context;
  const children = node.children as readonly PhrasingContent[];
  const text = plainText(node);
  const isSeen =
    !within.includes(mark) &&
    !isWord(before) &&
    !isWord(after) &&
    /^\S(?:.*\S)?$/.test(text) &&
    !text.includes(mark);
  if (!isSeen || hasBreak(node)) return textOfInlines(children, context);
  return mark + textOfInlines(children, { ...context, within: within + mark, before: '', after: '' }) + mark;
}

function hasBreak(node: Parent): boolean {
  return node.children.some((child) => child.type === 'break' || ('children' in child && hasBreak(child)));
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}_*~]/u.test(character);
}

function code(value: string): string {
  const text = escapedCode(value.replace(/\s+/g, ' '), '`').trim();
  return text === '' ? '' : `\`${text}\``;
}

function link(node: Link, context: MrkdwnContext): string {
  const address = absoluteLink(node.url);
  if (address === undefined) return textOfInlines(node.children, context);
  return linkTo(address, plainText(node));
}

function image({ url, alt }: Image): string {
  const address = absoluteImage(url);
  return address === undefined ? escapedText(alt || url) : linkTo(address, alt ?? '');
}

/** These would end the address. */
const inAddress: Readonly<Record<string, string>> = { '|': '%7C', '<': '%3C', '>': '%3E', '&': '&amp;' };

function linkTo(address: string, label: string): string {
  const target = address.replace(/\s/g, '%20').replace(/[|<>&]/g, (character) => inAddress[character] ?? '');
  const text = escapedText(label).trim();
  return text === '' || label === address ? `<${target}>` : `<${target}|${text}>`;
}
