import type { Analysis } from '../analysis.ts';
import { isOnCalendar } from '../model/calendar.ts';
import { datesIn, isoDate } from '../model/date.ts';
import { dateLike } from '../model/dateText.ts';
import type { TimelineEntry } from '../model/postmortem.ts';
import { placedMarksOf } from '../model/timeline.ts';
import type { Mark } from '../model/timelineMarks.ts';
import { namesZone, offsetAt, zoneOf } from '../model/zones.ts';
import { type ClockTime, clockLike, sinceZeroLike } from './clockText.ts';

const minutesPerDay = 1440;

/** An instant and how it is told where a document is silent. */
export interface Now {
  /** Minutes since 1970-01-01T00:00Z, with seconds as a fraction. */
  readonly minutes: number;
  /** Zone of times in documents that state none; UTC where it is absent. */
  readonly zone: string | undefined;
}

/** The instant of an ISO 8601 text; undefined for any other. */
export function nowOf(iso: string, timezone: string | undefined): Now | undefined {
  const minutes = Math.floor(Date.parse(iso) / 1000) / 60;
  return Number.isNaN(minutes) ? undefined : { minutes, zone: timezone && zoneOf(timezone) };
}

/** The zone in which a document tells times that name none. */
export function zoneOfTimes({ postmortem }: Pick<Analysis, 'postmortem'>, now: Pick<Now, 'zone'>): string {
  return postmortem.timeline.timezone ?? now.zone ?? 'UTC';
}

/** What clocks in a zone show at an instant. */
export function clockIn(zone: string, minutes: number): ClockTime {
  const local = minutes + offsetAt(minutes, zone);
  const day = Math.floor(local / minutesPerDay);
  return { day, minute: local - day * minutesPerDay };
}

/** How an entry could tell an instant in the form of another one, the likeliest first; a date is added where nothing else tells the day. */
export function timesNow(analysis: Analysis, model: TimelineEntry | undefined, now: Now): readonly string[] {
  const { text } = analysis.source;
  const { slashes } = analysis.postmortem.calendar;
  const written = model ? text.slice(model.timeSpan.start, model.timeSpan.end) : 'HH:MM';
  const mark = markOf(model, analysis);
  const time = clockIn(mark?.time?.zone ?? mark?.zone ?? zoneOfTimes(analysis, now), now.minutes);
  const date = isoDate(time.day);
  if (model?.day !== undefined) return [dateLike(time.day, written, slashes) ?? date, date];
  const since = mark?.time?.relative;
  if (since !== undefined && model?.minutes !== undefined)
    return [sinceZeroLike(written, now.minutes - model.minutes + since) ?? []].flat();
  const short = clockLike('00:00', time, slashes) ?? '';
  const own = clockLike(written, time, slashes) ?? short;
  const undated = clockLike(withoutDates(written), time, slashes) ?? short;
  return [own, `${date} ${undated}`, short, `${date} ${short}`];
}

function markOf(model: TimelineEntry | undefined, { parts }: Analysis): Mark | undefined {
  if (model === undefined) return undefined;
  return placedMarksOf(parts).find(({ mark, base }) => base + mark.span.start === model.span.start)?.mark;
}

function withoutDates(time: string): string {
  return datesIn(time)
    .reduce((rest, date) => rest.replace(date, ''), time)
    .replace(/^[\s,T]+|\(\s*\)/g, '')
    .trim();
}

/** Whether an entry of a document reads as an instant, to the minute, as seconds may be left out. Where no date is told, it is a time of day. */
export function tellsNow({ day, minutes, timeSpan }: TimelineEntry, analysis: Analysis, now: Now): boolean {
  const written = analysis.source.text.slice(timeSpan.start, timeSpan.end);
  const { timezone } = analysis.postmortem.timeline;
  const isStated = timezone !== undefined || namesZone(written);
  // By a clock of the settings a document that states none is told, but not read.
  const here = clockIn(isStated ? (timezone ?? 'UTC') : (now.zone ?? 'UTC'), now.minutes);
  if (day !== undefined) return day === here.day;
  if (minutes === undefined) return false;
  const read = clockIn(isStated ? (timezone ?? 'UTC') : 'UTC', minutes);
  const left = here.minute - read.minute;
  return (read.day === here.day || !isOnCalendar(minutes)) && left > -tick && left < 1;
}

/** In minutes: less than a second. */
const tick = 1 / 120;
