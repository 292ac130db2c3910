import ical, { type ICalEventData } from 'ical-generator';

/** Something for a calendar: a day, or an hour of one. */
export interface CalendarEvent {
  /** The same event keeps it when it is moved. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** YYYY-MM-DD for a whole day, an instant in ISO 8601 for the beginning of a meeting. */
  readonly start: string;
  /** Of a meeting. */
  readonly minutes?: number;
}

/** Events as an iCalendar file (RFC 5545); `now` is the instant in ISO 8601 at which it is written. */
export function calendarText(events: readonly CalendarEvent[], now: string): string {
  const calendar = ical({ prodId: { company: 'Post-Mortem', product: 'Post-Mortem', language: 'EN' } });
  for (const event of events) calendar.createEvent(eventData(event, now));
  return `${calendar.toString()}\r\n`;
}

function eventData(event: CalendarEvent, now: string): ICalEventData {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(event.start);
  const start = new Date(isDay ? `${event.start}T00:00:00Z` : event.start);
  const length = isDay ? day : (event.minutes ?? hour) * minute;
  return {
    id: event.id,
    summary: event.title,
    description: event.description,
    start,
    end: new Date(start.getTime() + length),
    allDay: isDay,
    stamp: new Date(now),
  };
}

const minute = 60_000;
const hour = 60;
const day = 24 * 60 * minute;
