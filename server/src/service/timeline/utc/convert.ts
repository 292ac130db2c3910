import type { Analysis } from '../../analysis.ts';
import { isOnCalendar } from '../../model/calendar.ts';
import { isoDate, startsWithDate } from '../../model/date.ts';
import { leadingTime } from '../../model/instant.ts';
import type { TimelineEntry } from '../../model/postmortem.ts';
import { placedMarksOf } from '../../model/timeline.ts';
import { lineMark } from '../../model/timelineLines.ts';
import type { PlacedMark } from '../../model/timelineMarks.ts';
import type { Edit } from '../../rule.ts';
import { cellsOf } from '../dateCells.ts';
import { lineStartAt } from '../dayLine.ts';
import { draftDay, readDraft, withDrafts } from '../draft.ts';
import { placeOfEntry } from '../insertion.ts';
import { clockIn } from '../now.ts';
import { entriesIn, type Row } from '../rows.ts';
import { hasClockBeside, weekdayEdits } from './besides.ts';
import { type Days, dateBefore, daysInUtc, utcDay } from './days.ts';
import { dateFor, type TimeStyle, utcTime } from './times.ts';

/** A timeline whose times are to be those of UTC; each is known. */
export interface Conversion {
  readonly analysis: Analysis;
  /** In the order of the text, read in the zone that holds for those that name none. */
  readonly rows: readonly Row[];
  readonly zone: string;
  readonly eol: string;
}

/** The edits of times and days; or the entry that cannot be written so that it reads as what it is. */
export function timesInUtc(
  conversion: Conversion,
): { readonly edits: readonly Edit[] } | { readonly entry: TimelineEntry } {
  const { rows } = conversion;
  const days = daysInUtc(conversion);
  const style = styleOf(conversion);
  const dated = new Set(isDated(conversion) ? days.dated : []);
  for (;;) {
    const written = rows.flatMap((row) => writtenRow(row, dated, style, conversion) ?? []);
    const unwritten = rows.find((row) => isClock(row) && !written.some((each) => each.row === row));
    if (unwritten?.entry) return { entry: unwritten.entry };
    const wrong = firstMisread(written, days, conversion);
    if (wrong?.entry === undefined)
      return { edits: [...days.edits, ...written.flatMap(({ edits }) => edits)] };
    if (dated.has(wrong) || !isClock(wrong) || !isDated(conversion)) return { entry: wrong.entry };
    dated.add(wrong);
  }
}

/** One hour with a single figure is enough to tell that none is filled up. */
function styleOf({ analysis, rows }: Conversion): TimeStyle {
  const { text } = analysis.source;
  const isSingle = rows.some(({ entry }) =>
    /(?<![\d:.])\d[:.h]\d{2}(?!.*[ap]\.?m\b)/i.test(
      entry ? text.slice(entry.timeSpan.start, entry.timeSpan.end) : '',
    ),
  );
  return { calendar: analysis.postmortem.calendar, isPadded: !isSingle };
}

function isDated({ analysis: { postmortem } }: Conversion): boolean {
  return postmortem.incident !== undefined && isOnCalendar(postmortem.incident * 1440);
}

/** Whether an entry tells a time of day, which a zone changes. */
function isClock({ entry, placed }: Row): boolean {
  return entry?.minutes !== undefined && placed.mark.time?.minuteOfDay !== undefined;
}

/** An entry as it will stand. */
interface WrittenRow {
  readonly row: Row;
  readonly edits: readonly Edit[];
  readonly mark: PlacedMark['mark'];
}

function writtenRow(
  row: Row,
  dated: ReadonlySet<Row>,
  style: TimeStyle,
  { analysis, zone }: Conversion,
): WrittenRow | undefined {
  const { entry, placed } = row;
  const day = utcDay(row);
  if (!isClock(row) || entry?.minutes === undefined || day === undefined) return undefined;
  const {
    source: { text },
    postmortem: { calendar },
  } = analysis;
  const { timeSpan, span, minutes, until } = entry;
  const time = utcTime(text.slice(timeSpan.start, timeSpan.end), { minutes, until }, style);
  if (time === undefined || hasClockBeside(entry, text)) return undefined;
  const cell = dateCellOf(row, text, dated.has(row) ? dateColumn(row, analysis) : undefined);
  const cellDate = cell && (cell.words === '' ? isoDate(day) : dateFor(day, cell.words, calendar));
  const full = dated.has(row) && cell === undefined ? dateBefore(day) + time : time;
  const line = text.slice(span.start, timeSpan.start) + full + text.slice(timeSpan.end, span.end);
  const old = text.slice(span.start, span.end);
  const isColumn = placeOfEntry(entry, text) === 'row' || leadingTime(old) === undefined;
  const read = lineMark({ start: 0, end: line.length }, line, 0, isColumn);
  const { mark } = placed;
  const edits = [
    { span: timeSpan, text: full },
    ...(cell && cellDate !== undefined
      ? [{ span: cell.span, text: cell.words === '' ? ` ${cellDate} ` : cellDate }]
      : []),
    ...(isSameDay(row, day, zone) ? [] : weekdayEdits(entry, day, text)),
  ].filter((edit) => text.slice(edit.span.start, edit.span.end) !== edit.text);
  const date = read.time?.date ?? cellDate;
  return { row, edits, mark: { ...mark, time: read.time, date, zone: mark.zone && 'UTC' } };
}

