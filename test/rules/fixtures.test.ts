import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/service/index.ts';
import { annotated, documentOf, fixed } from '../support/fixture.ts';

const folder = new URL('.', import.meta.url);
const update = process.env.UPDATE === '1';
const fixtures = readdirSync(folder).filter((file) => file.endsWith('.md') && !file.endsWith('.fixed.md'));

/** `blame.md` and `blame.roles.md` are fixtures of the rule `blame`; what fixes leave stands in `….fixed.md`. */
describe.each(fixtures)('%s', (file) => {
  const rule = file.split('.')[0] ?? '';
  const path = new URL(file, folder);
  const fixedPath = new URL(file.replace(/\.md$/, '.fixed.md'), folder);
  const fixture = readFileSync(path, 'utf8');
  const document = documentOf(fixture);

  it('finds what its carets say', () => {
    const found = annotated(document, rule);
    if (update) writeFileSync(path, found);
    else expect(found).toBe(fixture);
  });

  it('leaves what the fixed document says, and nothing fixable', () => {
    const text = fixed(document, rule);
    if (update && text !== document) writeFileSync(fixedPath, text);
    else expect(text).toBe(existsSync(fixedPath) ? readFileSync(fixedPath, 'utf8') : document);
    expect(fixed(text, rule)).toBe(text);
  });
});

describe('every rule', () => {
  it.each(rules.map(({ id }) => id))('%s has a fixture', (id) => {
    expect(fixtures).toContain(`${id}.md`);
  });
});
