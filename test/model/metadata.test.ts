import { describe, expect, it } from 'vitest';
import { analysisOf } from '../support/analyse.ts';

/** Each field's value, and what stands at its place. */
function fieldsIn(text: string): Readonly<Record<string, readonly [string, string]>> {
  const { fields } = analysisOf(text).postmortem.metadata;
  return Object.fromEntries(
    fields.map(({ name, value, valueSpan }) => [name, [value, text.slice(valueSpan.start, valueSpan.end)]]),
  );
}

describe('a value', () => {
  it.each([
    ['**Severity:** High <!-- see policy -->', 'High', 'High'],
    ['- **Severity:** High <!-- a --> <!-- b -->', 'High', 'High'],
    ['**Severity:** High\\', 'High', 'High'],
    ['**Severity:** **High**<br>', 'High', 'High'],
    ['**Severity:** <!-- to be decided -->', '', ''],
    ['| Severity | High <!-- see policy --> |\n| - | - |\n| Status | Draft |', 'High', 'High'],
    ['| Severity | SEV\\|2 |\n| - | - |\n| Status | Draft |', 'SEV|2', 'SEV\\|2'],
  ])('is told without what stands beside it: %s', (line, value, written) => {
    expect(fieldsIn(`# Post-Mortem: Q\n\n${line}\n`).severity).toEqual([value, written]);
  });

  it.each([
    ['severity: high # see policy', 'high'],
    ['severity: "high # see policy"', 'high # see policy'],
    ['severity: SEV#2', 'SEV#2'],
  ])('in front matter may have a comment beside it: %s', (line, value) => {
    expect(fieldsIn(`---\n${line}\n---\n# Post-Mortem: Q\n`).severity).toEqual([value, value]);
  });
});
