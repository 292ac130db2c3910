// Looks for texts that break the service, for as long as you like.
//   npm run fuzz -- [--seconds N] [--seed S]
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { loadModule } from '../service.mjs';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } },
});
const seconds = Number(values.seconds);
const given = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
if (!Number.isFinite(seconds) || !Number.isInteger(given)) {
  console.error('Usage: npm run fuzz -- [--seconds N] [--seed S]');
  process.exit(2);
}
const { checkSession } = await loadModule('test/support/properties.ts');
const { sessions, versionsOf } = await loadModule('test/support/randomDocuments.ts');

const end = performance.now() + seconds * 1000;
let runs = 0;
let seed = given;
while (performance.now() < end && process.exitCode === undefined) tryFrom(seed++);
console.log(
  `${runs} sessions from seed ${given} in ${seconds} s: ${process.exitCode ? 'failed' : 'nothing broke'}`,
);

/** Few runs for each seed, so that one which failed is found again soon. */
function tryFrom(seed) {
  const result = fc.check(fc.property(sessions, checkSession), { seed, numRuns: 100 });
  runs += result.numRuns;
  if (!result.failed) return;
  const [session] = result.counterexample;
  console.error(
    `--seed ${seed} after ${result.numRuns} runs, ${result.numShrinks} shrinks: ${result.errorInstance?.message}\n${JSON.stringify(versionsOf(session).at(-1))}\n${JSON.stringify(session)}`,
  );
  process.exitCode = 1;
}
