import type { Picture, TimeWindow } from '../../../../server/src/service/timeline/picture/picture.ts';
import type { TimelineView } from '../../../../server/src/service/timeline/view/timelineView.ts';

/** No closer than this, in minutes. */
const closest = 1;

/** What there is to see: from the first to the last moment; undefined where there is none. */
export function extentOf({ events }: TimelineView): TimeWindow | undefined {
  const all = events.flatMap(({ start, end }) => [start, end]).filter((minute) => minute !== null);
  if (all.length === 0) return undefined;
  const [from, to] = all.reduce(
    ([least, most], minute) => [Math.min(least, minute), Math.max(most, minute)] as const,
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const,
  );
  return { from, to };
}

/** Closer (a factor above 1) or further, with what is at a place of the picture staying there; undefined where all is seen. */
export function zoomed(
  picture: Picture,
  extent: TimeWindow,
  factor: number,
  place: number,
): TimeWindow | undefined {
  const { from, to } = picture.window;
  if (factor > 1) {
    // In pixels: quiet times that are cut take no more room when zoomed in.
    const [start, end] = [picture.placeOf(from), picture.placeOf(to)];
    return within(
      {
        from: picture.minuteAt(place - (place - start) / factor),
        to: picture.minuteAt(place + (end - place) / factor),
      },
      extent,
    );
  }
  // At an end there is nothing further to show: what is left of the length goes to the other side.
  const minute = picture.minuteAt(place);
  const length = (to - from) / factor;
  const start = Math.max(Math.min(from, extent.from), minute - (minute - from) / factor);
  const end = Math.min(Math.max(to, extent.to), start + length);
  return within({ from: Math.max(Math.min(from, extent.from), end - length), to: end }, extent);
}

/** Along the axis by a share of what is shown. */
export function panned(
  { window: { from, to } }: Picture,
  extent: TimeWindow,
  share: number,
): TimeWindow | undefined {
  const length = to - from;
  const by = Math.max(extent.from - from, Math.min(extent.to - to, length * share));
  return within({ from: from + by, to: to + by }, extent);
}

/** The window with an event in it that may lie outside, moved as little as is needed. */
export function showing(window: TimeWindow, minute: number): TimeWindow {
  const length = window.to - window.from;
  if (minute < window.from) return { from: minute - length * 0.1, to: minute + length * 0.9 };
  return minute > window.to ? { from: minute - length * 0.9, to: minute + length * 0.1 } : window;
}

/** Undefined for a window with everything in it. */
export function within({ from, to }: TimeWindow, extent: TimeWindow): TimeWindow | undefined {
  if (from <= extent.from && to >= extent.to) return undefined;
  const middle = (from + to) / 2;
  return to - from < closest ? { from: middle - closest / 2, to: middle + closest / 2 } : { from, to };
}
