import { expect, it } from 'vitest';
import { durationMinutes } from '../../server/src/service/model/duration.ts';

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
])('%s is %d minutes', (text, minutes) => {
  expect(durationMinutes(text)).toBeCloseTo(minutes, 6);
});

it.each(['', 'TBD', 'X hours Y minutes', 'a while', 'unknown', '2024-01-15', 'p99 of 300 ms', '47'])(
  '%j is none',
  (text) => {
    expect(durationMinutes(text)).toBeUndefined();
  },
);
