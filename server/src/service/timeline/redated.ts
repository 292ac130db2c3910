import type { Analysis } from '../analysis.ts';
import { isoDate } from '../model/date.ts';
import type { TimelineEntry } from '../model/postmortem.ts';
import { placedMarksOf } from '../model/timeline.ts';
import { lineMark } from '../model/timelineLines.ts';
import type { PlacedMark } from '../model/timelineMarks.ts';
import type { Edit } from '../rule.ts';
import { readDraft, withDrafts } from './draft.ts';
import { clockIn } from './now.ts';
import { entriesIn } from './rows.ts';

/** More dates than these are no help. */
const mostDates = 5;

/**
 * Dates for entries that would be read as on another day once new lines stand above them; undefined where dates do not help. Entries
 * of a timeline without any date are as they were.
 */
export function redated(
  analysis: Analysis,
  drafts: readonly PlacedMark[],
  zone: string,
): readonly Edit[] | undefined {
  const { incident } = analysis.postmortem;
  const entries = entriesIn(analysis, zone);
  let marks = placedMarksOf(analysis.parts);
  const edits: Edit[] = [];
  while (edits.length <= mostDates) {
    const wrong = firstChanged(entries, readDraft(analysis, withDrafts(marks, drafts), zone));
    if (wrong === undefined || incident === undefined) return edits;
    const placed = marks.find(({ mark, base }) => base + mark.span.start === wrong.span.start);
    const own = placed?.mark.time;
    if (placed === undefined || own === undefined || own.date !== undefined || own.relative !== undefined)
      return undefined;
    const zoneHere = own.zone ?? placed.mark.zone ?? zone;
    const date = `${isoDate(clockIn(zoneHere, wrong.minutes ?? 0).day)} `;
    const at = wrong.timeSpan.start;
    edits.push({ span: { start: at, end: at }, text: date });
    marks = marks.map((each) => (each === placed ? withDate(each, date) : each));
  }
  return undefined;
}

function firstChanged(
  before: readonly TimelineEntry[],
  after: readonly TimelineEntry[],
): TimelineEntry | undefined {
  const read = new Map(after.map((entry) => [entry.span.start, entry.minutes]));
  return before.find(({ span, minutes }) => minutes !== undefined && read.get(span.start) !== minutes);
}

function withDate(placed: PlacedMark, date: string): PlacedMark {
  const { time } = placed.mark;
  const read = lineMark({ start: 0, end: date.length }, `${date}`, 0);
  return { ...placed, mark: { ...placed.mark, date: read.date, time: time && { ...time, date: read.date } } };
}
