import type { Span } from '../markdown/position.ts';
import { oneLine } from '../oneLine.ts';

/** What the rest of a document tells of its dates. */
export interface Calendar {
  /** Of dates that name none. */
  readonly year: number;
  /** Whether 03/04/2026 is in March or in April; such a date is unknown where nothing tells. */
  readonly slashes: 'month first' | 'day first' | undefined;
}

/** 19723 → "2024-01-01". */
export function isoDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthForm = oneLine`
    (?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|
    oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z\d])\.?`;
const weekdayForm = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?[,\\s|]\\s*)?(?:the\\s+)?';
/** "Jan 10:20" is no tenth of January. */
const dayForm = '\\d{1,2}(?:st|nd|rd|th|\\.?(?![\\d:]))';
const yearForm = '(?:,?\\s+(?:19|20)\\d{2}\\b)?';

/** A date as people write it, with or without weekday and year; it has no groups. */
export const dateForm = `${weekdayForm}(?:\\d{4}年\\s?\\d{1,2}月\\s?\\d{1,2}日|\\d{4}[ ,/-]{1,2}${monthForm}[ -]\\d{1,2}(?![\\d:])|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)|\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})(?!\\d)|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|${monthForm}\\s+${dayForm}${yearForm}|${dayForm}(?:\\s+of)?\\s+${monthForm}${yearForm}|${dayForm}-${monthForm}-\\d{4})`;

const iso = /(?<!\d)(\d{4})(?:[-/.]|年\s?)(\d{1,2})(?:[-/.]|月\s?)(\d{1,2})(?!\d)/;
/** With dots the day comes first. */
const dotted = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/;
/** "3/20" alone; elsewhere it may be a share. */
const slashedShort = /^\s*(\d{1,2})\/(\d{1,2})\s*$/;
/** "18.9." alone. */
const dottedShort = /^\s*(\d{1,2})\.(\d{1,2})\.?\s*$/;
const slashed = /(?<![a-z\d/-])(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/i;
const yearFirst = new RegExp(
  `(?<!\\d)((?:19|20)\\d{2})[ ,/-]{1,2}(${monthForm})[ -](\\d{1,2})(?![\\d:])`,
  'i',
);
const monthFirst = new RegExp(
  `\\b(${monthForm})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s+((?:19|20)\\d{2})\\b)?`,
  'i',
);
const dayFirst = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?(?:\\s+of\\s+|[\\s-]+)(${monthForm})(?:[,\\s-]+((?:19|20)\\d{2})\\b)?`,
  'i',
);
const beginning = new RegExp(`^[\\s*_#[(]*(?:day\\s+\\d+\\W+)?${dateForm}`, 'i');

/** Days since 1970-01-01 of the first date in a text; undefined for none, for impossible ones (2026-02-30) and unclear ones. */
export function dayOf(text: string, { year, slashes }: Calendar): number | undefined {
  const [, y, m, d] = iso.exec(text) ?? [];
  if (y !== undefined) return daysFrom(Number(y), Number(m), Number(d));
  const dots = dotted.exec(text);
  if (dots) return daysFrom(Number(dots[3]), Number(dots[2]), Number(dots[1]));
  const short = dottedShort.exec(text);
  if (short) return daysFrom(year, Number(short[2]), Number(short[1]));
  const brief = slashedShort.exec(text);
  if (brief) return dayOfSlashed(Number(brief[1]), Number(brief[2]), year, slashes);
  const parts = slashed.exec(text);
  if (parts) return dayOfSlashed(Number(parts[1]), Number(parts[2]), fullYear(Number(parts[3])), slashes);
  const begun = yearFirst.exec(text);
  if (begun) return daysFrom(Number(begun[1]), monthNumber(begun[2]), Number(begun[3]));
  const named = monthFirst.exec(text);
  if (named) return daysFrom(Number(named[3] ?? year), monthNumber(named[1]), Number(named[2]));
  const numbered = dayFirst.exec(text);
  return numbered
    ? daysFrom(Number(numbered[3] ?? year), monthNumber(numbered[2]), Number(numbered[1]))
    : undefined;
}

/** Why no day can be told from a text that holds a date; undefined where one can, and where there is no date. */
export function dateProblem(
  text: string,
  calendar: Calendar,
): 'impossible date' | 'ambiguous date' | undefined {
  if (dayOf(text, { ...calendar, year: 2000 }) !== undefined || !new RegExp(dateForm, 'i').test(text))
    return undefined;
  return dayOf(text, { year: 2000, slashes: 'month first' }) === undefined
    ? 'impossible date'
    : 'ambiguous date';
}

/** The date that a line begins with. */
export function leadingDate(line: string): Span | undefined {
  const match = beginning.exec(line)?.[0];
  return match === undefined
    ? undefined
    : { start: /^[\s*_#[(]*/.exec(line)?.[0].length ?? 0, end: match.length };
}

/** Whether a line is or begins with a date, as in `**2024-01-15**` or "Monday, January 15th: the day after". */
export function startsWithDate(line: string): boolean {
  return beginning.test(line);
}

/** The dates in a text. */
export function datesIn(text: string): readonly string[] {
  return text.match(new RegExp(`(?<![\\w/-])${dateForm}`, 'gi')) ?? [];
}

/** The dates with slashes in a text. */
export function slashedIn(text: string): readonly string[] {
  return text.match(new RegExp(slashed, 'gi')) ?? [];
}

/** The same for texts that are such a date without a year: one settles it for all. */
export function briefSlashOrder(texts: readonly string[]): Calendar['slashes'] {
  return slashOrder(
    texts.flatMap((text) => (slashedShort.test(text) ? `${text.trim()}/2000` : [])).join('\n'),
  );
}

/** What dates with slashes tell in a text: one with a number above 12 settles it for all. */
export function slashOrder(text: string): Calendar['slashes'] {
  const all = [...text.matchAll(new RegExp(slashed, 'gi'))].map(
    ([, first, second]) => [Number(first), Number(second)] as const,
  );
  if (all.some(([first]) => first > 12)) return 'day first';
  return all.some(([, second]) => second > 12) ? 'month first' : undefined;
}

function dayOfSlashed(
  first: number,
  second: number,
  year: number,
  order: Calendar['slashes'],
): number | undefined {
  const [asMonth, asDay] = [daysFrom(year, first, second), daysFrom(year, second, first)];
  if (first === second || asDay === undefined) return asMonth;
  if (asMonth === undefined) return asDay;
  return order && { 'month first': asMonth, 'day first': asDay }[order];
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

/** 1 to 12, 0 where the name begins like none. */
export function monthNumber(name = ''): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Days since 1970-01-01, undefined for what is on no calendar. */
export function daysFrom(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  // Two figures are taken for years of the last century: 0024 would be 1924.
  const exists = year >= 100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return Number.isNaN(time) || !exists ? undefined : time / 86_400_000;
}
