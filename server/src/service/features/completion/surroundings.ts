import type { Edit } from '../../rule.ts';
import type { Cursor } from './cursor.ts';

/** The nearest line with text above or below the cursor's, and how many blank lines lie between. */
export interface Neighbour {
  readonly line: string;
  readonly blanks: number;
  /** Where it ends, without its line ending. */
  readonly end: number;
}

/** What stands above the cursor's line; undefined at the top of a text. */
export function lineAbove({ analysis, line }: Cursor): Neighbour | undefined {
  const above = analysis.source.text.slice(0, line.start);
  const end = above.trimEnd().length;
  if (end === 0) return undefined;
  const from = Math.max(above.lastIndexOf('\n', end - 1), above.lastIndexOf('\r', end - 1)) + 1;
  return { line: above.slice(from, end), blanks: breaksIn(above.slice(end)) - 1, end };
}

/** How many blank lines stand between the cursor's line and the next one with text; undefined where none follows. */
export function blanksBelow({ analysis, line }: Cursor): number | undefined {
  const below = analysis.source.text.slice(line.end);
  const gap = /^\s*/.exec(below)?.[0] ?? '';
  return gap.length === below.length ? undefined : breaksIn(gap) - 1;
}

/** A block of its own in place of the cursor's line, with blank lines around it where there are none. */
export function asBlock(block: string, cursor: Cursor): string {
  const { eol } = cursor;
  const lead = (lineAbove(cursor)?.blanks ?? 1) === 0 ? eol : '';
  return `${lead}${block}${blanksBelow(cursor) === 0 ? eol : ''}`;
}

/** Takes away the blank lines above the cursor's, so that a row or an item is one more of those there; nothing where there are none. */
export function withoutBlanks(cursor: Cursor): readonly Edit[] {
  const { analysis, line } = cursor;
  const above = lineAbove(cursor);
  if (above === undefined || above.blanks === 0) return [];
  const lastBreak = analysis.source.text.slice(above.end, line.start).search(/(?:\r\n|\n|\r)$/);
  return [{ span: { start: above.end, end: above.end + lastBreak }, text: '' }];
}

function breaksIn(gap: string): number {
  return gap.match(/\r\n|\n|\r/g)?.length ?? 0;
}
