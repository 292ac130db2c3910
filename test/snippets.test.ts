import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analysisOf } from './support/analyse.ts';
import { expanded, snippetPath, snippets, stopsOf } from './support/snippet.ts';

const named = Object.entries(snippets);

describe('the snippets', () => {
  it('are few, each with a word to type and a line that says what it is', () => {
    expect(named.length).toBeLessThanOrEqual(16);
    const prefixes = named.flatMap(([, { prefix }]) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const prefix of prefixes) expect(prefix).toMatch(/^pm-[a-z]+$/);
    for (const [, { description }] of named) {
      expect(description).toMatch(/^[A-Z].{5,69}[^.]$/);
    }
  });

  it('keep what could be typed for them before', () => {
    const prefixes = named.flatMap(([, { prefix }]) => prefix);
    const promised =
      'postmortem metadata summary timeline impact cause resolution well better lessons actions references metrics followup entry action';
    expect(prefixes).toEqual(expect.arrayContaining(promised.split(' ').map((word) => `pm-${word}`)));
  });

  it('offer a choice where there are few values, and lines that are written again and again', () => {
    const bodyOf = (wanted: string): readonly string[] =>
      named.find(([, { prefix }]) => [prefix].flat().includes(wanted))?.[1].body ?? [];
    expect(stopsOf(bodyOf('pm-severity'))[0]?.choices).toEqual(['Critical', 'High', 'Medium', 'Low']);
    expect(stopsOf(bodyOf('pm-status'))[0]?.choices).toEqual(['Draft', 'Under Review', 'Published']);
    expect(bodyOf('pm-whys')).toHaveLength(5);
    expect(stopsOf(bodyOf('pm-figures'))).toHaveLength(5);
    expect(stopsOf(bodyOf('pm-factor'))).toHaveLength(3);
    expect(expanded(bodyOf('pm-followup'))).toContain('Review the action items on YYYY-MM-DD');
  });

  it('write no time of the clock, as that would be a local one beside "UTC"', () => {
    const text = readFileSync(new URL(`../${snippetPath}`, import.meta.url), 'utf8');
    expect(text).not.toMatch(/CURRENT_(?:HOUR|MINUTE|SECOND)/);
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
