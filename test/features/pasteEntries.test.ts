import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/service/edits.ts';
import { type PasteOutcome, pasteEntries } from '../../server/src/service/features/pasteEntries.ts';
import { parseConfiguration } from '../../server/src/service/index.ts';
import { isOnCalendar } from '../../server/src/service/model/calendar.ts';
import { analysisOf } from '../support/analyse.ts';
import { instantsIn } from '../support/refactorings.ts';

interface Asked {
  readonly settings?: object;
  readonly at?: string;
  readonly onlyHere?: boolean;
}

function outcomeOf(
  document: string,
  text: string,
  { settings = {}, at, onlyHere = false }: Asked = {},
): PasteOutcome {
  const { configuration } = parseConfiguration(settings);
  const offset = document.indexOf(at ?? '## Timeline') + (at === undefined ? '## Timeline'.length : 0);
  const params = {
    text,
    offset,
    now: '2024-02-01T09:00:00Z',
    readerZone: 'Europe/Berlin',
    configuration,
    onlyHere,
  };
  return pasteEntries(analysisOf(document), params, (changed) => analysisOf(changed));
}

function pasted(document: string, text: string, asked: Asked = {}): string {
  const outcome = outcomeOf(document, text, asked);
  return 'refusal' in outcome ? `refused: ${outcome.refusal}` : applyEdits(document, outcome.edits);
}

const head = '# Post-Mortem: Queue stuck\n\n**Date:** 2024-01-15\n';
const tail = '\n## Impact\n\n- 3 users\n';

/** The timeline of a document alone. */
function timeline(entries: string, text: string, asked: Asked = {}): string {
  const after = pasted(`${head}\n## Timeline\n\n${entries}${tail}`, text, asked);
  if (after.startsWith('refused')) return after;
  expect(after.startsWith(`${head}\n## Timeline\n\n`) && after.endsWith(tail)).toBe(true);
  return after.slice(`${head}\n## Timeline\n\n`.length, -tail.length);
}

const chat =
  'Mei Sato\n  11:22 AM\nLogin errors are above 20 %\n\nArjun Rao\n  11:35 AM\nrolled back the key rotation\n';

