import * as l10n from '@vscode/l10n';
import type { Calendar } from './date.ts';
import { isoDate } from './date.ts';

const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A day in parts, as it is written in figures and in names. */
interface Day {
  readonly year: string;
  readonly month: number;
  readonly day: number;
  readonly weekday: string;
}

type Writer = (model: RegExpExecArray, day: Day, slashes: Calendar['slashes']) => string;

const month = '(?<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6})(?<dot>\\.?)';
const ordinal = '(?<ordinal>st|nd|rd|th)?';

/** How dates are written, each with how another day is written like it. */
const forms: readonly (readonly [RegExp, Writer])[] = [
  [
    /\d{4}(?<sign>[-/.])\d{1,2}\k<sign>\d{1,2}/,
    ({ groups: { sign = '-' } = {} }, { year, month, day }) => [year, two(month), two(day)].join(sign),
  ],
  [/\d{1,2}\.\d{1,2}\.\d{4}/, (_, { year, month, day }) => [two(day), two(month), year].join('.')],
  [/(?<!\d)\d{1,2}(?<sign>[/-])\d{1,2}\k<sign>(?<year>\d{4}|\d{2})/, slashed],
  [/^\s*\d{1,2}\/\d{1,2}\s*$/, slashed],
  [new RegExp(`\\b${month} \\d{1,2}(?!\\d)${ordinal}(?<year>,? \\d{4})?`), monthFirst],
  [new RegExp(`(?<!\\d)\\d{1,2}${ordinal}(?<joint> of | |-)${month}(?<year>,?[ -]\\d{4})?`), dayFirst],
];

/**
 * A day in days since 1970-01-01, written as another date is: 19745 like "Mar 3" is "Jan 23". Undefined for dates in forms that
 * are not written. What is written need not read as that day: a year may be missing.
 */
export function dateLike(day: number, model: string, slashes: Calendar['slashes']): string | undefined {
  const parts = partsOf(day);
  for (const [form, write] of forms) {
    const found = form.exec(model);
    if (found === null) continue;
    const before = model.slice(0, found.index).replace(weekday, (name) => weekdayLike(name, day));
    return before + write(found, parts, slashes) + model.slice(found.index + found[0].length);
  }
  return undefined;
}

/** Names that are shown, and not matched in documents. */
export const namesInDates: readonly string[] = [...monthNames, ...weekdays];

/** "Thursday 8 February 2024", for whoever reads it. */
export function longDate(day: number): string {
  const { year, month, day: ofMonth, weekday: name } = partsOf(day);
  return l10n.t({
    message: '{0} {1} {2} {3}',
    args: [l10n.t(name), ofMonth, l10n.t(monthNames[month - 1] ?? ''), year],
    comment: ['Weekday, day, month and year: "Thursday 8 February 2024"'],
  });
}

/** The weekday of a day, written as another is: in full, else with three letters. */
export function weekdayLike(model: string, day: number): string {
  const { weekday: name } = partsOf(day);
  return model.length > 5 || /day$/i.test(model) ? name : name.slice(0, 3);
}

const weekday = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*/;

function partsOf(day: number): Day {
  const [year = '', month = '', ofMonth = ''] = isoDate(day).split('-');
  const ofWeek = new Date(day * 86_400_000).getUTCDay();
  return { year, month: Number(month), day: Number(ofMonth), weekday: weekdays[ofWeek] ?? '' };
}

function slashed(
  { groups = {} }: RegExpExecArray,
  { year, month, day }: Day,
  order: Calendar['slashes'],
): string {
  const pair = order === 'day first' ? [two(day), two(month)] : [two(month), two(day)];
  const years = groups.year === undefined ? [] : [year.slice(-groups.year.length)];
  return [...pair, ...years].join(groups.sign ?? '/');
}

function monthFirst({ groups = {} }: RegExpExecArray, day: Day): string {
  return `${monthLike(groups, day)} ${day.day}${ordinalLike(groups, day)}${yearLike(groups, day)}`;
}

function dayFirst({ groups = {} }: RegExpExecArray, day: Day): string {
  const { joint = ' ' } = groups;
  return `${day.day}${ordinalLike(groups, day)}${joint}${monthLike(groups, day)}${yearLike(groups, day)}`;
}

type Groups = NonNullable<RegExpExecArray['groups']>;

/** "May" is short as well. */
function monthLike({ month: model = '', dot = '' }: Groups, { month }: Day): string {
  const name = monthNames[month - 1] ?? '';
  return model.length > 4 || /^Ju(?:ne|ly)$/.test(model)
    ? name
    : `${name.slice(0, 3)}${name === 'May' ? '' : dot}`;
}

function yearLike({ year: model }: Groups, { year }: Day): string {
  return model === undefined ? '' : model.replace(/\d+/, year);
}

function ordinalLike({ ordinal: model }: Groups, { day }: Day): string {
  if (model === undefined) return '';
  const isTeen = day >= 11 && day <= 13;
  return isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
