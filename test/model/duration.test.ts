import { describe, expect, it } from 'vitest';
import {
  durationMinutes,
  isRough,
  misspeltUnit,
  onlyDuration,
  roundedBy,
} from '../../server/src/service/model/duration.ts';
import { durationLike, durationText } from '../../server/src/service/model/durationText.ts';
import { statedDuration } from '../../server/src/service/model/statedDuration.ts';

it.each([
  ['2 hours 15 minutes', 135],
  ['1 hour and 15 minutes', 75],
  ['47m', 47],
  ['~47 min', 47],
  ['1h 05m', 65],
  ['1h05m', 65],
  ['2h15', 135],
  ['2.5 hours', 150],
  ['2,5 h', 150],
  ['135 min.', 135],
  ['3 days 4 hours', 76 * 60],
  ['2 days', 2880],
  ['1 week', 7 * 24 * 60],
  ['02:15', 135],
  ['1:05:30', 65.5],
  ['2:15 hours', 135],
  ['90 seconds', 1.5],
  ['4 min 20 s', 4 + 1 / 3],
  ['half an hour', 30],
  ['about an hour', 60],
  ['two hours', 120],
  ['38 minutes (14:02–14:40 UTC)', 38],
  ['14:02–14:40 UTC (38 minutes)', 38],
  ['less than 5 minutes', 5],
  ['an hour and a half', 90],
  ['two and a half hours', 150],
  ['2½ hours', 150],
  ['three quarters of an hour', 45],
  ['forty-seven minutes', 47],
  ['1 hr 30', 90],
  ['P1DT2H', 26 * 60],
  ['3 months', 90 * 24 * 60],
  ['2 business days', 2880],
  ['2 Stunden 15 Minuten', 135],
  ['約 2 時間 15 分間', 135],
])('%s is %d minutes', (text, minutes) => {
  expect(durationMinutes(text)).toBeCloseTo(minutes, 6);
});

it.each(['', 'TBD', 'X hours Y minutes', 'a while', 'unknown', '2024-01-15', 'p99 of 300 ms', '47'])(
  '%j is none',
  (text) => {
    expect(durationMinutes(text)).toBeUndefined();
  },
);

it.each([
  ['10:00–12:15 UTC', 135],
  ['from 23:30 to 00:15', 45],
  ['2024-01-15 22:00 to 2024-01-17 01:00 UTC', 27 * 60],
  ['2 hours', 120],
])('%s lasts %d minutes', (text, minutes) => {
  expect(statedDuration(text)).toBe(minutes);
});

it.each([
  ['about 2 hours 15 minutes in total (10:00–12:15)', 135],
  ['Total: 3h', 180],
  ['2h15', 135],
  ['1 h, of which 20 min in full', undefined],
  ['2–3 hours', undefined],
  ['6 hours of slow answers', undefined],
  ['2 hours, then 3 hours', undefined],
])('%s says %d minutes and nothing else', (text, minutes) => {
  expect(onlyDuration(text)).toBe(minutes);
});

it.each([
  ['2 hous 15 mintues', '2 hours 15 minutes'],
  ['47 minuts', '47 minutes'],
  ['3 dyas', '3 days'],
  ['47 minutes, 12 users', undefined],
  ['2 hrs', undefined],
])('%s was meant to be %s', (text, meant) => {
  expect(misspeltUnit(text)).toBe(meant);
});

describe('how exact it is', () => {
  it('is told by words', () => {
    expect(['~2h', 'about an hour', 'just over 3 h'].map(isRough)).not.toContain(false);
    expect(isRough('2 hours 15 minutes')).toBe(false);
  });

  it('is told by its last unit', () => {
    expect(roundedBy('2 hours')).toBe(15);
    expect(roundedBy('3 days')).toBe(360);
    expect(['2 hours 15 minutes', '02:00', '2.5 hours'].map(roundedBy)).toEqual([0, 0, 0]);
  });
});

it.each([
  [135, '2 hours 15 minutes'],
  [60, '1 hour'],
  [59.7, '1 hour'],
  [31 * 60, '31 hours'],
  [51 * 60 + 1, '2 days 3 hours 1 minute'],
  [0, '0 minutes'],
])('%d minutes are written %s', (minutes, text) => {
  expect(durationText(minutes)).toBe(text);
});

it.each([
  ['4 hours', '2 hours 15 minutes'],
  ['47m', '2h 15m'],
  ['1h 05m', '2h 15m'],
  ['1 h 5 min', '2 h 15 min'],
  ['3 hrs', '2 hrs 15 min'],
  ['90 min', '135 min'],
  ['90 minutes', '135 minutes'],
  ['47 minutes', '2 hours 15 minutes'],
  ['01:05', '02:15'],
  ['1.5 hours', '2 hours 15 minutes'],
  ['1 day 3 hours', '2 hours 15 minutes'],
])('like %s it is %s', (model, text) => {
  expect(durationLike(135, model)).toBe(text);
});
