import { describe, expect, it } from 'vitest';
import { isoDate } from '../../server/src/service/model/date.ts';
import { dateFault, impossibility } from '../../server/src/service/model/statedDate.ts';

const calendar = { year: 2024, slashes: undefined };

describe('a stated date', () => {
  it.each([
    '2024-01-15',
    '2024-1-5',
    '2024/01/15',
    '2024.01.15',
    '15.1.2024',
    '13/06/2024',
    'January 15, 2024',
    'Jan. 15th 2024 at 10:20 AM PST',
    'Mon, 15 Jan 2024',
    'the 15th of January, 2024',
    '15-Jan-2024',
    '2024-Jan-15',
    '2024 January 15',
    '2024年1月15日',
    '15. Januar 2024',
    '15 février 2024',
    '15 de enero de 2024',
    'Jan 15',
    '2024-01-15T10:00:00Z',
    '2024-01-15 10:00 - 12:15 UTC',
    '2024-01-15 to 2024-01-17',
    '2024-01-15/2024-01-17',
    'January 15–17, 2024',
    '15 Jan 2024 - 17 Jan 2024',
    'January – March 2024',
    'Q1 2024',
    '15 Jan 2024 (03/04/2024 in the pager)',
  ])('is %s', (text) => {
    expect(dateFault(text, calendar)).toBeUndefined();
  });

  it.each([
    ['2026-02-30', '2026-02-30', 'February 2026 has 28 days'],
    ['2023-02-29 10:00', '2023-02-29', 'February 2023 has 28 days'],
    ['31 April 2026', '31 April 2026', 'April 2026 has 30 days'],
    ['Jan 32, 2024', 'Jan 32, 2024', 'January 2024 has 31 days'],
    ['2024-13-45', '2024-13-45', 'there is no month 13'],
    ['1024-01-15', '1024-01-15', 'correct the year'],
    ['31/02/2026', '31/02/2026', 'correct it'],
    ['2024-01-15 to 2024-02-30', '2024-02-30', 'February 2024 has 29 days'],
    ['2024年2月30日', '2024年2月30日', 'February 2024 has 29 days'],
  ])('on no calendar is found in %s', (text, words, reason) => {
    expect(dateFault(text, calendar)).toMatchObject({ words, kind: 'impossible', meant: [] });
    expect(impossibility(words)).toBe(reason);
  });

  it.each([
    ['2024-15-01', '2024-01-15'],
    ['2024–01–15', '2024-01-15'],
    ['2024_01_15', '2024-01-15'],
    ['20240115', '2024-01-15'],
    ['Janury 15, 2024', '2024-01-15'],
    ['15 Janaury 2024, 10:20 UTC', '2024-01-15'],
    ['15Jan2024', '2024-01-15'],
    ['Marhc 5, 2024', '2024-03-05'],
  ])('%s was meant to be %s', (text, date) => {
    expect(dateFault(text, calendar)?.meant.map(isoDate)).toEqual([date]);
  });

  it('can be two', () => {
    expect(dateFault('03/04/2026', calendar)).toMatchObject({ kind: 'ambiguous' });
    expect(dateFault('03/04/2026', { year: 2026, slashes: 'month first' })).toBeUndefined();
  });

  it.each([
    ['January 2024', 'no day'],
    ['2024-01', 'no day'],
    ['2024', 'no date'],
    ['last Tuesday', 'no date'],
    ['15th', 'no date'],
    ['10:00 UTC', 'no date'],
    ['5 Foo 2024', 'no date'],
    ['2024-01-155', 'no date'],
  ])('is not %s: %s', (text, kind) => {
    expect(dateFault(text, calendar)).toMatchObject({ kind, meant: [] });
  });
});