describe('what is pasted', () => {
  it.each([
    [
      'comes at its place in order, in the zone of the document, without names',
      'All times in UTC.\n\n- 10:20 - Alert fired\n- 10:30 - Looked\n- 10:40 - Done\n',
      chat,
      'All times in UTC.\n\n- 10:20 - Alert fired\n- 10:22 - Login errors are above 20 %\n- 10:30 - Looked\n- 10:35 - rolled back the key rotation\n- 10:40 - Done\n',
    ],
    [
      'takes the form of the others',
      'All times in PST.\n\n1. **2:20 AM** – Alert fired\n2. **2:40 AM** – Done\n',
      chat,
      'All times in PST.\n\n1. **2:20 AM** – Alert fired\n1. **2:22 AM** – Login errors are above 20 %\n1. **2:35 AM** – rolled back the key rotation\n2. **2:40 AM** – Done\n',
    ],
    [
      'becomes rows of a table',
      '| Who | Time (UTC) | Event                |\n|---|---|---|\n| Ops | 10:20      | Alert fired          |\n',
      '2024-01-15T10:22:03Z a | b *c* <b> `d` [e](f) _g_ snake_case &amp; &\n',
      '| Who | Time (UTC) | Event                |\n|---|---|---|\n| Ops | 10:20      | Alert fired          |\n|     | 10:22      | a \\| b \\*c\\* \\<b> \\`d\\` \\[e\\](f) \\_g\\_ snake_case \\&amp; & |\n',
    ],
    [
      'has days where there are days',
      'All times in UTC.\n\n**2024-01-15**\n\n- 10:20 - Alert fired\n',
      '2024-01-15T10:22:00Z one\n2024-01-16T09:00:00Z two\n2024-01-16T09:05:00Z three\n',
      'All times in UTC.\n\n**2024-01-15**\n\n- 10:20 - Alert fired\n- 10:22 - one\n\n**2024-01-16**\n\n- 09:00 - two\n- 09:05 - three\n',
    ],
    [
      'has dates where nothing else tells the day',
      'All times in UTC.\n\n- 10:20 - Alert fired\n',
      '2024-01-16T09:00:00Z two\n2024-01-16T09:05:00Z three\n',
      'All times in UTC.\n\n- 10:20 - Alert fired\n- 2024-01-16 09:00 - two\n- 09:05 - three\n',
    ],
    [
      'from the day before gives what follows its date',
      'All times in UTC.\n\n- 10:20 - Alert fired\n- 10:30 - Done\n',
      '2024-01-14T09:00:00Z deployed\n',
      'All times in UTC.\n\n- 2024-01-14 09:00 - deployed\n- 2024-01-15 10:20 - Alert fired\n- 10:30 - Done\n',
    ],
    [
      'leaves out what stands there already, and what is told twice',
      'All times in UTC.\n\n- 10:20 - Alert fired\n- **10:22** - Login errors are above 20 %.\n',
      `${chat}${chat}`,
      'All times in UTC.\n\n- 10:20 - Alert fired\n- **10:22** - Login errors are above 20 %.\n- **10:35** - rolled back the key rotation\n',
    ],
    [
      'fills in what the template left',
      'All times in UTC.\n\n- HH:MM - [What was seen or done]\n',
      chat,
      'All times in UTC.\n\n- 10:22 - Login errors are above 20 %\n- 10:35 - rolled back the key rotation\n',
    ],
    [
      'makes the rows of an empty table',
      '| Time (UTC) | Event |\n|---|---|\n',
      chat,
      '| Time (UTC) | Event |\n|---|---|\n| 10:22 | Login errors are above 20 % |\n| 10:35 | rolled back the key rotation |\n',
    ],
    [
      'names UTC where nothing tells the zone',
      '- 10:20 - Alert fired\n',
      '2024-01-15T10:22:03Z one\n',
      '- 10:20 - Alert fired\n- 10:22 UTC - one\n',
    ],
  ])('%s', (_, before, text, after) => {
    expect(timeline(before, text)).toBe(after);
  });

  it('comes where the cursor is when the timeline is empty', () => {
    const before = 'All times in UTC.\n\n¦\n\nSome text.\n';
    const document = `${head}\n## Timeline\n\n${before}${tail}`;
    const params = {
      text: chat,
      offset: document.indexOf('¦'),
      now: '2024-02-01T09:00:00Z',
      readerZone: 'Europe/Berlin',
      configuration: parseConfiguration({}).configuration,
    };
    const bare = document.replace('¦', '');
    const outcome = pasteEntries(analysisOf(bare), params, (changed) => analysisOf(changed));
    const after = 'edits' in outcome ? applyEdits(bare, outcome.edits) : outcome.refusal;
    expect(after).toContain(
      'All times in UTC.\n\n- 10:22 - Login errors are above 20 %\n- 10:35 - rolled back the key rotation\n\nSome text.\n',
    );
  });

  it('makes a timeline where there is none', () => {
    expect(pasted(`${head}${tail}`, chat)).toBe(
      `${head}\n## Timeline\n\nAll times in UTC.\n\n- 10:22 - Login errors are above 20 %\n- 10:35 - rolled back the key rotation\n${tail}`,
    );
  });

  it('says who spoke where that is set', () => {
    const settings = { paste: { keepNames: true } };
    expect(timeline('- 10:20 UTC - Alert fired\n', chat, { settings })).toBe(
      '- 10:20 UTC - Alert fired\n- 10:22 UTC - Login errors are above 20 % (Mei Sato)\n- 10:35 UTC - rolled back the key rotation (Arjun Rao)\n',
    );
  });

  it('is cut where it is long', () => {
    const after = timeline('- 10:20 UTC - Alert fired\n', `2024-01-15T10:22:00Z ${'word '.repeat(100)}\n`);
    expect(after).toMatch(/- 10:22 UTC - (?:word )+word…\n$/);
    expect(after.split('\n').at(-2)?.length).toBeLessThan(220);
  });

  it('has no date in a document that tells none, unless it is of several days', () => {
    const document = `# Post-Mortem: Q\n\n## Timeline\n\nAll times in UTC.\n\n- 10:20 - a\n- 10:40 - c\n${tail}`;
    expect(pasted(document, '2024-01-15T10:30:00Z b\n')).toContain('- 10:20 - a\n- 10:30 - b\n- 10:40 - c\n');
  });

  it('has its seconds in a template from long ago, too', () => {
    const document =
      '# Post-Mortem: Queue stuck\n\n## Timeline\n\nAll times in PST/PDT.\n\n**1900-01-01**\n\n- 14:44 - a\n\n## Impact\n';
    const log =
      'E0506 10:40:01.123456 1 x.go:1] no lease\nE0506 10:40:02.123456 1 x.go:1] no quorum\nE0506 10:40:05.123456 1 x.go:1] no leader\n';
    expect(pasted(document, log)).toMatch(/no lease\n[\s\S]*no quorum\n[\s\S]*no leader\n/);
  });

  it('keeps CRLF and a byte order mark', () => {
    const document = `\uFEFF${head}\n## Timeline\n\n- 10:20 UTC - a\n${tail}`.replaceAll('\n', '\r\n');
    expect(pasted(document, chat)).toBe(
      document.replace(
        '- 10:20 UTC - a\r\n',
        '- 10:20 UTC - a\r\n- 10:22 UTC - Login errors are above 20 %\r\n- 10:35 UTC - rolled back the key rotation\r\n',
      ),
    );
  });
});

