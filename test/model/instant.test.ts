import { describe, expect, it } from 'vitest';
import { leadingTime } from '../../server/src/service/model/instant.ts';

const clock = (minutes: number | undefined): string | undefined =>
  minutes === undefined
    ? undefined
    : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.floor(minutes % 60)).padStart(2, '0')}`;

describe('a time', () => {
  it.each([
    ['10:20 - Alert fires', '10:20', '10:20'],
    ['**10:20** - Alert fires', '10:20', '10:20'],
    ['`10:20` - Alert fires', '10:20', '10:20'],
    ['~`10:20` - Alert fires', '10:20', '~`10:20'],
    ['9:05: Alert fires', '09:05', '9:05'],
    ['10:20:45 Alert fires', '10:20', '10:20:45'],
    ['2:05 pm — Alert fires', '14:05', '2:05 pm'],
    ['11:39AM Alert fires', '11:39', '11:39AM'],
    ['12:15 a.m. Alert fires', '00:15', '12:15 a.m.'],
    ['9 AM: Alert fires', '09:00', '9 AM'],
    ['15.26 Compared the two', '15:26', '15.26'],
    ['12.15 AM Alert fires', '00:15', '12.15 AM'],
    ['22:22 PM Alert fires', '22:22', '22:22 PM'],
    ['1650 hrs Alert fires', '16:50', '1650 hrs'],
    ['1650 UTC: Alert fires', '16:50', '1650 UTC'],
    ['14h30 Alert fires', '14:30', '14h30'],
  ])('%s', (line, time, written) => {
    const mark = leadingTime(line);
    expect([clock(mark?.minuteOfDay), line.slice(mark?.start, mark?.end).trimEnd()]).toEqual([time, written]);
  });

  it.each([
    '3.15 GB were free',
    '0.5 % of requests',
    '2024 was the year',
    'Alert fires at 10:20',
    '1,200 requests',
    '45.20 ms at p99',
    '10 engineers joined',
  ])('is not what %j starts with', (line) => {
    expect(leadingTime(line)).toBeUndefined();
  });
});

describe('beside a time', () => {
  it.each([
    ['2024-01-15 10:20 Alert', { date: '2024-01-15' }],
    ['2024-01-15T10:20:00Z Alert', { date: '2024-01-15', zone: 'UTC' }],
    ['2024-01-15T10:20:00.123+02:00 Alert', { date: '2024-01-15', zone: '+02:00' }],
    ['2022-02-02 1650: Huddle', { date: '2022-02-02', minuteOfDay: 1010 }],
    ['July 11, 2025, 12:42 PM Alert', { date: 'July 11, 2025', minuteOfDay: 762 }],
    ['10/20/2022 - 15:38 CST Alert', { date: '10/20/2022', zone: '-06:00' }],
    ['Mon, 5 May 2025 10:20 Alert', { date: 'Mon, 5 May 2025' }],
    ['22:30 UTC (Oct 29) - Alert', { date: 'Oct 29', zone: 'UTC' }],
    ['02:54 AM PST Monday Nov 1st: Alert', { date: 'Monday Nov 1st', minuteOfDay: 174 }],
    ['10:20 (America/Chicago) Alert', { zone: 'America/Chicago' }],
    ['13:14 EDT (17:14 UTC): Alert', { zone: '-04:00', minuteOfDay: 794 }],
    ['~14:30 Alert', { approximate: true }],
    ['approx. 22:05 – Alert', { approximate: true, minuteOfDay: 1325 }],
    ['around 22:50 – Alert', { approximate: true }],
    ['10:20 CPU at 100 %', { zone: undefined }],
  ])('%s', (line, expected) => {
    expect(leadingTime(line)).toMatchObject(expected);
  });
});

describe('a range', () => {
  it.each([
    ['18:25–18:33 Pods restarted', '18:25', '18:33'],
    ['13:30-13:45 Slow', '13:30', '13:45'],
    ['10:45 - 16:11 UTC Slow', '10:45', '16:11'],
    ['2:05 – 2:20 pm Slow', '14:05', '14:20'],
    ['11:50 – 12:10 pm Slow', '11:50', '12:10'],
    ['14:20 to 02:00 Slow', '14:20', '02:00'],
  ])('%s', (line, from, to) => {
    const mark = leadingTime(line);
    expect([clock(mark?.minuteOfDay), clock(mark?.until?.minuteOfDay)]).toEqual([from, to]);
  });

  it('is none where text follows a dash', () => {
    expect(leadingTime('10:20 - 14 hosts were slow')?.until).toBeUndefined();
  });
});

it.each([
  ['T+12m — Page', 12],
  ['T+1h05m — Warm', 65],
  ['T-20m — Checklist', -20],
  ['T+0 — Opens', 0],
  ['T0 — Opens', 0],
  ['+5m Alert', 5],
  ['+00:05 Alert', 5],
  ['T+00:05:30 Alert', 5.5],
])('%s is relative', (line, minutes) => {
  expect(leadingTime(line)).toMatchObject({ relative: minutes, minuteOfDay: undefined });
});

it.each(['25:10 Alert', '12:?? Fix', '??:?? Fix', '13:xx Fix', '10:75 Fix', '--:-- Surge'])(
  '%s is a time that nobody knows',
  (line) => {
    expect(leadingTime(line)).toMatchObject({ minuteOfDay: undefined, relative: undefined });
  },
);
