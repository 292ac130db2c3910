// The sums over all ways to mark the entries of a timeline, by the forward-backward algorithm. A state is the set of phases that
// were marked so far, as the sum of their bits.

/**
 * Tells `add(weight, count)` how often each weight is expected to be used.
 * @param {readonly (readonly number[])[]} features of each entry, by index
 * @param {readonly (readonly number[])[] | undefined} allowed phases of each entry, -1 for none; undefined for any
 * @param {{ weights: Float64Array; featureCount: number; phaseCount: number }} model
 * @param {(weight: number, count: number) => void} add
 */
export function expectedCounts(features, allowed, model, add) {
  const scores = features.map((own) => scoresOf(own, model));
  const order = orderScores(model, features.length > 1);
  const forward = forwardSums(scores, allowed, order);
  const total = forward.at(-1).reduce(logSum, -Infinity);
  if (total === -Infinity) return;
  backward(scores, allowed, order, forward, total, (at, phase, marked, count) => {
    for (const feature of features[at]) add(feature * model.phaseCount + phase, count);
    for (let earlier = 0; earlier < model.phaseCount; earlier++)
      if (marked & (1 << earlier)) add((model.featureCount + earlier) * model.phaseCount + phase, count);
  });
}

function scoresOf(own, { weights, phaseCount }) {
  const sums = new Float64Array(phaseCount);
  for (const at of own)
    for (let phase = 0; phase < phaseCount; phase++) sums[phase] += weights[at * phaseCount + phase];
  return sums;
}

/** What it adds to mark a phase behind a set of others. */
function orderScores({ weights, featureCount, phaseCount }, isNeeded) {
  const sets = 1 << phaseCount;
  const sums = new Float64Array(sets * phaseCount);
  for (let set = 1; isNeeded && set < sets; set++) {
    const last = 31 - Math.clz32(set);
    const rest = (set ^ (1 << last)) * phaseCount;
    for (let phase = 0; phase < phaseCount; phase++)
      sums[set * phaseCount + phase] =
        sums[rest + phase] + weights[(featureCount + last) * phaseCount + phase];
  }
  return sums;
}

function forwardSums(scores, allowed, order) {
  const phaseCount = scores[0].length;
  const sums = [new Float64Array(1 << phaseCount).fill(-Infinity)];
  sums[0][0] = 0;
  for (const [at, own] of scores.entries()) {
    const next = new Float64Array(1 << phaseCount).fill(-Infinity);
    eachStep(sums[at], own, allowed?.[at], order, (from, to, score) => {
      next[to] = logSum(next[to], sums[at][from] + score);
    });
    sums.push(next);
  }
  return sums;
}

function backward(scores, allowed, order, forward, total, count) {
  let behind = new Float64Array(forward[0].length);
  for (let at = scores.length - 1; at >= 0; at--) {
    const before = new Float64Array(behind.length).fill(-Infinity);
    eachStep(forward[at], scores[at], allowed?.[at], order, (from, to, score, phase) => {
      before[from] = logSum(before[from], behind[to] + score);
      const likelihood = Math.exp(forward[at][from] + score + behind[to] - total);
      if (phase >= 0 && likelihood > 1e-9) count(at, phase, from, likelihood);
    });
    behind = before;
  }
}

/** From each set of phases that can be reached: the entry marks nothing, or one phase more. */
function eachStep(reached, own, allowed, order, visit) {
  for (let from = 0; from < reached.length; from++) {
    if (reached[from] === -Infinity) continue;
    if (allowed === undefined || allowed.includes(-1)) visit(from, from, 0, -1);
    for (let phase = 0; phase < own.length; phase++) {
      const isFree = !(from & (1 << phase)) && (allowed === undefined || allowed.includes(phase));
      if (isFree) visit(from, from | (1 << phase), own[phase] + order[from * own.length + phase], phase);
    }
  }
}

function logSum(a, b) {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
