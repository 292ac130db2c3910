import type { TimelineEntry } from '../model/postmortem.ts';
import { phasesOf } from './phases.ts';

export { elapsedText, lengthText } from './lengths.ts';

const minutesPerDay = 1440;

/** The entry from which time is counted. */
export interface Origin {
  readonly entry: TimelineEntry;
  /** It marks the start of the incident; else it is the first entry that has a time. */
  readonly isStart: boolean;
}

/** Where a timeline begins to count: at its start where an entry marks one, else at its first time, else at its first day. */
export function originOf(entries: readonly TimelineEntry[]): Origin | undefined {
  const start = entries[phasesOf(entries).indexOf('start')];
  if (start && isPlaced(start)) return { entry: start, isStart: true };
  const first = entries.find(({ minutes }) => minutes !== undefined) ?? entries.find(isPlaced);
  return first && { entry: first, isStart: false };
}

/** Minutes from one entry to another, negative where it is earlier; undefined where one has a time and the other a mere day. */
export function minutesFrom(origin: TimelineEntry, entry: TimelineEntry): number | undefined {
  if (origin.minutes !== undefined && entry.minutes !== undefined) return entry.minutes - origin.minutes;
  if (origin.minutes !== undefined || entry.minutes !== undefined) return undefined;
  return origin.day === undefined || entry.day === undefined
    ? undefined
    : (entry.day - origin.day) * minutesPerDay;
}

function isPlaced({ minutes, day }: TimelineEntry): boolean {
  return minutes !== undefined || day !== undefined;
}
