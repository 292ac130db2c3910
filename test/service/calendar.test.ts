import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../server/src/service/index.ts';
import { calendarText } from '../../server/src/service/process/calendar.ts';
import { meetingFile, reviewFile } from '../../server/src/service/process/invitations.ts';
import { analysisOf } from '../support/analyse.ts';

const now = '2024-02-01T09:30:00Z';

/** The only event of a file, as another library reads it. */
function eventIn(text: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toContain('Post-Mortem');
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  return new ICAL.Event(events[0]);
}

const event = { id: 'a@post-mortem', title: 'Review', description: 'Text', start: '2024-03-10' };

describe('a file for a calendar', () => {
  it('holds a whole day', () => {
    const { startDate, endDate, uid, component } = eventIn(calendarText([event], now));
    expect([startDate.isDate, String(startDate), String(endDate)]).toEqual([
      true,
      '2024-03-10',
      '2024-03-11',
    ]);
    expect(uid).toBe('a@post-mortem');
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2024-02-01T09:30:00Z');
  });

  it('holds a meeting at an instant, however long', () => {
    const meeting = { ...event, start: '2024-03-10T09:30:00.000Z', minutes: 90 };
    const { startDate, endDate } = eventIn(calendarText([meeting], now));
    expect([String(startDate), String(endDate)]).toEqual(['2024-03-10T09:30:00Z', '2024-03-10T11:00:00Z']);
  });

  it('says what people wrote, whatever that is', () => {
    const title = 'Zahlungen; "EU", \\ und 決済 🔥: BEGIN:VEVENT';
    const description = `Erste Zeile, mit Komma;\nzweite ${'sehr lange Zeile 🔥 '.repeat(20)}\n\nEND:VCALENDAR`;
    const read = eventIn(calendarText([{ ...event, title, description }], now));
    expect([read.summary, read.description]).toEqual([title, description]);
  });

  it('has lines as the standard wants them', () => {
    const text = calendarText([{ ...event, description: 'ü'.repeat(300) }], now);
    expect(text).not.toMatch(/(?<!\r)\n/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

const text = `# Post-Mortem: Search index lost

**Date:** 2024-01-30

## Action Items

| Action | Owner | Due Date | Status |
|--------|-------|----------|--------|
| Keep the old index for a day | @mei, @olu | 2024-02-12 | 📋 Todo |
| Rotate by an alias | @olu | | ✅ Done |
`;

describe('the invitation to a review', () => {
  const { configuration } = parseConfiguration({});

  it('names the incident and what is open', () => {
    const { name, text: file } = reviewFile(analysisOf(text), '2024-02-29', configuration, now);
    const { summary, description, startDate } = eventIn(file);
    expect(name).toBe('2024-01-30-search-index-lost-review.ics');
    expect(summary).toBe('Review the actions of: Search index lost');
    expect(description).toBe(
      'Open when this was planned:\n- Keep the old index for a day - mei, olu - due 2024-02-12',
    );
    expect(String(startDate)).toBe('2024-02-29');
  });

  it('has the day of the incident once in its name', () => {
    const dated = text.replace('Search index lost', '2024-01-30 Search index lost');
    const { name } = reviewFile(analysisOf(dated), '2024-02-29', configuration, now);
    expect(name).toBe('2024-01-30-search-index-lost-review.ics');
  });

  it('is the same event when its day changes', () => {
    const uid = (date: string): string =>
      eventIn(reviewFile(analysisOf(text), date, configuration, now).text).uid;
    expect(uid('2024-02-29')).toBe(uid('2024-03-05'));
  });

  it('is short where there is much, and right where there is nothing', () => {
    const rows = Array.from(
      { length: 30 },
      (_, n) => `| Do task ${n} | @mei | 2024-02-12 | 📋 Todo |\n`,
    ).join('');
    const many = eventIn(reviewFile(analysisOf(text + rows), '2024-02-29', configuration, now).text);
    expect(many.description.split('\n')).toHaveLength(22);
    expect(many.description).toMatch(/\nand 11 more$/);
    const bare = reviewFile(
      analysisOf('# Post-Mortem: [Incident Title]\n'),
      '2024-02-29',
      configuration,
      now,
    );
    expect(bare.name).toBe('incident-review.ics');
    expect(eventIn(bare.text).description).toBe('No action was open when this was planned.');
  });
});

it('the invitation to a meeting has an agenda', () => {
  const { name, text: file } = meetingFile(
    analysisOf(text),
    { start: '2024-02-02T13:00:00Z', minutes: 60 },
    now,
  );
  const { summary, description, startDate, duration } = eventIn(file);
  expect(name).toBe('2024-01-30-search-index-lost-meeting.ics');
  expect(summary).toBe('Post-mortem: Search index lost');
  expect(description.split('\n')).toHaveLength(5);
  expect([String(startDate), String(duration)]).toEqual(['2024-02-02T13:00:00Z', 'PT1H']);
});
