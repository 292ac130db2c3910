import type { Analysis } from '../analysis.ts';
import { dayOf } from '../model/date.ts';
import { leadingTime } from '../model/instant.ts';
import type { TimelineEntry } from '../model/postmortem.ts';
import { datesOf } from '../model/timeline.ts';
import { entriesOf } from '../model/timelineEntries.ts';
import { lineMark } from '../model/timelineLines.ts';
import type { PlacedMark } from '../model/timelineMarks.ts';

/** What of the form of another entry decides how a line is read. */
export interface DraftForm {
  /** The entry that the line is written like: its column names the zone, its list is the line's. */
  readonly like: PlacedMark | undefined;
  /** What stands in the cell for the date, where the line is a row that has one. */
  readonly date?: string | undefined;
}

/** A line that is still to be written at an offset of the document, as an entry with that time; `startOfDraft` tells where it is read. */
export function draftLine(time: string, place: number, { like, date }: DraftForm): PlacedMark {
  const line = `${time} - x`;
  const isColumn = leadingTime(line) === undefined;
  const read = lineMark({ start: 0, end: line.length }, line, place, isColumn);
  const item = like?.mark.item ? { item: true as const } : {};
  const mark = { ...read, date: read.date ?? date, zone: like?.mark.zone, ...item };
  return { mark, base: startOfDraft(place), group: like?.group ?? place };
}

/** Where the line that is still to be written at an offset starts: where nothing of a document can. */
export function startOfDraft(place: number): number {
  return place - 0.5;
}

/** A line that is still to be written with nothing but a date. */
export function draftDay(date: string, place: number): PlacedMark {
  const mark = lineMark({ start: 0, end: date.length }, date, place);
  return { mark: { ...mark, zone: undefined }, base: startOfDraft(place), group: place };
}

/** The lines of a document with others among them; those for one place keep their order. */
export function withDrafts(
  marks: readonly PlacedMark[],
  drafts: readonly PlacedMark[],
): readonly PlacedMark[] {
  const left = [...drafts].sort((a, b) => a.base - b.base);
  const merged: PlacedMark[] = [];
  for (const placed of marks) {
    const start = placed.base + placed.mark.span.start;
    while (left[0] && left[0].base <= start) merged.push(...left.splice(0, 1));
    merged.push(placed);
  }
  return [...merged, ...left];
}

/** The entries of a timeline that consists of these lines, in a document like this one. */
export function readDraft(
  { postmortem: { calendar, incident } }: Pick<Analysis, 'postmortem'>,
  marks: readonly PlacedMark[],
  zone: string,
): readonly TimelineEntry[] {
  const stated = datesOf(marks).map((date) => dayOf(date, calendar));
  const firstDay = incident ?? stated.find((day) => day !== undefined);
  return entriesOf(marks, { calendar, firstDay, zone });
}