/** Whether its day in UTC is that of the clock by which it is told. */
function isSameDay({ entry, placed: { mark } }: Row, day: number, zone: string): boolean {
  return clockIn(mark.time?.zone ?? mark.zone ?? zone, entry?.minutes ?? 0).day === day;
}

interface DateCell {
  readonly span: { readonly start: number; readonly end: number };
  readonly words: string;
}

/** The cell with its date before the time, or the empty one in a column of dates. */
function dateCellOf({ entry }: Row, text: string, column: number | undefined): DateCell | undefined {
  if (entry === undefined || placeOfEntry(entry, text) !== 'row') return undefined;
  const cells = cellsOf(entry.blockSpan, text);
  const own = cells.findIndex(
    ({ start, end }) => end <= entry.timeSpan.start && startsWithDate(text.slice(start, end)),
  );
  const cell = cells[own < 0 ? (column ?? -1) : own];
  if (cell === undefined) return undefined;
  const words = text.slice(cell.start, cell.end);
  const start = cell.start + words.length - words.trimStart().length;
  return words.trim() === ''
    ? { span: cell, words: '' }
    : { span: { start, end: start + words.trim().length }, words: words.trim() };
}

/** Where the other rows of the table have their dates. */
function dateColumn(
  { entry }: Row,
  { postmortem: { timeline }, source: { text } }: Analysis,
): number | undefined {
  const columns = timeline.entries
    .filter(({ group }) => group === entry?.group)
    .map(({ blockSpan, timeSpan }) =>
      cellsOf(blockSpan, text).findIndex(
        ({ start, end }) => end <= timeSpan.start && startsWithDate(text.slice(start, end)),
      ),
    );
  return columns.find((column) => column >= 0);
}

/** The first line that would be read as another instant. */
function firstMisread(written: readonly WrittenRow[], days: Days, conversion: Conversion): Row | undefined {
  const { analysis, rows, zone } = conversion;
  const text = analysis.source.text;
  const marks = placedMarksOf(analysis.parts).flatMap((placed): readonly PlacedMark[] => {
    const row = rows.find((each) => each.placed === placed);
    const own = written.find((each) => each.row === row);
    if (own) return [{ ...placed, mark: own.mark }];
    if (row === undefined || !days.lines.has(row)) return [placed];
    const day = days.lines.get(row);
    return day === undefined ? [] : [{ ...placed, mark: { ...placed.mark, date: isoDate(day) } }];
  });
  const drafts = [...days.inserted].map(([row, day]) => draftDay(isoDate(day), lineStartAt(row.start, text)));
  const after = new Map(
    readDraft(analysis, withDrafts(marks, drafts), 'UTC').map((each) => [each.span.start, each]),
  );
  const shift = shiftOf(entriesIn(analysis, zone), after);
  return rows.find(({ entry, start }) => {
    const now = after.get(start);
    if (entry?.minutes === undefined || !isNear(now?.minutes, entry.minutes + shift))
      return entry?.minutes !== undefined;
    return entry.until !== undefined && !isNear(now?.until, entry.until + shift);
  });
}

function isNear(read: number | undefined, meant: number): boolean {
  return read !== undefined && Math.abs(read - meant) < 1 / 60;
}

/** Where no date is told, days count from the first entry. */
function shiftOf(before: readonly TimelineEntry[], after: ReadonlyMap<number, TimelineEntry>): number {
  const first = before.find(({ minutes }) => minutes !== undefined);
  if (first?.minutes === undefined || isOnCalendar(first.minutes)) return 0;
  return Math.round(((after.get(first.span.start)?.minutes ?? 0) - first.minutes) / 1440) * 1440;
}
