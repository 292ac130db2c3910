import type { Nodes, PhrasingContent, RootContent, Text } from 'mdast';
import type { Span } from './position.ts';

/**
 * One paragraph, list item, table cell or heading as a reader sees it, on one line. Code and URLs are `\u0000`, one for each
 * of their characters; comments, images and marks are left out. `offsets[i]` is where character `i` of `text` stands in
 * the chunk, so that `sourceSpan` finds words at fault in the document.
 */
export interface ProseBlock {
  readonly kind: ProseKind;
  readonly text: string;
  readonly offsets: readonly number[];
}

export type ProseKind = 'paragraph' | 'listItem' | 'cell' | 'heading' | 'quote';

/** The span in the chunk of `text.slice(span.start, span.end)`. */
export function sourceSpan(block: ProseBlock, span: Span): Span {
  const start = block.offsets[span.start] ?? 0;
  const last = block.offsets[span.end - 1];
  return { start, end: last === undefined ? start : last + 1 };
}

/** The prose of a block and of what it holds, in the order of the text; `source` is the text of its chunk. */
export function proseOf(node: RootContent, source: string): readonly ProseBlock[] {
  return blocksIn(node, source, 'paragraph');
}

function blocksIn(node: Nodes, source: string, around: ProseKind): readonly ProseBlock[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return [blockOf(node.children, source, kindOf(node.type, around))];
  }
  if (!('children' in node)) return [];
  const inside =
    node.type === 'blockquote'
      ? 'quote'
      : node.type === 'listItem' && around !== 'quote'
        ? 'listItem'
        : around;
  return node.children.flatMap((child) => blocksIn(child, source, inside));
}

function kindOf(type: 'paragraph' | 'heading' | 'tableCell', around: ProseKind): ProseKind {
  if (type === 'tableCell') return 'cell';
  return type === 'heading' ? 'heading' : around;
}

/** Text with the place of each of its characters. */
interface Placed {
  readonly text: string;
  readonly offsets: readonly number[];
}

const bareUrl = /\b(?:https?:\/\/|www\.)\S+/g;

function blockOf(children: readonly PhrasingContent[], source: string, kind: ProseKind): ProseBlock {
  const pieces = children.flatMap((child) => phrases(child, source));
  const text = pieces.map((piece) => piece.text).join('');
  return { kind, text: text.replace(bareUrl, blank), offsets: pieces.flatMap((piece) => piece.offsets) };
}

function phrases(node: PhrasingContent, source: string): readonly Placed[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  switch (node.type) {
    case 'text':
      return [placedText(node, source.slice(start, end), start)];
    case 'inlineCode':
      return [{ text: blank(source.slice(start, end)), offsets: offsetsFrom(start, end - start) }];
    case 'break':
    case 'html':
      return [{ text: ' ', offsets: [start] }];
    default:
      return 'children' in node ? node.children.flatMap((child) => phrases(child, source)) : [];
  }
}

function blank(text: string): string {
  return '\0'.repeat(text.length);
}

function offsetsFrom(start: number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => start + index);
}

/** What was written and what it says are mostly the same; where not, each character is looked for from left to right. */
function placedText({ value }: Text, written: string, start: number): Placed {
  const text = value.replaceAll(/\r\n|\n|\r/g, ' ');
  return {
    text,
    offsets: written === value ? offsetsFrom(start, value.length) : aligned(text, written, start),
  };
}

const reference = /^&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]*);/i;

/** Escapes lose their backslash, line endings what stands before the next line; a character reference is one place. */
function aligned(text: string, written: string, start: number): readonly number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text.split('')) {
    const entity = written[at] === '&' ? reference.exec(written.slice(at, at + 40))?.[0] : undefined;
    if (entity !== undefined && !text.startsWith(entity, offsets.length)) {
      offsets.push(start + at);
      at += entity.length;
      continue;
    }
    while (at < written.length && !isSame(character, written.charAt(at))) at += 1;
    offsets.push(start + Math.min(at, written.length - 1));
    at += 1;
  }
  return offsets;
}

/** A space may have been a line ending, U+FFFD a NUL. */
function isSame(shown: string, written: string): boolean {
  return (
    shown === written || (shown === ' ' && /[\r\n]/.test(written)) || (shown === '\uFFFD' && written === '\0')
  );
}
