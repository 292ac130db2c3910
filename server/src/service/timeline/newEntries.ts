import type { Analysis } from '../analysis.ts';
import { isOnCalendar } from '../model/calendar.ts';
import type { TimelineEntry } from '../model/postmortem.ts';
import { placedMarksOf } from '../model/timeline.ts';
import type { PlacedMark } from '../model/timelineMarks.ts';
import { namesZone } from '../model/zones.ts';
import type { Edit } from '../rule.ts';
import { dateCellLike } from './dateCells.ts';
import { type DayLine, dayLineLike, lineStartAt } from './dayLine.ts';
import { draftDay, draftLine } from './draft.ts';
import { entryLike } from './insertion.ts';
import { clockIn, markOf, type Now, timeNow, zoneOfTimes } from './now.ts';
import { redated } from './redated.ts';
import type { Row } from './rows.ts';
import { type Neighbours, neighboursAt, type Slot, slotBetween } from './slots.ts';

/** Something that happened, as it is to be written into a timeline. */
export interface NewEntry {
  /** Minutes since 1970-01-01T00:00Z, with seconds as a fraction. */
  readonly minutes: number;
  /** Markdown on one line. */
  readonly words: string;
}

/** Into which timeline, and how times are told where the document is silent. */
export interface Surroundings {
  readonly analysis: Analysis;
  /** At least one. */
  readonly rows: readonly Row[];
  readonly eol: string;
  /** Zone of times in documents that state none, undefined where nothing is set. */
  readonly zone: string | undefined;
  /** In days: how far the days of a timeline without any date are behind the true ones. */
  readonly daysBehind: number;
}

/** What is written so far. */
interface Progress {
  readonly drafts: readonly PlacedMark[];
  readonly edits: readonly Edit[];
  /** The place of the entry before, and its day. */
  readonly last: { readonly at: number; readonly day: number } | undefined;
}

const nothing: Progress = { drafts: [], edits: [], last: undefined };

/**
 * The edits that write entries at their places in order, in the form of those around them, with days where the timeline has them.
 * Entries must be in order. Undefined where one cannot be written so that it reads as what it is.
 */
export function newEntryEdits(
  surroundings: Surroundings,
  entries: readonly NewEntry[],
): readonly Edit[] | undefined {
  let progress = nothing;
  for (const entry of entries) {
    const next = withEntry(surroundings, entry, progress);
    if (next === undefined) return undefined;
    progress = next;
  }
  const { analysis, zone } = surroundings;
  const dated = redated(analysis, progress.drafts, zoneOfTimes(analysis, { zone }));
  return dated && [...progress.edits, ...dated];
}

function withEntry(
  here: Surroundings,
  entry: NewEntry,
  { drafts, edits, last }: Progress,
): Progress | undefined {
  const { analysis, rows, eol, zone } = here;
  const neighbours = neighboursAt(rows, (row) => orderOf(row, entry.minutes, here));
  const slot = slotBetween(neighbours, rows, analysis, eol);
  const model = modelFor(neighbours, rows);
  if (slot === undefined || model === undefined) return undefined;
  const now: Now = { minutes: entry.minutes, zone };
  const { day } = clockIn(zoneFor(model, here), entry.minutes);
  const dayAbove = last?.at === slot.at ? last.day : dayOfRow(neighbours.above, here);
  const isNewDay = day !== dayAbove && isOnCalendar(entry.minutes);
  const dayLine = isNewDay ? dayLineFor(neighbours, rows, day, analysis) : undefined;
  const beside = dayLine ? [...drafts, draftDay(dayLine.text, slot.at)] : drafts;
  const date = dateCellLike(model, rows, day, isNewDay, analysis);
  const time = timeNow(analysis, model, slot.at, now, { drafts: beside, date: date?.words });
  if (time === undefined) return undefined;
  const named = zoneIsKnown(model, here, time) ? time : `${time} UTC`;
  const page = { text: analysis.source.text, eol };
  const line = numbered(entryLike(model, named, entry.words, page, date ? [date] : []), model, here);
  const edit = { span: { start: slot.at, end: slot.at }, text: written(line, dayLine, slot, eol) };
  const like = markOf(model, placedMarksOf(analysis.parts));
  const draft = draftLine(named, slot.at, { like, date: date?.words });
  return { drafts: [...beside, draft], edits: [...edits, edit], last: { at: slot.at, day } };
}

