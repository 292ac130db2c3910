import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsIn } from '../support/analyse.ts';

/**
 * From a clean document each defect is put in, by itself: the rule that is meant reports it, and what follows from it, and
 * nothing else does.
 */
const clean = readFileSync('examples/2024-03-12-search-index-outage.md', 'utf8');
const today = '2024-03-20';

/** What reports it, and the texts that make the defect: each a text of the clean document and what stands there instead. */
type Mutation = readonly [rules: string, from: string | RegExp, to: string];

const actionTable = /\| Action[\s\S]*?\n\n/;
const entry = /^- 06:20 - /m;
const title = '# Post-Mortem: Product search returned no results';

const mutations: readonly Mutation[] = [
  ['title', title, '# Postmortem 2024-03-12'],
  ['title', title, '# Post-Mortem: Incident'],
  ['title', title, '# Outage'],
  ['title', title, '# Post-Mortem'],
  ['title', `${title}\n`, ''],
  ['missing-section', /## Action Items[\s\S]*?(?=## Ref)/, ''],
  ['missing-section', /## Lessons Learned[\s\S]*?(?=## Act)/, ''],
  ['empty-section', /(### Users Affected\n)[\s\S]*?(?=### Bus)/, '$1\n'],
  ['empty-section', /(### Contributing Factors\n)[\s\S]*?(?=## Res)/, '$1\n'],
  ['empty-section', /(## Lessons Learned\n)[\s\S]*?(?=## Act)/, '$1\n-\n-\n\n'],
  [
    'empty-section',
    /(## What Went Well\n)[\s\S]*?(?=## What C)/,
    '$1\n- **Detection**:\n- **Isolation**:\n\n',
  ],
  ['duplicate-section', '## Lessons', '## Impact\n\nAnother 40 of them.\n\n## Lessons'],
  ['section-order', /(## What Went Well[\s\S]*?)(## What Could[\s\S]*?)(?=## Less)/, '$2$1'],
  ['placeholder', 'The reindex job read', 'TODO: the reindex job read'],
  ['missing-metadata', /\*\*Author.*\n/, ''],
  ['missing-metadata', /\*\*Date.*\n/, ''],
  ['missing-metadata,unreviewed-publication', /\*\*Reviewers.*\n/, ''],
  ['metadata-date', '**Date:** 2024-03-12', '**Date:** 2024-02-30'],
  ['metadata-duration', '1 hour 38 minutes\n**Sev', 'a long time\n**Sev'],
  ['metadata-duration', '1 hour 38 minutes\n**Sev', '0 hours 98 minutes\n**Sev'],
  ['metadata-severity', 'Critical (P0)', 'Blocker'],
  ['metadata-severity', 'Critical (P0)', 'SEV7'],
  ['metadata-severity', 'Critical (P0)', 'Very bad'],
  ['metadata-status', 'Published', 'Banana'],
  ['duration-mismatch', '1 hour 38 minutes\n**Sev', '3 hours 10 minutes\n**Sev'],
  ['severity-mismatch', 'Critical (P0)', 'Low'],
  ['unreviewed-publication', /\*\*Reviewers.*\n/, '**Reviewers:** Nadia Rahman\n'],
  ['summary-shape', /Search came back when[\s\S]*?before\.\n/, ''],
  [
    'impact-figures',
    /### Users Affected[\s\S]*?(?=## Root)/,
    '- Shoppers saw empty pages\n- Orders went down\n- No payment was lost\n\n',
  ],
  ['vague-quantity', '61,000 shoppers (42 % of sessions)', 'A considerable number of shoppers'],
  ['vague-quantity', '61,000 shoppers (42 % of sessions)', 'Quite a few partner shops'],
  [
    'vague-quantity',
    '€83,000 of orders below the forecast for the window',
    'Orders were down for a short time',
  ],
  [
    'single-cause',
    /### What Happened[\s\S]*?(?=## Res)/,
    'The reindex job read from a replica. It wrote an empty index.\n\n',
  ],
  ['timeline-timezone', 'All times in UTC.\n\n', ''],
  ['timeline-entry', entry, '- later - '],
  ['timeline-entry', entry, '- ?? - '],
  ['timeline-entry', entry, '- (time unknown) - '],
  ['timeline-entry', entry, '- '],
  ['timeline-entry', entry, '- 26:20 - '],
  ['timeline-order', entry, '- 05:20 - '],
  ['timeline-gap', /- 06:20 - .*\n- 06:48 - .*\n/, ''],
  ['human-error', '1. **No lower bound**: the job', '1. **Human error**: the job'],
  ['blame', 'The reindex job read', 'Tomás forgot the replica. The reindex job read'],
  ['blame-question', 'The reindex job read', 'Who broke the search? The reindex job read'],
  ['counterfactual', 'The reindex job read', 'Ines should have looked at the replica. The reindex job read'],
  ['judgement', 'The reindex job read', 'It was careless to trust the replica. The reindex job read'],
  ['vague-action', /Add the closed-index.*staging/, 'Raise awareness'],
  ['action-owner', '| @ines  |', '| N/A |'],
  ['action-owner', '| @ines  |', '| tbc |'],
  ['action-owner', '| @ines  |', '| — |'],
  ['action-owner', '| @ines  |', '| anyone |'],
  ['action-due', '2024-04-05', 'soon'],
  ['action-due', '2024-04-05', '—'],
  ['action-status', '🚧 In Progress', 'wobbling'],
  ['action-overdue', '2024-04-05', '2024-03-15'],
  ['action-before-incident', '2024-03-19', '2024-02-19'],
  ['no-actions', actionTable, 'None.\n\n'],
  ['no-actions', actionTable, 'We will think about what to do.\n\n'],
  ['no-actions', /\n\| Stop[\s\S]*?\n\n/, '\n\n'],
  [
    'duplicate-action',
    '| Keep the',
    '| Take replicas into the connection pool only after their first full sync. | @ines | 2024-04-05 | 📋 Todo |\n| Keep the',
  ],
  ['sensitive-data', 'saw an empty result page', 'saw an empty result page, such as maria.lopez@gmail.com'],
  ['follow-up-review', /- \[ \] Review the action.*\n/, ''],
];

/** The same facts in other words. */
const harmless: readonly (readonly [from: string | RegExp, to: string])[] = [
  ['## Executive Summary', '## TL;DR'],
  ['## Root Cause', '## Root Cause Analysis'],
  ['**Severity:** Critical (P0)', '**Severity:** SEV-1'],
  ['**Status:** Published', '**Status:** Final'],
  ['**Date:** 2024-03-12', '**Date:** March 12, 2024'],
  ['**Duration:** 1 hour 38 minutes', '**Duration:** 98 min'],
  ['- 340 contacts', '- Data loss: none\n- 340 contacts'],
  ['- 340 contacts', '- No data was lost\n- 340 contacts'],
  ['🚧 In Progress', 'doing'],
  ['The reindex job read', 'Tomás restored the old index. The reindex job read'],
  ['The reindex job read', 'The health check failed to see it. The reindex job read'],
  ['The reindex job read', 'Nobody is to blame for that. The reindex job read'],
  [
    /\| Action[\s\S]*?\n\n/,
    '- [ ] Keep the replaced index open for 24 hours (owner: @tomas, due: 2024-04-05)\n\n',
  ],
];

describe('in a clean document', () => {
  it('nothing is found', () => expect(rulesIn(clean)).toEqual([]));

  it.each(mutations)('%s reports what is wrong: %s → %j', (rules, from, to) => {
    const wanted = rules.split(',');
    const found = rulesIn(mutated(from, to));
    expect([...new Set(found)].sort()).toEqual(wanted.sort());
  });

  it.each(harmless)('nothing is found where %s is %j', (from, to) => {
    expect(rulesIn(mutated(from, to))).toEqual([]);
  });
});

function mutated(from: string | RegExp, to: string): string {
  const text = clean.replace(from, to);
  expect(text).not.toBe(clean);
  return text;
}

function rulesIn(text: string): readonly string[] {
  return findingsIn(text, {}, today).map(({ rule }) => rule);
}
