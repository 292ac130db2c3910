import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../server/src/service/index.ts';

it('npm start prints the problems of the examples and ends where there is no terminal', {
  timeout: 60_000,
}, () => {
  const script = resolve(import.meta.dirname, '../scripts/start.mjs');
  const known = rules.map(({ id }) => id);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  const found = [...stdout.matchAll(/^ +\d+:\d+ .* {2}([a-z-]+)$/gm)].map(([, rule]) => rule);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(found.length).toBeGreaterThan(8);
  expect(found.filter((rule) => rule === undefined || !known.includes(rule))).toEqual([]);
});
