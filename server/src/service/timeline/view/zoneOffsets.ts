import { offsetAt } from '../../model/zones.ts';
import type { Minute, ZoneOffset } from './timelineView.ts';

const minutesPerDay = 1440;

/** Where events lie years apart, changes between them are looked for in longer steps. */
const mostSteps = 1000;

/** How far the clocks of a zone are ahead of UTC from the day before some instants to the day after, with each change between. */
export function zoneOffsets(instants: readonly Minute[], zone: string): readonly ZoneOffset[] {
  const known = instants.length === 0 ? [0] : instants;
  const from = dayBefore(known.reduce((least, each) => Math.min(least, each)));
  const first = { from, minutes: offsetAt(from, zone) };
  if (/^(?:UTC$|[+-])/.test(zone)) return [first];
  const to = known.reduce((most, each) => Math.max(most, each)) + minutesPerDay;
  const step = Math.max(1, Math.ceil((to - from) / minutesPerDay / mostSteps)) * minutesPerDay;
  const found: ZoneOffset[] = [first];
  for (let at = from; at < to; at += step) {
    const minutes = offsetAt(at + step, zone);
    if (minutes !== found.at(-1)?.minutes) found.push({ from: changeIn(at, at + step, zone), minutes });
  }
  return found;
}

function dayBefore(instant: Minute): Minute {
  return (Math.floor(instant / minutesPerDay) - 1) * minutesPerDay;
}

/** The first minute behind which a clock shows what it does at the end. */
function changeIn(start: Minute, end: Minute, zone: string): Minute {
  const after = offsetAt(end, zone);
  let [before, behind] = [start, end];
  while (behind - before > 1) {
    const middle = Math.floor((before + behind) / 2);
    if (offsetAt(middle, zone) === after) behind = middle;
    else before = middle;
  }
  return behind;
}
