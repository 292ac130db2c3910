/** The scores by which phases are told: what each feature says for each phase, and each phase before another. */
export interface Weights {
  /** By feature; one number a phase. */
  readonly features: Readonly<Record<string, readonly number[]>>;
  /** `order[earlier][later]`, by index of phase. */
  readonly order: readonly (readonly number[])[];
}

/** Reads a table of weights: a line for each feature, its name, a tab, and a number for each phase. */
export function weightsFrom(table: string, order: Weights['order']): Weights {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  return {
    features: Object.fromEntries(rows.map(([name = '', own = '']) => [name, own.split(' ').map(Number)])),
    order,
  };
}

/** How well each entry fits each phase; the score of marking nothing is 0. */
export function scoresOf(
  features: readonly (readonly string[])[],
  weights: Weights,
  count: number,
): readonly (readonly number[])[] {
  return features.map((own) => scoreOf(own, weights, count));
}

/** The sum of what features say for each phase. */
export function scoreOf(
  features: readonly string[],
  { features: known }: Weights,
  count: number,
): readonly number[] {
  const sums = new Array<number>(count).fill(0);
  for (const feature of features) {
    const own = known[feature];
    for (let phase = 0; own !== undefined && phase < count; phase++)
      sums[phase] = (sums[phase] ?? 0) + (own[phase] ?? 0);
  }
  return sums;
}

/**
 * The phase of each entry, by index, such that the sum of all scores is greatest and each phase is marked at most once;
 * undefined for entries that mark nothing. A set of phases that were marked is the sum of their bits. A whole timeline is
 * walked on every keystroke: hence flat arrays, in which those of a set or of an entry lie side by side.
 */
export function bestPhases(
  scores: readonly (readonly number[])[],
  order: Weights['order'],
): readonly (number | undefined)[] {
  const sets = 1 << order.length;
  const before = Float64Array.from(
    Array.from({ length: sets }, (_, marked) => orderScores(marked, order)).flat(),
  );
  const choices = new Int8Array(scores.length * sets).fill(-1);
  let best = new Float64Array(sets).fill(Number.NEGATIVE_INFINITY);
  best[0] = 0;
  for (const [at, own] of scores.entries())
    best = advance(best, own, before, choices.subarray(at * sets, (at + 1) * sets));
  return trace(choices, best);
}

/** What it adds to mark each phase when those are marked already. */
function orderScores(marked: number, order: Weights['order']): readonly number[] {
  return order.map((_, phase) =>
    order.reduce((sum, row, earlier) => sum + (marked & (1 << earlier) ? (row[phase] ?? 0) : 0), 0),
  );
}

/** The best sum of each set behind one more entry; `choices` gets the phase that the entry adds to reach it, -1 for none. */
function advance(
  best: Float64Array,
  own: readonly number[],
  before: Float64Array,
  choices: Int8Array,
): Float64Array<ArrayBuffer> {
  const count = own.length;
  const next = Float64Array.from(best);
  for (let marked = 0; marked < best.length; marked++) {
    const score = best[marked] ?? Number.NEGATIVE_INFINITY;
    for (let phase = 0; phase < count && score !== Number.NEGATIVE_INFINITY; phase++) {
      const reached = marked | (1 << phase);
      const sum = score + (own[phase] ?? 0) + (before[marked * count + phase] ?? 0);
      if (reached === marked || sum <= (next[reached] ?? 0)) continue;
      next[reached] = sum;
      choices[reached] = phase;
    }
  }
  return next;
}

function trace(choices: Int8Array, best: Float64Array): readonly (number | undefined)[] {
  const sets = best.length;
  const found: (number | undefined)[] = new Array(choices.length / sets).fill(undefined);
  let marked = best.indexOf(Math.max(...best));
  for (let at = found.length - 1; at >= 0; at--) {
    const phase = choices[at * sets + marked] ?? -1;
    if (phase < 0) continue;
    found[at] = phase;
    marked ^= 1 << phase;
  }
  return found;
}
