import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../server/src/service/index.ts';
import { findBlame } from '../../server/src/service/prose/blame.ts';
import { internalNamesIn } from '../../server/src/service/summaries/customers.ts';
import { openingOf } from '../../server/src/service/summaries/opening.ts';
import { type Summary, summariesOf } from '../../server/src/service/summaries/summaries.ts';
import { analysisOf } from '../support/analyse.ts';
import { documents, figuresIn } from './documents.ts';

const { configuration } = parseConfiguration({});

function summariesIn(text: string, own: Parameters<typeof summariesOf>[2] = []): readonly Summary[] {
  return summariesOf(analysisOf(text), configuration, own);
}

function summaryFor(id: string, text: string, own: Parameters<typeof summariesOf>[2] = []): Summary {
  const found = summariesIn(text, own).find((summary) => summary.id === id);
  if (!found) throw new Error(`No summary for ${id}`);
  return found;
}

const document = `# Post-Mortem: Checkout was slow

**Date:** 2024-06-04
**Duration:** 52 minutes
**Severity:** High (P1)
**Status:** Published
**Author:** Kwame Boateng

## Timeline (UTC)

- 13:02 - Release starts to slow the checkout [start]
- 13:11 - Alert fires [detected]
- 13:54 - Limit raised, checkout fast again [mitigated]

## Impact

- 2,150 checkouts were given up
- €41,000 of revenue came later
- Kwame was called at night

## Root Cause

A change halved the number of connections. The limit of \`proxy-7\` was set twice.

## Resolution

1. Raised the limit in the zone file
2. Restarted proxy-7

## Action Items

| Action | Owner | Due | Status |
| --- | --- | --- | --- |
| Read the limit in one place | @kwame | 2024-06-11 | Done |
| Alert on the queue of proxy-7 | @linh | 2024-06-18 | Todo |
`;

