import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseConfiguration } from '../../server/src/service/index.ts';
import { internalNamesIn } from '../../server/src/service/summaries/customers.ts';
import { factsOf } from '../../server/src/service/summaries/facts.ts';
import { summariesOf } from '../../server/src/service/summaries/summaries.ts';
import { viewOf } from '../../server/src/service/summaries/view.ts';
import { analysisOf } from '../support/analyse.ts';

const page = readFileSync('docs/summaries.md', 'utf8');
const { configuration } = parseConfiguration({});
const analysis = analysisOf(readFileSync('examples/2024-03-12-search-index-outage.md', 'utf8'));

/** The names of a value that templates can use, those of the things in lists included. */
function namesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return namesOf(value[0]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesOf(inner)]);
}

it('describes every variable of templates', () => {
  const table = page.slice(page.indexOf('| Variable |'));
  const described = new Set([...table.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  const names = namesOf(viewOf(factsOf(analysis, configuration), internalNamesIn(analysis, configuration)));
  expect(names.filter((name) => !described.has(name))).toEqual([]);
  expect(names.length).toBeGreaterThan(30);
});

it('names the readers and forms that there are', () => {
  const rows = [...page.matchAll(/^\| `([\w-]+)` \|.*\| ([^|]+) \|$/gm)].filter(
    ([, id]) => id !== 'summary' && id !== '--for',
  );
  const written = rows.map(([, id, forms = '']) => [
    id,
    [...forms.matchAll(/`(\w+)`/g)].map(([, form]) => form),
  ]);
  const made = summariesOf(analysis, configuration, []).map(({ id, forms }) => [
    id,
    forms.map(({ name }) => name),
  ]);
  expect(written).toEqual(made);
});
