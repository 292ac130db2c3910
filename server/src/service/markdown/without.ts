import type { Nodes } from 'mdast';
import { noLabels } from './labels.ts';
import { parse } from './parse.ts';

/**
 * What Markdown says, apart from comments and from white space that nobody sees. Two texts that say the same have the same
 * blocks: a comment between two lists, or between a row and a paragraph, cannot go without changing what stands beside it.
 */
export function saidIn(text: string): string {
  return JSON.stringify(plain(parse(text, noLabels)));
}

type Plain = string | { readonly type: string; readonly children?: readonly Plain[] };

function plain(node: Nodes): Plain {
  if (node.type === 'text') return squeezed(node.value);
  if (node.type === 'html') return squeezed(withoutComments(node.value)).trim();
  const { position: _, ...rest } = node;
  if (!('children' in rest)) return rest;
  return { ...rest, children: merged(rest.children.map(plain), blocks.has(node.type)) };
}

/** Blocks of text; white space at their ends is not shown. */
const blocks: ReadonlySet<string> = new Set(['heading', 'paragraph', 'tableCell']);

function merged(children: readonly Plain[], isBlock: boolean): readonly Plain[] {
  const texts: Plain[] = [];
  for (const child of children.filter((each) => !isNothing(each))) {
    const before = texts.at(-1);
    if (typeof child === 'string' && typeof before === 'string') texts.pop();
    texts.push(typeof child === 'string' && typeof before === 'string' ? squeezed(before + child) : child);
  }
  const last = texts.length - 1;
  return texts
    .map((each, at) => (isBlock && at === 0 && typeof each === 'string' ? each.trimStart() : each))
    .map((each, at) => (isBlock && at === last && typeof each === 'string' ? each.trimEnd() : each))
    .filter((each) => each !== '');
}

function isNothing(child: Plain): boolean {
  return child === '' || (typeof child === 'object' && child.type === 'paragraph' && !child.children?.length);
}

/** Not with one pattern, which would look for the end of each comment that has none. */
function withoutComments(html: string): string {
  let [rest, at] = ['', 0];
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', at)) {
    const end = html.indexOf('-->', start);
    if (end < 0) break;
    rest += html.slice(at, start);
    at = end + '-->'.length;
  }
  return rest + html.slice(at);
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ');
}
