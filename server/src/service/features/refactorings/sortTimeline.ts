import * as l10n from '@vscode/l10n';
import type { Analysis } from '../../analysis.ts';
import { isoDate } from '../../model/date.ts';
import type { TimelineEntry } from '../../model/postmortem.ts';
import { placedMarksOf } from '../../model/timeline.ts';
import type { PlacedMark } from '../../model/timelineMarks.ts';
import type { Edit } from '../../rule.ts';
import { lineStartAt } from '../../timeline/dayLine.ts';
import { readDraft } from '../../timeline/draft.ts';
import { quoted } from '../../timeline/entries.ts';
import { clockIn, zoneOfTimes } from '../../timeline/now.ts';
import { withDate } from '../../timeline/redated.ts';
import { entriesIn, type Row, rowsOf, timelineFor } from '../../timeline/rows.ts';
import { endOfPart, isOfList } from '../../timeline/slots.ts';
import { type Addition, type Obstacle, type Sorting, sortingOf } from '../../timeline/sorting.ts';
import type { Outcome, Refactoring } from './outcome.ts';

/** Puts the entries of each list, table or run of headings in order, with all that belongs to them. */
export const sortTimeline: Refactoring = {
  id: 'sortTimeline',
  get title() {
    return l10n.t('Sort the timeline');
  },
  place: 'timeline',
  get nothing() {
    return l10n.t('There is no timeline with times.');
  },
  apply({ analysis, offset, configuration }) {
    const section = timelineFor(analysis.postmortem, offset);
    const zone = zoneOfTimes(analysis, { zone: configuration.timezone });
    const rows = rowsOf(analysis, zone).filter(
      ({ start }) => section && section.span.start <= start && start < section.span.end,
    );
    if (rows.length === 0) return undefined;
    return sorted(analysis, rows, zone);
  },
};

function sorted(analysis: Analysis, rows: readonly Row[], zone: string): Outcome {
  const { text } = analysis.source;
  const groups = groupsIn(rows, analysis);
  const additions: Addition[] = [];
  for (;;) {
    const sortings = groups.map((group) => group.sort(additions));
    const obstacle = sortings.find((each): each is Obstacle => 'reason' in each);
    if (obstacle) return { refusal: explained(obstacle, text) };
    const done = sortings.filter((each): each is Sorting => 'edits' in each);
    const edits = done.flatMap((each) => each.edits);
    if (edits.length === 0) return { refusal: unsortable(rows, text), isDone: true };
    const wrong = changedBy(done, additions, analysis, zone);
    if (wrong === undefined) return { edits };
    const addition = dateFor(wrong, analysis, zone, additions);
    if (addition === undefined) return { refusal: misread(wrong, text) };
    additions.push(addition);
  }
}

/** Entries that can change places. */
interface Group {
  sort(additions: readonly Addition[]): Sorting | Obstacle;
}

/** Those of one list, table or paragraph; headings, or paragraphs, that follow each other on one day. */
function groupsIn(rows: readonly Row[], analysis: Analysis): readonly Group[] {
  const { text } = analysis.source;
  const lists = new Map<number, TimelineEntry[]>();
  const runs: Row[][] = [[]];
  for (const row of rows) {
    const isListed = isOfList(row, rows, text);
    if (row.entry && isListed) lists.set(row.entry.group, [...(lists.get(row.entry.group) ?? []), row.entry]);
    if (row.entry === undefined || isListed || !isLike(row, runs.at(-1)?.[0], text)) runs.push([]);
    if (row.entry && !isListed) runs.at(-1)?.push(row);
  }
  return [
    ...[...lists.values()].map((entries) => ({
      sort: (more: readonly Addition[]) => lazily(entries, text, more),
    })),
    ...runs
      .filter((run) => run.length > 1)
      .map((run) => ({ sort: (more: readonly Addition[]) => sortRun(run, rows, analysis, more) })),
  ];
}

/** What stands in the way does not matter where the order is right. */
function lazily(
  entries: readonly TimelineEntry[],
  text: string,
  more: readonly Addition[],
): Sorting | Obstacle {
  return isOrdered(entries) ? { sorted: entries, edits: [] } : sortingOf(entries, text, more);
}

function isOrdered(entries: readonly TimelineEntry[]): boolean {
  const known = entries.flatMap(({ minutes, day }) => minutes ?? day ?? []);
  return known.every((each, at) => at === 0 || each >= (known[at - 1] ?? each));
}

function isLike(row: Row, first: Row | undefined, text: string): boolean {
  const mark = (each: Row): string => text.slice(lineStartAt(each.start, text), each.start);
  return first === undefined || mark(row) === mark(first);
}

