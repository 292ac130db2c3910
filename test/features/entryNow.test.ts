import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entryNow, type SnippetEdit } from '../../server/src/service/features/entryNow.ts';
import { ownTemplate, parseConfiguration } from '../../server/src/service/index.ts';
import { isOnCalendar } from '../../server/src/service/model/calendar.ts';
import { analysisOf } from '../support/analyse.ts';

interface Asked {
  readonly now?: string;
  readonly settings?: object;
  readonly at?: string;
}

/** What is answered for a document. */
function asked(text: string, { now = '2024-01-15T14:05:30Z', settings = {}, at }: Asked = {}): SnippetEdit {
  const { configuration } = parseConfiguration(settings);
  const offset = at === undefined ? undefined : text.indexOf(at);
  return entryNow(analysisOf(text), { now, configuration, offset }, (changed) => analysisOf(changed));
}

/** The document with the entry, and a bar where the tab stop is. */
function inserted(text: string, options: Asked = {}): string {
  const answer = asked(text, options);
  if ('refusal' in answer) throw new Error(answer.refusal);
  const { span, snippet } = answer;
  expect(snippet.match(/(?<!\\)\$0/g)).toHaveLength(1);
  expect(span.start === 0 || /[\r\n]/.test(text.charAt(span.start - 1))).toBe(true);
  const written = snippet.replace(/(?<!\\)\$0/, '¦').replace(/\\([$}\\])/g, '$1');
  return text.slice(0, span.start) + written + text.slice(span.end);
}

const head = '# Post-Mortem: Queue stuck\n\n**Date:** 2024-01-15\n';
const tail = '\n## Impact\n\n- 3 users\n';
const document = (timeline: string): string => `${head}\n## Timeline\n\n${timeline}${tail}`;

/** The timeline of a document alone. */
function timeline(entries: string, options: Asked = {}): string {
  const text = inserted(document(entries), options);
  expect(text.startsWith(`${head}\n## Timeline\n\n`)).toBe(true);
  expect(text.endsWith(tail)).toBe(true);
  return text.slice(head.length + '\n## Timeline\n\n'.length, -tail.length);
}

const list = 'All times in UTC.\n\n- 10:20 - Alert fired\n- 10:40 - Rolled back\n';