describe('every reader', () => {
  it('is told what they need of a document', () => {
    expect(summaryFor('changelog', document).markdown).toBe(`### Checkout was slow

On 2024-06-04, an incident of severity High (P1) lasted 52 minutes: Checkout was slow. A change halved the number of connections.

**Changed since**

- Read the limit in one place

**Still to come**

- Alert on the queue of proxy-7

See example.md.
`);
  });

  it('of Slack reads milestones and what is open', () => {
    expect(summaryFor('slack', document).markdown).toContain(`**Timeline** (UTC)

- 13:02 – Release starts to slow the checkout
- 13:11 – Alert fires
- 13:54 – Limit raised, checkout fast again

**Still to be done** (1 of 2 done)

- Alert on the queue of proxy-7 (linh, due 2024-06-18, to do)
`);
  });

  it('of an e-mail has a subject, and gets plain text', () => {
    const [form] = summaryFor('email', document).forms;
    expect(form).toMatchObject({
      name: 'text',
      language: 'plaintext',
      fileName: 'checkout-was-slow-email.txt',
    });
    expect(form?.text).toMatch(/^Subject: Post-mortem: Checkout was slow \(2024-06-04\)\n\nHello,/);
    expect(form?.text).not.toMatch(/\*\*/);
  });

  it('among customers reads no names, no systems and no revenue', () => {
    expect(summaryFor('customers', document).markdown).toBe(`## Checkout was slow

Our service was disrupted on 2024-06-04 for 52 minutes.

**Who was affected.** 2,150 checkouts were given up.

**What caused it.** A change halved the number of connections.

**What we did.** To end it, we raised the limit in the zone file.

**What we do so that it does not happen again**

- Read the limit in one place

We are sorry for the disruption.
`);
  });

  it.each(summariesIn(document).map(({ id }) => id))('(%s) is told what is not known yet', (id) => {
    const { markdown, unknown } = summaryFor(id, '# Post-Mortem: Queue lost\n');
    expect(unknown).toContain('the cause');
    expect(markdown).toMatch(/the cause|The cause was \[|looking into/);
    expect(markdown).not.toMatch(/\{\{|undefined|\[object|null|\(\)|: *$|\*\*\*\*/m);
  });

  it.each(summariesIn(document).map(({ id }) => id))(
    '(%s) gets a document that is no post-mortem itself',
    (id) => {
      const { markdown } = summaryFor(id, document);
      expect(analysisOf(markdown, 'untitled:Untitled-1').recognition.postmortem).toBe(false);
    },
  );
});

describe.each(documents)('of %s', (_path, text) => {
  const summaries = summariesIn(text);

  it('every summary says the same each time', () => {
    expect(summariesIn(text)).toEqual(summaries);
  });

  it.each(summaries.map((summary) => [summary.id, summary] as const))(
    'the one for %s invents no figure',
    (_id, { markdown }) => {
      const { date, duration } = openingOf(analysisOf(text).postmortem);
      const known = new Set([...figuresIn(text), ...figuresIn(date), ...figuresIn(duration)]);
      // Times by the clock of the timeline, figures that are reckoned, counts, days without a year, numbers of a list.
      const reckoned = [
        /^\s*- ~?(?:\d{4}-\d\d-\d\d )?\d\d:\d\d(?::\d\d)?(?:–(?:\d{4}-\d\d-\d\d )?\d\d:\d\d)? – /gm,
        /^- Time to \w+: .*$/gm,
        /\d+ of \d+ (?:done|action items? (?:is|are) done)/g,
        /\bdue \d{4}-\d\d-\d\d/g,
        /^\d\. /gm,
        /\([+-]\d\d:\d\d\)/g,
      ];
      const told = reckoned.reduce((rest, pattern) => rest.replace(pattern, ''), markdown);
      expect(figuresIn(told).filter((figure) => !known.has(figure))).toEqual([]);
    },
  );

  it.each(summaries.map((summary) => [summary.id, summary] as const))(
    'the one for %s blames nobody',
    (id, { markdown }) => {
      // The document's own summary and its actions are the writer's words.
      const own = id === 'changelog' || id === 'customers' ? markdown : '';
      expect(
        own
          .split('\n')
          .flatMap((line) => (line.startsWith('- ') ? [] : findBlame(line, { people: [], systems: [] }))),
      ).toEqual([]);
    },
  );

  it('customers read nothing internal', () => {
    const { people, systems } = internalNamesIn(analysisOf(text), configuration);
    const { markdown } = summaryFor('customers', text);
    expect(markdown).not.toMatch(/@\w|`|https?:|[$€£]\s?\d|\b[A-Z]{2,}-\d+\b/);
    const named = [...people, ...systems].filter((name) =>
      new RegExp(
        `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
        'iu',
      ).test(markdown),
    );
    expect(named).toEqual([]);
  });

  it('JSON is JSON', () => {
    for (const { forms } of summaries)
      for (const { language, text: made } of forms)
        if (language === 'json') expect(() => JSON.parse(made)).not.toThrow();
  });
});

describe('a summary that the document has', () => {
  const text =
    '# Queue lost\n\n## Summary\n\nBob forgot to drain the queue. 1,200 orders were lost. Two things:\n\n- One<br>two\n\n' +
    '## Timeline\n\n- 10:00 - Bob carelessly deleted the queue [start]\n- 10:20 - Alert fires [detected]\n\n' +
    '## Root Cause\n\n![graph](a.png)\n';
  it('is told without what blames, in slack and in the timeline', () => {
    const { markdown } = summaryFor('slack', text);
    expect(markdown).not.toContain('Bob');
    expect(markdown).toContain('1,200 orders were lost. Two things: One two.');
    expect(markdown).toContain('Alert fires');
  });
  it('has no picture for a cause', () => {
    expect(summaryFor('agenda', text).markdown).not.toContain('graph');
  });
});

describe('templates of a project', () => {
  it('take the place of ours, and add readers', () => {
    const own = [
      { id: 'slack', text: '{{title}} lasted {{duration}}\n' },
      { id: 'security-review', text: '{{#causes}}\n* {{.}}\n{{/causes}}\n' },
    ];
    expect(summaryFor('slack', document, own).markdown).toBe('Checkout was slow lasted 52 minutes\n');
    expect(summaryFor('security-review', document, own)).toMatchObject({
      label: 'Security review',
      markdown: '* A change halved the number of connections\n',
    });
  });

  it('that are wrong are named, and ours stands there', () => {
    const { markdown, problem } = summaryFor('slack', document, [{ id: 'slack', text: '{{#title}}' }]);
    expect(problem).toBe(
      'The template .postmortem/summaries/slack.md cannot be filled: Unclosed section "title" at 10',
    );
    expect(markdown).toBe(summaryFor('slack', document).markdown);
  });

  it('that are wrong and stand for new readers give nothing', () => {
    const { markdown, problem } = summaryFor('board', document, [{ id: 'board', text: '{{#title}}' }]);
    expect([markdown, problem]).toEqual(['', expect.stringContaining('board.md')]);
  });
});
