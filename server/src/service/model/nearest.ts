/** The name that a word was meant to be, undefined where none is near: one edit in a short name, two in a longer one; a swap is one edit. */
export function nearestName<Name extends string>(word: string, names: readonly Name[]): Name | undefined {
  const typed = word.toLowerCase();
  const distances = names.map((name) => [editDistance(typed, name.toLowerCase()), name] as const);
  const [distance, name] = distances.reduce((best, next) => (next[0] < best[0] ? next : best));
  return distance <= mostEdits(name) ? name : undefined;
}

function mostEdits({ length }: string): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : 2;
}

/** Insertions, deletions, changes and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return a.length + b.length;
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap && i > 1 && j > 1 ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change, swap));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