describe('an entry now', () => {
  it.each([
    ['at the end of a list', list, `${list}- 14:05 - ¦\n`],
    [
      'between others, as the clock says',
      'All times in UTC.\n\n- 10:20 - Alert fired\n- 16:40 - Rolled back\n',
      'All times in UTC.\n\n- 10:20 - Alert fired\n- 14:05 - ¦\n- 16:40 - Rolled back\n',
    ],
    [
      'in front of all',
      'All times in UTC.\n\n- 15:20 - Alert fired\n- 16:40 - Rolled back\n',
      'All times in UTC.\n\n- 14:05 - ¦\n- 15:20 - Alert fired\n- 16:40 - Rolled back\n',
    ],
    [
      'behind what belongs to the entry above',
      'All times in UTC.\n\n- 10:20 - Alert fired\n  - in eu-west\n\n  A paragraph.\n',
      'All times in UTC.\n\n- 10:20 - Alert fired\n  - in eu-west\n\n  A paragraph.\n- 14:05 - ¦\n',
    ],
    [
      'in a list with blank lines',
      'UTC times.\n\n- 10:20 UTC - Alert fired\n\n- 10:40 UTC - Rolled back\n',
      'UTC times.\n\n- 10:20 UTC - Alert fired\n\n- 10:40 UTC - Rolled back\n\n- 14:05 UTC - ¦\n',
    ],
    [
      'with bold times',
      'All times in UTC.\n\n* **10:20** – Alert fired\n',
      'All times in UTC.\n\n* **10:20** – Alert fired\n* **14:05** – ¦\n',
    ],
    [
      'in a table',
      'All times in UTC.\n\n| Time  | Event       |\n| ----- | ----------- |\n| 10:20 | Alert fired |\n',
      'All times in UTC.\n\n| Time  | Event       |\n| ----- | ----------- |\n| 10:20 | Alert fired |\n| 14:05 | ¦           |\n',
    ],
    [
      'in a table with other columns in another order',
      '| Who | Event | Time (UTC) |\n|---|---|---|\n| Ops | Alert fired | **10:20** |\n',
      '| Who | Event | Time (UTC) |\n|---|---|---|\n| Ops | Alert fired | **10:20** |\n|     | ¦           | **14:05** |\n',
    ],
    [
      'in a table with dates',
      '| Date | Time (UTC) | Event |\n|---|---|---|\n| 2024-01-14 | 23:20 | Alert fired |\n| 2024-01-15 | 10:20 | Rolled back |\n',
      '| Date | Time (UTC) | Event |\n|---|---|---|\n| 2024-01-14 | 23:20 | Alert fired |\n| 2024-01-15 | 10:20 | Rolled back |\n| 2024-01-15 | 14:05 | ¦           |\n',
    ],
    [
      'in a table with a date where it changes',
      '| Date | Time (UTC) | Event |\n|---|---|---|\n| Jan 14 | 21:20 | Alert fired |\n| | 21:25 | Rolled back |\n',
      '| Date | Time (UTC) | Event |\n|---|---|---|\n| Jan 14 | 21:20 | Alert fired |\n| | 21:25 | Rolled back |\n| Jan 15 | 14:05 | ¦           |\n',
    ],
    [
      'on the twelve-hour clock of its zone',
      'All times in PT.\n\n- 2:20 AM: Alert fired\n- 2:40 AM: Rolled back\n',
      'All times in PT.\n\n- 2:20 AM: Alert fired\n- 2:40 AM: Rolled back\n- 6:05 AM: ¦\n',
    ],
    [
      'in the zone that entries name',
      '- 10:20 CET – Alert fired\n- 10:40 CET – Rolled back\n',
      '- 10:20 CET – Alert fired\n- 10:40 CET – Rolled back\n- 15:05 CET – ¦\n',
    ],
    [
      'as an instant with seconds',
      '- 2024-01-15T10:20:11Z Alert fired\n',
      '- 2024-01-15T10:20:11Z Alert fired\n- 2024-01-15T14:05:30Z - ¦\n',
    ],
    [
      'counted from a start',
      'All times in UTC.\n\n- 14:00 - T0, alert\n',
      'All times in UTC.\n\n- 14:00 - T0, alert\n- 14:05 - ¦\n',
    ],
    [
      'since the start',
      'T0 = 14:00 UTC\n\n- T+1m - Alert\n',
      'T0 = 14:00 UTC\n\n- T+1m - Alert\n- T+5m - ¦\n',
    ],
    [
      'behind a range',
      'All times in UTC.\n\n- 10:20–10:50 - Alert fired\n',
      'All times in UTC.\n\n- 10:20–10:50 - Alert fired\n- 14:05 - ¦\n',
    ],
    [
      'as a numbered item',
      'All times in UTC.\n\n1. 10:20 - Alert fired\n2. 10:40 - Rolled back\n',
      'All times in UTC.\n\n1. 10:20 - Alert fired\n2. 10:40 - Rolled back\n3. 14:05 - ¦\n',
    ],
    [
      'as lines of one paragraph',
      'All times in UTC.\n\n**10:20** Alert fired  \n**10:40** Rolled back  \n',
      'All times in UTC.\n\n**10:20** Alert fired  \n**10:40** Rolled back  \n**14:05** ¦  \n',
    ],
    [
      'as a paragraph of its own, with what belongs to the one above',
      'All times in UTC.\n\n**10:20** Alert fired.\n\nIt was loud.\n\n**16:40** Rolled back.\n\nIt was quiet.\n',
      'All times in UTC.\n\n**10:20** Alert fired.\n\nIt was loud.\n\n**14:05** ¦\n\n**16:40** Rolled back.\n\nIt was quiet.\n',
    ],
    [
      'as a heading',
      'All times in UTC.\n\n### 10:20 - Alert fired\n\nIt was loud.\n\n### 10:40 - Rolled back\n\nIt was quiet.\n',
      'All times in UTC.\n\n### 10:20 - Alert fired\n\nIt was loud.\n\n### 10:40 - Rolled back\n\nIt was quiet.\n\n### 14:05 - ¦\n',
    ],
    [
      'where the newest stands first',
      'All times in UTC.\n\n- 10:40 - Rolled back\n- 10:20 - Alert fired\n',
      'All times in UTC.\n\n- 14:05 - ¦\n- 10:40 - Rolled back\n- 10:20 - Alert fired\n',
    ],
  ])('%s', (_, before, after) => {
    expect(timeline(before)).toBe(after);
  });
});

