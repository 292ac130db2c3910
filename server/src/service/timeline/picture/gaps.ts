import type { Minute, TimelineEvent } from '../view/timelineView.ts';
import type { TimeWindow } from './picture.ts';

/** An event that has a place on the axis. */
export interface PlacedEvent extends TimelineEvent {
  readonly start: Minute;
}

/** Those that can be drawn on the axis, in their order. */
export function placedOf(events: readonly TimelineEvent[]): readonly PlacedEvent[] {
  return events.filter(isPlaced).sort((a, b) => a.start - b.start);
}

/** Whether an event has a place on the axis. */
export function isPlaced(event: TimelineEvent): event is PlacedEvent {
  return event.start !== null && Number.isFinite(event.start);
}

/** Where it ends, which is where it begins for all that is no range and no day. */
export function endOf({ start, end }: PlacedEvent): Minute {
  return end !== null && Number.isFinite(end) && end > start ? end : start;
}

/** The instants at which something begins or ends, each once. A mere day counts only where nothing else happens in it. */
export function instantsOf(events: readonly PlacedEvent[]): readonly Minute[] {
  const timed = ends(events.filter(({ wholeDay }) => !wholeDay));
  const [first, last] = [timed[0], timed.at(-1)];
  const days = events.filter(
    (event) =>
      event.wholeDay &&
      (first === undefined || last === undefined || endOf(event) < first || event.start > last),
  );
  return days.length === 0 ? timed : distinct([...timed, ...ends(days)]);
}

/** Times in which so little happens that they are cut: longer than half an hour and than four usual ones. */
export function quietTimes(instants: readonly Minute[]): readonly TimeWindow[] {
  const gaps = instants.slice(1).map((to, index) => ({ from: instants[index] ?? to, to }));
  const lengths = gaps.map(({ from, to }) => to - from).sort((a, b) => a - b);
  const longest = Math.max(30, 4 * (lengths[(lengths.length - 1) >> 1] ?? 0));
  return gaps.filter(({ from, to }) => to - from > longest);
}

function ends(events: readonly PlacedEvent[]): readonly Minute[] {
  return distinct(events.flatMap((event) => [event.start, endOf(event)]));
}

function distinct(minutes: readonly Minute[]): readonly Minute[] {
  return [...new Set(minutes)].sort((a, b) => a - b);
}
