import type { Analysis } from '../../analysis.ts';
import { isoDate, leadingDate } from '../../model/date.ts';
import type { Edit } from '../../rule.ts';
import { dayLineLike, lineStartAt } from '../dayLine.ts';
import type { Row } from '../rows.ts';
import { dateFor } from './times.ts';

const minutesPerDay = 1440;
const [evening, morning] = [18 * 60, 10 * 60];

/** What happens to the days of a timeline whose times are those of UTC now. */
export interface Days {
  readonly edits: readonly Edit[];
  /** The day that a line names now; undefined where it goes. */
  readonly lines: ReadonlyMap<Row, number | undefined>;
  /** The day that a new line names in front of an entry. */
  readonly inserted: ReadonlyMap<Row, number>;
  /** Entries that must have their date, as nothing else would tell it. */
  readonly dated: ReadonlySet<Row>;
}

/** The day of UTC on which an entry begins. */
export function utcDay({ entry }: Row): number | undefined {
  return entry?.minutes === undefined ? undefined : Math.floor(entry.minutes / minutesPerDay);
}

/** Where rows stand. */
interface Page {
  readonly analysis: Analysis;
  readonly rows: readonly Row[];
  readonly eol: string;
}

/**
 * Lines that date those below them get the day of UTC of the first of these. Where the day changes further down, a line of its own
 * comes before the entry, or its date before the time; where it changes no longer, the line goes.
 */
export function daysInUtc(page: Page): Days {
  const { rows, analysis } = page;
  const edits: Edit[] = [];
  const lines = new Map<Row, number | undefined>();
  const inserted = new Map<Row, number>();
  const dated = new Set<Row>();
  let style: Row | undefined;
  let shown: Shown = { day: analysis.postmortem.incident, minute: undefined };
  for (const [at, row] of rows.entries()) {
    const day = row.entry ? utcDay(row) : (dayBelow(rows, at) ?? row.day);
    if (day === undefined) continue;
    if (row.entry === undefined) {
      const removal = style && day === shown.day ? removalOf(page, at) : undefined;
      edits.push(...(removal ? [removal] : datedAs(row, day, analysis)));
      lines.set(row, removal ? undefined : day);
      style = row;
    } else if (row.placed.mark.date === undefined && impliedDay(shown, row.entry, day) !== day) {
      const line = style && insertionBefore(page, row, style, day);
      edits.push(...(line ? [line] : []));
      if (line) inserted.set(row, day);
      else dated.add(row);
    }
    shown = { day, minute: minuteOf(row.entry, day) };
  }
  return { edits, lines, inserted, dated };
}

/** Where a reader has come to. */
interface Shown {
  readonly day: number | undefined;
  readonly minute: number | undefined;
}

function minuteOf(entry: Row['entry'], day: number): number | undefined {
  return entry?.minutes === undefined ? undefined : entry.minutes - day * minutesPerDay;
}

/** As the model has it: a morning behind an evening is the next. */
function impliedDay({ day, minute: before }: Shown, entry: Row['entry'], own: number): number | undefined {
  const isNext = before !== undefined && before >= evening && (minuteOf(entry, own) ?? morning) < morning;
  return day === undefined ? undefined : day + (isNext ? 1 : 0);
}

function dayBelow(rows: readonly Row[], at: number): number | undefined {
  const next = rows.slice(at + 1).findIndex(({ entry }) => entry === undefined);
  const below = rows.slice(at + 1, next < 0 ? undefined : at + 1 + next);
  return below.map(utcDay).find((day) => day !== undefined);
}

/** The words of the date alone change. */
function datedAs(
  row: Row,
  day: number,
  { source: { text }, postmortem: { calendar } }: Analysis,
): readonly Edit[] {
  const words = text.slice(row.start, row.end);
  const date = leadingDate(words);
  if (date === undefined || day === row.day) return [];
  const whole = dayLineLike(row, day, calendar, text);
  if (whole) return [{ span: { start: row.start, end: row.end }, text: whole.text }];
  const span = { start: row.start + date.start, end: row.start + date.end };
  return [{ span, text: dateFor(day, words.slice(date.start, date.end), calendar) }];
}

/** Takes away a line that dates items of a list, with the gap around it, so that the list goes on. */
function removalOf({ rows, analysis, eol }: Page, at: number): Edit | undefined {
  const { text } = analysis.source;
  const [above, row, below] = [rows[at - 1], rows[at], rows[at + 1]];
  if (!row || !above?.entry || !below?.entry) return undefined;
  const [start, end] = [above.entry.blockSpan.end, lineStartAt(below.start, text)];
  const prefix = (each: Row): string =>
    text.slice(lineStartAt(each.start, text), each.start).replace(/\d+/, '1');
  const isAlike = prefix(above) === prefix(below) && /[-*+.)|][ \t]*$/.test(prefix(above));
  const isAlone =
    text
      .slice(start, end)
      .replace(text.slice(row.start, row.end), '')
      .replace(/[#*_:|\s-]/g, '') === '';
  const isTable = /\|/.test(prefix(above)) && above.placed.group !== below.placed.group;
  return isAlike && isAlone && !isTable ? { span: { start, end }, text: eol } : undefined;
}

/** A line with the day in front of an entry, like those that are there; undefined where none can stand. */
function insertionBefore({ analysis, eol }: Page, row: Row, style: Row, day: number): Edit | undefined {
  const {
    source: { text },
    postmortem: { calendar },
  } = analysis;
  const line = dayLineLike(style, day, calendar, text);
  const at = lineStartAt(row.start, text);
  const prefix = text.slice(at, row.start);
  const isRow = /^[ \t]*\|/.test(prefix);
  if (line === undefined || isRow !== (line.form === 'row')) return undefined;
  const words = `${line.prefix}${line.text}${line.suffix}`;
  if (line.form !== 'block') return { span: { start: at, end: at }, text: words + eol };
  if (/^[ \t>]/.test(prefix)) return undefined;
  const isLoose = breaksBefore(at, text) > 1;
  return { span: { start: at, end: at }, text: `${isLoose ? '' : eol}${words}${eol.repeat(line.breaks)}` };
}

function breaksBefore(at: number, text: string): number {
  const gap = /\s*$/.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  return gap.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** A date and the gap to the time behind it. */
export function dateBefore(day: number): string {
  return `${isoDate(day)} `;
}
