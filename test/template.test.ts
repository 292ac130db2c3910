import { describe, expect, it } from 'vitest';
import { lineIndexOf } from '../server/src/service/markdown/lines.ts';
import { findingsIn } from './support/analyse.ts';
import { expanded, snippets, stopsOf } from './support/snippet.ts';

const whole = snippets['Post-mortem']?.body ?? [];

describe('a snippet alone', () => {
  it.each(Object.entries(snippets))('%s asks for each of its gaps once', (_, { body }) => {
    const text = expanded(body);
    expect(linesFound(text, 'placeholder')).toEqual(linesWithGaps(text));
  });
});

describe('a document that was just begun', () => {
  const text = expanded(whole);
  const status = stopsOf(whole).find(({ choices }) => choices.includes('Published'))?.number ?? 0;

  it('is asked for each of its gaps once, gently', () => {
    expect(linesWithGaps(text).length).toBeGreaterThan(10);
    expectGentle(text, linesWithGaps(text));
  });

  it('is asked for the same with other line endings', () => {
    expectGentle(text.replaceAll('\n', '\r\n'), linesWithGaps(text));
  });

  it('is asked only for what is left while its gaps are filled, one after the other', () => {
    const typed = new Map<number, string>();
    for (const { number } of stopsOf(whole)) {
      const answer = answers[number];
      if (answer === undefined) continue;
      typed.set(number, answer);
      const now = expanded(whole, typed);
      expectGentle(now, linesWithGaps(now));
    }
    expect(findingsIn(expanded(whole, typed))).toEqual([]);
  });

  it.each(stopsOf(whole).filter(({ number }) => number !== status && number > 0))(
    'is asked gently where "$offered" was deleted',
    ({ number }) => {
      const found = findingsIn(expanded(whole, new Map([[number, '']])));
      expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
    },
  );

  it('is asked in earnest once it is published', () => {
    const published = findingsIn(expanded(whole, new Map([[status, 'Published']])));
    const severities = published.map(({ severity }) => severity);
    expect(severities).toContain('warning');
    expect(severities).not.toContain('info');
  });
});

describe("a document in the guide's form", () => {
  const form = (status: string): string => `# Post-Mortem: [Incident Title]

**Date:** YYYY-MM-DD
**Duration:** X hours Y minutes
**Severity:** Critical | High | Medium | Low
${status}**Author:** [Name]
**Reviewers:** [Names]

## Executive Summary

One paragraph summary of what broke, for whom, and what ended it.

## Timeline

All times in UTC.

**YYYY-MM-DD**

- HH:MM - [Event]

${['Impact', 'Root Cause', 'Resolution', 'What Went Well', 'What Could Be Better', 'Lessons Learned']
  .map((heading) => `## ${heading}\n\n- [Description]\n\n`)
  .join('')}## Action Items

| Action | Owner | Due Date | Status |
|--------|-------|----------|--------|
| [Action] | [Name] | YYYY-MM-DD | 📋 Todo |
| [Action] | @[Name] | YYYY-MM-DD | 📋 Todo |
`;

  it('is asked for each of its gaps once, gently', () => {
    const text = form('**Status:** Draft\n');
    expectGentle(text, linesWithGaps(text));
  });

  it('is asked gently where its status is still to be chosen', () => {
    const text = form('**Status:** Draft | Under Review | Published\n');
    expectGentle(text, linesWithGaps(text));
  });

  it.each(['', '**Status:**\n', '**Status:** Draft | Under Review | Published\n'])(
    'is asked for no more where its status is %j',
    (status) => {
      const text = form(status);
      expect(linesFound(text, 'placeholder')).toEqual(linesWithGaps(text));
      const others = findingsIn(text).filter(({ rule }) => rule !== 'placeholder');
      expect(others.map(({ message }) => message)).toEqual(
        /Draft/.test(status) ? [] : ['No status: add it below the title'],
      );
    },
  );
});

/** What a writer types, by the number of the stop; what is not here is accepted as offered. */
const answers: Readonly<Record<number, string>> = {
  1: 'Search index lost',
  2: '2024-01-31',
  3: '47 minutes',
  4: 'High',
  6: 'Olu Adeyemi',
  7: 'Mei Sato',
  8: 'Search returned no results for 47 minutes on 31 January; restoring the index from its snapshot ended that.',
  10: '08:05',
  11: 'Index replaced by an empty one',
  12: '31 % of searches returned nothing',
  13: '210 support tickets',
  14: 'Results per query: 14 → 0',
  15: 'The rotation replaced the index before the new one was filled.',
  16: 'Nothing compares the sizes of two indexes',
  17: 'Two rotations ran on the same day',
  18: 'Restored the snapshot of 07:00',
  19: 'Keep the old index for a day',
  20: 'Rotate by an alias that is moved last',
  21: 'The alert fired within two minutes',
  22: 'The runbook named a host that is gone',
  23: 'An index can be empty and healthy',
  24: 'Refuse to rotate to an index below 90 % of the size of the old one',
  25: '@mei',
  26: '2024-02-12',
  28: '[Dashboard of the index](https://grafana.example.com/d/index)',
};

const gap =
  /\[[^\]]{2,}\](?!\()|HH:MM|YYYY-MM-DD|X hours Y|Critical \| High|Draft \| Under|One paragraph summary/;

function linesWithGaps(text: string): readonly number[] {
  return text.split(/\r?\n/).flatMap((line, index) => (gap.test(line) ? [index + 1] : []));
}

function linesFound(text: string, rule?: string): readonly number[] {
  const index = lineIndexOf(text);
  const found = findingsIn(text).filter((finding) => rule === undefined || finding.rule === rule);
  return found.map(({ span }) => index.positionAt(span.start).line + 1);
}

/** One finding on each of these lines, by one rule, none louder than a hint of what to do next. */
function expectGentle(text: string, lines: readonly number[]): void {
  const found = findingsIn(text);
  expect(found.filter(({ rule, severity }) => rule !== 'placeholder' || severity !== 'info')).toEqual([]);
  expect(linesFound(text)).toEqual(lines);
}
