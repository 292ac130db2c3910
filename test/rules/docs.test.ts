import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/service/index.ts';
import { annotated } from '../support/fixture.ts';

const folder = new URL('../../docs/rules/', import.meta.url);
const example = /^```md (bad|good)\n([\s\S]*?)^```$/gm;

/** What the pages show as bad is found, what they show as good is not. */
describe.each(rules.map(({ id }) => id))('docs/rules/%s.md', (rule) => {
  const page = readFileSync(new URL(`${rule}.md`, folder), 'utf8');
  const examples = [...page.matchAll(example)].map(([, kind = '', text = '']) => ({ kind, text }));

  it('shows both', () => {
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(['bad', 'good']));
  });

  it.each(examples)('$kind: $text', ({ kind, text }) => {
    const found = annotated(text, rule);
    if (kind === 'bad') expect(found).not.toBe(text);
    else expect(found).toBe(text);
  });
});

it('has no page of a rule that is gone', () => {
  expect(readdirSync(folder).sort()).toEqual(rules.map(({ id }) => `${id}.md`).sort());
});
