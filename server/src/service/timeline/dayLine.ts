import { type Calendar, dayOf, isoDate, leadingDate } from '../model/date.ts';
import { dateLike } from '../model/dateText.ts';
import type { Row } from './rows.ts';

/** How the lines stand that date those below them. */
export interface DayLine {
  /** The words, with marks: `**2024-01-16**`. */
  readonly text: string;
  /** What stands before them on their line: nothing, `### `, a bullet, a bar. */
  readonly prefix: string;
  /** Of a row, what stands behind them: a bar and empty cells. */
  readonly suffix: string;
  readonly form: 'block' | 'item' | 'row' | 'line';
  /** How many line breaks lie between it and the first entry below. */
  readonly breaks: number;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const weekdayName = /\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b/;

/** A line for another day, written like one that is there; undefined where that says more than its day. */
export function dayLineLike(row: Row, day: number, calendar: Calendar, text: string): DayLine | undefined {
  const words = datedLike(text.slice(row.start, row.end), day, calendar);
  if (words === undefined) return undefined;
  const { mark, base } = row.placed;
  const prefix = text.slice(lineStartAt(row.start, text), row.start);
  const rest = text.slice(row.end, base + mark.blockSpan.end);
  const written = { text: words, prefix, suffix: '', breaks: breaksBehind(row.end, text) };
  if (mark.item) return { ...written, form: 'item', breaks: 1 };
  if (/^[ \t]*\|[^\r\n]*$/.test(rest)) return { ...written, suffix: emptied(rest), form: 'row', breaks: 1 };
  return { ...written, form: isBlock(prefix, row.end, text) ? 'block' : 'line' };
}

/** Where the line of an offset begins. */
export function lineStartAt(offset: number, text: string): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function breaksBehind(end: number, text: string): number {
  const gap = /^[ \t*_#:]*((?:(?:\r\n|\n|\r)[ \t]*)+)(?=\S)/.exec(text.slice(end, end + 200))?.[1];
  return gap === undefined ? 2 : Math.min((gap.match(/\r\n|\n|\r/g) ?? []).length, 2);
}

/** Whether nothing else stands in its heading or paragraph. */
function isBlock(prefix: string, end: number, text: string): boolean {
  const below = /^[^\r\n]*(?:\r\n|\n|\r|$)([^\r\n]*)/.exec(text.slice(end, end + 1000))?.[1] ?? '';
  return (
    /^ {0,3}#/.test(prefix) || below.trim() === '' || /^\s*(?:[-*+]\s|\d+[.)]\s|\||[=-]+\s*$)/.test(below)
  );
}

/** The same words with another date; undefined where there are other words than the day. */
export function datedLike(written: string, day: number, calendar: Calendar): string | undefined {
  const date = leadingDate(written);
  if (date === undefined) return undefined;
  const [before, old, behind] = [
    written.slice(0, date.start),
    written.slice(date.start, date.end),
    written.slice(date.end),
  ];
  if (/\bday\s+\d/i.test(old) || /[\p{L}\p{N}]/u.test(before + behind.replace(weekdayName, '')))
    return undefined;
  const weekday = weekdays[new Date(day * 86_400_000).getUTCDay()] ?? '';
  const renamed = behind.replace(weekdayName, (name) =>
    /day$/.test(name) ? weekday : weekday.slice(0, name.length),
  );
  const candidates = [dateLike(day, old, calendar.slashes), isoDate(day)];
  return candidates
    .flatMap((each) => (each === undefined ? [] : [before + each + renamed]))
    .find((each) => dayOf(each, calendar) === day);
}

function emptied(cells: string): string {
  return cells.replace(/[^|]/g, ' ');
}
