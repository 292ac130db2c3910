import type { Minute, ZoneOffset } from '../view/timelineView.ts';
import { offsetAt } from './clock.ts';
import type { Scale } from './scale.ts';

/** Seconds between ticks that people count in. */
const steps = [
  10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800, 604_800,
];

/** Instants that are drawn on the axis. */
export interface Ticks {
  readonly minutes: readonly Minute[];
  /** They are days, without a time. */
  readonly days: boolean;
}

/** Round times by the clocks of the zone, at least so many pixels apart; none within what is cut. */
export function ticksOf(scale: Scale, offsets: readonly ZoneOffset[], apart = 72): Ticks {
  const step = stepFor(scale.perMinute, apart);
  const minutes = scale.shown.flatMap(({ from, to }) => roundTimes(from, to, step / 60, offsets));
  return { minutes: [...new Set(minutes)].sort((a, b) => a - b), days: step >= 86_400 };
}

/** Midnights that are shown, by the clocks of the zone; none where they would be too close to be read. */
export function midnightsOf(scale: Scale, offsets: readonly ZoneOffset[]): readonly Minute[] {
  if (scale.perMinute * 1440 < 8) return [];
  return scale.shown.flatMap(({ from, to }) => roundTimes(from, to, 1440, offsets));
}

function stepFor(perMinute: number, apart: number): number {
  const found = steps.find((step) => (step / 60) * perMinute >= apart);
  if (found !== undefined) return found;
  const days = perMinute > 0 ? apart / perMinute / 1440 : 1;
  return 86_400 * 7 * 2 ** Math.ceil(Math.log2(Math.max(1, days / 7)));
}

/** What is round is so on the clock: where clocks are changed, the count begins anew. */
function roundTimes(from: Minute, to: Minute, step: number, offsets: readonly ZoneOffset[]): Minute[] {
  const changes = offsets.map((offset) => offset.from).filter((change) => change > from && change < to);
  return [from, ...changes].flatMap((begin, index) => {
    const offset = offsetAt(begin, offsets);
    const end = changes[index] ?? to;
    const first = Math.ceil((begin + offset) / step - 1e-9);
    const last = Math.min(Math.floor((end + offset) / step + 1e-9), first + 1000);
    return Array.from(
      { length: Math.max(0, last - first + 1) },
      (_, count) => (first + count) * step - offset,
    );
  });
}
