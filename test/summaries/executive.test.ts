import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findBlame } from '../../server/src/service/prose/blame.ts';
import { executiveSummary, longestSummary } from '../../server/src/service/summaries/executive.ts';
import { analysisOf } from '../support/analyse.ts';

function summaryOf(text: string): string {
  const { postmortem, parts } = analysisOf(text);
  return executiveSummary(postmortem, parts, { actionStatuses: {} });
}

const documents = [
  ...readdirSync('examples').map((name) => `examples/${name}`),
  ...readdirSync('test/model/documents').map((name) => `test/model/documents/${name}`),
].filter((path) => path.endsWith('.md'));

describe('the summary of a document', () => {
  it('tells what happened, whom it hit, why, how it ended and what is done', () => {
    expect(summaryOf(readFileSync('examples/2024-03-12-search-index-outage.md', 'utf8'))).toBe(
      'On 2024-03-12 an incident of severity Critical (P0) lasted 1 hour 38 minutes: Product search returned no results. ' +
        'Impact: 61,000 shoppers (42 % of sessions) saw an empty result page; 340 contacts to customer support, 310 more than on the Tuesday before. ' +
        'Cause: The reindex job read from a replica that was still empty. ' +
        'Resolution: Reopened `products-2024-03-11` and waited until its replicas were allocated; Moved the alias back and purged the result cache. ' +
        '2 of 4 action items are done.',
    );
  });

  it('leaves open what the document does not tell', () => {
    expect(summaryOf('# Post-Mortem: Queue lost\n')).toBe(
      'On [Date] an incident lasted [How long it lasted]: Queue lost. Impact: [Whom it hit, and how badly]. ' +
        'Cause: [What made it possible]. Resolution: [What ended it].',
    );
  });

  it('takes nothing that a template left', () => {
    const text = '# Post-Mortem: [Incident Title]\n\n## Impact\n\n- [How many were affected, and how]\n';
    expect(summaryOf(text)).toContain(': [What failed]. Impact: [Whom it hit');
  });

  it('leaves to the writer what is too long to be quoted, and cuts no sentence', () => {
    const long = `The queue ${'of the queue '.repeat(60)}was full`;
    const text = `# Post-Mortem: Queue lost\n\n## Impact\n\n- ${long}\n\n## Root Cause\n\n${long}.\n\n## Resolution\n\n1. ${long}\n`;
    expect(summaryOf(text)).toBe(summaryOf('# Post-Mortem: Queue lost\n'));
  });

  it.each(documents)('of %s is short and invents no figure', (path) => {
    const text = readFileSync(path, 'utf8');
    const summary = summaryOf(text);
    expect(summary.split(/\s+/).length).toBeLessThanOrEqual(longestSummary);
    expect(summary).not.toMatch(/\n/);
    const known = new Set(text.match(/\d+/g));
    const figures = summary
      .replace(/^On \d{4}-\d\d-\d\d/, '')
      .replace(/\d+ of \d+ action items? (?:is|are) done\.$/, '')
      .replace(/lasted (?:\d+ (?:day|hour|minute)s? ?)+/, '')
      .match(/\d+/g);
    expect((figures ?? []).filter((figure) => !known.has(figure))).toEqual([]);
  });

  it.each(documents.filter((path) => !path.includes('draft')))('of %s blames nobody', (path) => {
    const context = { people: [], systems: [] };
    expect(findBlame(summaryOf(readFileSync(path, 'utf8')), context)).toEqual([]);
  });
});
