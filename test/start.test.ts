import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../server/src/service/index.ts';

it('npm start prints problems of many rules and ends where there is no terminal', {
  timeout: 60_000,
}, () => {
  const script = resolve(import.meta.dirname, '../scripts/start.mjs');
  const known = new Set(rules.map(({ id }) => id));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  const found = [...stdout.matchAll(/^ +\d+:\d+ .* {2}([a-z-]+)$/gm)].map(([, rule]) => rule);
  const unknown = found.filter((rule = '') => !known.has(rule));
  expect({ status, stderr, unknown }).toEqual({ status: 0, stderr: '', unknown: [] });
  expect(new Set(found).size).toBeGreaterThanOrEqual(10);
});
