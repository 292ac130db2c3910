import { shift } from '../markdown/position.ts';
import { type Calendar, dateProblem, dayOf, leadingDate, startsWithDate } from './date.ts';
import type { TimeMark } from './instant.ts';
import type { TimelineEntry, TimeProblem } from './postmortem.ts';
import { dayEvents } from './timelineDays.ts';
import type { Mark, PlacedMark } from './timelineMarks.ts';
import { zeroIn } from './timelineZero.ts';
import { instantOf } from './zones.ts';

const minutesPerDay = 1440;

/** What is known of a timeline before its entries are read. */
export interface Reference {
  readonly calendar: Calendar;
  readonly firstDay: number | undefined;
  readonly zone: string;
}

/** Where the reading of a timeline has come to. */
interface Progress {
  /** Undefined below a date that cannot be read. */
  readonly day: number | undefined;
  /** Minutes since midnight of the entry before. */
  readonly previous: number | undefined;
  /** Of this entry; undefined where nobody knows it, and in the hour that spring skips. */
  readonly instant: number | undefined;
  /** The last one that is known. */
  readonly latest: number | undefined;
  /** The instant that the timeline calls T0. */
  readonly zero: number | undefined;
}

/** The entries that marks tell, in the order of the text. */
export function entriesOf(marks: readonly PlacedMark[], reference: Reference): readonly TimelineEntry[] {
  const ownDay = dayEvents(marks);
  const entries: TimelineEntry[] = [];
  let at: Progress = {
    day: reference.firstDay ?? 0,
    previous: undefined,
    instant: undefined,
    latest: undefined,
    zero: undefined,
  };
  for (const placed of marks) {
    at = moved(at, placed, reference);
    if (placed.mark.time) entries.push(entryOf(placed, placed.mark.time, at, reference));
    else if (ownDay.has(placed)) entries.push(dayEntryOf(placed, at, reference));
  }
  return entries;
}

function moved(before: Progress, { mark }: PlacedMark, { calendar, zone }: Reference): Progress {
  const isDated = mark.date !== undefined && startsWithDate(mark.date);
  const own = isDated ? dayIn(mark.date ?? '', calendar, before.day) : undefined;
  const minute = mark.time?.minuteOfDay;
  const next =
    before.day === undefined ? undefined : before.day + (isNextDay(before.previous, minute) ? 1 : 0);
  const day = isDated ? own : next;
  const instant =
    minute === undefined || day === undefined
      ? undefined
      : instantOf(day, minute, mark.time?.zone ?? mark.zone ?? zone, before.latest);
  return {
    day,
    previous: !isDated || minute !== undefined ? (minute ?? before.previous) : undefined,
    instant,
    latest: instant ?? before.latest,
    zero: before.zero ?? zeroIn(mark, calendar, zone, before.day) ?? instant,
  };
}

/** A date without a year, in January below one in December, is in the next year. */
function dayIn(written: string, calendar: Calendar, before: number | undefined): number | undefined {
  const day = dayOf(written, calendar);
  const back = (before ?? Number.NaN) - (day ?? Number.NaN);
  const isNext = back > 300 && back < 370 && !/\d{4}/.test(written);
  return isNext ? dayOf(written, { ...calendar, year: calendar.year + 1 }) : day;
}

/** Past midnight only when the step back is overnight-like: from the evening (after 18:00) to the morning (before 10:00). */
function isNextDay(previous: number | undefined, minute: number | undefined): boolean {
  return previous !== undefined && minute !== undefined && previous >= 18 * 60 && minute < 10 * 60;
}

function entryOf(
  { mark, base, group }: PlacedMark,
  time: TimeMark,
  at: Progress,
  reference: Reference,
): TimelineEntry {
  const minutes = minutesOf(time, at);
  return {
    span: shift(mark.span, base),
    blockSpan: shift(mark.blockSpan, base),
    timeSpan: shift(time, base + mark.span.start),
    group,
    text: mark.text,
    minutes,
    day: undefined,
    until: minutes === undefined ? undefined : untilOf(time, mark.zone, at, reference, minutes),
    approximate: time.approximate,
    problem: minutes === undefined ? problemOf(mark, time, at, reference) : undefined,
  };
}

function dayEntryOf({ mark, base, group }: PlacedMark, at: Progress, { calendar }: Reference): TimelineEntry {
  const date = leadingDate(mark.date ?? '') ?? { start: 0, end: 0 };
  return {
    span: shift(mark.span, base),
    blockSpan: shift(mark.blockSpan, base),
    timeSpan: shift(date, base + mark.span.start),
    group,
    text: mark.event ?? mark.text,
    minutes: undefined,
    day: at.day,
    until: undefined,
    approximate: false,
    problem: at.day === undefined ? dateProblem(mark.date ?? '', calendar) : undefined,
  };
}

function minutesOf(time: TimeMark, at: Progress): number | undefined {
  if (time.relative === undefined) return at.instant;
  return at.zero === undefined ? undefined : at.zero + time.relative;
}

function problemOf(mark: Mark, time: TimeMark, at: Progress, { calendar }: Reference): TimeProblem {
  if (time.relative !== undefined) return 'unknown start';
  if (at.day === undefined) return dateProblem(mark.date ?? '', calendar) ?? 'unreadable date above';
  if (time.minuteOfDay !== undefined) return 'skipped by daylight saving';
  return time.isUnknown ? 'unknown time' : 'impossible time';
}

/** A range that ends at an earlier time of day ends on the next. */
function untilOf(
  { until, zone, relativeUntil }: TimeMark,
  column: string | undefined,
  at: Progress,
  reference: Reference,
  start: number,
): number | undefined {
  if (relativeUntil !== undefined && at.zero !== undefined) return at.zero + relativeUntil;
  if (until === undefined) return undefined;
  const day = until.date === undefined ? at.day : (dayOf(until.date, reference.calendar) ?? at.day);
  if (day === undefined) return undefined;
  const end = instantOf(day, until.minuteOfDay, until.zone ?? zone ?? column ?? reference.zone, undefined);
  return end !== undefined && end < start && until.date === undefined ? end + minutesPerDay : end;
}
