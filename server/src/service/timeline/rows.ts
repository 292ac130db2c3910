import type { Analysis } from '../analysis.ts';
import { dayOf, startsWithDate } from '../model/date.ts';
import type { Section, TimelineEntry } from '../model/postmortem.ts';
import { placedMarksOf } from '../model/timeline.ts';
import type { PlacedMark } from '../model/timelineMarks.ts';
import { readDraft } from './draft.ts';
import { timelineAround } from './place.ts';

/** A line of a timeline that says when: an entry, or the day of those below it. */
export interface Row {
  readonly placed: PlacedMark;
  /** Where its words start and end in the document. */
  readonly start: number;
  readonly end: number;
  /** Undefined for a line that only dates those below it. */
  readonly entry: TimelineEntry | undefined;
  /** Days since 1970-01-01 of such a line. */
  readonly day: number | undefined;
}

/** The lines of all timelines that say when, in the order of the text, with times that name no zone read in this one. */
export function rowsOf(analysis: Analysis, zone: string): readonly Row[] {
  const { parts, postmortem } = analysis;
  const { calendar } = postmortem;
  const entries = new Map(entriesIn(analysis, zone).map((entry) => [entry.span.start, entry]));
  return placedMarksOf(parts).flatMap((placed): readonly Row[] => {
    const { mark, base } = placed;
    const start = base + mark.span.start;
    const entry = entries.get(start);
    const isDay = mark.time === undefined && mark.date !== undefined && startsWithDate(mark.date);
    if (entry === undefined && !isDay) return [];
    const day = entry ? undefined : dayOf(mark.date ?? '', calendar);
    return [{ placed, start, end: base + mark.span.end, entry, day }];
  });
}

/** The entries of a document, with times that name no zone read in this one. */
export function entriesIn(analysis: Analysis, zone: string): readonly TimelineEntry[] {
  const { timeline } = analysis.postmortem;
  const isStated = (timeline.timezone ?? 'UTC') === zone;
  return isStated ? timeline.entries : readDraft(analysis, placedMarksOf(analysis.parts), zone);
}

/**
 * The timeline section that an offset is in, else the one with the first entry, else the first: the outermost, with its days and
 * its parts. Undefined where a document has none.
 */
export function timelineFor(
  { timeline, sections }: Analysis['postmortem'],
  offset: number | undefined,
): Section | undefined {
  const [first] = timeline.entries;
  const places = [offset, first?.span.start, sections.find(({ kind }) => kind === 'timeline')?.span.start];
  const inner = places
    .map((place) => (place === undefined ? undefined : timelineAround(sections, place)))
    .find((section) => section !== undefined);
  const around = inner && sections.find((section) => section.kind === 'timeline' && holds(section, inner));
  return around ?? inner;
}

function holds({ span: outer }: Section, { span: inner }: Section): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
