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
  { features: known }: Weights,
  count: number,
): readonly (readonly number[])[] {
  return features.map((own) => {
    const sums = new Array<number>(count).fill(0);
    for (const feature of own)
      for (const [phase, weight] of (known[feature] ?? []).entries())
        sums[phase] = (sums[phase] ?? 0) + weight;
    return sums;
  });
}

/**
 * The phase of each entry, by index, such that the sum of all scores is greatest and each phase is marked at most once;
 * undefined for entries that mark nothing. A set of phases that were marked is the sum of their bits.
 */
export function bestPhases(
  scores: readonly (readonly number[])[],
  order: Weights['order'],
): readonly (number | undefined)[] {
  const count = order.length;
  const before = Array.from({ length: 1 << count }, (_, marked) => orderScores(marked, order));
  let best = new Array<number>(1 << count).fill(Number.NEGATIVE_INFINITY);
  best[0] = 0;
  const choices: Int8Array[] = [];
  for (const own of scores) {
    const step = advance(best, own, before);
    best = step.best;
    choices.push(step.choices);
  }
  return trace(choices, best);
}

/** What it adds to mark each phase when those are marked already. */
function orderScores(marked: number, order: Weights['order']): readonly number[] {
  return order.map((_, phase) =>
    order.reduce((sum, row, earlier) => sum + (marked & (1 << earlier) ? (row[phase] ?? 0) : 0), 0),
  );
}

interface Step {
  readonly best: number[];
  /** By set of phases: the one that the entry adds to reach it, -1 for none. */
  readonly choices: Int8Array;
}

function advance(
  best: readonly number[],
  own: readonly number[],
  before: readonly (readonly number[])[],
): Step {
  const next = [...best];
  const choices = new Int8Array(best.length).fill(-1);
  for (const [marked, score] of best.entries()) {
    if (score === Number.NEGATIVE_INFINITY) continue;
    for (const [phase, fits] of own.entries()) {
      const reached = marked | (1 << phase);
      const sum = score + fits + (before[marked]?.[phase] ?? 0);
      if (reached === marked || sum <= (next[reached] ?? 0)) continue;
      next[reached] = sum;
      choices[reached] = phase;
    }
  }
  return { best: next, choices };
}

function trace(choices: readonly Int8Array[], best: readonly number[]): readonly (number | undefined)[] {
  let marked = best.indexOf(Math.max(...best));
  return choices
    .toReversed()
    .map((step) => {
      const phase = step[marked] ?? -1;
      if (phase < 0) return undefined;
      marked ^= 1 << phase;
      return phase;
    })
    .reverse();
}
