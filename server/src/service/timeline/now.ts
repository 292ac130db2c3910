import type { Analysis } from '../analysis.ts';
import { isOnCalendar } from '../model/calendar.ts';
import { isoDate } from '../model/date.ts';
import { dateLike } from '../model/dateText.ts';
import type { TimelineEntry } from '../model/postmortem.ts';
import { placedMarksOf } from '../model/timeline.ts';
import type { PlacedMark } from '../model/timelineMarks.ts';
import { offsetAt, zoneOf } from '../model/zones.ts';
import { type ClockTime, clockLike, sinceZeroLike } from './clockText.ts';
import { draftLine, readDraft, startOfDraft, withDrafts } from './draft.ts';

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

/**
 * An instant as an entry at a place of the timeline tells it, in the form of another entry. A date is added where nothing above
 * tells the day. Undefined where no form is found in which it reads as that instant.
 */
export function timeNow(
  analysis: Analysis,
  model: TimelineEntry | undefined,
  place: number,
  now: Now,
  { date, drafts = [] }: Beside = {},
): string | undefined {
  const { text } = analysis.source;
  const marks = placedMarksOf(analysis.parts);
  const like = model && markOf(model, marks);
  const zone = like?.mark.time?.zone ?? like?.mark.zone ?? zoneOfTimes(analysis, now);
  const reading: Reading = { analysis, marks, like, place, zone, now, date, drafts };
  const written = model ? text.slice(model.timeSpan.start, model.timeSpan.end) : 'HH:MM';
  return candidates(written, model, reading).find((time) => isNow(time, reading));
}

/** What else is written with an entry. */
export interface Beside {
  /** The text of the cell for its date, where it is a row that has one. */
  readonly date?: string | undefined;
  /** Other lines that are to be written as well. */
  readonly drafts?: readonly PlacedMark[];
}

/** The mark that an entry was read from. */
export function markOf({ span }: TimelineEntry, marks: readonly PlacedMark[]): PlacedMark | undefined {
  return marks.find(({ mark, base }) => base + mark.span.start === span.start);
}

/** How an entry would be read. */
interface Reading {
  readonly analysis: Analysis;
  readonly marks: readonly PlacedMark[];
  readonly date: string | undefined;
  readonly drafts: readonly PlacedMark[];
  /** The mark of the entry that is the model. */
  readonly like: PlacedMark | undefined;
  readonly place: number;
  /** By whose clock the entry tells its time. */
  readonly zone: string;
  readonly now: Now;
}

/** Forms to try, the best first. */
function candidates(
  written: string,
  model: TimelineEntry | undefined,
  { analysis, like, zone, now }: Reading,
): readonly string[] {
  const { slashes } = analysis.postmortem.calendar;
  const time = clockIn(zone, now.minutes);
  const date = isoDate(time.day);
  if (model?.day !== undefined) return [dateLike(time.day, written, slashes) ?? date, date];
  const zero = zeroOf(model, like);
  if (zero !== undefined) return [sinceZeroLike(written, now.minutes - zero) ?? ''];
  const short = clockLike('00:00', time, slashes) ?? '';
  const own = clockLike(written, time, slashes) ?? short;
  return [own, `${date} ${own}`, short, `${date} ${short}`];
}

/** What an entry such as "T+12m" counts from. */
function zeroOf(model: TimelineEntry | undefined, like: PlacedMark | undefined): number | undefined {
  const since = like?.mark.time?.relative;
  return since === undefined || model?.minutes === undefined ? undefined : model.minutes - since;
}

/** To the minute, as seconds may be left out. Where no date is told, a timeline tells times of day only. */
function isNow(written: string, reading: Reading): boolean {
  const { zone, now } = reading;
  const entry = entryAs(written, reading);
  const here = clockIn(zone, now.minutes);
  if (entry?.day !== undefined) return entry.day === here.day;
  if (entry?.minutes === undefined) return false;
  const read = clockIn(zone, entry.minutes);
  const isSameDay = read.day === here.day || !isOnCalendar(entry.minutes);
  const left = here.minute - read.minute;
  return isSameDay && left > -tick && left < 1;
}

/** In minutes: less than a second. */
const tick = 1 / 120;

/** The entry that a line with this time would be, read with all others. */
function entryAs(time: string, reading: Reading): TimelineEntry | undefined {
  const { analysis, marks, like, place, now, date, drafts } = reading;
  const line = draftLine(time, place, { like, date });
  const all = withDrafts(marks, [...drafts, line]);
  const entries = readDraft(analysis, all, zoneOfTimes(analysis, now));
  return entries.findLast(({ span: { start } }) => start === startOfDraft(place));
}
