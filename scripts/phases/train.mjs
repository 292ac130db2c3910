// Learns from labelled timelines by which words, signals and places the phases of an incident are told: a conditional random
// field over the entries in which each phase occurs at most once. Writes server/src/service/timeline/weights.ts.
//   npm run train-phases [-- --folds 5]    with folds: measures on timelines that were left out, and writes nothing
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadService } from '../service.mjs';

const folder = 'test/timeline/labelled';
const target = 'server/src/service/timeline/weights.ts';
const settings = {
  epochs: Number(process.env.EP ?? 30),
  rate: 0.2,
  penalty: Number(process.env.PEN ?? 0.005),
  fewest: Number(process.env.FEW ?? 2),
  least: Number(process.env.LEAST ?? 0.05),
  beginnings: Number(process.env.BEG ?? 0.1),
  thinned: Number(process.env.THIN ?? 0.05),
  alone: Number(process.env.ALONE ?? 0.03),
};

const { values } = parseArgs({
  options: { folds: { type: 'string' }, data: { type: 'string', multiple: true } },
});
const { featuresOf } = await loadService('timeline/features.ts');
const { bestPhases, scoresOf } = await loadService('timeline/decode.ts');
const { phases } = await loadService('timeline/phase.ts');

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort();
const timelines = files.flatMap((name) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => example(JSON.parse(line), name)),
);
if (values.folds) measure(values.folds);
else write(train(timelines));

function example({ id, entries }, file) {
  const allowed = entries.map(({ phase, phaseAccept = [] }) => {
    const own = phase === null ? [] : [phases.indexOf(phase)];
    return {
      own: own[0] ?? -1,
      all: [...new Set([phase, ...phaseAccept].map((each) => (each === null ? -1 : phases.indexOf(each))))],
    };
  });
  return { id: `${file} ${id}`, entries, features: featuresOf(entries), allowed };
}

/**
 * Timelines are also read while they are written, and many are shorter or lack a phase: each counts by its beginnings, without
 * some of its entries, and by each entry alone, too.
 */
function withParts(examples) {
  return examples.flatMap((whole) => {
    const { length } = whole.entries;
    const all = [...whole.entries.keys()];
    const beginnings = [...new Set([Math.ceil(length / 3), Math.ceil((2 * length) / 3)])].filter(
      (count) => count > 1 && count < length,
    );
    return [
      whole,
      ...beginnings.map((count) => part(whole, all.slice(0, count), settings.beginnings)),
      ...[0, 1, 2].map((rest) =>
        part(
          whole,
          all.filter((at) => at % 3 !== rest),
          length > 3 ? settings.thinned : 0,
        ),
      ),
      ...all.map((at) => part(whole, [at], length > 1 ? settings.alone : 0)),
    ].filter(({ share = 1 }) => share > 0);
  });
}

function part({ id, entries, allowed }, kept, share) {
  const own = kept.map((at) => entries[at]);
  return { id, entries: own, features: featuresOf(own), allowed: kept.map((at) => allowed[at]), share };
}

function train(whole) {
  const names = frequent(whole);
  const examples = withParts(whole);
  const index = new Map(names.map((name, at) => [name, at]));
  const P = phases.length;
  const rows = examples.map(({ features, allowed, share = 1 }) => ({
    share,
    features: features.map((own) => own.flatMap((name) => index.get(name) ?? [])),
    allowed,
  }));
  const weights = new Float64Array(names.length * P + P * P);
  const squares = new Float64Array(weights.length).fill(1e-6);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const row of rows) {
      const gradient = new Map();
      const share = row.share;
      accumulate(row, weights, names.length, gradient, +share, true);
      accumulate(row, weights, names.length, gradient, -share, false);
      for (const [at, slope] of gradient) {
        const value = slope - settings.penalty * weights[at];
        squares[at] += value * value;
        weights[at] += (settings.rate * value) / Math.sqrt(squares[at]);
      }
    }
  }
  return asTable(names, weights);
}

function frequent(examples) {
  const counts = new Map();
  for (const { features } of examples)
    for (const name of new Set(features.flat())) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= settings.fewest)
    .map(([name]) => name)
    .sort();
}

