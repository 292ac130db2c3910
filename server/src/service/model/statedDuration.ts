import { dayOf } from './date.ts';
import { durationMinutes } from './duration.ts';
import { leadingTime } from './instant.ts';

/** The length of time that metadata state, in minutes: as such, or from one time to another ("10:00–12:15 UTC"). */
export function statedDuration(value: string): number | undefined {
  return (
    durationMinutes(value) ??
    rangeMinutes(value.replace(/^\s*(?:from|between)\s+/i, '').replace(/ and /i, ' to '))
  );
}

const anyCalendar = { year: 2000, slashes: 'day first' } as const;

function rangeMinutes(value: string): number | undefined {
  const { minuteOfDay, date = '', until } = leadingTime(value.slice(0, 100)) ?? {};
  if (minuteOfDay === undefined || until === undefined) return undefined;
  const [first, last] = [dayOf(date, anyCalendar), dayOf(until.date ?? '', anyCalendar)];
  const days = first !== undefined && last !== undefined ? last - first : 0;
  const minutes = days * 24 * 60 + until.minuteOfDay - minuteOfDay;
  return minutes < 0 && days === 0 ? minutes + 24 * 60 : minutes;
}
