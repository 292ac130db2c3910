import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import { documentSymbolsOf, flatSymbolsOf } from '../../server/src/service/features/documentSymbols.ts';
import { analysisOf } from '../support/analyse.ts';

/** The outline as lines: name, detail, first and last line. */
function outline(text: string): string {
  const lines = (symbols: readonly DocumentSymbol[], depth: number): string =>
    symbols
      .map(
        ({ name, detail, range, children }) =>
          `${'  '.repeat(depth)}${name}${detail ? ` (${detail})` : ''} ${range.start.line}-${range.end.line}\n${lines(children ?? [], depth + 1)}`,
      )
      .join('');
  return `\n${lines(documentSymbolsOf(analysisOf(text)), 0)}`;
}

describe('the outline', () => {
  it('holds sections, entries with their time and actions with owner and due date', () => {
    expect(
      outline(`# Post-Mortem: Logins failed

**Date:** 2024-09-18

## Timeline

All times in UTC.

- **08:05** - Signing key rotated
- **08:12** - Alert fired
  - on the dashboard

## Root Cause

### What Happened

The key is read once.

## Action Items

| Owner | Action | Status | Due |
| --- | --- | --- | --- |
| @mei, @olu | Reload keys | Todo | Oct 2 |
| | Alert on old keys | Todo | |
`),
    ).toBe(`
Post-Mortem: Logins failed 0-23
  Timeline 4-10
    Signing key rotated (08:05) 8-8
    Alert fired (08:12) 9-10
  Root Cause 12-16
    What Happened 14-16
  Action Items 18-23
    Reload keys (mei, olu · Oct 2) 22-22
    Alert on old keys 23-23
`);
  });

  it('knows tables, headings that are entries, and lists of actions', () => {
    expect(
      outline(
        [
          '# Incident report: Queue stuck',
          '## Timeline',
          '| Time (UTC) | Event |',
          '| --- | --- |',
          '| 10:00 | Deploy |',
          '### 10:20 Alert fires',
          'The queue is **long**.',
          '## Action items',
          '- [ ] Add an alert on the lag (@olga, due Mar 20)',
          '- [x] Split the queue',
          '',
        ].join('\r\n'),
      ),
    ).toBe(`
Incident report: Queue stuck 0-9
  Timeline 1-6
    Deploy (10:00) 4-4
    Alert fires (10:20) 5-6
  Action items 7-9
    Add an alert on the lag (olga · Mar 20) 8-8
    Split the queue 9-9
`);
  });

  it('stands without a title, behind front matter', () => {
    const text =
      '---\ntype: post-mortem\ntitle: Queue stuck\n---\n\n## Timeline\n\n10:00 Deploy\n10:20 Alert fires\n\n##\n';
    expect(outline(text)).toBe(`
Timeline 5-8
  Deploy (10:00) 7-7
  Alert fires (10:20) 8-8
(no heading) 10-10
`);
  });

  it.each([
    ['other Markdown', '# Notes\n\n## Timeline\n\n- 10:00 - Lunch\n'],
    ['nothing', ''],
  ])('is empty for %s', (_, text) => expect(outline(text)).toBe('\n'));

  it('is a list for clients that show one', () => {
    const symbols = flatSymbolsOf(analysisOf('# Post-Mortem: Q\n\n## Timeline\n\n- 10:00 - Deploy\n'));
    expect(symbols.map(({ name, containerName }) => [name, containerName])).toEqual([
      ['Post-Mortem: Q', undefined],
      ['Timeline', 'Post-Mortem: Q'],
      ['Deploy', 'Timeline'],
    ]);
  });
});

const folder = `${import.meta.dirname}/../model/documents`;

describe('the outline of every house style', () => {
  it.each(readdirSync(folder).filter((file) => file.endsWith('.md')))('%s is what editors accept', (file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    for (const written of [text, text.replaceAll('\n', '\r\n')])
      for (const symbol of documentSymbolsOf(analysisOf(written))) expectAccepted(symbol);
  });
});

/** Editors refuse a whole outline for one symbol without a name, or whose words stand outside of it. */
function expectAccepted({ name, range, selectionRange, children = [] }: DocumentSymbol): void {
  expect(name).not.toBe('');
  expect(holds(range, selectionRange), `${name} holds its words`).toBe(true);
  for (const child of children) {
    expect(holds(range, child.range), `${name} holds ${child.name}`).toBe(true);
    expectAccepted(child);
  }
}

function holds(outer: Range, inner: Range): boolean {
  const isBefore = (a: Range['start'], b: Range['start']): boolean =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  return isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end);
}
