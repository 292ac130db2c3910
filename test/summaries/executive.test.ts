import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { executiveSummary, longestSummary } from '../../server/src/service/summaries/executive.ts';
import { openingOf } from '../../server/src/service/summaries/opening.ts';
import { analysisOf, findingsIn } from '../support/analyse.ts';
import { documents, figuresIn, namesIn } from './documents.ts';

function summaryOf(text: string): string {
  const { postmortem, parts } = analysisOf(text);
  return executiveSummary(postmortem, parts, { actionStatuses: {} });
}

/** A document with those sections. */
function withSections(sections: Readonly<Record<string, string>>): string {
  const told = Object.entries(sections).map(([heading, body]) => `## ${heading}\n\n${body}\n`);
  return `# Post-Mortem: Queue lost\n\n${told.join('\n')}`;
}

describe('the summary of a document', () => {
  it('tells what happened, whom it hit, why, how it ended and what is done', () => {
    expect(summaryOf(readFileSync('examples/2024-03-12-search-index-outage.md', 'utf8'))).toBe(
      'On 2024-03-12, an incident of severity Critical (P0) lasted 1 hour 38 minutes: Product search returned no results. ' +
        '61,000 shoppers (42 % of sessions) saw an empty result page. ' +
        'The impact included 340 contacts to customer support, 310 more than on the Tuesday before. ' +
        'The reindex job read from a replica that was still empty. ' +
        'To end it, responders reopened `products-2024-03-11` and waited until its replicas were allocated; then moved the alias back and purged the result cache. ' +
        '2 of 4 action items are done.',
    );
  });

  it('leaves open what the document does not tell', () => {
    expect(summaryOf('# Post-Mortem: Queue lost\n')).toBe(
      'On [Date], an incident lasted [How long it lasted]: Queue lost. The impact was [Whom it hit, and how badly]. ' +
        'The cause was [What made it possible]. It ended with [What ended it].',
    );
  });

  it('takes nothing that a template left', () => {
    const text = '# Post-Mortem: [Incident Title]\n\n## Impact\n\n- [How many were affected, and how]\n';
    expect(summaryOf(text)).toContain(': [What failed]. The impact was [Whom it hit');
  });

  it('leaves to the writer what is too long to be quoted, and cuts no sentence', () => {
    const long = `The queue ${'of the queue '.repeat(60)}was full`;
    const text = withSections({ Impact: `- ${long}`, 'Root Cause': `${long}.`, Resolution: `1. ${long}` });
    expect(summaryOf(text)).toBe(summaryOf('# Post-Mortem: Queue lost\n'));
  });

  it('passes over what blames somebody', () => {
    const text = withSections({
      'Root Cause':
        'John deployed bad code without testing it.\n\nThe pipeline accepted a build without tests.',
    });
    expect(summaryOf(text)).toContain('The pipeline accepted a build without tests.');
    expect(summaryOf(text)).not.toContain('John');
  });

  it('passes over questions, leads and labels', () => {
    const text = withSections({
      Impact: 'Three things came of it:\n\n- **Users:** 1,200 people saw an error',
      'Root Cause': '*Why did it fail?*\n\n*Why was that?* The disk was full.',
    });
    expect(summaryOf(text)).toContain(': Queue lost. 1,200 people saw an error. The disk was full. It ended');
  });

  it.each([
    ['Error rate: 0.1% → 45%', 'Error rate went from 0.1% to 45%.'],
    ['10,000 failed transactions', 'The impact included 10,000 failed transactions.'],
    ['- 40 failed jobs\n- 3 lost mails', 'The impact included 40 failed jobs and 3 lost mails.'],
    ['Users could not log in', 'Users could not log in.'],
  ])('says of the impact "%s": %s', (impact, sentence) => {
    expect(summaryOf(withSections({ Impact: impact }))).toContain(`: Queue lost. ${sentence} The cause was`);
  });

  it.each([
    [
      '1. Roll back the release\n2. Remove the lock',
      'The way out was to roll back the release; then to remove the lock.',
    ],
    ['1. Restarted the broker', 'To end it, responders restarted the broker.'],
    ['The old index was restored.', 'The old index was restored.'],
    ['Rollback to 4.17', 'Resolution: Rollback to 4.17.'],
  ])('says of the resolution "%s": %s', (resolution, sentence) => {
    expect(summaryOf(withSections({ Resolution: resolution }))).toContain(
      `The cause was [What made it possible]. ${sentence}`,
    );
  });

  it('tells causes that say so first, and what was done rather than how things were', () => {
    const text = withSections({
      'Root Cause': 'The queue keeps mails.\n\nMails were lost because the queue was full.',
      Resolution: 'The backup was still there. We copied the backup into the queue.',
    });
    expect(summaryOf(text)).toContain(
      'Mails were lost because the queue was full. We copied the backup into the queue.',
    );
  });

  it('leaves out what leads to a list in lines', () => {
    const text = withSections({ Resolution: 'This was solved by:\nRaising the limit\nAdding a check' });
    expect(summaryOf(text)).toMatch(/It ended with \[What ended it\]\.$/);
  });

  it('takes no date without a figure, and nothing between braces', () => {
    const text = '---\ntitle: "Queue\ndate: [\n---\n\n## Root Cause\n\n{describe what made it possible}\n';
    expect(summaryOf(text)).toMatch(/^On \[Date\], .* The cause was \[What made it possible\]/);
  });

  it('counts no action that is still to be written', () => {
    expect(summaryOf(withSections({ 'Action Items': '- [ ] TODO\n- [ ] Add an alert' }))).toMatch(
      /0 of 1 action item is done\.$/,
    );
  });

  it('reads the same text anew where it stands in another section', () => {
    const notes = '### Notes\n\nThe state of the queue was bad. We restarted the broker of the queue.';
    expect(summaryOf(withSections({ 'Root Cause': notes }))).toContain('The state of the queue was bad.');
    expect(summaryOf(withSections({ Resolution: notes }))).toMatch(/We restarted the broker of the queue\.$/);
  });

  it('counts one action as one', () => {
    expect(summaryOf(withSections({ 'Action Items': '- [x] Add an alert' }))).toMatch(
      /1 of 1 action item is done\.$/,
    );
  });

  it.each(documents)('of %s is one paragraph of at most 120 words', (_path, text) => {
    const summary = summaryOf(text);
    expect(summary.split(/\s+/).length).toBeLessThanOrEqual(longestSummary);
    expect(summary).not.toMatch(/\n|\.\.|[?:]\.| {2}/);
    expect(summaryOf(text)).toBe(summary);
  });

  it.each(documents)('of %s invents no figure and no name', (_path, text) => {
    const { date, duration } = openingOf(analysisOf(text).postmortem);
    // These three are reckoned: the day in one form, a length that the metadata do not tell, and the count of actions.
    const told = summaryOf(text)
      .replace(`On ${date},`, '')
      .replace(`lasted ${duration}:`, 'lasted:')
      .replace(/\d+ of \d+ action items? (?:is|are) done\.$/, '');
    const known = new Set(figuresIn(text));
    expect(figuresIn(told).filter((figure) => !known.has(figure))).toEqual([]);
    const names = namesIn(told.replace(/\[[^\]]+\]/g, ''));
    expect(names.filter((name) => !text.toLowerCase().includes(name.toLowerCase()))).toEqual([]);
  });

  it.each(documents)('of %s passes our own rules of language', (_path, text) => {
    const summary = summaryOf(text);
    const document = `# Post-Mortem: Queue lost\n\n## Executive Summary\n\n${summary}\n`;
    const language = ['blame', 'blame-question', 'counterfactual', 'judgement', 'human-error'];
    const shape = /\[(?:What|How|Whom|Date)/.test(summary) ? [] : ['summary-shape'];
    const found = findingsIn(document).filter(({ rule }) => [...language, ...shape].includes(rule));
    expect(found.map(({ message }) => message)).toEqual([]);
  });
});
