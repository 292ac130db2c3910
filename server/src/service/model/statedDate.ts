import * as l10n from '@vscode/l10n';
import type { Span } from '../markdown/position.ts';
import { oneLine } from '../oneLine.ts';
import { isOtherLanguage } from './answers.ts';
import { type Calendar, datesIn, dayOf, daysFrom, monthNumber } from './date.ts';
import { nearestName } from './nearest.ts';

/** Words that should be a date and cannot be told to be a day. */
export interface DateFault extends Span {
  readonly words: string;
  readonly kind: 'impossible' | 'ambiguous' | 'no day' | 'no date';
  /** Days since 1970-01-01 that were meant, the likelier first; both readings of an ambiguous one. */
  readonly meant: readonly number[];
  /** Only marks between the figures differ from a date that can be read. */
  readonly isSpelling?: true;
}

/** What is wrong with a date: an impossible or ambiguous one among several, or no date at all; undefined where there is nothing wrong. */
export function dateFault(value: string, calendar: Calendar): DateFault | undefined {
  const dates = datesIn(value);
  const faults = dates.flatMap((date) => faultIn(date, value.indexOf(date), calendar) ?? []);
  const isTold = faults.length < dates.length;
  if (dates.length > 0 || dayOf(value, calendar) !== undefined)
    return faults.find(({ kind }) => kind === 'impossible' || !isTold);
  return misspelt(value) ?? (isDateOfOthers(value) ? undefined : without(value));
}

function faultIn(words: string, start: number, calendar: Calendar): DateFault | undefined {
  const span = { words, start, end: start + words.length };
  const day = dayOf(words, { ...calendar, year: 2000 });
  if (day !== undefined) return day < 0 ? { ...span, kind: 'impossible', meant: [] } : undefined;
  const readings = (['day first', 'month first'] as const).flatMap(
    (slashes) => dayOf(words, { year: 2000, slashes }) ?? [],
  );
  if (readings.length > 0) return { ...span, kind: 'ambiguous', meant: readings };
  const [, year, month, date] = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(words) ?? [];
  return {
    ...span,
    kind: 'impossible',
    meant: [daysFrom(Number(year), Number(date), Number(month)) ?? []].flat(),
  };
}

/** Dates whose figures are all there, with other marks than a date has, or none: `2024–01–15`, `2024_01_15`, `20240115`. */
const spellings: readonly RegExp[] = [
  /(?<!\d)(\d{4})\s?[–—−_./\s-]\s?(\d{1,2})\s?[–—−_./\s-]\s?(\d{1,2})(?!\d)/,
  /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/,
];

function misspelt(value: string): DateFault | undefined {
  for (const spelling of spellings) {
    const match = spelling.exec(value);
    const [words = '', ...figures] = match ?? [];
    const [year = 0, month = 0, date = 0] = figures.map(Number);
    const day = daysFrom(year, month, date);
    if (match && day !== undefined)
      return { ...spanOf(words, match.index), kind: 'no date', meant: [day], isSpelling: true };
  }
  return misspeltMonth(value);
}

function spanOf(words: string, start: number): Span & { readonly words: string } {
  return { words, start, end: start + words.length };
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** One year, one day and one word that is nearly a month: "Janury 15, 2024", "15Jan2024". */
function misspeltMonth(value: string): DateFault | undefined {
  const tokens = [...value.replace(/\d{1,2}:\d{2}.*/, '').matchAll(/\d+|\p{L}+/gu)];
  const years = tokens.filter(([token]) => /^(?:19|20)\d{2}$/.test(token));
  const dates = tokens.filter(([token]) => /^(?:[12]?\d|0[1-9]|3[01])$/.test(token));
  const months = tokens.filter(([token]) => monthMeant(token) > 0);
  const [year, date, month] = [years[0], dates[0], months[0]];
  if (!year || !date || !month || years.length + dates.length + months.length > 3) return undefined;
  const found = [year, date, month];
  const start = Math.min(...found.map(({ index }) => index));
  const end = Math.max(...found.map(({ index, 0: token }) => index + token.length));
  const day = daysFrom(Number(year[0]), monthMeant(month[0]), Number(date[0]));
  const words = value.slice(start, end);
  return day === undefined ? undefined : { words, start, end, kind: 'no date', meant: [day] };
}

function monthMeant(word: string): number {
  if (/^(?:\d|.{0,2}$)/.test(word) || otherMonths.test(word)) return 0;
  if (/^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)$/i.test(word)) return monthNumber(word);
  return monthNumber(nearestName(word, monthNames));
}

/** Months in other languages that nearly have their English name. */
const otherMonths = new RegExp(
  oneLine`
      ^(?:januar[io]?|janeiro|gennaio|enero|janvier|februar[io]?|febrero|fevereiro|febbraio|mar[sz]o?|
      maart|marts|abril|aprile|avril|ma[ij]o?|maggio|mei|juin|jun[ihn]o?|giugno|jul[ihy]o?|juillet|
      luglio|agosto|augusti?|augustus|septembre|septiembre|setembro|settembre|oktober|octobre|octubre|
      outubro|ottobre|novembr[eo]|noviembre|dezember|desember|decembre|diciembre|dezembro|dicembre)$`,
  'i',
);

/** A number, a word that is no English month, and a year; or letters that English has not. */
function isDateOfOthers(value: string): boolean {
  const [, word = ''] =
    /\d{1,2}\.?\s+(?:de\s+|di\s+)?(\p{L}+)\.?,?\s+(?:de\s+|del\s+)?\d{4}/u.exec(value) ?? [];
  return isOtherLanguage(value) || otherMonths.test(word);
}

const anyMonth = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const monthAlone = new RegExp(
  `^\\W*(?:${anyMonth},?\\s+(?:19|20)\\d{2}|(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2]))\\W*$`,
  'i',
);
/** "January – March 2024", "Q1 2024": what went on for months has no day. */
const monthRange = new RegExp(
  `\\b${anyMonth}(?:\\s+(?:19|20)\\d{2})?\\s*(?:[–—-]|to|until|through|and)\\s*${anyMonth},?\\s+(?:19|20)\\d{2}|\\bQ[1-4]\\b`,
  'i',
);

function without(value: string): DateFault | undefined {
  if (monthRange.test(value)) return undefined;
  return { ...spanOf(value, 0), kind: monthAlone.test(value) ? 'no day' : 'no date', meant: [] };
}

/** Why a date is on no calendar: "February 2026 has 28 days". */
export function impossibility(words: string): string {
  const [year, month] = partsOf(words) ?? [];
  if (year === undefined || month === undefined) return l10n.t('correct it');
  if (year < 1970) return l10n.t('correct the year');
  if (month < 1 || month > 12) return l10n.t('there is no month {0}', month);
  const name = `${l10n.t(fullMonths[month - 1] ?? '')} ${year}`;
  return l10n.t('{0} has {1} days', name, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

const fullMonths = [...monthNames.slice(0, 4), 'May', ...monthNames.slice(4)];

function partsOf(words: string): readonly [year: number, month: number] | undefined {
  const [, y, m] = /(\d{4})(?:[-/.]|年\s?)(\d{1,2})/.exec(words) ?? [];
  if (y !== undefined) return [Number(y), Number(m)];
  const year = /\b(?:19|20)\d{2}\b/.exec(words)?.[0];
  const month = words
    .match(/\p{L}{3,}/gu)
    ?.map(monthMeant)
    .find((number) => number > 0);
  return year === undefined || month === undefined ? undefined : [Number(year), month];
}
