import type { TimelineEntry } from '../model/postmortem.ts';

/** Whether its time or its day is known. */
export function isTimed({ minutes, day }: TimelineEntry): boolean {
  return minutes !== undefined || day !== undefined;
}

/** Whether an entry is earlier than one above it, by more than a tolerance in minutes. Days are compared with days; a day and a time of the next may be the same in another zone. */
export function isEarlier(entry: TimelineEntry, above: TimelineEntry, tolerance: number): boolean {
  if (entry.minutes !== undefined && above.minutes !== undefined)
    return entry.minutes < above.minutes - toleranceOf(entry, above, tolerance);
  const isMixed = entry.day === undefined || above.day === undefined;
  return dayOf(entry) < dayOf(above) - (isMixed ? 1 : 0);
}

function dayOf({ day, minutes = 0 }: TimelineEntry): number {
  return day ?? Math.floor(minutes / 1440);
}

/** In minutes: "~10:20" may mean 10:30. */
const roughly = 15;

function toleranceOf(entry: TimelineEntry, above: TimelineEntry, given: number): number {
  return entry.approximate || above.approximate ? Math.max(given, roughly) : given;
}
