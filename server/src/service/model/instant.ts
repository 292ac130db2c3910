/** A clock time, and the date when one stands beside it: `2024-01-15 10:20 UTC`, `~14:30`, `2:05 pm`. */
export interface TimeMark {
  /** Minutes since midnight, with seconds as a fraction; undefined for impossible or unknown times (25:10, 12:??). */
  readonly minuteOfDay: number | undefined;
  /** As written; `dayOf` reads it. */
  readonly date: string | undefined;
  readonly approximate: boolean;
  readonly start: number;
  readonly end: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const isoDate = /\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})/;
const monthFirst = new RegExp(`(${monthName})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?(?:\\s+(\\d{4}))?`, 'i');
const dayFirst = new RegExp(`(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(${monthName}),?(?:\\s+(\\d{4}))?`, 'i');
const slashDate = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/;
const datePart = `(?:\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})(?![\\d/])|${monthName}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+${monthName}(?:\\s+\\d{4})?)`;
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?';
const dateFirst = new RegExp(`^[\\s*_\\[(]*(?:day\\s+\\d+\\W+)?${weekday}(?:the\\s+)?${datePart}`, 'i');
const timePart = '(\\d{1,2}|\\?\\?)[:.h](\\d{2}|\\?\\?)(?::(\\d{2})(?:\\.\\d+)?)?\\s*([ap]\\.?m\\.?)?';
const mark = new RegExp(
  `^[\\s*_\\[(]*(${datePart})?[T,\\s*_-]*?(~|≈|approx\\.?\\s*|around\\s+|about\\s+|ca?\\.\\s*)?${timePart}(?![\\d%])`,
  'i',
);

/** "UTC Monday Nov 1st:", "on 2024-01-15 -": a date behind a time, and not what happened then. */
const dateBehind = new RegExp(
  `^(?:\\s*(?:UTC|GMT|Z|[ECMP][SD]?T|CES?T|EES?T|WES?T|BST|IST|JST|AE[SD]T)\\b)?[\\s,(]*(?:on\\s+)?${weekday}(${datePart})(?=\\s*(?:[:)\\]*_|—–-]|$))`,
  'i',
);

/** The time that a line of a timeline starts with. */
export function leadingTime(line: string): TimeMark | undefined {
  const match = mark.exec(line);
  if (match === null) return undefined;
  const [time, before, about, hour = '', minute = '', second, meridiem] = match;
  const behind = before === undefined ? dateBehind.exec(line.slice(time.length)) : null;
  const whole = behind ? time + behind[0] : time;
  const date = before ?? behind?.[1];
  const start = whole.search(/[\d~≈?a-z]/i);
  return {
    minuteOfDay: minuteOfDay(hour, minute, second, meridiem),
    date,
    approximate: about !== undefined,
    start,
    end: whole.trimEnd().length,
  };
}

/** Days since 1970-01-01 of the first date in a text; undefined for none and for impossible ones (2026-02-30). */
export function dayOf(text: string, year: number | undefined): number | undefined {
  const iso = isoDate.exec(text);
  if (iso) return daysFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = slashDate.exec(text);
  if (slashed) return dayOfSlashed(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  const first = monthFirst.exec(text);
  if (first) return daysFrom(Number(first[3] ?? year), monthNumber(first[1]), Number(first[2]));
  const second = dayFirst.exec(text);
  return second ? daysFrom(Number(second[3] ?? year), monthNumber(second[2]), Number(second[1])) : undefined;
}

/** Whether a line is or begins with a date, as in `**2024-01-15**` or "Monday, January 15th: the day after". */
export function startsWithDate(line: string): boolean {
  return dateFirst.test(line);
}

/** 4/24/23 and 24/4/23 are the same day; where both could be a month, the month comes first. */
function dayOfSlashed(first: number, second: number, year: number): number | undefined {
  const full = year < 100 ? 2000 + year : year;
  return first > 12 ? daysFrom(full, second, first) : daysFrom(full, first, second);
}

function monthNumber(name = ''): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function daysFrom(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return Number.isNaN(time) || !exists ? undefined : time / 86_400_000;
}

function minuteOfDay(hour: string, minute: string, second = '0', meridiem?: string): number | undefined {
  const given = Number(hour);
  const isAfternoon = meridiem?.toLowerCase().startsWith('p');
  // "22:22 PM" is written by people who think in 24 hours.
  const hours = meridiem === undefined || given > 12 ? given : (given % 12) + (isAfternoon ? 12 : 0);
  const minutes = Number(minute);
  const valid = hours < 24 && minutes < 60;
  return valid ? hours * 60 + minutes + Number(second) / 60 : undefined;
}
