// Learns from labelled timelines by which words, signals and places the phases of an incident are told: a conditional random
// field over the entries of a timeline in which each phase occurs at most once. docs/phases.md tells more.
//   npm run train-phases                     writes server/src/service/timeline/weights.ts
//   npm run train-phases -- --measure files  how often timelines of a file are right whose weights were learnt from all others
//   npm run train-phases -- --measure 5      the same with every fifth timeline
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadService } from '../service.mjs';
import { expectedCounts } from './field.mjs';
import { fingerprint, labelledTimelines } from './timelines.mjs';

const target = 'server/src/service/timeline/weights.ts';

/** `fewest` timelines must hold a feature; weights that are nowhere `least` are dropped; parts of timelines count by a share. */
const settings = {
  epochs: 15,
  rate: 0.2,
  penalty: 0.005,
  fewest: 4,
  least: 0.2,
  beginnings: 0.1,
  thinned: 0.05,
  alone: 0.03,
};

const { values } = parseArgs({ options: { measure: { type: 'string' } } });
const { featuresOf } = await loadService('timeline/features.ts');
const { bestPhases, scoresOf } = await loadService('timeline/decode.ts');
const { phases } = await loadService('timeline/phase.ts');

const timelines = labelledTimelines().map(example);
if (values.measure) measure(values.measure);
else write(train(timelines));

function example({ file, entries }) {
  const numberOf = (phase) => (phase === null ? -1 : phases.indexOf(phase));
  const allowed = entries.map(({ phase, phaseAccept = [] }) => [phase, ...phaseAccept].map(numberOf));
  return { file, entries, features: featuresOf(entries), allowed, share: 1 };
}

/**
 * Timelines are also read while they are written, and many are shorter or lack a phase: each counts by its beginnings, without
 * some of its entries, and by each entry alone, too.
 */
function withParts(whole) {
  const { length } = whole.entries;
  if (length === 1) return [whole];
  const all = [...whole.entries.keys()];
  const beginnings = new Set([Math.ceil(length / 3), Math.ceil((2 * length) / 3)]);
  return [
    whole,
    ...[...beginnings].map((count) => part(whole, all.slice(0, count), settings.beginnings)),
    ...[0, 1, 2].map((rest) =>
      part(
        whole,
        all.filter((at) => at % 3 !== rest),
        settings.thinned,
      ),
    ),
    ...all.map((at) => part(whole, [at], settings.alone)),
  ];
}

function part({ file, entries, allowed }, kept, share) {
  const own = kept.map((at) => entries[at]);
  return { file, entries: own, features: featuresOf(own), allowed: kept.map((at) => allowed[at]), share };
}

/** Gradient ascent (AdaGrad) on the likelihood of the labels, always in the same order: the same data give the same weights. */
function train(wholes) {
  const names = frequent(wholes);
  const indexes = new Map(names.map((name, at) => [name, at]));
  const examples = wholes.flatMap(withParts).map(({ features, ...rest }) => ({
    ...rest,
    features: features.map((own) => own.flatMap((name) => indexes.get(name) ?? [])),
  }));
  const weights = new Float64Array((names.length + phases.length) * phases.length);
  const squares = new Float64Array(weights.length).fill(1e-6);
  for (let epoch = 0; epoch < settings.epochs; epoch++)
    for (const each of examples) step(each, weights, squares, names.length);
  return tableOf(names, weights);
}

function step({ features, allowed, share }, weights, squares, featureCount) {
  const model = { weights, featureCount, phaseCount: phases.length };
  const slopes = new Map();
  expectedCounts(features, allowed, model, (at, count) => slopes.set(at, (slopes.get(at) ?? 0) + count));
  expectedCounts(features, undefined, model, (at, count) => slopes.set(at, (slopes.get(at) ?? 0) - count));
  for (const [at, slope] of slopes) {
    const value = share * slope - settings.penalty * weights[at];
    squares[at] += value * value;
    weights[at] += (settings.rate * value) / Math.sqrt(squares[at]);
  }
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

/** In tenths, without features that say next to nothing. */
function tableOf(names, weights) {
  const row = (at) =>
    Array.from(
      weights.subarray(at * phases.length, (at + 1) * phases.length),
      (value) => Math.round(10 * value) || 0,
    );
  const features = names.map((name, at) => [name, row(at)]);
  return {
    features: Object.fromEntries(
      features.filter(([, own]) => own.some((value) => Math.abs(value) >= 10 * settings.least)),
    ),
    order: phases.map((_, earlier) => row(names.length + earlier)),
  };
}

function measure(how) {
  const all = [];
  for (const [rest, left] of splits(how)) {
    const table = train(rest);
    for (const { features, allowed } of left) {
      const found = bestPhases(scoresOf(features, table, phases.length), table.order);
      all.push(
        ...allowed.map(([own, ...others], at) => ({
          own,
          isRight: [own, ...others].includes(found[at] ?? -1),
        })),
      );
    }
  }
  const share = (rows) => `${rows.filter(({ isRight }) => isRight).length} of ${rows.length}`;
  console.log(`${timelines.length} timelines, right where they were left out: ${share(all)} entries`);
  for (const [at, phase] of [...phases.entries(), [-1, 'none']])
    console.log(`  ${phase.padEnd(14)}${share(all.filter(({ own }) => own === at))}`);
}

/** Each file has one author, who writes like nobody else. */
function splits(how) {
  const by = (isLeft) => [timelines.filter((each, at) => !isLeft(each, at)), timelines.filter(isLeft)];
  if (how !== 'files')
    return Array.from({ length: Number(how) }, (_, fold) => by((__, at) => at % Number(how) === fold));
  return [...new Set(timelines.map(({ file }) => file))].map((name) => by(({ file }) => file === name));
}

function write({ features, order }) {
  const rows = Object.entries(features).map(([name, own]) => `${name}\t${own.join(' ')}`);
  const table = rows.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  const text = `// Written by \`npm run train-phases\` from the labelled timelines of the tests; not to be edited.

/** Tells the labelled timelines from which the weights were learnt. */
export const trainedOn = '${fingerprint()}';

/** A feature and what it says for each phase, in tenths and in the order of \`phases\`. */
export const table = \`
${table}
\`;

/** What it says for a phase, in tenths, that another was marked before: \`order[earlier][later]\`. */
export const order: readonly (readonly number[])[] = [
${order.map((row) => `  [${row.join(', ')}],`).join('\n')}
];
`;
  writeFileSync(target, text);
  console.log(`written: ${target} (${rows.length} features, ${(text.length / 1024).toFixed(0)} KB)`);
}
