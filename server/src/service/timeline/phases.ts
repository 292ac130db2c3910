import { createMemo, ownCopy } from '../markdown/memo.ts';
import { isForeign } from '../prose/sentences.ts';
import { bestPhases, scoreOf, weightsFrom } from './decode.ts';
import { type EntryText, placeFeatures, relapsesLater, type Turn, textFeatures, turnOf } from './features.ts';
import { markedPhase, type Phase, phases } from './phase.ts';
import { order, table } from './weights.ts';

export { type Phase, phaseMarker, phases } from './phase.ts';

const known = new WeakMap<readonly EntryText[], readonly (Phase | undefined)[]>();

/**
 * The phase of each entry of a whole timeline, in the order of the document; each phase at most once. What an author marked
 * (`phaseMarker`) wins over everything else. Attempts, plans, questions, denials and partial recoveries mark nothing, and of
 * recoveries it is the one that no relapse takes back. `docs/phases.md` says how this is told and how well. Told once for an
 * array; a text that was read before costs no more than a look, so that a keystroke reads one entry.
 */
export function phasesOf(entries: readonly EntryText[]): readonly (Phase | undefined)[] {
  const found = known.get(entries) ?? toldBy(entries);
  known.set(entries, found);
  return found;
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

function toldBy(entries: readonly EntryText[]): readonly (Phase | undefined)[] {
  return phasesBy(scoresIn(entries));
}

function scoresIn(entries: readonly EntryText[]): readonly (readonly number[])[] {
  const readings = entries.map(({ text }) => readingOf(text));
  const places = placeFeatures(readings);
  return readings.map((reading, at) => scoresAt(reading, places[at] ?? []));
}

function phasesBy(scores: readonly (readonly number[])[]): readonly (Phase | undefined)[] {
  return bestPhases(scores, weights.order).map((phase) => (phase === undefined ? undefined : phases[phase]));
}

/** The phases that the words of an entry speak for, however faintly; it may still mark none of them. */
export function signalledPhases(text: string): readonly Phase[] {
  return readingOf(text).signalled;
}

const weights = weightsFrom(table, order);

/** What the text of an entry tells, wherever it stands. */
interface Reading extends Turn {
  readonly scores: readonly number[];
  readonly signalled: readonly Phase[];
  readonly marked: Phase | undefined;
  readonly isForeign: boolean;
}

/** In characters of entries: the timelines of a session, not of a workspace. */
const capacity = 1_000_000;

const memo = createMemo<Reading>(capacity);

function readingOf(text: string): Reading {
  const kept = memo.get(text);
  if (kept) return kept;
  const features = textFeatures(text);
  const reading = {
    scores: scoreOf(features, weights, phases.length),
    signalled: phases.filter((phase) => features.some((feature) => feature.startsWith(`s ${phase} `))),
    marked: markedPhase(text),
    isForeign: isForeign(text),
    ...turnOf(features),
  };
  memo.set(ownCopy(text), reading);
  return reading;
}

/** Outweighs whatever the words of an entry can add up to. */
const certain = 10_000;

/** A marker leaves no choice; of several for one phase the first holds, or the one behind the last relapse. */
function scoresAt(
  { scores, marked, isForeign: foreign }: Reading,
  place: readonly string[],
): readonly number[] {
  if (marked === undefined && foreign) return phases.map(() => -certain);
  if (marked === undefined) {
    const added = scoreOf(place, weights, phases.length);
    return scores.map((score, phase) => score + (added[phase] ?? 0));
  }
  const isUndone = place.includes(relapsesLater) && (marked === 'mitigated' || marked === 'resolved');
  return phases.map((phase) => (phase === marked ? certain * (isUndone ? 1 : 2) : -certain));
}