describe('a day', () => {
  const next = '2024-01-16T09:05:00Z';

  it.each([
    [
      'gets a line of its own where there are such lines',
      'All times in UTC.\n\n**2024-01-15**\n\n- 10:20 - Alert fired\n- 23:40 - Rolled back\n',
      'All times in UTC.\n\n**2024-01-15**\n\n- 10:20 - Alert fired\n- 23:40 - Rolled back\n\n**2024-01-16**\n\n- 09:05 - ¦\n',
    ],
    [
      'is written as the others are',
      'All times in UTC.\n\n### Monday, January 15\n- 10:20 - Alert fired\n',
      'All times in UTC.\n\n### Monday, January 15\n- 10:20 - Alert fired\n\n### Tuesday, January 16\n- 09:05 - ¦\n',
    ],
    [
      'that has its line already gets no other',
      'All times in UTC.\n\n**2024-01-15**\n\n- 10:20 - Alert fired\n\n**2024-01-16**\n',
      'All times in UTC.\n\n**2024-01-15**\n\n- 10:20 - Alert fired\n\n**2024-01-16**\n\n- 09:05 - ¦\n',
    ],
    [
      'is a row in a table that has them',
      'All times in UTC.\n\n| Time | Event |\n|---|---|\n| **2024-01-15** | |\n| 10:20 | Alert fired |\n',
      'All times in UTC.\n\n| Time | Event |\n|---|---|\n| **2024-01-15** | |\n| 10:20 | Alert fired |\n| **2024-01-16** | |\n| 09:05 | ¦           |\n',
    ],
    [
      'is an item in a list that has them',
      'All times in UTC.\n\n- 2024-01-15\n  - 10:20 - Alert fired\n',
      'All times in UTC.\n\n- 2024-01-15\n  - 10:20 - Alert fired\n- 2024-01-16\n  - 09:05 - ¦\n',
    ],
    [
      'stands before the time where times have dates',
      'All times in UTC.\n\n- 2024-01-15 10:20 - Alert fired\n- 2024-01-15 10:40 - Rolled back\n',
      'All times in UTC.\n\n- 2024-01-15 10:20 - Alert fired\n- 2024-01-15 10:40 - Rolled back\n- 2024-01-16 09:05 - ¦\n',
    ],
    [
      'stands before the time where nothing else tells it',
      'All times in UTC.\n\n- 10:20 - Alert fired\n- 10:40 - Rolled back\n',
      'All times in UTC.\n\n- 10:20 - Alert fired\n- 10:40 - Rolled back\n- 2024-01-16 09:05 - ¦\n',
    ],
    [
      'with another heading cannot be copied',
      'All times in UTC.\n\n### Day 1, January 15\n\n- 10:20 - Alert fired\n',
      'All times in UTC.\n\n### Day 1, January 15\n\n- 10:20 - Alert fired\n- 2024-01-16 09:05 - ¦\n',
    ],
  ])('%s', (_, before, after) => {
    expect(timeline(before, { now: next })).toBe(after);
  });

  it('is the one of the zone', () => {
    const before = 'All times in CET.\n\n**2024-01-15**\n\n- 22:20 - Alert fired\n';
    expect(timeline(before, { now: '2024-01-15T23:10:00Z' })).toBe(
      `${before}\n**2024-01-16**\n\n- 00:10 - ¦\n`,
    );
  });

  it('need not be told behind the evening before', () => {
    const before = 'All times in UTC.\n\n- 23:20 - Alert fired\n';
    expect(timeline(before, { now: '2024-01-16T00:10:00Z' })).toBe(`${before}- 00:10 - ¦\n`);
  });

  it('is left out where the document has none', () => {
    const text = `# Post-Mortem: Queue stuck\n\n## Timeline\n\nAll times in UTC.\n\n- 10:20 - Alert fired\n${tail}`;
    expect(inserted(text)).toContain('- 10:20 - Alert fired\n- 14:05 - ¦\n');
  });
});

