import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulePage } from '../server/src/service/documentation.ts';
import { rules } from '../server/src/service/index.ts';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

describe('the catalogue of rules', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s is described',
    (id, { description, options }) => {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(description).toMatch(/^[A-Z].*[^.]$/);
      for (const option of Object.values(options)) expect(option.description).toMatch(/\.$/);
    },
  );

  it('points to pages in the repository that package.json names', () => {
    expect(rulePage('blame')).toBe(
      `${manifest.repository.url.replace(/\.git$/, '')}/blob/main/docs/rules/blame.md`,
    );
  });
});
