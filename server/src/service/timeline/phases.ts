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
  return phasesBy(scoresIn(entries));
}

/** The entry that would mark a phase if the one that does could not, by index: how sure a phase is shows in what would be instead. */
export function nextBest(entries: readonly EntryText[], phase: Phase): number | undefined {
  const scores = scoresIn(entries);
  const best = phasesBy(scores).indexOf(phase);
  const without = (own: readonly number[]): readonly number[] =>
    own.map((score, at) => (phases[at] === phase ? -certain : score));
  const next = phasesBy(scores.map((own, at) => (at === best ? without(own) : own))).indexOf(phase);
  return next < 0 ? undefined : next;
}

function scoresIn(entries: readonly EntryText[]): readonly (readonly number[])[] {
  const features = featuresOf(entries);
  return scoresOf(features, weights, phases.length).map((own, at) =>
    settled(own, entries[at]?.text ?? '', features[at] ?? []),
  );
}

function phasesBy(scores: readonly (readonly number[])[]): readonly (Phase | undefined)[] {
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
