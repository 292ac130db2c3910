import { describe, expect, it } from 'vitest';
import { inspect } from '../../server/src/service/index.ts';
import { zoneIn } from '../../server/src/service/model/zones.ts';
import { analysisOf } from '../support/analyse.ts';

describe('a zone in a line', () => {
  it.each([
    ['All times in UTC.', 'UTC'],
    ['All times in UTC: 10 servers report theirs.', 'UTC'],
    ['Times are UTC, 12 hours each', 'UTC'],
    ['UTC+1', '+01:00'],
    ['UTC + 5:30', '+05:30'],
    ['GMT −3', '-03:00'],
    ['UTC+14', '+14:00'],
    ['UTC+99:99', 'UTC'],
    ['UTC+5:75', 'UTC'],
    ['at +02:00', '+02:00'],
    ['at +99:99', undefined],
    ['Europe/Berlin', 'Europe/Berlin'],
    ['Europe/Nowhere', undefined],
    ['Timeline (all times in PST/PDT)', 'America/Los_Angeles'],
    ['Timeline (all times PT )', 'America/Los_Angeles'],
    ['Log (ET)', 'America/New_York'],
    ['All times in Central European Time', 'Europe/Berlin'],
    ['All times in UC/Pacific', undefined],
    ['CT scans, ET phone home', undefined],
  ])('%j is %s', (text, zone) => {
    expect(zoneIn(text)).toBe(zone);
  });
});

describe('a number behind a zone', () => {
  it.each([
    ['10:20 UTC - 10 jobs failed', '10:20', '10 jobs failed'],
    ['10:20 UTC – 10 jobs failed', '10:20', '10 jobs failed'],
    ['10:20 UTC: 10 jobs failed', '10:20', '10 jobs failed'],
    ['10:20 UTC-5: 10 jobs failed', '15:20', '10 jobs failed'],
    ['10:20 UTC+1 - 10 jobs failed', '09:20', '10 jobs failed'],
    ['10:20 UTC - 10:40 UTC - 10 jobs failed', '10:20', '10 jobs failed'],
  ])('is no offset, unless it is written like one: %s', (line, time, text) => {
    const document = `# Post-Mortem: Q\n\n**Date:** 2024-01-15\n\n## Timeline\n\n- ${line}\n`;
    expect(inspect(analysisOf(document)).events).toMatchObject([{ instant: `2024-01-15T${time}:00Z`, text }]);
  });
});

describe('a zone for all times', () => {
  it.each([
    ['All times PDT.', '-07:00'],
    ['Times are in `Asia/Tokyo`.', 'Asia/Tokyo'],
    ['The cron times are in UTC.', null],
    ['The last job ran at 11:20 UTC.', null],
  ])('may be stated anywhere: %s', (line, timezone) => {
    const document = `# Post-Mortem: Q\n\n**Date:** 2024-01-15\n\n${line}\n\n## Timeline\n\n- 10:20 - x\n`;
    expect(inspect(analysisOf(document)).timezone).toBe(timezone);
  });

  it('is that of the other clock in brackets', () => {
    const document = '# Post-Mortem: Q\n\n## Timeline (CET)\n\n- 2024-01-15 10:20 (UTC 09:20) - Alert\n';
    expect(inspect(analysisOf(document)).events).toMatchObject([
      { instant: '2024-01-15T09:20:00Z', text: 'Alert' },
    ]);
  });
});