describe('nothing is pasted', () => {
  const document = `${head}\n## Timeline\n\n- 10:20 UTC - Alert fired\n${tail}`;

  it.each([
    ['where nothing is recognised', document, 'The queue was stuck.', {}, /Nothing was recognised/],
    [
      'that is there already',
      document,
      '2024-01-15T10:20:30Z Alert fired\n',
      {},
      /stands in the timeline already/,
    ],
    [
      'of a log as a whole',
      document,
      Array.from({ length: 300 }, (_, at) => `2024-01-15T10:20:00Z line ${at}\n`).join(''),
      {},
      /These are 300 entries/,
    ],
    [
      'outside of the timeline, where only that is asked for',
      document,
      chat,
      { at: '3 users', onlyHere: true },
      /in no timeline/,
    ],
    ['in other Markdown', '# Notes\n\n## Timeline\n\n- x\n', chat, {}, /not taken for a post-mortem/],
    ['without a letter', document, '2024-01-15T10:20:30Z ---\n', {}, /Nothing was recognised/],
  ])('%s', (_, text, words, asked, reason) => {
    expect(pasted(text, words, asked)).toMatch(reason);
  });
});

describe('in complete documents', () => {
  const folder = new URL('../model/documents/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));

  it.each(names)('%s what is pasted is read as what it is, and the others as before', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const known = analysisOf(text).postmortem.timeline.entries.flatMap(({ minutes }) => minutes ?? []);
    const [first, last] = [Math.floor(known[0] ?? Number.NaN), Math.floor(known.at(-1) ?? Number.NaN)];
    if (!isOnCalendar(first)) return;
    const instants = [first + 1, Math.floor((first + last) / 2), last + 1, last + 2000];
    const lines = instants.map((minutes, at) => `${new Date(minutes * 60_000).toISOString()} pasted ${at}`);
    const after = pasted(text, lines.join('\n'));
    if (after.startsWith('refused')) return void refused.push(name);
    const told = instantsIn(after);
    const own = told.filter((each) => /pasted \d$/.test(each));
    expect(own.length).toBe(instants.length);
    expect(told.filter((each) => !own.includes(each))).toEqual(instantsIn(text));
    const read = own.map((each) => Number(/^[\d.]+/.exec(each)?.[0]));
    // Where a timeline counts from a start with seconds, whole minutes since are not those of a clock.
    for (const [at, minutes] of instants.entries())
      expect(Math.abs((read[at] ?? 0) - minutes) < 1 || read[at] === Math.floor(minutes / 1440), after).toBe(
        true,
      );
  });

  const refused: string[] = [];
  it('is refused nowhere', () => {
    expect(refused).toEqual([]);
  });
});
