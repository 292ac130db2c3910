import type { Image, Link, PhrasingContent } from 'mdast';
import { absoluteImage, absoluteLink } from '../links.ts';
import { type Footnotes, numberOf, type PlainTag } from '../nodes.ts';
import { oneLine, xmlCharacters } from '../xmlText.ts';
import type { AdfInline, AdfMark, AdfText } from './nodes.ts';

interface Context {
  readonly footnotes: Footnotes;
}

/** Phrasing content as texts with marks. */
export function inlinesOf(
  nodes: readonly PhrasingContent[],
  context: Context,
  marks: readonly AdfMark[] = [],
): readonly AdfInline[] {
  return nodes.flatMap((node) => inline(node, context, marks));
}

/** A text in a line; none where there is nothing, which the format does not allow. */
export function textOf(value: string, marks: readonly AdfMark[] = []): readonly AdfText[] {
  const text = oneLine(xmlCharacters(value));
  if (text === '') return [];
  const kept = compatible(marks);
  return [kept.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: kept }];
}

function inline(node: PhrasingContent, context: Context, marks: readonly AdfMark[]): readonly AdfInline[] {
  switch (node.type) {
    case 'text':
      return textOf(node.value, marks);
    case 'inlineCode':
      return textOf(node.value, [...marks, { type: 'code' }]);
    case 'break':
      return [{ type: 'hardBreak' }];
    case 'image':
      return image(node, marks);
    case 'link':
      return link(node, context, marks);
    case 'footnoteReference':
      return textOf(`[${numberOf(node, context.footnotes)}]`, [
        ...marks,
        { type: 'subsup', attrs: { type: 'sup' } },
      ]);
    case 'strong':
    case 'emphasis':
    case 'delete':
      return inlinesOf(node.children, context, [...marks, { type: words[node.type] }]);
    case 'tagged':
      return inlinesOf(node.children, context, [...marks, ...tags[node.tag]]);
    default:
      return [];
  }
}

const words = { strong: 'strong', emphasis: 'em', delete: 'strike' } as const;

const tags: Readonly<Record<PlainTag, readonly AdfMark[]>> = {
  kbd: [{ type: 'code' }],
  code: [{ type: 'code' }],
  sub: [{ type: 'subsup', attrs: { type: 'sub' } }],
  sup: [{ type: 'subsup', attrs: { type: 'sup' } }],
  ins: [{ type: 'underline' }],
  u: [{ type: 'underline' }],
  mark: [{ type: 'strong' }],
  small: [],
};

/** Each mark once, the outer one of two; code bears no other but a link. */
function compatible(marks: readonly AdfMark[]): readonly AdfMark[] {
  const once = marks.filter(({ type }, at) => marks.findIndex((mark) => mark.type === type) === at);
  const isCode = once.some(({ type }) => type === 'code');
  return isCode ? once.filter(({ type }) => type === 'code' || type === 'link') : once;
}

function link({ url, children }: Link, context: Context, marks: readonly AdfMark[]): readonly AdfInline[] {
  const href = absoluteLink(url);
  if (href === undefined) return inlinesOf(children, context, marks);
  const marked: readonly AdfMark[] = [...marks, { type: 'link', attrs: { href } }];
  const text = inlinesOf(children, context, marked);
  return text.length > 0 ? text : textOf(href, marked);
}

/** Within a line a picture is a link to it. */
function image({ url, alt }: Image, marks: readonly AdfMark[]): readonly AdfInline[] {
  const href = absoluteImage(url);
  return textOf(alt || url, href === undefined ? marks : [...marks, { type: 'link', attrs: { href } }]);
}
