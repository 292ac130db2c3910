import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analysisOf } from './support/analyse.ts';
import { expanded, snippetPath, snippets, stopsOf } from './support/snippet.ts';

const named = Object.entries(snippets);

describe('the snippets', () => {
  it('are few, each with a word to type and a line that says what it is', () => {
    expect(named.length).toBeLessThanOrEqual(16);
    expect(new Set(named.map(([, { prefix }]) => prefix)).size).toBe(named.length);
    for (const [, { prefix, description }] of named) {
      expect(prefix).toMatch(/^pm-[a-z]+$/);
      expect(description).toMatch(/^[A-Z].{5,69}[^.]$/);
    }
  });

  it('offer the whole document for empty files', () => {
    expect(named.filter(([, each]) => each.isFileTemplate).map(([, { prefix }]) => prefix)).toEqual([
      'pm-postmortem',
    ]);
  });

  it.each(named)('%s leads from the first gap to the last', (_, { body }) => {
    const numbers = stopsOf(body).map(({ number }) => number);
    expect(numbers).toEqual([...numbers.slice(1).map((_, index) => index + 1), 0]);
  });

  it('offer severities and statuses to choose from', () => {
    const choices = stopsOf(snippets['Post-mortem']?.body ?? []).flatMap((stop) =>
      stop.choices.length > 0 ? [stop.choices] : [],
    );
    expect(choices).toEqual([
      ['Critical', 'High', 'Medium', 'Low'],
      ['Draft', 'Under Review', 'Published'],
      ['📋 Todo', '🚧 In Progress', '✅ Done'],
    ]);
  });

  it('are shipped', () => {
    const shipped = readFileSync(new URL('../.vscodeignore', import.meta.url), 'utf8').split('\n');
    expect(snippetPath).toMatch(/^\.\/snippets\//);
    expect(shipped).toContain('!snippets/**');
  });
});

describe('the sections of the snippets', () => {
  const kinds = [
    ...['summary', 'timeline', 'impact', 'rootCause', 'resolution', 'wentWell', 'couldBeBetter', 'lessons'],
    ...['actionItems', 'references', 'metrics', 'followUp'],
  ];
  const sections = named.filter(([, { body }]) => body[0]?.startsWith('## '));

  it('are all there, and read as what they are', () => {
    const text = sections.map(([, { body }]) => expanded(body)).join('\n\n');
    const read = analysisOf(text).postmortem.sections;
    expect(read.filter(({ depth }) => depth === 2).map(({ kind }) => kind)).toEqual(kinds);
  });
});
