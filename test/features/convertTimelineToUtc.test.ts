import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convertTimelineToUtc } from '../../server/src/service/features/refactorings/convertTimelineToUtc.ts';
import { analysisOf } from '../support/analyse.ts';
import { instantsIn, outcomeOf, refactored } from '../support/refactorings.ts';

const head = '# Post-Mortem: Queue stuck\n\n**Date:** 2024-01-15\n';
const tail = '\n## Impact\n\n- 3 users, from 10:00 to 12:15\n';
const document = (timeline: string, heading = 'Timeline'): string =>
  `${head}\n## ${heading}\n\n${timeline}${tail}`;

function converted(timeline: string, options = {}): string {
  const before = document(timeline);
  const after = refactored(convertTimelineToUtc, before, options);
  if (after.startsWith('refused')) return after;
  expect(after.startsWith(head) && after.endsWith(tail)).toBe(true);
  expect(analysisOf(after).postmortem.timeline.timezone).toBe('UTC');
  return after.slice(head.length + '\n## Timeline\n\n'.length, -tail.length);
}

describe('converting a timeline to UTC', () => {
  it.each([
    [
      'changes each time and the statement',
      'All times in CET.\n\n- 10:20 - Alert fired\n- **11:05** – Rolled back\n',
      'All times in UTC.\n\n- 09:20 - Alert fired\n- **10:05** – Rolled back\n',
    ],
    [
      'changes both ends of ranges',
      'All times in CET.\n\n- 10:20–10:40 - Alert fired\n- 11:00 to 11:30 - Rolled back\n',
      'All times in UTC.\n\n- 09:20–09:40 - Alert fired\n- 10:00 to 10:30 - Rolled back\n',
    ],
    [
      'changes zones beside times',
      '- 10:20 CET - Alert fired\n- 2024-01-15T11:00:30+01:00 Rolled back\n- 5:05 AM EST: Closed\n',
      '- 09:20 UTC - Alert fired\n- 2024-01-15T10:00:30Z Rolled back\n- 10:05 AM UTC: Closed\n',
    ],
    [
      'keeps the twelve-hour clock',
      'All times in PST.\n\n- 2:20 AM: Alert fired\n- 3:30 – 4:15 am: Looked\n- 4:30 - 5:10 am: Rolled back\n',
      'All times in UTC.\n\n- 10:20 AM: Alert fired\n- 11:30 am – 12:15 pm: Looked\n- 12:30 - 1:10 pm: Rolled back\n',
    ],
    [
      'keeps marks of what is about right',
      'All times in CET.\n\n- ~10:20 - Alert fired\n- around 11:00 - Rolled back\n',
      'All times in UTC.\n\n- ~09:20 - Alert fired\n- around 10:00 - Rolled back\n',
    ],
    [
      'changes the head of a table and its cells',
      '| Time (CET) | Event |\n|---|---|\n| 10:20 | Alert fired |\n| 11:00 | Rolled back |\n',
      '| Time (UTC) | Event |\n|---|---|\n| 09:20 | Alert fired |\n| 10:00 | Rolled back |\n',
    ],
    [
      'changes dates in their cells',
      '| Date | Time (CET) | Event |\n|---|---|---|\n| 2024-01-15 | 00:20 | Alert fired |\n| 2024-01-15 | 01:10 | Rolled back |\n',
      '| Date | Time (UTC) | Event |\n|---|---|---|\n| 2024-01-14 | 23:20 | Alert fired |\n| 2024-01-15 | 00:10 | Rolled back |\n',
    ],
    [
      'changes dates beside times',
      'All times in JST.\n\n- 2024-01-15 08:20 - Alert fired\n- 2024-01-15 09:10 - Rolled back\n',
      'All times in UTC.\n\n- 2024-01-14 23:20 - Alert fired\n- 2024-01-15 00:10 - Rolled back\n',
    ],
    [
      'moves the lines that name days',
      'All times in CET.\n\n**2024-01-15**\n\n- 00:20 - Alert fired\n- 00:40 - Looked\n- 09:10 - Rolled back\n',
      'All times in UTC.\n\n**2024-01-14**\n\n- 23:20 - Alert fired\n- 23:40 - Looked\n- 08:10 - Rolled back\n',
    ],
    [
      'adds a line for a day where one begins within the day',
      'All times in PST.\n\n### Monday, January 15\n\n- 10:20 - Alert fired\n- 15:40 - Looked\n- 19:10 - Rolled back\n',
      'All times in UTC.\n\n### Monday, January 15\n\n- 18:20 - Alert fired\n- 23:40 - Looked\n- 03:10 - Rolled back\n',
    ],
    [
      'adds a line for a day that nothing tells',
      'All times in JST.\n\n**2024-01-15**\n\n- 02:20 - Alert fired\n- 21:40 - Rolled back\n',
      'All times in UTC.\n\n**2024-01-14**\n\n- 17:20 - Alert fired\n\n**2024-01-15**\n\n- 12:40 - Rolled back\n',
    ],
    [
      'takes away a line where the day goes on',
      'All times in CET.\n\n**2024-01-15**\n\n- 23:20 - Alert fired\n\n**2024-01-16**\n\n- 00:10 - Looked\n- 00:40 - Rolled back\n',
      'All times in UTC.\n\n**2024-01-15**\n\n- 22:20 - Alert fired\n- 23:10 - Looked\n- 23:40 - Rolled back\n',
    ],
    [
      'adds a date where there are no such lines',
      'All times in JST.\n\n- 02:20 - Alert fired\n- 21:40 - Rolled back\n',
      'All times in UTC.\n\n- 2024-01-14 17:20 - Alert fired\n- 2024-01-15 12:40 - Rolled back\n',
    ],
    [
      'fills the cell for the date where the day changes',
      '| Date | Time (JST) | Event |\n|---|---|---|\n| 2024-01-15 | 02:20 | Alert fired |\n| | 21:40 | Rolled back |\n',
      '| Date | Time (UTC) | Event |\n|---|---|---|\n| 2024-01-14 | 17:20 | Alert fired |\n| 2024-01-15 | 12:40 | Rolled back |\n',
    ],
    [
      'leaves what is in UTC already',
      'All times in CET, unless they say so.\n\n- 10:20 - Alert fired\n- 10:10 UTC - Rolled back\n',
      'All times in UTC, unless they say so.\n\n- 09:20 - Alert fired\n- 10:10 UTC - Rolled back\n',
    ],
    [
      'drops the same time in UTC beside it',
      'All times in CET.\n\n- 10:20 (09:20 UTC) - Alert fired\n',
      'All times in UTC.\n\n- 09:20 - Alert fired\n',
    ],
    [
      'knows the days on which clocks change',
      'All times in Europe/Berlin.\n\n- 2024-03-31 01:59 - Alert fired\n- 2024-03-31 03:00 - Rolled back\n',
      'All times in UTC.\n\n- 2024-03-31 00:59 - Alert fired\n- 2024-03-31 01:00 - Rolled back\n',
    ],
    [
      'changes both ends of ranges with a wave between them',
      '| Time (JST) | Event |\n|---|---|\n| 2024-01-15 01:41 〜 01:50 | Logins fail |\n| 2024-01-15 08:50 ~ 2024-01-15 09:10 | Rolled back |\n',
      '| Time (UTC) | Event |\n|---|---|\n| 2024-01-14 16:41 〜 16:50 | Logins fail |\n| 2024-01-14 23:50 ~ 2024-01-15 00:10 | Rolled back |\n',
    ],
    [
      'names the weekday in a column of its own where the day is another',
      '| Day | Date | Time (PST) | Event |\n|---|---|---|---|\n| Mon | Jan 15 | 10:20 | Alert |\n| Mon | Jan 15 | 17:40 | Done |\n| Wednesday | Jan 17 | 18:00 | Reviewed |\n',
      '| Day | Date | Time (UTC) | Event |\n|---|---|---|---|\n| Mon | Jan 15 | 18:20 | Alert |\n| Tue | Jan 16 | 01:40 | Done |\n| Thursday | Jan 18 | 02:00 | Reviewed |\n',
    ],
    [
      'changes times in the text below headings, and none in code',
      'All times in CET.\n\n### 10:20\n\nErrors rise since 10:05.\n\n```\nsince 10:06 `x`\n```\n\n### 10:40\n\nBack since 10:38.\n',
      'All times in UTC.\n\n### 09:20\n\nErrors rise since 09:05.\n\n```\nsince 10:06 `x`\n```\n\n### 09:40\n\nBack since 09:38.\n',
    ],
    [
      'knows zones by their American names',
      '**2024-01-15** (*all times US Eastern*)\n\n- 10:20 - Alert fired\n- 11:00 EST - Rolled back\n',
      '**2024-01-15** (*all times UTC*)\n\n- 15:20 - Alert fired\n- 16:00 UTC - Rolled back\n',
    ],
    [
      'says nothing false of the clock of a place, and keeps what is said besides',
      'Clock of Helsinki (Europe/Helsinki), written with a dot.\n\n- **10.20** - Alert fired\n',
      'All times in UTC, written with a dot.\n\n- **08.20** - Alert fired\n',
    ],
    [
      'changes times that entries speak of',
      'All times in CET.\n\n- 10:20 - Alert fired, the deploy was at 10:05, between 10:00 and 10:10\n  - since 10:06 it was `at 10:07`\n',
      'All times in UTC.\n\n- 09:20 - Alert fired, the deploy was at 09:05, between 09:00 and 09:10\n  - since 09:06 it was `at 10:07`\n',
    ],
  ])('%s', (_, before, after) => {
    expect(converted(before)).toBe(after);
  });

  it('states it where the zone is stated elsewhere', () => {
    const text = document('- 10:20 - Alert fired\n- 11:00 - Rolled back\n').replace(
      '2024-01-15\n',
      '2024-01-15\n**Time zone:** CET\n',
    );
    const after = refactored(convertTimelineToUtc, text);
    expect(after).toContain(
      '## Timeline\n\nAll times in UTC.\n\n- 09:20 - Alert fired\n- 10:00 - Rolled back\n',
    );
    expect(after).toContain('**Time zone:** CET');
  });

  it('states it where the zone is only set', () => {
    const options = { settings: { timezone: 'Europe/Berlin' } };
    expect(converted('- 10:20 - Alert fired\n', options)).toBe(
      'All times in UTC.\n\n- 09:20 - Alert fired\n',
    );
  });

  it('changes the heading that states it', () => {
    const text = document('- 10:20 - Alert fired\n', 'Timeline (CET)');
    expect(refactored(convertTimelineToUtc, text)).toBe(
      document('- 09:20 - Alert fired\n', 'Timeline (UTC)'),
    );
  });

  it('tells what it left', () => {
    const text = document('All times in CET.\n\n- 10:20 - It took 01:20, a ratio of 10:30\n');
    expect(outcomeOf(convertTimelineToUtc, text)).toMatchObject({
      remark: 'Left as they are, as they may be no times of day: 01:20, 10:30.',
    });
  });

  it('keeps CRLF and a byte order mark', () => {
    const text =
      `\uFEFF${document('All times in JST.\n\n**2024-01-15**\n\n- 02:20 - Alert\n- 21:40 - Done\n')}`.replaceAll(
        '\n',
        '\r\n',
      );
    expect(refactored(convertTimelineToUtc, text)).toBe(
      `\uFEFF${document('All times in UTC.\n\n**2024-01-14**\n\n- 17:20 - Alert\n\n**2024-01-15**\n\n- 12:40 - Done\n')}`.replaceAll(
        '\n',
        '\r\n',
      ),
    );
  });
});

