import type { Span } from '../../markdown/position.ts';
import type { Cursor } from './cursor.ts';

/** A place for a value: a cell, or what stands behind a label. */
export interface Slot {
  /** What a value replaces. */
  readonly span: Span;
  readonly isEmpty: boolean;
  /** A value with the spaces around it that its place lacks. */
  fill(value: string): string;
}

/** The place between two borders of the cursor's line, which itself is between them. */
export function slotBetween({ analysis, offset }: Cursor, { start, end }: Span): Slot {
  const { text } = analysis.source;
  const content = text.slice(start, end);
  const isEmpty = content.trim() === '';
  const first = start + content.length - content.trimStart().length;
  const span = isEmpty
    ? { start: offset, end: offset }
    : { start: Math.min(first, offset), end: Math.max(start + content.trimEnd().length, offset) };
  // Right behind a bar or a colon a space is missing; behind a quotation mark none.
  const before = /[\s"'[(]/.test(text.charAt(span.start - 1)) ? '' : ' ';
  const after = text[span.end] === '|' ? ' ' : '';
  return { span, isEmpty, fill: (value) => `${before}${value}${after}` };
}
