import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsIn } from '../support/analyse.ts';

const clean = readFileSync(
  new URL('../../examples/2024-03-12-search-index-outage.md', import.meta.url),
  'utf8',
);
const today = '2024-03-20';

/** What is judged by its language is measured elsewhere. */
const rules = Object.fromEntries(
  ['blame', 'blame-question', 'counterfactual', 'judgement', 'human-error'].map((id) => [id, 'off']),
);

/** Severity, rule and words of each finding. */
function found(text: string, settings: object = {}, day = today): readonly string[] {
  return findingsIn(text, { rules, ...settings }, day).map(
    ({ rule, severity, span }) => `${severity} ${rule}: ${text.slice(span.start, span.end)}`,
  );
}

function withField(name: string, value: string): string {
  return clean.replace(new RegExp(`(\\*\\*${name}:\\*\\*)[^\\n]*`), `$1 ${value}`.trimEnd());
}

function without(name: string): string {
  return clean.replace(new RegExp(`\\*\\*${name}:\\*\\*[^\\n]*\\n`), '');
}

it('is clean before', () => {
  expect(found(clean)).toEqual([]);
});

describe('one defect in a clean document is one finding', () => {
  it.each([
    ['Date', '2024-02-30', 'error metadata-date: 2024-02-30'],
    ['Date', '30 February 2024 (Friday)', 'error metadata-date: 30 February 2024'],
    ['Date', 'last Tuesday', 'error metadata-date: last Tuesday'],
    ['Date', '2025-03-12', 'warning metadata-date-future: 2025-03-12'],
    ['Duration', 'a while', 'error metadata-duration: a while'],
    ['Severity', 'Hgih', 'error metadata-severity: Hgih'],
    ['Severity', 'SEV9', 'error metadata-severity: SEV9'],
    ['Severity', 'Low', 'warning severity-mismatch: Low'],
    ['Severity', 'P3', 'warning severity-mismatch: P3'],
    ['Status', 'Pubilshed', 'error metadata-status: Pubilshed'],
    ['Status', 'Banana', 'error metadata-status: Banana'],
    ['Status', 'Draft', 'info draft-overdue: Draft'],
    ['Reviewers', 'none', 'warning unreviewed-publication: Published'],
  ])('%s: %s', (name, value, expected) => {
    expect(found(withField(name, value))).toEqual([expected]);
  });

  it.each(['12 hours', '5 min', '1 day', '02:15'])('Duration: %s', (value) => {
    const latency = readFileSync(
      new URL('../../examples/2024-06-04-checkout-latency.md', import.meta.url),
      'utf8',
    );
    const text = latency.replace(/(\*\*Duration:\*\*).*/, `$1 ${value}`);
    expect(found(text, {}, '2024-06-06')).toEqual([`info duration-mismatch: ${value}`]);
  });

  it.each(['Date', 'Duration', 'Severity', 'Status', 'Author'])('no %s', (name) => {
    for (const text of [without(name), withField(name, '')])
      expect(found(text).map((line) => line.replace(/: .*/, ''))).toEqual(['warning missing-metadata']);
  });

  it('reviewed by the author', () => {
    const author = /\*\*Author:\*\* ([^\n]*)/.exec(clean)?.[1] ?? '';
    expect(found(withField('Reviewers', author))).toEqual(['warning unreviewed-publication: Published']);
  });

  it('no reviewers', () => {
    const both = found(without('Reviewers')).map((line) => line.replace(/: .*/, ''));
    expect(both).toEqual(['warning missing-metadata', 'warning unreviewed-publication']);
  });

  it('no day for a review', () => {
    expect(found(clean.replace(/^.*Review the action items.*\n/m, ''))).toEqual([
      'hint follow-up-review: Published',
    ]);
  });
});

describe('text of the template is left to placeholder', () => {
  it.each([
    ['Date', 'YYYY-MM-DD'],
    ['Date', 'TBD'],
    ['Duration', 'X hours Y minutes'],
    ['Severity', 'Critical | High | Medium | Low'],
    ['Status', 'Draft | Under Review | Published'],
    ['Reviewers', '[Names]'],
    ['Author', '[Name]'],
  ])('%s: %s', (name, value) => {
    const reported = found(withField(name, value)).map((line) => line.replace(/^\w+ |:.*/g, ''));
    expect(reported).toEqual(['placeholder']);
  });
});

describe("a project's own names", () => {
  const own = {
    severities: { 'Tier 1': 'critical', 'Tier 4': 'low' },
    statuses: { Socialised: 'published', Sketch: 'draft' },
  };

  it('are no mistakes', () => {
    expect(found(withField('Severity', 'Tier 1'), own)).toEqual([]);
    expect(found(withField('Status', 'Socialised'), own)).toEqual([]);
  });

  it('mean what they stand for', () => {
    expect(found(withField('Severity', 'Tier 4'), own)).toEqual(['warning severity-mismatch: Tier 4']);
    expect(found(withField('Status', 'Sketch'), own)).toEqual(['info draft-overdue: Sketch']);
    expect(
      found(withField('Status', 'Socialised').replace(/\*\*Reviewers.*\n/, '**Reviewers:** none\n'), own),
    ).toEqual(['warning unreviewed-publication: Socialised']);
  });

  it('make a document a draft, which is asked gently', () => {
    const text = withField('Status', 'Sketch').replace(/\*\*Author:.*\n/, '');
    expect(found(text, own)).toContain(
      'info missing-metadata: Post-Mortem: Product search returned no results',
    );
  });
});

describe('a draft', () => {
  it('may stay one for two days', () => {
    const draft = withField('Status', 'Draft');
    expect(found(draft, {}, '2024-03-14')).toEqual([]);
    expect(found(draft, {}, '2024-03-15')).toEqual(['info draft-overdue: Draft']);
  });
});
