import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { styleOf } from '../server/src/service/model/template.ts';
import { gapsIn } from '../server/src/service/prose/placeholders.ts';
import { analysisOf, findingsIn } from './support/analyse.ts';
import { expanded, snippets } from './support/snippet.ts';

const folder = new URL('../templates/', import.meta.url);
const templates = readdirSync(folder).map((file): readonly [string, string] => [
  file.replace('.md', ''),
  readFileSync(new URL(file, folder), 'utf8'),
]);

/** What is left once its comments are gone. */
function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?-->\n+/g, '');
}

/** What a writer could put into each gap. */
const answers: readonly (readonly [RegExp, string])[] = [
  [/\[Incident Title\]/g, 'Search index lost'],
  [/(?<=\*\*Date:\*\* )YYYY-MM-DD/, '2024-01-30'],
  [/YYYY-MM-DD/g, '2124-02-12'],
  [/X hours Y minutes/, '47 minutes'],
  [/Critical \| High \| Medium \| Low/, 'High'],
  [/HH:MM/g, '08:05'],
  [
    /\[What will exist when this is done\]/g,
    'Refuse to rotate to an index below 90 % of the size of the old one',
  ],
  [/\[(?! \])[^\]]+\](?!\()/g, 'The index of 14 shops was replaced by an empty one.'],
];

function filled(text: string): string {
  return answers.reduce((written, [gap, answer]) => written.replace(gap, answer), withoutComments(text));
}

it('there is one for each house style that has a name', () => {
  expect(templates.map(([name]) => name)).toEqual([
    'atlassian',
    'aws-coe',
    'google-sre',
    'pagerduty',
    'standard',
  ]);
});

it("the standard one is what the rules ask for in the guide's form, with guidance", () => {
  const standard = templates.find(([name]) => name === 'standard')?.[1] ?? '';
  const today = expanded(snippets['Post-mortem']?.body ?? [])
    .replace('2024-01-30', 'YYYY-MM-DD')
    .replace('**Severity:** Critical', '**Severity:** Critical | High | Medium | Low');
  expect(withoutComments(standard)).toBe(today);
});

describe.each(templates)('the template %s', (name, text) => {
  it('is of the style that it is named after', () => {
    expect(styleOf(analysisOf(text).postmortem)).toBe(name);
    expect(styleOf(analysisOf(filled(text)).postmortem)).toBe(name);
  });

  it.each([text, withoutComments(text), text.replaceAll('\n', '\r\n')])(
    'is asked for each of its gaps once, gently, and for nothing else',
    (fresh) => {
      const found = findingsIn(fresh);
      expect(found.filter(({ rule, severity }) => rule !== 'placeholder' || severity !== 'info')).toEqual([]);
      const lines = fresh.split(/\r?\n/).filter((line) => gapsIn(line).length > 0);
      expect(found).toHaveLength(lines.length);
    },
  );

  it('has no gap that would not be recognised', () => {
    const gaps = withoutComments(text).match(/\[(?! \])[^\]\n]+\]/g) ?? [];
    expect(gaps.filter((gap) => gapsIn(gap).length === 0)).toEqual([]);
  });

  it('has every section at its place once it is filled', () => {
    const rules = findingsIn(filled(text)).map(({ rule }) => rule);
    expect(rules).not.toContain('placeholder');
    const ofForm = rules.filter((rule) => /section|metadata|^title$|timeline/.test(rule));
    expect(ofForm).toEqual([]);
  });

  it('tells what to write, in comments that no renderer shows', () => {
    expect(text.match(/<!--[\s\S]*?-->/g)?.length).toBeGreaterThan(4);
    expect(text).not.toMatch(/[^\n]<!--|-->[^\n]/);
    expect(text.endsWith('\n')).toBe(true);
  });
});

it('they are shipped', () => {
  const shipped = readFileSync(new URL('../.vscodeignore', import.meta.url), 'utf8').split('\n');
  expect(shipped).toContain('!templates/*.md');
});
