import type { Minute, ZoneOffset } from './timelineView.ts';

const minutesPerDay = 1440;

/** What a clock shows at an instant. */
export interface ClockTime {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Minutes since midnight, with seconds as a fraction. */
  readonly minute: number;
}

/** What the clock of a view shows; `offsets` are in their order. */
export function clockAt(instant: Minute, offsets: readonly ZoneOffset[]): ClockTime {
  const local = instant + offsetIn(offsets, instant);
  const day = Math.floor(local / minutesPerDay);
  return { day, minute: local - day * minutesPerDay };
}

function offsetIn(offsets: readonly ZoneOffset[], instant: Minute): number {
  return (offsets.findLast(({ from }) => from <= instant) ?? offsets[0])?.minutes ?? 0;
}

/** "10:20", with seconds where there are some: "10:20:30". */
export function clockText({ minute }: Pick<ClockTime, 'minute'>): string {
  const seconds = Math.round(minute * 60);
  const figures = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const shown = seconds % 60 === 0 ? figures : [...figures, seconds % 60];
  return shown.map(twoDigits).join(':');
}

/** "2024-05-06". */
export function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** "2024-05-06 10:20", without its day where the events have none. */
export function instantText(
  instant: Minute,
  { offsets, dated }: { readonly offsets: readonly ZoneOffset[]; readonly dated: boolean },
): string {
  const time = clockAt(instant, offsets);
  return dated ? `${dayText(time.day)} ${clockText(time)}` : clockText(time);
}

function twoDigits(figure: number): string {
  return String(figure).padStart(2, '0');
}
