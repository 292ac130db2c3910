import { describe, expect, it } from 'vitest';
import { type Configuration, parseConfiguration } from '../../server/src/service/index.ts';
import { mayBePostMortem } from '../../server/src/service/workspace/candidates.ts';
import { ownerItemsOf, ownersOf } from '../../server/src/service/workspace/owners.ts';
import { type PostMortemRecord, recordOf } from '../../server/src/service/workspace/record.ts';
import { workspaceSymbolsOf } from '../../server/src/service/workspace/symbols.ts';
import { analysisOf } from '../support/analyse.ts';

const { configuration } = parseConfiguration({ severities: { Amber: 'medium' } });

function recordIn(text: string, uri = 'file:///work/a.md', own: Configuration = configuration) {
  return recordOf(analysisOf(text, uri), own);
}

const payments = `# Post-Mortem: Payments failed

**Date:** 2024-01-15
**Severity:** Critical (P0)
**Author:** Jane Smith

## Summary

Payments failed for two hours.

## Action Items

| Action | Owner | Due | Status |
| --- | --- | --- | --- |
| Automate the renewal | @john, @Jane | Jan 25 | ✅ Done |
| Add SSL tests | @jane | Jan 30 | 📋 Todo |
| Tidy up | TBD | | |
`;

const queue = `# Incident report

Date: 3 March 2024
Severity: Amber

## Impact

10 %

## Action items

- [ ] Split the queue (@jane, due Mar 20)
- [ ] Alert on its length
  - Owner: Platform team
`;

describe('what is kept of a post-mortem', () => {
  it('is its title, day, severity and actions', () => {
    const record = recordIn(payments);
    expect(record).toMatchObject({
      title: 'Payments failed',
      date: '2024-01-15',
      severity: 'critical',
      range: { start: { line: 0, character: 2 } },
    });
    expect(record?.actions[0]).toMatchObject({
      text: 'Automate the renewal',
      owners: ['john', 'Jane'],
      due: 'Jan 25',
      status: 'done',
      range: { start: { line: 14 } },
    });
  });

  it('is as much as it says', () => {
    expect(recordIn(queue)).toMatchObject({
      title: 'Incident report',
      date: '2024-03-03',
      severity: 'medium',
    });
    const empty = recordIn('---\ntype: post-mortem\n---\n', 'file:///work/2024-01%20queue.md');
    expect(empty).toMatchObject({
      title: '2024-01 queue',
      date: undefined,
      severity: undefined,
      actions: [],
    });
  });

  it('is nothing of other Markdown', () => {
    expect(recordIn('# Notes\n\n@jane\n')).toBeUndefined();
    expect(recordIn('')).toBeUndefined();
  });
});

const records = [recordIn(payments), recordIn(queue, 'file:///work/b.md')] as readonly PostMortemRecord[];

describe('owners', () => {
  it('are counted over all post-mortems, whatever the capitals', () => {
    expect(ownersOf(records)).toEqual([
      { name: 'jane', isHandle: true, count: 3 },
      { name: 'john', isHandle: true, count: 1 },
      { name: 'Platform team', isHandle: false, count: 1 },
    ]);
    expect(ownersOf([])).toEqual([]);
  });

  it('have their actions, with the post-mortem of each', () => {
    const items = ownerItemsOf(records, '@jane');
    expect(items.map(({ title, text, due }) => [title, text, due])).toEqual([
      ['Payments failed', 'Automate the renewal', 'Jan 25'],
      ['Payments failed', 'Add SSL tests', 'Jan 30'],
      ['Incident report', 'Split the queue', 'Mar 20'],
    ]);
    expect(ownerItemsOf(records, 'nobody')).toEqual([]);
  });
});

describe('workspace symbols', () => {
  const found = (query: string): readonly string[] =>
    workspaceSymbolsOf(records, query).map(({ name, containerName }) => `${name} (${containerName})`);

  it('are the post-mortems, the newest first, with day and severity', () => {
    expect(found('')).toEqual([
      'Incident report (2024-03-03 · Medium)',
      'Payments failed (2024-01-15 · Critical)',
    ]);
  });

  it('have the characters of each word of a query in their order', () => {
    expect(found('pymts')).toEqual(['Payments failed (2024-01-15 · Critical)']);
    expect(found('2024-03 rep')).toEqual(['Incident report (2024-03-03 · Medium)']);
    expect(found('critical pay')).toEqual(['Payments failed (2024-01-15 · Critical)']);
    expect(found('zebra')).toEqual([]);
  });
});

describe('a file worth an analysis', () => {
  it.each([
    ['speaks of an incident', '# Outage of search\n', 'file:///work/a.md'],
    ['lies where incidents do', '# Search\n', 'file:///work/incidents/a.md'],
    ['has sections of one', '# Search\n\n## Timeline\n\n**Root Cause:** a disk\n', 'file:///work/a.md'],
    ['has underlined sections', 'Search\n===\n\nTimeline\n---\n\nImpact\n---\n', 'file:///work/a.md'],
  ])('%s', (_, text, uri) => expect(mayBePostMortem({ uri, text })).toBe(true));

  it.each([
    ['says nothing of that', '# Search\n\n## Install\n\n## Usage\n', 'file:///work/a.md'],
    ['is long beyond reason', `# Incident\n${'word '.repeat(200_000)}`, 'file:///work/a.md'],
    ['is empty', '', 'file:///work/a.md'],
  ])('is none that %s', (_, text, uri) => expect(mayBePostMortem({ uri, text })).toBe(false));
});
