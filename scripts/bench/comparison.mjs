// The same documents under other linters, in the same run: they have no part that is kept, so a keystroke costs them what the
// whole text does.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from './documents.mjs';

const folder = join(import.meta.dirname, 'peers');

/** In milliseconds: the slowest of them take many seconds for one long text. */
const patience = 20_000;
const [fewestRuns, mostRuns] = [3, 15];

/**
 * @param {(text: string) => Promise<{ parse: number, cold: number, keystroke: number }>} measureOurs what one text costs us and
 * one parse of it, in nanoseconds
 */
export async function compare(measureOurs) {
  if (!existsSync(join(folder, 'node_modules')))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  const { readyLinters } = await import('./peers/linters.mjs');
  const linters = await readyLinters();
  for (const lines of [100, 1000, 5000]) {
    const text = documentOf(lines);
    const ours = await measureOurs(text);
    console.log(
      `\n${lines} lines                        cold lint   keystroke   as often as ours: cold   keystroke`,
    );
    console.log(row('Post-Mortem', ours.cold, ours.keystroke, ours));
    const peers = [];
    for (const { name, lint } of linters) {
      const whole = await medianOf(lint, lines);
      peers.push({ name, whole });
      console.log(row(name, whole, whole, ours));
    }
    judge(peers, ours, lines);
  }
}

function row(name, cold, keystroke, { parse, cold: ownCold, keystroke: ownKeystroke }) {
  const columns = [
    name.padEnd(32),
    (cold / parse).toFixed(2).padStart(8),
    (keystroke / parse).toFixed(4).padStart(10),
    `${(cold / ownCold).toFixed(1)}`.padStart(22),
    `${Math.round(keystroke / ownKeystroke).toLocaleString('en')}`.padStart(10),
  ];
  return columns.join('  ');
}

function judge(peers, ours, lines) {
  const fastest = peers.reduce((best, each) => (each.whole < best.whole ? each : best));
  const isFaster = peers.filter(({ whole }) => ours.cold < whole).length;
  console.log(`cold lint faster than ${isFaster} of ${peers.length}`);
  if (lines === 5000)
    console.log(
      `keystroke ${Math.round(fastest.whole / ours.keystroke)} times faster than the best of them, ${fastest.name} (aim: 100)`,
    );
}

/** Each run has a text in which every section is new: some remember sentences. In nanoseconds. */
async function medianOf(lint, lines) {
  await lint(documentOf(lines));
  const samples = [];
  const end = performance.now() + patience;
  while (samples.length < fewestRuns || (performance.now() < end && samples.length < mostRuns)) {
    const fresh = documentOf(lines, 10_000 * (samples.length + 1));
    const started = performance.now();
    await lint(fresh);
    samples.push((performance.now() - started) * 1e6);
  }
  return samples.sort((a, b) => a - b)[Math.floor(samples.length / 2)];
}
