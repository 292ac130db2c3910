import type { Minute } from '../view/timelineView.ts';
import type { TimeWindow } from './picture.ts';

/** An instant and its place; `hidden` where the time from here to the next is cut. */
export interface Knot {
  readonly minute: Minute;
  readonly place: number;
  readonly hidden?: boolean;
}

/** A time that is cut, and the place where it would be. */
export interface Cut extends TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** From time to pixels and back. */
export interface Scale {
  readonly window: TimeWindow;
  readonly cuts: readonly Cut[];
  /** What is shown between the cuts. */
  readonly shown: readonly TimeWindow[];
  /** Pixels for each minute that is shown. */
  readonly perMinute: number;
  placeOf(minute: Minute): number;
  minuteAt(place: number): Minute;
}

/** A scale to draw by: what is shown has one measure, what is quiet takes a few pixels. */
export function scaleOf(
  window: TimeWindow,
  quiet: readonly TimeWindow[],
  start: number,
  end: number,
  widestCut = 76,
): Scale {
  const cuts = cutsIn(window, quiet, end - start);
  const hidden = cuts.reduce((sum, { from, to }) => sum + to - from, 0);
  const cutWidth = cuts.length === 0 ? 0 : Math.min(widestCut, ((end - start) * 0.4) / cuts.length);
  const shownLength = window.to - window.from - hidden;
  // Where all is cut but the instants, the cuts share the room.
  const width = shownLength > 0 ? cutWidth : (end - start) / Math.max(1, cuts.length);
  const perMinute = shownLength > 0 ? (end - start - width * cuts.length) / shownLength : 0;
  return scaleThrough(knotsOf(window, cuts, start, width, perMinute), perMinute);
}

/** A scale through given places, both growing. */
export function scaleThrough(knots: readonly Knot[], perMinute: number): Scale {
  const first = knots[0] ?? { minute: 0, place: 0 };
  const last = knots.at(-1) ?? first;
  const pairs = knots.slice(1).map((to, index) => ({ from: knots[index] ?? to, to }));
  return {
    window: { from: first.minute, to: last.minute },
    cuts: pairs.filter(({ from }) => from.hidden).map(cutOf),
    shown: pairs
      .filter(({ from }) => !from.hidden)
      .map(({ from, to }) => ({ from: from.minute, to: to.minute })),
    perMinute,
    placeOf: (minute) => placeAmong(knots, minute),
    minuteAt: (place) => minuteAmong(knots, place),
  };
}

/** The longest, as many as leave room for the rest; one that hides all there is to see is none. */
function cutsIn(window: TimeWindow, quiet: readonly TimeWindow[], width: number): readonly TimeWindow[] {
  const most = Math.max(0, Math.floor((width * 0.4) / 14));
  return quiet
    .map(({ from, to }) => ({ from: Math.max(from, window.from), to: Math.min(to, window.to) }))
    .filter(({ from, to }) => to - from > 30 && (from > window.from || to < window.to))
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, most)
    .sort((a, b) => a.from - b.from);
}

function knotsOf(
  window: TimeWindow,
  cuts: readonly TimeWindow[],
  start: number,
  cutWidth: number,
  perMinute: number,
): readonly Knot[] {
  const knots: Knot[] = [];
  let [minute, place] = [window.from, start];
  for (const cut of cuts) {
    if (cut.from > minute) knots.push({ minute, place });
    place += (cut.from - minute) * perMinute;
    knots.push({ minute: cut.from, place, hidden: true });
    [minute, place] = [cut.to, place + cutWidth];
  }
  knots.push({ minute, place });
  if (window.to > minute) knots.push({ minute: window.to, place: place + (window.to - minute) * perMinute });
  return knots;
}

function cutOf({ from, to }: { readonly from: Knot; readonly to: Knot }): Cut {
  return { from: from.minute, to: to.minute, start: from.place, end: to.place };
}

function placeAmong(knots: readonly Knot[], minute: Minute): number {
  const [from, to] = around(knots, minute, 'minute');
  const length = to.minute - from.minute;
  const share = length > 0 ? (minute - from.minute) / length : 0;
  return from.place + clamped(share) * (to.place - from.place);
}

function minuteAmong(knots: readonly Knot[], place: number): Minute {
  const [from, to] = around(knots, place, 'place');
  const length = to.place - from.place;
  const share = clamped(length > 0 ? (place - from.place) / length : 0);
  if (from.hidden) return share < 0.5 ? from.minute : to.minute;
  return from.minute + share * (to.minute - from.minute);
}

/** The two knots that a value lies between, found by halves. */
function around(knots: readonly Knot[], value: number, by: 'minute' | 'place'): readonly [Knot, Knot] {
  let [low, high] = [0, Math.max(0, knots.length - 1)];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((knots[middle]?.[by] ?? 0) <= value) low = middle;
    else high = middle;
  }
  const none = { minute: 0, place: 0 };
  return [knots[low] ?? none, knots[high] ?? none];
}

function clamped(share: number): number {
  return Math.min(1, Math.max(0, Number.isNaN(share) ? 0 : share));
}
