import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sortTimeline } from '../../server/src/service/features/refactorings/sortTimeline.ts';
import { instantsIn, refactored } from '../support/refactorings.ts';

const head = '# Post-Mortem: Queue stuck\n\n**Date:** 2024-01-15\n\n## Timeline\n\n';
const tail = '\n## Impact\n\n- 3 users\n';

/** The timeline afterwards, which has the same entries at the same instants. */
function sorted(timeline: string): string {
  const before = head + timeline + tail;
  const after = refactored(sortTimeline, before);
  if (after.startsWith('refused')) return after;
  expect(after.startsWith(head) && after.endsWith(tail)).toBe(true);
  expect([...instantsIn(after)].sort()).toEqual([...instantsIn(before)].sort());
  return after.slice(head.length, -tail.length);
}

describe('sorting a timeline', () => {
  it.each([
    [
      'keeps entries of one time as they are',
      'All times in UTC.\n\n- 10:20 - b\n- 10:05 - a\n- 10:20 - c\n',
      'All times in UTC.\n\n- 10:05 - a\n- 10:20 - b\n- 10:20 - c\n',
    ],
    [
      'moves sub-bullets and paragraphs along',
      '- 10:20 UTC - b\n  - more\n\n  A paragraph.\n- 10:05 UTC - a\n  1. one\n',
      '- 10:05 UTC - a\n  1. one\n- 10:20 UTC - b\n  - more\n\n  A paragraph.\n',
    ],
    [
      'moves rows',
      '| Time (UTC) | Event | Who |\n|---|---|---|\n| 10:20 | b | x |\n| 10:05 | a | y |\n',
      '| Time (UTC) | Event | Who |\n|---|---|---|\n| 10:05 | a | y |\n| 10:20 | b | x |\n',
    ],
    [
      'moves boxes with their items',
      '- [x] 10:20 UTC - b\n- [ ] 10:05 UTC - a\n',
      '- [ ] 10:05 UTC - a\n- [x] 10:20 UTC - b\n',
    ],
    [
      'leaves numbers in place',
      '1. 10:20 UTC - b\n2. 10:05 UTC - a\n',
      '1. 10:05 UTC - a\n2. 10:20 UTC - b\n',
    ],
    [
      'leaves hard breaks in place',
      '**10:20 UTC** b  \n**10:05 UTC** a  \n**10:01 UTC** z\n',
      '**10:01 UTC** z  \n**10:05 UTC** a  \n**10:20 UTC** b\n',
    ],
    [
      'moves headings with their text',
      '### 10:20 UTC - b\n\nText of b.\n\n#### More\n\nAnd this.\n\n### 10:05 UTC - a\n\nText of a.\n',
      '### 10:05 UTC - a\n\nText of a.\n\n### 10:20 UTC - b\n\nText of b.\n\n#### More\n\nAnd this.\n',
    ],
    [
      'moves paragraphs with those below them',
      '**10:20 UTC** b\n\nText of b.\n\n**10:05 UTC** a\n\n**10:01 UTC** z\n',
      '**10:01 UTC** z\n\n**10:05 UTC** a\n\n**10:20 UTC** b\n\nText of b.\n',
    ],
    [
      'sorts each day by itself',
      'All times in UTC.\n\n**2024-01-15**\n\n- 10:20 - b\n- 10:05 - a\n\n**2024-01-16**\n\n- 09:20 - d\n- 09:05 - c\n',
      'All times in UTC.\n\n**2024-01-15**\n\n- 10:05 - a\n- 10:20 - b\n\n**2024-01-16**\n\n- 09:05 - c\n- 09:20 - d\n',
    ],
    [
      'gives an entry its date where it had it from above',
      'All times in UTC.\n\n- 2024-01-14 09:00 - a\n- 2024-01-15 10:00 - c\n- 08:00 - b\n',
      'All times in UTC.\n\n- 2024-01-14 09:00 - a\n- 2024-01-15 08:00 - b\n- 2024-01-15 10:00 - c\n',
    ],
    [
      'knows midnight',
      'All times in UTC.\n\n- 23:40 - a\n- 00:30 - c\n- 00:10 - b\n',
      'All times in UTC.\n\n- 23:40 - a\n- 00:10 - b\n- 00:30 - c\n',
    ],
  ])('%s', (_, before, after) => {
    expect(sorted(before)).toBe(after);
  });

  it('keeps CRLF', () => {
    const text = `${head}- 10:20 UTC - b\n- 10:05 UTC - a${tail}`.replaceAll('\n', '\r\n');
    expect(refactored(sortTimeline, text)).toBe(
      `${head}- 10:05 UTC - a\n- 10:20 UTC - b${tail}`.replaceAll('\n', '\r\n'),
    );
  });

  it.each([
    ['in order', '- 10:05 UTC - a\n- 10:20 UTC - b\n', /in order already/],
    [
      'with a time that nobody knows',
      '- 10:20 UTC - b\n- 10:?? UTC - a\n- 10:01 UTC - z\n',
      /nobody can tell when "a" was/,
    ],
    [
      'with an item without a time',
      '- 10:20 UTC - b\n- then we waited\n- 10:01 UTC - z\n',
      /above 10:01 UTC stands something/,
    ],
    [
      'in two lists',
      '- 10:20 UTC - b\n\nText.\n\n- 10:05 UTC - a\n',
      /Each list of the timeline is in order already; 10:05 UTC is earlier/,
    ],
  ])('is refused %s', (_, timeline, reason) => {
    expect(sorted(timeline)).toMatch(reason);
  });

  it('is nothing where there is no timeline', () => {
    expect(refactored(sortTimeline, '# Post-Mortem: Q\n\n## Impact\n\n- 3\n')).toBe('nothing');
  });
});

describe('in complete documents', () => {
  const folder = new URL('../model/documents/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));

  it.each(names)('%s instants stay', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const after = refactored(sortTimeline, text);
    if (after === 'nothing' || after.startsWith('refused')) return;
    expect([...instantsIn(after)].sort()).toEqual([...instantsIn(text)].sort());
  });
});