/** Headings and paragraphs take the text below them along. */
function sortRun(
  run: readonly Row[],
  rows: readonly Row[],
  { source: { text }, postmortem: { sections } }: Analysis,
  additions: readonly Addition[],
): Sorting | Obstacle {
  const entries = run.flatMap(({ entry }) => entry ?? []);
  if (isOrdered(entries)) return { sorted: entries, edits: [] };
  const untimed = entries.find(({ minutes }) => minutes === undefined);
  if (untimed) return { entry: untimed, reason: 'no time' };
  const units = run.flatMap((row) => {
    const next = rows[rows.indexOf(row) + 1];
    const start = lineStartAt(row.start, text);
    if (row.entry === undefined) return [];
    const end = next ? lineStartAt(next.start, text) : endOfPart(row, row.entry, rows, sections, text);
    return [{ entry: row.entry, start, end: text.slice(0, end).trimEnd().length }];
  });
  const inOrder = [...units].sort((a, b) => (a.entry.minutes ?? 0) - (b.entry.minutes ?? 0));
  const edits = units.flatMap((unit, at): Edit[] => {
    const { entry, start, end } = inOrder[at] ?? unit;
    const date = additions.find((each) => each.at === entry.timeSpan.start);
    if (entry === unit.entry && date === undefined) return [];
    const words = date
      ? text.slice(start, date.at) + date.text + text.slice(date.at, end)
      : text.slice(start, end);
    return [{ span: { start: unit.start, end: unit.end }, text: words }];
  });
  return { sorted: inOrder.map(({ entry }) => entry), edits };
}

/** The first entry that would be read as another time once it stands elsewhere. */
function changedBy(
  sortings: readonly Sorting[],
  additions: readonly Addition[],
  analysis: Analysis,
  zone: string,
): TimelineEntry | undefined {
  const before = entriesIn(analysis, zone);
  const marks = placedMarksOf(analysis.parts);
  const placeOf = new Map(marks.map((placed, at) => [placed.base + placed.mark.span.start, at]));
  const moved = [...marks];
  for (const { sorted: inOrder } of sortings) {
    const places = inOrder.flatMap(({ span }) => placeOf.get(span.start) ?? []).sort((a, b) => a - b);
    inOrder.forEach(({ span, timeSpan }, at) => {
      const source = marks[placeOf.get(span.start) ?? -1];
      const place = places[at];
      if (source && place !== undefined)
        moved[place] = dated(
          source,
          additions.find((each) => each.at === timeSpan.start),
        );
    });
  }
  const after = new Map(readDraft(analysis, moved, zone).map((entry) => [entry.span.start, entry]));
  return before.find(({ span, minutes, day }) => {
    const now = after.get(span.start);
    return now?.minutes !== minutes || now?.day !== day;
  });
}

function dated(placed: PlacedMark, date: Addition | undefined): PlacedMark {
  return date ? withDate(placed, date.text) : placed;
}

/** A date for an entry that had it from those above. */
function dateFor(
  { span, timeSpan, minutes }: TimelineEntry,
  { parts, postmortem: { incident } }: Analysis,
  zone: string,
  given: readonly Addition[],
): Addition | undefined {
  const mark = placedMarksOf(parts).find((each) => each.base + each.mark.span.start === span.start)?.mark;
  const isGiven = given.some(({ at }) => at === timeSpan.start);
  if (minutes === undefined || incident === undefined || isGiven || mark?.time === undefined || mark.date)
    return undefined;
  const { day } = clockIn(mark.time.zone ?? mark.zone ?? zone, minutes);
  return { at: timeSpan.start, text: `${isoDate(day)} ` };
}

function explained({ entry, reason }: Obstacle, text: string): string {
  return reason === 'no time'
    ? l10n.t('The timeline cannot be sorted: nobody can tell when {0} was.', quoted(entry.text))
    : l10n.t(
        'The timeline cannot be sorted: above {0} stands something that has no time.',
        timeIn(entry, text),
      );
}

function misread(entry: TimelineEntry, text: string): string {
  return l10n.t(
    'The timeline cannot be sorted: {0} would be read as another day. Give it its date first.',
    timeIn(entry, text),
  );
}

function unsortable(rows: readonly Row[], text: string): string {
  const entries = rows.flatMap(({ entry }) => (entry?.minutes === undefined ? [] : [entry]));
  const early = entries.find((entry, at) => at > 0 && (entry.minutes ?? 0) < (entries[at - 1]?.minutes ?? 0));
  return early
    ? l10n.t(
        'Each list of the timeline is in order already; {0} is earlier than what stands above it elsewhere.',
        timeIn(early, text),
      )
    : l10n.t('The timeline is in order already.');
}

function timeIn({ timeSpan }: TimelineEntry, text: string): string {
  return text.slice(timeSpan.start, timeSpan.end).replace(/[*_`]/g, '').trim();
}
