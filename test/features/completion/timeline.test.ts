import { describe, expect, it } from 'vitest';
import { type Asked, completionsAt } from '../../support/completions.ts';

const page = (timeline: string, date = '2024-02-01'): string =>
  `# Post-Mortem: Logins failed\n\n**Date:** ${date}\n\n## Timeline\n\n${timeline}\n\n## Impact\n\n- 31 % of logins\n`;

/** The timeline after "timeline entry now" was chosen at the mark. */
function nowIn(timeline: string, asked: Asked = {}, date?: string): string {
  const { chosen } = completionsAt(page(timeline, date), asked);
  return /## Timeline\n\n([\s\S]*?)\n\n## Impact/.exec(chosen('timeline entry now'))?.[1] ?? '';
}

const words = '[What was seen or done]';

describe('an entry at this moment', () => {
  it.each([
    ['- 10:00 - Key rotated\n/¦', `- 10:00 - Key rotated\n- 14:23 - ${words}`],
    ['* **10:00**: Key rotated\n/no¦', `* **10:00**: Key rotated\n* **14:23**: ${words}`],
    ['1. 10:00 UTC – Key rotated\n/¦', `1. 10:00 UTC – Key rotated\n1. 14:23 UTC – ${words}`],
    ['- 2024-02-01 10:00 UTC - Key\n/¦', `- 2024-02-01 10:00 UTC - Key\n- 2024-02-01 14:23 UTC - ${words}`],
    ['- 2024-02-01T10:00:00Z - Key\n/¦', `- 2024-02-01T10:00:00Z - Key\n- 2024-02-01T14:23:05Z - ${words}`],
    ['- 10:00:30 - Key rotated\n/¦', `- 10:00:30 - Key rotated\n- 14:23:05 - ${words}`],
    ['- 9:00 am - Key rotated\n/¦', `- 9:00 am - Key rotated\n- 2:23 pm - ${words}`],
    ['- ~10:00 - Key rotated\n/¦', `- ~10:00 - Key rotated\n- 14:23 - ${words}`],
    ['- 10:00 – 10:20 - Key rotated\n/¦', `- 10:00 – 10:20 - Key rotated\n- 14:23 - ${words}`],
    ['- [ ] 10:00 Key rotated\n/¦', `- [ ] 10:00 Key rotated\n- [ ] 14:23 - ${words}`],
    ['- Feb 1, 10:00 - Key rotated\n/¦', `- Feb 1, 10:00 - Key rotated\n- Feb 1, 14:23 - ${words}`],
    ['- 10:00 (2024-02-01) - Key\n/¦', `- 10:00 (2024-02-01) - Key\n- 14:23 (2024-02-01) - ${words}`],
    ['- 10:00 UTC - Key\n- T+30m - Alert\n/¦', `- 10:00 UTC - Key\n- T+30m - Alert\n- T+4h 23m - ${words}`],
    ['- 2024-01-31 - Key leaked\n/¦', `- 2024-01-31 - Key leaked\n- 2024-02-01 - ${words}`],
    ['10:00 Key rotated  \n10:20 Alert  \n/¦', `10:00 Key rotated  \n10:20 Alert  \n14:23 - ${words}  `],
    ['### 10:00 Key rotated\n\nBy hand.\n\n/¦', `### 10:00 Key rotated\n\nBy hand.\n\n### 14:23 - ${words}`],
    [
      '| Time | Event |\n|---|---|\n| 10:00 | Key |\n/¦',
      `| Time | Event |\n|---|---|\n| 10:00 | Key |\n| 14:23 | ${words} |`,
    ],
    [
      'Event | Who | At\n---|---|---\nKey | Mei | 10:00\n/¦',
      `Event | Who | At\n---|---|---\nKey | Mei | 10:00\n${words} |     | 14:23`,
    ],
  ])('has the form of the others: %j', (timeline, left) => {
    expect(nowIn(timeline)).toBe(left);
  });

  it.each([
    ['All times in Europe/Berlin.\n\n- 10:00 - Key\n/¦', '15:23'],
    ['All times in EST.\n\n- 08:00 - Key\n/¦', '09:23'],
    ['- 8:00 PT - Key\n/¦', '6:23 PT'],
    ['- 10:00 CET - Key\n/¦', '15:23 CET'],
    ['- 10:00 UTC (11:00 CET) - Key\n/¦', '14:23 UTC'],
    ['| Time (IST) | Event |\n|---|---|\n| 10:00 | Key |\n/¦', '19:53'],
  ])('is told by the clock of the document: %j', (timeline, time) => {
    expect(completionsAt(page(timeline)).item('timeline entry now').labelDetails).toEqual({
      description: time,
    });
  });

  it('is told by the clock of the settings where the document states none', () => {
    const { item } = completionsAt(page('- 10:00 - Key\n/¦'), { settings: { timezone: 'Asia/Tokyo' } });
    expect(item('timeline entry now')).toMatchObject({
      labelDetails: { description: '23:23' },
      detail: 'An entry at this moment, in Asia/Tokyo',
    });
  });

  it('names the day where nothing above it does', () => {
    expect(nowIn('- 10:00 - Key\n/¦', {}, '2024-01-15')).toBe(`- 10:00 - Key\n- 2024-02-01 14:23 - ${words}`);
    expect(nowIn('**2024-01-15**\n\n- 10:00 - Key\n\n**2024-02-01**\n\n/¦', {}, '2024-01-15')).toContain(
      `\n- 14:23 - ${words}`,
    );
    expect(nowIn('- 22:50 - Key\n/¦', { now: '2024-02-02T01:10:00Z' })).toBe(
      `- 22:50 - Key\n- 01:10 - ${words}`,
    );
    expect(nowIn('- 12:50 - Key\n/¦', { now: '2024-02-02T11:10:00Z' })).toBe(
      `- 12:50 - Key\n- 2024-02-02 11:10 - ${words}`,
    );
    expect(nowIn('| Time | Event |\n|---|---|\n| 10:00 | Key |\n/¦', {}, '2024-01-15')).toContain(
      `| 2024-02-01 14:23 | ${words} |`,
    );
  });

  it('is a time of day where the document names no day at all', () => {
    expect(nowIn('- 10:00 - Key\n/¦', {}, 'YYYY-MM-DD')).toBe(`- 10:00 - Key\n- 14:23 - ${words}`);
    const summer = { now: '2024-07-01T12:00:00Z' };
    expect(nowIn('All times in Europe/Berlin.\n\n- 10:00 - Key\n/¦', summer, 'YYYY-MM-DD')).toContain(
      '- 14:00 - ',
    );
  });

  it.each([
    ['/¦', `- 14:23 - ${words}`],
    ['All times in UTC.\n/¦', `All times in UTC.\n\n- 14:23 - ${words}`],
    ['* /¦', `* 14:23 - ${words}`],
    [
      '| Time (UTC) | Who | What happened |\n|---|---|---|\n/¦',
      `| Time (UTC) | Who | What happened |\n|---|---|---|\n| 14:23 |  | ${words} |`,
    ],
  ])('is the first of a timeline without any: %j', (timeline, left) => {
    expect(nowIn(timeline)).toBe(left);
  });

  it.each([
    ['- 10:00 - Key\n- /¦', `- 10:00 - Key\n- 14:23 - ${words}`],
    ['- 10:00 - Key\n\n/¦', `- 10:00 - Key\n- 14:23 - ${words}`],
    ['- 10:00 - Key\n\n- 10:20 - Alert\n/¦', `- 10:00 - Key\n\n- 10:20 - Alert\n\n- 14:23 - ${words}`],
    ['- 10:00 - Key\n/¦\n- 15:20 - Alert', `- 10:00 - Key\n- 14:23 - ${words}\n- 15:20 - Alert`],
    ['- 10:00 - Key\n  - By hand\n/¦', `- 10:00 - Key\n  - By hand\n- 14:23 - ${words}`],
    ['- **2024-02-01**\n  - 10:00 - Key\n  /¦', `- **2024-02-01**\n  - 10:00 - Key\n  - 14:23 - ${words}`],
    [
      '| Time | Event |\n|---|---|\n| 10:00 | Key |\n\n\n/¦',
      `| Time | Event |\n|---|---|\n| 10:00 | Key |\n| 14:23 | ${words} |`,
    ],
  ])('joins those that are there: %j', (timeline, left) => {
    expect(nowIn(timeline)).toBe(left);
  });

  it('ends its lines as the document does', () => {
    const crlf = page('| Time | Event |\n|---|---|\n| 10:00 | Key |\n\n/¦').replaceAll('\n', '\r\n');
    const left = page(`| Time | Event |\n|---|---|\n| 10:00 | Key |\n| 14:23 | ${words} |`).replaceAll(
      '\n',
      '\r\n',
    );
    expect(completionsAt(crlf).chosen('timeline entry now')).toBe(left);
  });

  it('has tab stops where the editor knows them', () => {
    const { item } = completionsAt(page('- 10:00 - Key\n/¦'), { abilities: { snippets: true } });
    expect(item('timeline entry now')).toMatchObject({
      insertTextFormat: 2,
      textEdit: { newText: `- 14:23 - \${1:${words}}` },
    });
    expect(item('timeline entry').textEdit).toMatchObject({ newText: `- \${1:HH:MM} - \${2:${words}}` });
  });

  it.each([
    [
      'apart from the table that holds the others',
      page('| Time | Event |\n|---|---|\n| 10:00 | Key |\n\nText.\n\n/¦'),
    ],
    ['in other sections', page('- 10:00 - Key').replace('- 31', '/¦\n\n- 31')],
    ['in code', page('- 10:00 - Key\n\n```\n/¦\n```')],
    ['in a fence that is still open', page('- 10:00 - Key\n\n```\n/¦').replace(/\n\n## Impact[\s\S]*/, '')],
    ['in a comment', page('- 10:00 - Key\n\n<!--\n/¦\n-->')],
    ['in the middle of a line', page('- 10:00 - Key and/¦')],
    ['before other words', page('- 10:00 - Key\n/¦ is the root')],
  ])('is not offered %s', (_, marked) => {
    expect(completionsAt(marked).labels).not.toContain('timeline entry now');
  });

  it('is not offered where no clock is known', () => {
    expect(completionsAt(page('- 10:00 - Key\n/¦'), { now: 'today' }).labels).not.toContain(
      'timeline entry now',
    );
  });

  it('goes on from what is typed behind a space', () => {
    const { labels } = completionsAt(page('- 10:00 - Key\n/timeline ¦'), { trigger: ' ' });
    expect(labels).toEqual(['timeline entry now', 'timeline entry']);
  });
});

describe('the markers of phases', () => {
  it('are offered behind a bracket in an entry', () => {
    const { labels, chosen, items } = completionsAt(page('- 10:00 - [¦]Alert'), { trigger: '[' });
    expect(labels.slice(0, 2)).toEqual(['[start]', '[detected]']);
    expect(chosen('[detected]')).toBe(page('- 10:00 - [detected] Alert'));
    expect(items.map(({ sortText }) => sortText)).toEqual(items.map(({ sortText }) => sortText).toSorted());
  });

  it('are none in code', () => {
    expect(completionsAt(page('- 10:00 - `a[¦`')).labels).toEqual([]);
  });
});