describe('the zone', () => {
  it('is the one that is set where the document states none', () => {
    const before = '- 10:20 - Alert fired\n- 16:00 - Rolled back\n';
    expect(timeline(before, { settings: { timezone: 'Europe/Berlin' } })).toBe(
      '- 10:20 - Alert fired\n- 15:05 - ¦\n- 16:00 - Rolled back\n',
    );
  });

  it('is named where nothing tells it', () => {
    expect(timeline('- 10:20 - Alert fired\n')).toBe('- 10:20 - Alert fired\n- 14:05 UTC - ¦\n');
  });

  it('is that of summer in summer', () => {
    const text = document('All times in Europe/Berlin.\n\n- 10:20 - Alert fired\n').replaceAll(
      '2024-01-15',
      '2024-07-15',
    );
    expect(inserted(text, { now: '2024-07-15T14:05:00Z' })).toContain('- 16:05 - ¦');
  });
});

describe('a timeline without entries', () => {
  it.each([
    [
      'has its placeholder filled in',
      'All times in UTC.\n\n- HH:MM - [What was seen or done]\n',
      'All times in UTC.\n\n- 14:05 - ¦\n',
    ],
    [
      'has a row filled in',
      '| Time (UTC) | Event |\n|---|---|\n| HH:MM | [What happened] |\n',
      '| Time (UTC) | Event |\n|---|---|\n| 14:05 | ¦ |\n',
    ],
    [
      'has date and time filled in',
      '- YYYY-MM-DD HH:MM UTC: [What happened]\n',
      '- 2024-01-15 14:05 UTC: ¦\n',
    ],
    [
      'gets a row in a table',
      '| Time (UTC) | Event | Who |\n|---|---|---|\n',
      '| Time (UTC) | Event | Who |\n|---|---|---|\n| 14:05 | ¦ |  |\n',
    ],
    ['gets an item', 'All times in UTC.\n', 'All times in UTC.\n\n- 14:05 - ¦\n'],
    [
      'gets an item in a comment no time',
      '<!-- - HH:MM - x -->\n',
      '<!-- - HH:MM - x -->\n\n- 14:05 UTC - ¦\n',
    ],
  ])('%s', (_, before, after) => {
    expect(timeline(before)).toBe(after);
  });

  it('that stands last and empty gets an item', () => {
    const text = `${head}\n## Impact\n\n- 3 users\n\n## Timeline`;
    expect(inserted(text)).toBe(`${text}\n\n- 14:05 UTC - ¦`);
  });
});

describe('a document without a timeline', () => {
  it('gets the section of its template, at its place', () => {
    const text = `${head}\n## Executive Summary\n\nIt stuck.\n${tail}`;
    expect(inserted(text)).toBe(
      `${head}\n## Executive Summary\n\nIt stuck.\n\n## Timeline\n\nAll times in UTC.\n\n- 14:05 - ¦\n${tail}`,
    );
  });

  it('gets it at the end where nothing follows', () => {
    const text = `${head}\n## Executive Summary\n\nIt stuck.\n`;
    expect(inserted(text)).toBe(`${text}\n## Timeline\n\nAll times in UTC.\n\n- 14:05 - ¦\n`);
  });

  it('of a project with a template of its own gets what that has', () => {
    const written =
      '# Post-Mortem: [Title]\n\n## Timeline of the night\n\n| When (CET) | What |\n|---|---|\n| HH:MM | [Event] |\n\n## Impact\n\n[Impact]\n';
    const own = ownTemplate(written);
    const configuration = {
      ...parseConfiguration({}).configuration,
      template: 'file:///template.md',
      ownTemplate: own,
    };
    const text = `${head}${tail}`;
    const analyse = (changed: string) => analysisOf(changed);
    const answer = entryNow(analysisOf(text), { now: '2024-01-15T14:05:00Z', configuration }, analyse);
    expect(answer).toMatchObject({
      snippet: '## Timeline of the night\n\n| When (CET) | What |\n|---|---|\n| 15:05 | $0 |\n\n',
    });
  });
});

