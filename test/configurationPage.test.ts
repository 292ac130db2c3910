import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ownTemplate, parseConfigurationFile } from '../server/src/service/index.ts';

const page = readFileSync('docs/configuration.md', 'utf8');
const example = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';

it('the page on configuration has an example that is right', () => {
  const { diagnostics, given } = parseConfigurationFile(example('json'), '.postmortem.json');
  expect(diagnostics).toEqual([]);
  expect(Object.keys(given)).toHaveLength(9);
});

it('the page on configuration says what its template asks for', () => {
  const { sections, metadata } = ownTemplate(example('md'));
  expect(metadata).toEqual(['date', 'severity']);
  expect(sections?.map(({ heading, required }) => [heading, required])).toEqual([
    ['What broke', true],
    ['Customer letters', true],
    ['War room notes', false],
  ]);
});
