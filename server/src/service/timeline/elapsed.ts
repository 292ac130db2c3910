import type { TimelineEntry } from '../model/postmortem.ts';
import { phasesOf } from './phases.ts';

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

/** 21 → "+21 min", 65 → "+1 h 05 min", -30 → "−30 min", 0.5 → "+30 s"; days from two of them on. */
export function elapsedText(minutes: number): string {
  return `${minutes < 0 ? '−' : '+'}${lengthText(Math.abs(minutes))}`;
}

/** The same without a sign: 65 → "1 h 05 min". */
export function lengthText(length: number): string {
  const seconds = Math.round(length * 60);
  if (seconds < 60) return seconds === 0 ? '0 min' : `${seconds} s`;
  if (seconds < 600 && seconds % 60 > 0)
    return `${Math.floor(seconds / 60)} min ${twoDigits(seconds % 60)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 2 * minutesPerDay) return inUnits(minutes, 60, 'h', 'min');
  return inUnits(Math.round(minutes / 60), 24, 'd', 'h');
}

/** 65 in units of 60 is "1 h 05 min". */
function inUnits(count: number, size: number, large: string, small: string): string {
  const rest = count % size;
  return `${Math.floor(count / size)} ${large}${rest === 0 ? '' : ` ${twoDigits(rest)} ${small}`}`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

function isPlaced({ minutes, day }: TimelineEntry): boolean {
  return minutes !== undefined || day !== undefined;
}
