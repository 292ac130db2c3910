import { dayOf, monthNumber } from '../model/date.ts';
import { offsetAt } from '../model/zones.ts';
import type { PasteContext, PastedTime } from './form.ts';
import { dayWithoutYear, minuteOfDay } from './times.ts';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const minutesPerDay = 1440;

const weekdayName = '(?:Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?)(?:day)?';
const monthName = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const dayName = `(?:Today|Yesterday|(?:${weekdayName},?\\s+)?${monthName}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|(?:${weekdayName},?\\s+)?\\d{1,2}\\s+${monthName}(?:\\s+\\d{4})?|\\d{4}-\\d{2}-\\d{2}|${weekdayName})`;

/** A time as chats show it, for patterns: "10:42 AM", "Today at 10:42", "Jan 15th at 10:42 AM"; it has no groups. */
export const chatTimeForm = `(?:${dayName},?\\s+(?:at\\s+)?)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?`;

const parts = new RegExp(
  `^(?:(?<day>${dayName}),?\\s+(?:at\\s+)?)?(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?:\\s?(?<half>[AaPp])\\.?[Mm]\\.?)?$`,
  'i',
);
const divider = new RegExp(`^(?:-+\\s*)?(?<day>${dayName})(?:\\s*-+)?$`, 'i');

/** Such a time; undefined for any other text. */
export function chatTime(text: string, context: PasteContext): PastedTime | undefined {
  const { groups } = parts.exec(text.trim()) ?? {};
  const minute = groups && minuteOfDay(groups);
  if (groups === undefined || minute === undefined) return undefined;
  return {
    day: groups.day === undefined ? undefined : dayNamed(groups.day, context),
    minute,
    zone: undefined,
  };
}

/** The day of a line that divides days: "Today", "Monday, January 15th"; undefined for any other. */
export function dividedDay(line: string, context: PasteContext): number | undefined {
  const day = divider.exec(line.trim())?.groups?.day;
  return day === undefined ? undefined : dayNamed(day, context);
}

/** Weekdays are the last ones before today, and today is where the reader is. */
function dayNamed(name: string, context: PasteContext): number | undefined {
  const { now, readerZone } = context;
  const today = Math.floor((now + offsetAt(now, readerZone)) / minutesPerDay);
  if (/^today$/i.test(name)) return today;
  if (/^yesterday$/i.test(name)) return today - 1;
  const weekday = weekdays.indexOf(name.slice(0, 3).toLowerCase());
  if (weekday >= 0 && !/\d/.test(name)) return today - (((todayIndex(today) - weekday + 6) % 7) + 1);
  if (/\d{4}/.test(name)) return dayOf(name, context.calendar);
  const month = monthNumber(/[A-Z][a-z]{2,8}/.exec(name.replace(/^[A-Z][a-z]+day,?\s+/i, ''))?.[0]);
  const day = Number(/\d{1,2}/.exec(name)?.[0]);
  return month === 0 ? undefined : dayWithoutYear(month, day, context);
}

function todayIndex(day: number): number {
  return new Date(day * 86_400_000).getUTCDay();
}
