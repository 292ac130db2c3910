import { daysFrom, monthNumber } from '../model/date.ts';
import { zoneOf } from '../model/zones.ts';
import type { PasteContext, PastedTime } from './form.ts';

/** A time that a text begins with, and how many characters it takes. */
export interface FoundTime extends PastedTime {
  readonly length: number;
}

const minutesPerDay = 1440;
const clock = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?`;
const zone = String.raw`(?:\s?(?<zone>Z|UTC|GMT|[A-Z]{2,4}T|[+-]\d{2}:?\d{2})(?![\w:])(?:\sUTC)?)?`;
const iso = new RegExp(String.raw`^(?<year>\d{4})[-/.](?<month>\d{2})[-/.](?<day>\d{2})[T ]${clock}${zone}`);
const named = new RegExp(
  String.raw`^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s+)?(?<name>[A-Z][a-z]{2,8})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?(?:\s+(?<year>\d{4}),?)?\s+(?:at\s+)?${clock}(?:\s?(?<half>[AaPp])\.?[Mm]\.?)?(?:\s+(?<lastYear>\d{4})(?!\d))?${zone}`,
);
const dayFirst = new RegExp(
  String.raw`^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s+)?(?<day>\d{1,2})[\s/-](?<name>[A-Z][a-z]{2,8})[\s/-](?<year>\d{4})[:,\s]\s?(?:at\s+)?${clock}(?:\s?(?<half>[AaPp])\.?[Mm]\.?)?${zone}`,
);

/** The instant that a text begins with, as logs, mails and `git` write it; undefined where it begins with none. */
export function leadingInstant(text: string, context: PasteContext): FoundTime | undefined {
  for (const form of [iso, named, dayFirst]) {
    const match = form.exec(text);
    const found = match?.groups ? timeFrom(match.groups, context) : undefined;
    if (match && found) return { ...found, length: match[0].length };
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function timeFrom(groups: Groups, context: PasteContext): PastedTime | undefined {
  const minute = minuteOfDay(groups);
  const month = groups.month === undefined ? monthNumber(groups.name) : Number(groups.month);
  const written = groups.year ?? groups.lastYear;
  const day =
    written === undefined
      ? dayWithoutYear(month, Number(groups.day), context)
      : daysFrom(Number(written), month, Number(groups.day));
  if (minute === undefined || day === undefined || month === 0) return undefined;
  return { day, minute, zone: groups.zone === undefined ? undefined : zoneOf(groups.zone) };
}

/** Of a clock with hours, minutes, perhaps seconds and half of the day; undefined for what is on none. */
export function minuteOfDay({ hour, minute, second = '0', half }: Groups): number | undefined {
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
  const isTwelve = half !== undefined;
  if (minutes > 59 || seconds > 60 || hours > 23 || (isTwelve && (hours < 1 || hours > 12))) return undefined;
  const ofDay = isTwelve ? (hours % 12) + (/p/i.test(half) ? 12 : 0) : hours;
  return ofDay * 60 + minutes + seconds / 60;
}

/** In the year of the incident; a day that would be far ahead is one of the year before. */
export function dayWithoutYear(
  month: number,
  day: number,
  { calendar, now }: PasteContext,
): number | undefined {
  const today = Math.floor(now / minutesPerDay);
  const thisYear = new Date(now * 60_000).getUTCFullYear();
  const years = calendar.year >= 1990 ? [calendar.year, calendar.year + 1] : [thisYear, thisYear - 1];
  const days = years.flatMap((year) => daysFrom(year, month, day) ?? []);
  return days.find((each) => each <= today + 1) ?? days[0];
}

/** Seconds, milliseconds, microseconds or nanoseconds since 1970; undefined for numbers that are none of these years. */
export function epochTime(value: number): PastedTime | undefined {
  const seconds = [1, 1e3, 1e6, 1e9]
    .map((unit) => value / unit)
    .find((each) => each >= earliest && each < latest);
  if (seconds === undefined) return undefined;
  const minutes = seconds / 60;
  const day = Math.floor(minutes / minutesPerDay);
  return { day, minute: minutes - day * minutesPerDay, zone: 'UTC' };
}

/** In seconds since 1970: from 2001 to 2100. */
const [earliest, latest] = [978_307_200, 4_102_444_800];
