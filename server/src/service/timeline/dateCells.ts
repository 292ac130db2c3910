import type { Analysis } from '../analysis.ts';
import type { Span } from '../markdown/position.ts';
import { dayOf, isoDate, startsWithDate } from '../model/date.ts';
import { dateLike } from '../model/dateText.ts';
import type { TimelineEntry } from '../model/postmortem.ts';
import { type FilledCell, placeOfEntry } from './insertion.ts';
import type { Row } from './rows.ts';

/** The cells of a row, between its bars, as they stand in the document. */
export function cellsOf(row: Span, text: string): readonly Span[] {
  const cells: Span[] = [];
  let start = row.start;
  for (const { 0: bar, index } of text.slice(row.start, row.end).matchAll(/(?<!\\)\|/g)) {
    cells.push({ start, end: row.start + index });
    start = row.start + index + bar.length;
  }
  cells.push({ start, end: row.end });
  const isEdge = ({ start, end }: Span, at: number): boolean =>
    (at === 0 || at === cells.length - 1) && text.slice(start, end).trim() === '';
  return cells.filter((cell, at) => !isEdge(cell, at));
}

/**
 * What stands in the cell for the date of a new row like that of an entry: its date where each row has one, or where it is another
 * than that above. Undefined where there is no such column, or where it is left empty.
 */
export function dateCellLike(
  entry: TimelineEntry,
  rows: readonly Row[],
  day: number,
  isNewDay: boolean,
  { source: { text }, postmortem: { calendar } }: Analysis,
): FilledCell | undefined {
  if (placeOfEntry(entry, text) !== 'row') return undefined;
  const own = dateCellIn(entry, text);
  const found =
    own ??
    rows
      .flatMap((row) => rowOfSameTable(row, entry))
      .map((each) => dateCellIn(each, text))
      .find(Boolean);
  if (found === undefined || (own === undefined && !isNewDay)) return undefined;
  const cell = cellsOf(entry.blockSpan, text)[found.column];
  if (cell === undefined) return undefined;
  const written = dateLike(day, found.words, calendar.slashes);
  const words = written !== undefined && dayOf(written, calendar) === day ? written : isoDate(day);
  return { at: cell.start, words };
}

function rowOfSameTable({ entry }: Row, { group }: TimelineEntry): readonly TimelineEntry[] {
  return entry?.group === group ? [entry] : [];
}

/** The cell with the date before that of the time. */
function dateCellIn(
  { blockSpan, timeSpan }: TimelineEntry,
  text: string,
): { readonly column: number; readonly words: string } | undefined {
  const cells = cellsOf(blockSpan, text);
  const column = cells.findIndex(
    ({ start, end }) => end <= timeSpan.start && startsWithDate(text.slice(start, end)),
  );
  const cell = cells[column];
  return cell && { column, words: text.slice(cell.start, cell.end).trim() };
}
