import type { Analysis } from '../analysis.ts';
import { applyEdits, smallestEdit } from '../edits.ts';
import { isOnCalendar } from '../model/calendar.ts';
import type { Section } from '../model/postmortem.ts';
import type { Edit } from '../rule.ts';
import type { Configuration } from '../settings.ts';
import { firstEntryEdit } from '../timeline/firstEntry.ts';
import { type NewEntry, newEntryEdits } from '../timeline/newEntries.ts';
import { clockIn, zoneOfTimes } from '../timeline/now.ts';
import { type Row, rowsOf, timelineFor } from '../timeline/rows.ts';
import { timelineSectionEdit } from '../timeline/section.ts';

/** Where entries are written, and how times are told where the document is silent. */
export interface PlacementContext {
  /** Of the cursor. */
  readonly offset: number;
  readonly configuration: Configuration;
  /** Of times that name none, undefined where nothing is set. */
  readonly zone: string | undefined;
  /** Understands another text. */
  analyse(text: string): Analysis;
}

/** How far the days of a timeline without any date are behind those of what is pasted into it. */
export function daysBehind(
  rows: readonly Row[],
  [first]: readonly { readonly minutes: number }[],
  zone: string,
): number {
  const minutes = rows.find(({ entry }) => entry?.minutes !== undefined)?.entry?.minutes;
  if (minutes === undefined || first === undefined || isOnCalendar(minutes)) return 0;
  return clockIn(zone, first.minutes).day - clockIn(zone, minutes).day;
}

/**
 * The edits that write entries, in order, into the timeline: between those that are there, as the first ones of one that is empty, or
 * into one that is written for them. Undefined where they cannot be written so that they read as what they are.
 */
export function placementEdits(
  analysis: Analysis,
  entries: readonly NewEntry[],
  context: PlacementContext,
): readonly Edit[] | undefined {
  const { postmortem, source } = analysis;
  const { offset, zone, configuration } = context;
  const section = timelineFor(postmortem, Math.max(0, Math.min(offset, source.text.length - 1)));
  const rows = rowsOf(analysis, zoneOfTimes(analysis, { zone })).filter(
    ({ start }) => section === undefined || (section.span.start <= start && start < section.span.end),
  );
  if (section === undefined)
    return asOne(analysis, timelineSectionEdit(analysis, configuration), entries, context);
  if (!rows.some(({ entry }) => entry?.minutes !== undefined))
    return asFirst(analysis, section, entries, context);
  const eol = source.text.includes('\r\n') ? '\r\n' : '\n';
  const behind = daysBehind(rows, entries, zoneOfTimes(analysis, { zone }));
  return newEntryEdits({ analysis, rows, eol, zone, daysBehind: behind }, entries);
}

/** The first one makes a timeline of the section; the others are written into that. */
function asFirst(
  analysis: Analysis,
  section: Section,
  [first, ...others]: readonly NewEntry[],
  context: PlacementContext,
): readonly Edit[] | undefined {
  const edit = first && firstEntryEdit(analysis, section, first, context, context.offset);
  if (edit === undefined) return undefined;
  return others.length === 0 ? [edit] : asOne(analysis, edit, others, context);
}

/** An edit, and those that write entries into what it leaves, as one replacement. */
function asOne(
  analysis: Analysis,
  first: Edit,
  entries: readonly NewEntry[],
  context: PlacementContext,
): readonly Edit[] | undefined {
  const { text } = analysis.source;
  const changed = context.analyse(applyEdits(text, [first]));
  const offset = first.span.start + first.text.length - 1;
  if (!timelineFor(changed.postmortem, offset)) return undefined;
  const edits = placementEdits(changed, entries, { ...context, offset });
  return (
    edits && [smallestEdit({ start: 0, end: text.length }, text, applyEdits(changed.source.text, edits))]
  );
}