describe('the document', () => {
  it('keeps CRLF, a byte order mark and what stands behind', () => {
    const text = `\uFEFF${document(list)}trailing`.replaceAll('\n', '\r\n');
    expect(inserted(text)).toBe(text.replace('Rolled back\r\n', 'Rolled back\r\n- 14:05 - ¦\r\n'));
  });

  it('has its dollars and braces as they were', () => {
    const last = document('All times in UTC.\n\n- 10:20 - Cost $5 {\\}')
      .trimEnd()
      .replace(tail.trimEnd(), '');
    expect(inserted(last)).toBe(`${last}\n- 14:05 - ¦`);
  });

  it('is refused where it is no post-mortem, or the instant none', () => {
    expect(asked('# Notes\n\n- 10:20 - x\n')).toEqual({ refusal: expect.stringContaining('post-mortem') });
    expect(asked(document(list), { now: 'later' })).toEqual({ refusal: expect.stringContaining('later') });
  });

  it('with several timelines gets it in the one around the cursor', () => {
    const two = `${head}\n## Timeline\n\n- 10:20 UTC - a\n\n## Detailed Timeline\n\n- 10:21 UTC - b\n${tail}`;
    expect(inserted(two, { at: '10:21' })).toContain('- 10:21 UTC - b\n- 14:05 UTC - ¦');
    expect(inserted(two, { at: '3 users' })).toContain('- 10:20 UTC - a\n- 14:05 UTC - ¦');
  });
});

describe('in complete documents', () => {
  const folder = new URL('../model/documents/', import.meta.url);
  const documents = readdirSync(folder).filter((name) => name.endsWith('.md'));

  it.each(documents)('%s an entry is read as what it is, and the others as before', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const before = analysisOf(text);
    const known = before.postmortem.timeline.entries.flatMap(({ minutes }) => minutes ?? []);
    const [first, last] = [known[0], known.at(-1)];
    if (first === undefined || last === undefined || !isOnCalendar(last)) return;
    for (const minutes of [last + 7, last + 4 * 1440 + 3, (first + last) / 2 + 0.5].map(Math.floor)) {
      const answer = asked(text, { now: new Date(minutes * 60_000).toISOString() });
      if ('refusal' in answer) {
        refused.push(name);
        continue;
      }
      const written = answer.snippet.replace(/(?<!\\)\$0/, 'Words').replace(/\\([$}\\])/g, '$1');
      const changed = text.slice(0, answer.span.start) + written + text.slice(answer.span.end);
      const { entries } = analysisOf(changed).postmortem.timeline;
      const added = entries.find((entry) => entry.text === 'Words');
      // Where a timeline counts from a start with seconds, whole minutes since are not those of a clock.
      const told = added?.minutes ?? (added?.day ?? 0) * 1440;
      const expected = added?.day === undefined ? minutes : Math.floor(minutes / 1440) * 1440;
      expect(expected - told, changed).toBeGreaterThanOrEqual(0);
      expect(expected - told, changed).toBeLessThan(1);
      const others = entries.filter((entry) => entry !== added).map((entry) => entry.minutes);
      expect(others).toEqual(before.postmortem.timeline.entries.map((entry) => entry.minutes));
    }
  });

  const refused: string[] = [];
  it('is hardly ever refused', () => {
    // One is asked for a time before the start that it counts from.
    expect(refused).toEqual(['match-stream-rights.md']);
  });
});
