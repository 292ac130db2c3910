import type { Minute, ZoneOffset } from '../view/timelineView.ts';

/** A day on the calendar, counted from 1970-01-01. */
export type Day = number;

const minutesPerDay = 1440;

/** How far the clocks are ahead of UTC then. */
export function offsetAt(minute: Minute, offsets: readonly ZoneOffset[]): number {
  return (offsets.findLast(({ from }) => from <= minute) ?? offsets[0])?.minutes ?? 0;
}

/** The day that it is by the clocks of the zone. */
export function dayAt(minute: Minute, offsets: readonly ZoneOffset[]): Day {
  return Math.floor((minute + offsetAt(minute, offsets)) / minutesPerDay);
}

/** "10:23", with seconds where there are any: "10:23:30". */
export function clockText(minute: Minute, offsets: readonly ZoneOffset[]): string {
  const seconds = Math.round((minute + offsetAt(minute, offsets)) * 60);
  const ofDay = seconds - Math.floor(seconds / 86_400) * 86_400;
  const parts = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60, ofDay % 60];
  return parts
    .slice(0, ofDay % 60 === 0 ? 2 : 3)
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/** "2026-01-05". Counted by hand: `Date` throws for years that a typing error makes. */
export function dateText(day: Day): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return [String(year).padStart(4, '0'), ...[month, date].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}
