import type { Table } from 'mdast';
import type { Span } from '../markdown/position.ts';
import { spanOf } from '../model/parts.ts';

/**
 * Where the lines of a table stand, without what a list or quotation puts before them: the head, the dashes, the rows.
 * Fewer than there are where they are not told apart.
 */
export function linesOf({ children: [head, ...rows], position }: Table, text: string): readonly Span[] {
  if (head === undefined) return [];
  const from = spanOf(head).end;
  const until = rows[0] ? spanOf(rows[0]).start : (position?.end.offset ?? from);
  const dashes = /^([^\r\n]*(?:\r\n|\n|\r)[ \t>]*)([|:-][|: \t-]*?)(?=[ \t]*(?:[\r\n]|$))/.exec(
    text.slice(from, until),
  );
  if (dashes === null) return [];
  const start = from + (dashes[1] ?? '').length;
  return [spanOf(head), { start, end: start + (dashes[2] ?? '').length }, ...rows.map(spanOf)];
}
