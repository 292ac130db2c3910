import type { Nodes, PhrasingContent, RootContent, Text } from 'mdast';
import type { Span } from './position.ts';

/**
 * One paragraph, list item, table cell or heading as a reader sees it, on one line. Code and URLs are `\u0000`, one for each
 * of their characters; comments, images and marks are left out. `runs` say where each part of `text` stands in the chunk,
 * so that `sourceSpan` finds words at fault in the document.
 */
export interface ProseBlock {
  readonly kind: ProseKind;
  readonly text: string;
  readonly runs: readonly Run[];
}

/** Characters of a block from `start` on, up to the next run, stand in the chunk from `offset` on. */
export interface Run {
  readonly start: number;
  readonly offset: number;
}

export type ProseKind = 'paragraph' | 'listItem' | 'cell' | 'heading' | 'quote';

/** The span in the chunk of `text.slice(span.start, span.end)`. */
export function sourceSpan({ runs }: ProseBlock, span: Span): Span {
  const start = offsetAt(runs, span.start);
  return { start, end: span.end > span.start ? offsetAt(runs, span.end - 1) + 1 : start };
}

/** The text of a block with its code and URLs as they are written in `source`, each character at its place. */
export function withCode({ text, runs }: ProseBlock, source: string): string {
  return text.replace(/\0+/g, (blanked, at: number) => {
    const start = offsetAt(runs, at);
    return source.slice(start, start + blanked.length);
  });
}

function offsetAt(runs: readonly Run[], at: number): number {
  const run = runs.findLast(({ start }) => start <= at);
  return run === undefined ? 0 : run.offset + at - run.start;
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

const bareUrl = /\b(?:https?:\/\/|www\.)\S+/g;

function blockOf(children: readonly PhrasingContent[], source: string, kind: ProseKind): ProseBlock {
  const runs: Run[] = [];
  let text = '';
  const add = (shown: string, offset: number): void => {
    if (shown.length > 0) runs.push({ start: text.length, offset });
    text += shown;
  };
  for (const child of children) write(child, source, add);
  return { kind, text: text.replace(bareUrl, blank), runs };
}

type Add = (shown: string, offset: number) => void;

function write(node: PhrasingContent, source: string, add: Add): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (node.type === 'text') writeText(node, source.slice(start, end), start, add);
  else if (node.type === 'inlineCode') add('\0'.repeat(end - start), start);
  else if (node.type === 'break' || node.type === 'html') add(' ', start);
  else if ('children' in node) for (const child of node.children) write(child, source, add);
}

function blank(text: string): string {
  return '\0'.repeat(text.length);
}

/** What was written and what it says are mostly the same; where not, each character is looked for from left to right. */
function writeText({ value }: Text, written: string, start: number, add: Add): void {
  const text = value.replaceAll(/\r\n|\n|\r/g, ' ');
  if (written === value && text.length === value.length) add(text, start);
  else writeAligned(text, written, start, add);
}

const reference = /^&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]*);/i;

/** Escapes lose their backslash, line endings what stands before the next line; a character reference is one place. */
function writeAligned(text: string, written: string, start: number, add: Add): void {
  let at = 0;
  for (const [index, character] of text.split('').entries()) {
    const entity = written[at] === '&' ? reference.exec(written.slice(at, at + 40))?.[0] : undefined;
    const isDecoded = entity !== undefined && !text.startsWith(entity, index);
    while (!isDecoded && at < written.length && !isSame(character, written.charAt(at))) at += 1;
    add(character, start + Math.min(at, written.length - 1));
    at += isDecoded ? entity.length : 1;
  }
}

/** A space may have been a line ending, U+FFFD a NUL. */
function isSame(shown: string, written: string): boolean {
  return (
    shown === written || (shown === ' ' && /[\r\n]/.test(written)) || (shown === '\uFFFD' && written === '\0')
  );
}
