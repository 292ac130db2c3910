import { type Calendar, datesIn, dayOf } from './date.ts';
import { leadingTime } from './instant.ts';
import type { Mark } from './timelineMarks.ts';
import { instantsOf } from './zones.ts';

/** "T0 = 2026-02-20 17:00 UTC (season opens)", "Kick-off was at 21:00 CEST, and all times are counted from it". */
export function zeroIn(
  { time, text }: Mark,
  calendar: Calendar,
  zone: string,
  today: number | undefined,
): number | undefined {
  const stated = time === undefined ? startOfCount(text) : undefined;
  const mark = stated === undefined ? undefined : leadingTime(stated);
  if (mark?.minuteOfDay === undefined) return undefined;
  const date = mark.date ?? datesIn(text)[0];
  const day = date === undefined ? today : (dayOf(date, calendar) ?? today);
  return day === undefined ? undefined : instantsOf(day, mark.minuteOfDay, mark.zone ?? zone)[0];
}

/** What follows T0, or the first clock time of a sentence that says what is counted. */
function startOfCount(text: string): string | undefined {
  const zero = /\bT\+?0\b\s*(?:=|:|is|at|–|-)\s*(.+)/i.exec(text)?.[1];
  if (zero !== undefined && leadingTime(zero) !== undefined) return zero;
  const isCounted = /\b(?:count(?:ed|s)?|measured|relative) (?:always )?(?:from|to)\b/i.test(text);
  if (zero === undefined && !isCounted) return undefined;
  return /(?:\d{4}-\d{2}-\d{2}[ T])?\d{1,2}:\d{2}.*/.exec(zero ?? text)?.[0];
}
