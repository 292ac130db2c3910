import type { TimelineEntry } from '../model/postmortem.ts';
import { metricsOf } from './metrics.ts';
import { markedPhase } from './phase.ts';
import { nextBest, phasesOf } from './phases.ts';

/** How long an incident was by its timeline: from the entry that starts it to the one that ends the impact, or the incident. */
export interface Extent {
  readonly phase: 'mitigated' | 'resolved';
  readonly from: TimelineEntry;
  readonly to: TimelineEntry;
  readonly minutes: number;
}

/** From start to resolved, and from start to mitigated; each only where the timeline tells. */
export function extentsOf(entries: readonly TimelineEntry[]): readonly Extent[] {
  const phases = phasesOf(entries);
  const figures = metricsOf(entries.map(({ minutes }, at) => ({ minutes, phase: phases[at] })));
  const names = { resolved: 'timeToResolveMinutes', mitigated: 'timeToMitigateMinutes' } as const;
  return (['resolved', 'mitigated'] as const).flatMap((phase): Extent[] => {
    const { [names[phase]]: minutes, rows } = figures;
    const pair = rows[names[phase]];
    const [from, to] = pair ? [entries[pair.from], entries[pair.to]] : [];
    return from && to && minutes !== undefined ? [{ phase, from, to, minutes }] : [];
  });
}

/**
 * Lengths that may be meant instead, as phases are only likely: from the first entry, to the last, and from and to the entries
 * that are next best. What the author has marked is not doubted.
 */
export function likelyMinutes(
  entries: readonly TimelineEntry[],
  extents: readonly Extent[],
): readonly number[] {
  const starts = [extents[0]?.from, ...instead(entries, 'start', entries[0])];
  const ends = extents.flatMap(({ phase, to }) => [to, ...instead(entries, phase, entries.at(-1))]);
  return starts.flatMap((start) =>
    ends.flatMap((end) =>
      [end?.minutes, end?.until].flatMap((minutes) =>
        minutes === undefined || start?.minutes === undefined ? [] : [minutes - start.minutes],
      ),
    ),
  );
}

function instead(
  entries: readonly TimelineEntry[],
  phase: Extent['phase'] | 'start',
  outermost: TimelineEntry | undefined,
): readonly (TimelineEntry | undefined)[] {
  const isMarked = entries.some(({ text }) => markedPhase(text) === phase);
  if (isMarked) return [];
  const next = nextBest(entries, phase);
  return [outermost, ...(next === undefined ? [] : [entries[next]])];
}