describe('converting a timeline is refused', () => {
  it.each([
    ['in UTC already', 'All times in UTC.\n\n- 10:20 - Alert fired\n', /in UTC already/],
    ['without a zone', '- 10:20 - Alert fired\n', /nothing states the time zone of 10:20/],
    [
      'with a time that nobody knows',
      'All times in CET.\n\n- 10:20 - Alert\n- 12:?? - Done\n',
      /12:\?\?: nobody knows/,
    ],
    [
      'with a time on no clock',
      'All times in CET.\n\n- 10:20 - Alert\n- 25:10 - Done\n',
      /25:10: that is on no clock/,
    ],
    [
      'with an hour that was twice',
      'All times in Europe/Berlin.\n\n- 2024-10-27 02:30 - Alert\n',
      /02:30 was twice on that day in Europe\/Berlin/,
    ],
    [
      'with an hour that was never',
      'All times in Europe/Berlin.\n\n- 2024-03-31 02:30 - Alert\n',
      /the clocks skipped that hour/,
    ],
    ['with times since a start', 'T0 = 10:20 CET\n\n- T+5m - Alert\n', /T\+5m counts from a start/],
    [
      'with a zone that is followed by another',
      'Times are PDT until 2am on Sunday, then PST.\n\n- 2024-11-02 22:20 - Alert\n- 2024-11-03 04:10 - Done\n',
      /more than one clock/,
    ],
    [
      'with a second clock in the cell of the time',
      '| Time (JST) | Event |\n|---|---|\n| 10:20 / 10:50 | Alert |\n',
      /would be read as another time/,
    ],
    ['with a zone in words', 'All times in PT.\n\n- 7:09 AM Eastern - Alert\n', /names its zone in words/],
    [
      'with two clocks in a table',
      '| Time (CET) | Local (PST) | Event |\n|---|---|---|\n| 10:20 | 1:20 | Alert |\n',
      /more than one clock/,
    ],
  ])('%s', (_, timeline, reason) => {
    expect(converted(timeline)).toMatch(reason);
  });

  it('where no date tells the offset', () => {
    const text =
      '# Post-Mortem: Queue stuck\n\n## Timeline\n\nAll times in Europe/Berlin.\n\n- 10:20 - Alert\n\n## Impact\n\n- 3\n';
    expect(refactored(convertTimelineToUtc, text)).toMatch(
      /no date tells how far Europe\/Berlin was from UTC/,
    );
    expect(refactored(convertTimelineToUtc, text.replace('Europe/Berlin', 'CET'))).toContain(
      '- 09:20 - Alert',
    );
  });

  it('where there is no timeline', () => {
    expect(refactored(convertTimelineToUtc, `${head}${tail}`)).toBe('nothing');
  });
});

describe('in complete documents', () => {
  const folder = new URL('../model/documents/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));

  it.each(names)('%s instants stay', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const after = refactored(convertTimelineToUtc, text);
    if (after === 'nothing' || after.startsWith('refused')) return;
    const times = (told: readonly string[]): readonly string[] =>
      told.map((each) => each.replace(/ .*/s, ''));
    expect(times(instantsIn(after)), after).toEqual(times(instantsIn(text)));
    expect(analysisOf(after).postmortem.timeline.timezone).toBe('UTC');
  });
});
