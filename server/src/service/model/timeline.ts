import { shift } from '../markdown/position.ts';
import type { DatedDocument } from './calendar.ts';
import { type Calendar, dayOf } from './date.ts';
import { leadingTime, type TimeMark } from './instant.ts';
import type { Timeline, TimelineEntry } from './postmortem.ts';
import type { KindredPart } from './sections.ts';
import { type Mark, marksOf } from './timelineMarks.ts';
import { instantsOf, zoneOf } from './zones.ts';

/** What the rest of the document says that a timeline needs to be read. */
export interface TimelineContext extends DatedDocument {
  readonly timezone: string | undefined;
}

/** The entries of all timeline sections, in the order of the text, with running dates, midnight and zones understood. */
export function timelineOf(marks: readonly PlacedMark[], context: TimelineContext): Timeline {
  const timezone = statedZone(marks, context.timezone);
  const { calendar, incident } = context;
  return { entries: entriesOf(marks, { calendar, firstDay: incident, zone: timezone ?? 'UTC' }), timezone };
}

/** The lines of all timeline sections. */
export function placedMarksOf(parts: readonly KindredPart[]): readonly PlacedMark[] {
  return parts.filter((part) => part.belongsTo === 'timeline').flatMap(placedMarks);
}

/** What stands in a timeline that may tell the day on which it begins: dates of lines, then what is said above the first entry. */
export function datesOf(marks: readonly PlacedMark[]): readonly string[] {
  const first = marks.findIndex(({ mark }) => mark.time !== undefined);
  const above = marks.slice(0, Math.max(first, 0)).map(({ mark }) => mark.text);
  return [...marks.flatMap(({ mark }) => mark.date ?? []), ...above];
}

/** A mark, where its chunk starts, and its group in the whole document; -1 where a list goes on that was cut. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly base: number;
  readonly group: number;
}

function placedMarks({ part, base, continues }: KindredPart): readonly PlacedMark[] {
  return marksOf(part).map((mark) => ({
    mark,
    base,
    group: continues && mark.group === 0 ? -1 : base + mark.group,
  }));
}

/** What is said above the entries, in the head of their table or in the metadata; else what entries say, if they agree. */
function statedZone(marks: readonly PlacedMark[], given: string | undefined): string | undefined {
  const stated = marks.find(({ mark }) => mark.zone !== undefined)?.mark.zone;
  const own = new Set(marks.flatMap(({ mark }) => mark.time?.zone ?? []));
  return stated ?? zoneOf(given ?? '') ?? (own.size === 1 ? [...own][0] : undefined);
}

const minutesPerDay = 1440;

interface Reference {
  readonly calendar: Calendar;
  readonly firstDay: number | undefined;
  readonly zone: string;
}

/** Where the reading of a timeline has come to. */
interface Progress {
  readonly day: number;
  /** Minutes since midnight of the entry before. */
  readonly previous: number | undefined;
  /** Of this entry; undefined where nobody knows it, and in the hour that spring skips. */
  readonly instant: number | undefined;
  /** The last one that is known. */
  readonly latest: number | undefined;
  /** The instant that the timeline calls T0. */
  readonly zero: number | undefined;
  readonly group: number;
}

function entriesOf(marks: readonly PlacedMark[], reference: Reference): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  let at: Progress = {
    day: reference.firstDay ?? 0,
    previous: undefined,
    instant: undefined,
    latest: undefined,
    zero: undefined,
    group: 0,
  };
  for (const placed of marks) {
    at = moved(at, placed, reference);
    if (placed.mark.time) entries.push(entryOf(placed, placed.mark.time, at, reference));
  }
  return entries;
}

function moved(before: Progress, { mark, group }: PlacedMark, { calendar, zone }: Reference): Progress {
  const own = mark.date === undefined ? undefined : dayIn(mark.date, calendar, before.day);
  const minute = mark.time?.minuteOfDay;
  const day = own ?? before.day + (isNextDay(before.previous, minute) ? 1 : 0);
  const instant =
    minute === undefined ? undefined : instantOf(day, minute, mark.time?.zone ?? zone, before.latest);
  return {
    day,
    previous: own === undefined || minute !== undefined ? (minute ?? before.previous) : undefined,
    instant,
    latest: instant ?? before.latest,
    zero: before.zero ?? zeroIn(mark, calendar, zone, before.day) ?? instant,
    group: group < 0 ? before.group : group,
  };
}

/** A date without a year, in January below one in December, is in the next year. */
function dayIn(written: string, calendar: Calendar, before: number): number | undefined {
  const day = dayOf(written, calendar);
  const isNext = day !== undefined && before - day > 300 && before - day < 370 && !/\d{4}/.test(written);
  return isNext ? dayOf(written, { ...calendar, year: calendar.year + 1 }) : day;
}

/** Past midnight only when the step back is overnight-like: from the evening (after 18:00) to the morning (before 10:00). */
function isNextDay(previous: number | undefined, minute: number | undefined): boolean {
  return previous !== undefined && minute !== undefined && previous >= 18 * 60 && minute < 10 * 60;
}

/** Of the two instants that autumn gives one time, the one that is not before the entry above. */
function instantOf(
  day: number,
  minute: number,
  zone: string,
  before: number | undefined,
): number | undefined {
  const candidates = instantsOf(day, minute, zone);
  return candidates.find((instant) => before === undefined || instant >= before) ?? candidates[0];
}

/** "T0 = 2026-02-20 17:00 UTC (season opens)". */
function zeroIn({ time, text }: Mark, calendar: Calendar, zone: string, today: number): number | undefined {
  const stated = time === undefined ? /\bT\+?0\b\s*(?:=|:|is|at|–|-)\s*(.+)/i.exec(text)?.[1] : undefined;
  const mark = stated === undefined ? undefined : leadingTime(stated);
  if (mark?.minuteOfDay === undefined) return undefined;
  const day = mark.date === undefined ? today : (dayOf(mark.date, calendar) ?? today);
  return instantsOf(day, mark.minuteOfDay, mark.zone ?? zone)[0];
}

function entryOf(
  { mark, base }: PlacedMark,
  time: TimeMark,
  at: Progress,
  reference: Reference,
): TimelineEntry {
  const start = base + mark.span.start;
  const minutes = minutesOf(time, at);
  return {
    span: shift(mark.span, base),
    blockSpan: shift(mark.blockSpan, base),
    group: at.group,
    timeSpan: { start: start + time.start, end: start + time.end },
    text: mark.text,
    minutes,
    until: minutes === undefined ? undefined : untilOf(time, at, reference, minutes),
    approximate: time.approximate,
  };
}

function minutesOf(time: TimeMark, at: Progress): number | undefined {
  return time.relative === undefined ? at.instant : (at.zero ?? 0) + time.relative;
}

/** A range that ends at an earlier time of day ends on the next. */
function untilOf(
  { until, zone }: TimeMark,
  at: Progress,
  reference: Reference,
  start: number,
): number | undefined {
  if (until === undefined) return undefined;
  const day = until.date === undefined ? at.day : (dayOf(until.date, reference.calendar) ?? at.day);
  const end = instantOf(day, until.minuteOfDay, zone ?? reference.zone, undefined);
  return end !== undefined && end < start && until.date === undefined ? end + minutesPerDay : end;
}
