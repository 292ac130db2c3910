import { isForeign } from '../prose/sentences.ts';
import { bestPhases, scoresOf, weightsFrom } from './decode.ts';
import { type EntryText, featuresOf } from './features.ts';
import { markedPhase, type Phase, phases } from './phase.ts';
import { order, table } from './weights.ts';

export { type Phase, phaseMarker, phases } from './phase.ts';

/**
 * The phase of each entry of a whole timeline, in the order of the document; each phase at most once. What an author marked
 * (`phaseMarker`) wins over everything else. Attempts, plans, questions, denials and partial recoveries mark nothing, and of
 * recoveries it is the one that no relapse takes back. `docs/phases.md` says how this is told and how well.
 */
export function phasesOf(entries: readonly EntryText[]): readonly (Phase | undefined)[] {
  const features = featuresOf(entries);
  const scores = scoresOf(features, weights, phases.length).map((own, at) =>
    settled(own, entries[at]?.text ?? '', features[at] ?? []),
  );
  return bestPhases(scores, weights.order).map((phase) => (phase === undefined ? undefined : phases[phase]));
}

const weights = weightsFrom(table, order);

/** Outweighs whatever the words of an entry can add up to. */
const certain = 10_000;

/** A marker leaves no choice; of several for one phase the first holds, or the one behind the last relapse. */
function settled(own: readonly number[], text: string, features: readonly string[]): readonly number[] {
  const marked = markedPhase(text);
  if (marked === undefined) return isForeign(text) ? own.map(() => -certain) : own;
  const isUndone = features.includes('later relapses') && (marked === 'mitigated' || marked === 'resolved');
  return phases.map((phase) => (phase === marked ? certain * (isUndone ? 1 : 2) : -certain));
}
