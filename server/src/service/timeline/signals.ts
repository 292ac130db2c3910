import { isForeign, sentencesIn, withoutQuotations } from '../prose/sentences.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { refuted } from './foundPhrases.ts';
import { markedPhase, strengths } from './phase.ts';
import { readings, type Signal } from './readings.ts';
import { completes, ineffective } from './recoveryPhrases.ts';
import { noRelapse, relapse } from './relapsePhrases.ts';

/** What an entry says of the incident's course; `signals` in the order in which they are to be believed. */
export interface Signals {
  readonly signals: readonly Signal[];
  /** It is bad again: recoveries before do not hold. */
  readonly relapses: boolean;
  /** What was done did not help: actions before do not hold. */
  readonly persists: boolean;
  /** Where it reports a recovery, the last of several: those before were partial. */
  readonly completes: boolean;
  /** A diagnosis before does not hold. */
  readonly refutes: boolean;
}

const silent: Signals = { signals: [], relapses: false, persists: false, completes: false, refutes: false };

/** What one entry says, by its marker alone where it has one. */
export function signalsIn(text: string): Signals {
  const marked = markedPhase(text);
  if (marked === undefined && isForeign(text)) return silent;
  const entry = withoutQuestions(withoutQuotations(text));
  const clauses = clausesOf(entry);
  return {
    signals:
      marked === undefined ? signalsOf(clauses, entry) : [{ phase: marked, strength: strengths.marked }],
    relapses:
      marked === undefined &&
      clauses.some((clause) => relapse.test(clause.text) && !noRelapse.test(clause.text)),
    persists: ineffective.test(entry),
    completes: completes.test(entry),
    refutes: refuted.test(entry),
  };
}

function signalsOf(clauses: readonly Clause[], entry: string): readonly Signal[] {
  return readings.filter((reading) =>
    clauses.some((clause) => {
      const match = reading.pattern.exec(clause.text);
      return match !== null && reading.holds(clause, match, entry);
    }),
  );
}

function withoutQuestions(text: string): string {
  return sentencesIn(text)
    .map(({ start: from, end }) => text.slice(from, end))
    .filter((sentence) => !/\?\W*$/.test(sentence))
    .join(' ');
}
