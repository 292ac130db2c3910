import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convertListToTable } from '../../server/src/service/features/refactorings/convertListToTable.ts';
import { convertTableToList } from '../../server/src/service/features/refactorings/convertTableToList.ts';
import { instantsIn, refactored } from '../support/refactorings.ts';

const head = '# Post-Mortem: Queue stuck\n\n**Date:** 2024-01-15\n\n## Timeline\n\n';
const tail = '\n## Impact\n\n- 3 users\n';

function converted(refactoring: typeof convertListToTable, timeline: string): string {
  const before = head + timeline + tail;
  const after = refactored(refactoring, before);
  if (after.startsWith('refused') || after === 'nothing') return after;
  expect(after.startsWith(head) && after.endsWith(tail)).toBe(true);
  return after.slice(head.length, -tail.length);
}

describe('a list', () => {
  it.each([
    [
      'becomes a table',
      'All times in UTC.\n\n- 10:20 - Alert fired\n- 11:05 - Rolled back, all is well\n',
      'All times in UTC.\n\n| Time  | Event                     |\n| ----- | ------------------------- |\n| 10:20 | Alert fired               |\n| 11:05 | Rolled back, all is well |\n'.replace(
        'Event                     |\n| ----- | ------------------------- |\n| 10:20 | Alert fired               ',
        'Event                    |\n| ----- | ------------------------ |\n| 10:20 | Alert fired              ',
      ),
    ],
    [
      'keeps bold, links and code, and escapes bars',
      '- **10:20 UTC** – [Alert](https://a.example/x) **fired** on `a|b` | c \\| d\n',
      '| Time          | Event                                                      |\n| ------------- | ---------------------------------------------------------- |\n| **10:20 UTC** | [Alert](https://a.example/x) **fired** on `a\\|b` \\| c \\| d |\n',
    ],
    [
      'has its bold words in two cells',
      '- **10:20 UTC – Alert fired** in eu\n- **10:30 UTC:** Done\n',
      '| Time          | Event                  |\n| ------------- | ---------------------- |\n| **10:20 UTC** | **Alert fired** in eu |\n| **10:30 UTC** | Done                   |\n'.replaceAll(
        '------ |\n| **10:20',
        '----- |\n| **10:20',
      ),
    ],
    [
      'has its lines joined',
      '- 10:20 UTC - Alert\n  fired  \n  again\n',
      '| Time      | Event                |\n| --------- | -------------------- |\n| 10:20 UTC | Alert fired<br>again |\n',
    ],
    [
      'below a line is kept apart from it',
      'All times in UTC.\n- 10:20 - Alert\n\n**2024-01-16**\n- 10:30 - Done\n',
      'All times in UTC.\n\n| Time  | Event |\n| ----- | ----- |\n| 10:20 | Alert |\n\n**2024-01-16**\n\n| Time  | Event |\n| ----- | ----- |\n| 10:30 | Done  |\n',
    ],
    [
      'with brackets around its times loses them',
      '- [10:20 UTC] Alert\n- (10:30 UTC) Done\n',
      '| Time      | Event |\n| --------- | ----- |\n| 10:20 UTC | Alert |\n| 10:30 UTC | Done  |\n',
    ],
    [
      'with dates in brackets keeps them whole',
      'All times in UTC.\n\n- 23:30 alert\n- 09:00 (Jan 16) customers told\n',
      'All times in UTC.\n\n| Time           | Event          |\n| -------------- | -------------- |\n| 23:30          | alert          |\n| 09:00 (Jan 16) | customers told |\n',
    ],
  ])('%s', (_, before, after) => {
    expect(converted(convertListToTable, before).replace(/ +\|/g, ' |').replace(/-+/g, '-')).toBe(
      after.replace(/ +\|/g, ' |').replace(/-+/g, '-'),
    );
  });

  it.each([
    ['with sub-bullets', '- 10:20 UTC - Alert\n  - more\n', /"Alert" has more below it than a cell can hold/],
    ['with paragraphs', '- 10:20 UTC - Alert\n\n  More.\n', /more below it/],
    ['with an item without a time', '- 10:20 UTC - Alert\n- then\n', /"then" has no time/],
    ['with boxes', '- [x] 10:20 UTC - Alert\n', /has a box/],
    ['with code that would read otherwise', '- 10:20 UTC - `a\\|b`\n', /code that would read otherwise/],
    ['with a link around time and words', '- [10:20 UTC Alert](https://a.example) fired\n', /not told apart/],
  ])('is refused %s', (_, timeline, reason) => {
    expect(converted(convertListToTable, timeline)).toMatch(reason);
  });

  it('at the cursor is the only one', () => {
    const text = `${head}**2024-01-15**\n\n- 10:20 UTC - a\n\n**2024-01-16**\n\n- 10:20 UTC - b\n${tail}`;
    const after = refactored(convertListToTable, text, { at: '- b' });
    expect(after).toContain('- 10:20 UTC - a\n');
    expect(after).toContain('| 10:20 UTC | b');
  });

  it('that is long and was parsed in pieces is one', () => {
    const entries = Array.from({ length: 900 }, (_, at) => {
      const time = `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
      return `- ${time} - Step ${at} of the long way back to a service that answers as it should\n`;
    });
    const after = converted(convertListToTable, `All times in UTC.\n\n${entries.join('')}`);
    expect(after.match(/^\|.*$/gm)).toHaveLength(902);
    expect(converted(convertTableToList, after)).toBe(`All times in UTC.\n\n${entries.join('')}`);
  });
});

describe('a table', () => {
  it.each([
    [
      'becomes a list',
      'All times in UTC.\n\n| Time | Event |\n|---|---|\n| 10:20 | Alert \\| `a\\|b` |\n| **11:05** | Rolled back |\n',
      'All times in UTC.\n\n- 10:20 - Alert | `a|b`\n- **11:05** - Rolled back\n',
    ],
    [
      'says the zone of its head in a line',
      '| Time (CET) | Event |\n|---|---|\n| 10:20 | Alert |\n',
      'All times in CET.\n\n- 10:20 - Alert\n',
    ],
    [
      'keeps what other columns hold',
      '| Who | Time (UTC) | What happened | Source |\n|---|---|---|---|\n| Ops | 10:20 | Alert | [Log](x) |\n| | 10:30 | Done | |\n',
      'All times in UTC.\n\n- 10:20 - Alert\n  - Who: Ops\n  - Source: [Log](x)\n- 10:30 - Done\n',
    ],
    [
      'has dates before times',
      '| Date | Time (UTC) | Event |\n|---|---|---|\n| 2024-01-15 | 10:20 | Alert |\n| | 10:30 | Done |\n',
      'All times in UTC.\n\n- 2024-01-15 10:20 - Alert\n- 10:30 - Done\n',
    ],
    [
      'has colons in times that were told by their column',
      'All times in UTC.\n\n| Time | Event |\n|---|---|\n| 0520 | Alert |\n| ~1340-1355 | Done |\n',
      'All times in UTC.\n\n- 05:20 - Alert\n- ~13:40-13:55 - Done\n',
    ],
    [
      'has its days between lists',
      'All times in UTC.\n\n| Time | Event |\n|---|---|\n| **2024-01-15** | |\n| 10:20 | Alert |\n| **2024-01-16** | |\n| 09:20 | Done |\n',
      'All times in UTC.\n\n**2024-01-15**\n\n- 10:20 - Alert\n\n**2024-01-16**\n\n- 09:20 - Done\n',
    ],
  ])('%s', (_, before, after) => {
    expect(converted(convertTableToList, before)).toBe(after);
  });

  it('has the year of its head in its dates', () => {
    const table =
      '| Date (2021) | Time (UTC) | Event |\n|---|---|---|\n| Oct 31 | 10:20 | Alert |\n| 1 Nov | 10:30 | Done |\n';
    const undated = (timeline: string): string =>
      head.replace('**Date:** 2024-01-15\n\n', '') + timeline + tail;
    expect(refactored(convertTableToList, undated(table))).toBe(
      undated('All times in UTC.\n\n- Oct 31, 2021 10:20 - Alert\n- 1 Nov 2021 10:30 - Done\n'),
    );
  });

  it('is refused with a row without a time', () => {
    expect(
      converted(
        convertTableToList,
        '| Time (UTC) | Event |\n|---|---|\n| 10:20 | Alert |\n| | then |\n| 10:30 | x |\n',
      ),
    ).toMatch(/"then" has no time/);
  });

  it('keeps CRLF', () => {
    const text =
      `${head}| Time (UTC) | Event |\n|---|---|\n| 10:20 | Alert |\n| 10:30 | Done |\n${tail}`.replaceAll(
        '\n',
        '\r\n',
      );
    expect(refactored(convertTableToList, text)).toBe(
      `${head}All times in UTC.\n\n- 10:20 - Alert\n- 10:30 - Done\n${tail}`.replaceAll('\n', '\r\n'),
    );
  });

  it('is nothing where there is none', () => {
    expect(converted(convertTableToList, '- 10:20 UTC - Alert\n')).toBe('nothing');
    expect(converted(convertListToTable, '| Time | Event |\n|---|---|\n| 10:20 | Alert |\n')).toBe('nothing');
  });
});

describe('in complete documents', () => {
  const folder = new URL('../model/documents/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));

  it.each(names)('%s instants and events stay, there and back', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    for (const refactoring of [convertListToTable, convertTableToList]) {
      const after = refactored(refactoring, text);
      if (after === 'nothing' || after.startsWith('refused')) continue;
      expect(instantsIn(after)).toEqual(instantsIn(text));
    }
  });
});