/** An item below one with another number than the one above that is the next. */
function numbered(line: string, model: TimelineEntry, { rows, analysis }: Surroundings): string {
  const { text } = analysis.source;
  const same = rows.flatMap(({ entry }) => (entry?.group === model.group ? [entry] : []));
  const above = same[same.findIndex(({ span }) => span.start === model.span.start) - 1];
  const numberOf = (entry: TimelineEntry): number =>
    Number(/^\s*(\d+)[.)]/.exec(text.slice(lineStartAt(entry.span.start, text), entry.span.start))?.[1]);
  const isCounted = above !== undefined && numberOf(model) === numberOf(above) + 1;
  return isCounted ? line.replace(/\d+/, String(numberOf(model) + 1)) : line;
}

/** How a line compares with an instant; a day line is as early as its day begins. */
function orderOf({ entry, day }: Row, minutes: number, here: Surroundings): number | undefined {
  const shifted = minutes - here.daysBehind * 1440;
  if (entry?.minutes !== undefined) return entry.minutes - shifted;
  const own = entry?.day ?? day;
  const zone = zoneOfTimes(here.analysis, { zone: here.zone });
  return own === undefined ? undefined : own - clockIn(zone, shifted).day;
}

/** The entry that a new one is written like. */
function modelFor({ above, below }: Neighbours, rows: readonly Row[]): TimelineEntry | undefined {
  const at = above ? rows.indexOf(above) : -1;
  const timed = (row: Row | undefined): boolean => row?.entry?.minutes !== undefined;
  const candidates = [above, below, rows.slice(0, at + 1).findLast(timed), rows.find(timed)];
  return (candidates.find(timed) ?? candidates.find((row) => row?.entry))?.entry;
}

function zoneFor(model: TimelineEntry, { analysis, zone }: Surroundings): string {
  const mark = markOf(model, placedMarksOf(analysis.parts))?.mark;
  return mark?.time?.zone ?? mark?.zone ?? zoneOfTimes(analysis, { zone });
}

/** A time that nobody could tell the zone of names UTC. */
function zoneIsKnown(model: TimelineEntry, { analysis, zone }: Surroundings, time: string): boolean {
  const mark = markOf(model, placedMarksOf(analysis.parts))?.mark;
  const stated = analysis.postmortem.timeline.timezone ?? zone ?? mark?.zone;
  return (
    stated !== undefined || mark?.time?.relative !== undefined || namesZone(time) || !/\d[:.h]\d/.test(time)
  );
}

function dayOfRow(row: Row | undefined, here: Surroundings): number | undefined {
  const { entry, day } = row ?? {};
  if (entry?.minutes !== undefined) return clockIn(zoneFor(entry, here), entry.minutes).day;
  return entry?.day ?? day;
}

/** A line that dates what follows, where such lines stand above, or below where the first entry comes. */
function dayLineFor(
  { above, below }: Neighbours,
  rows: readonly Row[],
  day: number,
  { postmortem, source }: Analysis,
): DayLine | undefined {
  const isDay = (row: Row): boolean => row.entry === undefined;
  const at = above ? rows.indexOf(above) : -1;
  const model =
    rows.slice(0, at + 1).findLast(isDay) ??
    (above === undefined && below && isDay(below) ? below : undefined);
  return model && dayLineLike(model, day, postmortem.calendar, source.text);
}

/** A line in its slot, below a line with its day where there is one. */
function written(line: string, dayLine: DayLine | undefined, { before, behind }: Slot, eol: string): string {
  if (dayLine === undefined) return before + line + behind;
  const { prefix, text, suffix, form, breaks } = dayLine;
  const isBlock = form === 'block';
  const lead = before === '' || !isBlock ? before : eol + eol;
  const tail = behind === '' || !isBlock ? behind : eol + eol;
  return `${lead}${prefix}${text}${suffix}${eol.repeat(isBlock ? breaks : 1)}${line}${tail}`;
}