/** Adds the expected counts of features, under the labels or free of them, to the gradient. */
function accumulate({ features, allowed }, weights, featureCount, gradient, sign, isLabelled) {
  const P = phases.length;
  const M = 1 << P;
  const n = features.length;
  const order = (earlier, later) => weights[featureCount * P + earlier * P + later];
  const scores = features.map((own) => {
    const sums = new Float64Array(P);
    for (const at of own) for (let p = 0; p < P; p++) sums[p] += weights[at * P + p];
    return sums;
  });
  const may = (i, p) => !isLabelled || allowed[i].all.includes(p);
  const forward = [new Float64Array(M).fill(-Infinity)];
  forward[0][0] = 0;
  const extra = n > 1 ? orderScores(order, M) : new Float64Array(M * P);
  for (let i = 0; i < n; i++) {
    const now = forward[i];
    const next = new Float64Array(M).fill(-Infinity);
    for (let m = 0; m < M; m++) {
      if (now[m] === -Infinity) continue;
      if (may(i, -1)) next[m] = logAdd(next[m], now[m]);
      for (let p = 0; p < P; p++) {
        if (m & (1 << p) || !may(i, p)) continue;
        const to = m | (1 << p);
        next[to] = logAdd(next[to], now[m] + scores[i][p] + extra[m * P + p]);
      }
    }
    forward.push(next);
  }
  let total = -Infinity;
  for (let m = 0; m < M; m++) total = logAdd(total, forward[n][m]);
  if (total === -Infinity) return;
  let back = new Float64Array(M).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const now = forward[i];
    const earlier = new Float64Array(M).fill(-Infinity);
    const marginal = new Float64Array(P);
    for (let m = 0; m < M; m++) {
      if (now[m] === -Infinity) continue;
      if (may(i, -1)) earlier[m] = logAdd(earlier[m], back[m]);
      for (let p = 0; p < P; p++) {
        if (m & (1 << p) || !may(i, p)) continue;
        const score = scores[i][p] + extra[m * P + p];
        const to = m | (1 << p);
        earlier[m] = logAdd(earlier[m], back[to] + score);
        const probability = Math.exp(now[m] + score + back[to] - total);
        if (probability < 1e-9) continue;
        marginal[p] += probability;
        for (let q = 0; q < P; q++)
          if (m & (1 << q)) add(gradient, featureCount * P + q * P + p, sign * probability);
      }
    }
    for (let p = 0; p < P; p++)
      if (marginal[p] > 1e-9) for (const at of features[i]) add(gradient, at * P + p, sign * marginal[p]);
    back = earlier;
  }
}

/** By set of phases that came before, as the sum of their bits, and phase. */
function orderScores(order, sets) {
  const P = phases.length;
  const sums = new Float64Array(sets * P);
  for (let set = 1; set < sets; set++) {
    const last = 31 - Math.clz32(set);
    const rest = (set ^ (1 << last)) * P;
    for (let p = 0; p < P; p++) sums[set * P + p] = sums[rest + p] + order(last, p);
  }
  return sums;
}

function add(gradient, at, value) {
  gradient.set(at, (gradient.get(at) ?? 0) + value);
}

function logAdd(a, b) {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

/** Rounded, without features that say next to nothing. */
function asTable(names, weights) {
  const P = phases.length;
  const round = (value) => Math.round(value * 100) / 100 || 0;
  const features = {};
  names.forEach((name, at) => {
    const own = Array.from(weights.subarray(at * P, at * P + P), round);
    if (own.some((value) => Math.abs(value) >= settings.least)) features[name] = own;
  });
  const order = phases.map((_, earlier) =>
    phases.map((__, later) => round(weights[names.length * P + earlier * P + later])),
  );
  return { features, order };
}

/** Each file left out in turn (its author writes like nobody else), or every nth timeline. */
function splits(folds) {
  if (folds === 'files')
    return files.map((name) => [
      timelines.filter(({ id }) => !id.startsWith(name)),
      timelines.filter(({ id }) => id.startsWith(name)),
    ]);
  return Array.from({ length: Number(folds) }, (_, fold) => [
    timelines.filter((__, at) => at % folds !== fold),
    timelines.filter((__, at) => at % folds === fold),
  ]);
}

function measure(folds) {
  const counts = { right: 0, all: 0 };
  const parts = { right: 0, all: 0 };
  const perPhase = {};
  for (const [rest, left] of splits(folds)) {
    const table = train(rest);
    for (const { features, allowed } of withParts(left).filter(
      ({ share }) => share === settings.beginnings,
    )) {
      const found = bestPhases(scoresOf(features, table, phases.length), table.order);
      allowed.forEach(({ all }, at) => {
        parts.all++;
        if (all.includes(found[at] ?? -1)) parts.right++;
      });
    }
    for (const { features, allowed } of left) {
      const found = bestPhases(scoresOf(features, table, phases.length), table.order);
      allowed.forEach(({ own, all }, at) => {
        const isRight = all.includes(found[at] ?? -1);
        counts.all++;
        if (isRight) counts.right++;
        const key = phases[own] ?? 'none';
        perPhase[key] ??= { right: 0, all: 0 };
        perPhase[key].all++;
        if (isRight) perPhase[key].right++;
      });
    }
  }
  console.log(
    `${timelines.length} timelines, ${counts.all} entries, ${((100 * counts.right) / counts.all).toFixed(1)} % right on timelines left out`,
  );
  console.log(`beginnings: ${((100 * parts.right) / parts.all).toFixed(1)} % right`);
  for (const [phase, { right, all }] of Object.entries(perPhase))
    console.log(`  ${phase.padEnd(14)}${right} of ${all}`);
}

function write({ features, order }) {
  const lines = Object.entries(features).map(([name, own]) => `${name}\t${own.join(' ')}`);
  const data = createHash('sha256');
  for (const name of files) data.update(readFileSync(join(folder, name)));
  const text = `// Generated by \`npm run train-phases\` from ${folder}; do not edit.
import type { Weights } from './decode.ts';

/** Of the labelled timelines from which the weights were learnt. */
export const trainedOn = '${data.digest('hex').slice(0, 16)}';

/** A feature and what it says for each phase, in the order of \`phases\`. */
const table = \`
${lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}
\`;

export const weights: Weights = {
  features: Object.fromEntries(
    table
      .trim()
      .split('\\n')
      .map((line) => {
        const [name = '', numbers = ''] = line.split('\\t');
        return [name, numbers.split(' ').map(Number)];
      }),
  ),
  order: ${JSON.stringify(order)},
};
`;
  writeFileSync(target, text);
  console.log(`written: ${target} (${lines.length} features, ${(text.length / 1024).toFixed(0)} KB)`);
}
