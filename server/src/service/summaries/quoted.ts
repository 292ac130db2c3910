import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Part, spanOf } from '../model/parts.ts';
import { isUnwritten } from '../model/partTexts.ts';
import type { SectionKind } from '../model/postmortem.ts';
import { quotable } from '../model/quotable.ts';
import type { KindredPart } from '../model/sections.ts';

/** A paragraph or the first one of a list item, as Markdown on one line, without its full stop. */
export interface Quoted {
  readonly text: string;
  readonly isItem: boolean;
}

/** The paragraphs and items of a kind of section as they are written; text of a template is left out. */
export function* quotedFrom(parts: readonly KindredPart[], kind: SectionKind): Generator<Quoted> {
  for (const { part, belongsTo } of parts) if (belongsTo === kind) yield* quotedIn(part);
}

/** The same of one part. */
export function* quotedIn({ nodes, chunk }: Part): Generator<Quoted> {
  for (const node of nodes)
    for (const { text, isItem } of paragraphsIn(node, chunk.text, false))
      if (text !== '' && !isUnwritten(text) && !isGap(text)) yield { text: withoutStop(text), isItem };
}

/** What is nothing but a picture, and what templates ask for between braces: "{summarize the problems}". */
export function isGap(text: string): boolean {
  return (
    /^(?:!\[[^\]]*\]\([^()]*\)\s*)+$/.test(text) || /\{[^{}]*\s[^{}]*\}/.test(text.replace(/`[^`]*`/g, ''))
  );
}

/** Without the full stop at its end, so that it can stand within a sentence. */
export function withoutStop(text: string): string {
  return text.replace(/[\s.。]+$/, '');
}

/** Of an item its first paragraph: what stands below says more of it. */
function paragraphsIn(node: Nodes, source: string, isItem: boolean): readonly Quoted[] {
  if (node.type === 'paragraph') return [{ text: markdownOf(node, source), isItem }];
  if (node.type === 'list') return node.children.flatMap((item) => paragraphsIn(item, source, true));
  return node.type === 'listItem'
    ? node.children.slice(0, 1).flatMap((child) => paragraphsIn(child, source, true))
    : [];
}

/** As written, unless what it refers to stands elsewhere in the document. */
function markdownOf(node: Extract<Nodes, { type: 'paragraph' }>, source: string): string {
  const text = node.children.some(refersElsewhere)
    ? plainText(node)
    : source.slice(spanOf(node.children[0] ?? node).start, spanOf(node).end);
  // What a line leads to that ends with a colon stands in lines of its own.
  const told = text.replace(/:[ \t]*\n(?=\s*\p{Lu})[\s\S]*$/u, ':').replace(/<br\s*\/?>/gi, ' ');
  return quotable(told).replace(/\s+/g, ' ').trim();
}

function refersElsewhere(node: Nodes): boolean {
  return (
    node.type === 'linkReference' ||
    node.type === 'imageReference' ||
    node.type === 'footnoteReference' ||
    ('children' in node && node.children.some(refersElsewhere))
  );
}
