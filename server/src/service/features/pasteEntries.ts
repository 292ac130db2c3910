import type { Analysis } from '../analysis.ts';
import { applyEdits } from '../edits.ts';
import { isOnCalendar } from '../model/calendar.ts';
import type { Section } from '../model/postmortem.ts';
import { zoneOf } from '../model/zones.ts';
import { type PastedEvent, readPasted } from '../paste/read.ts';
import { escaped, plainWords } from '../paste/words.ts';
import type { Edit } from '../rule.ts';
import type { Configuration } from '../settings.ts';
import { firstEntryEdit } from '../timeline/firstEntry.ts';
import { type NewEntry, newEntryEdits } from '../timeline/newEntries.ts';
import { clockIn, nowOf, zoneOfTimes } from '../timeline/now.ts';
import { timelineAround } from '../timeline/place.ts';
import { type Row, rowsOf, timelineFor } from '../timeline/rows.ts';
import { timelineSectionEdit } from '../timeline/section.ts';

/** What is pasted where. */
export interface PasteParams {
  readonly text: string;
  /** Offset of the cursor. */
  readonly offset: number;
  /** ISO 8601, for "today" and for dates without a year. */
  readonly now: string;
  /** IANA name of the reader's zone, by whose clock chats show times. */
  readonly readerZone?: string | undefined;
  readonly configuration: Configuration;
  /** Only where the cursor is in a timeline; elsewhere the timeline is looked for, or written. */
  readonly onlyHere?: boolean;
}

/** Edits that write entries, how many these are and how many were there already; or why there are none. */
export type PasteOutcome =
  | { readonly edits: readonly Edit[]; readonly count: number; readonly known: number }
  | { readonly refusal: string };

/** More at once are a log, not a story. */
const mostEntries = 200;

/**
 * What a chat, an alert, a log or `git log` tells as entries of the timeline, at their places in order, in its zone and form. Without
 * those that stand there already. `analyse` understands another text.
 */
export function pasteEntries(
  analysis: Analysis,
  params: PasteParams,
  analyse: (text: string) => Analysis,
): PasteOutcome {
  const { recognition, structureOnly, postmortem } = analysis;
  if (!recognition.postmortem) return { refusal: 'This document is not taken for a post-mortem.' };
  if (structureOnly) return { refusal: 'This document is too large to be read whole.' };
  const place = Math.max(0, Math.min(params.offset, analysis.source.text.length - 1));
  if (params.onlyHere && !timelineAround(postmortem.sections, place))
    return { refusal: 'The cursor is in no timeline.' };
  const events = eventsIn(analysis, params);
  if (events.length === 0) return { refusal: 'Nothing was recognised that tells what happened when.' };
  if (events.length > mostEntries)
    return {
      refusal: `These are ${events.length} entries: copy the few that matter, at most ${mostEntries}.`,
    };
  const fresh = withoutKnown(events, analysis, params);
  const known = events.length - fresh.length;
  if (fresh.length === 0) return { refusal: 'All of this stands in the timeline already.' };
  const keepsNames = params.configuration.paste.keepNames;
  const entries = fresh.map(({ minutes, text, author }) => ({
    minutes,
    words: escaped(text) + (keepsNames && author ? ` (${escaped(author)})` : ''),
  }));
  const edits = editsFor(analysis, entries, params, analyse);
  return edits
    ? { edits, count: entries.length, known }
    : { refusal: 'No form was found in which these times would be read as they are: write them by hand.' };
}

function eventsIn(
  analysis: Analysis,
  { text, now: iso, readerZone, configuration }: PasteParams,
): readonly PastedEvent[] {
  const now = nowOf(iso, configuration.timezone);
  if (now === undefined) return [];
  const { calendar, incident } = analysis.postmortem;
  const zone = zoneOfTimes(analysis, now);
  const known = incident !== undefined && isOnCalendar(incident * 1440) ? incident : undefined;
  const document = {
    now: now.minutes,
    zone,
    readerZone: zoneOf(readerZone ?? '') ?? zone,
    calendar,
    incident: known,
  };
  return readPasted(text, document)
    .map((event) => ({ ...event, text: plainWords(event.text) }))
    .filter(({ text: words }) => /[\p{L}\p{N}]/u.test(words));
}

/** Without what is told twice, or stands in the timeline at the same minute. */
function withoutKnown(
  events: readonly PastedEvent[],
  analysis: Analysis,
  { now: iso, configuration }: PasteParams,
): readonly PastedEvent[] {
  const zone = zoneOfTimes(analysis, nowOf(iso, configuration.timezone) ?? { zone: undefined });
  const rows = rowsOf(analysis, zone).flatMap(({ entry }) => (entry ? [entry] : []));
  const behind = 1440 * daysBehind(rowsOf(analysis, zone), events, zone);
  const told = new Set(rows.map(({ minutes = Number.NaN, text }) => keyOf(minutes + behind, text)));
  return events.filter(({ minutes, text }) => {
    const key = keyOf(minutes, text);
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

/** In characters: by then one can tell. */
const enough = 60;

function keyOf(minutes: number, text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `${Math.floor(minutes)} ${words.slice(0, enough)}`;
}

/** How far the days of a timeline without any date are behind those of what is pasted into it. */
function daysBehind(
  rows: readonly Row[],
  [first]: readonly { readonly minutes: number }[],
  zone: string,
): number {
  const minutes = rows.find(({ entry }) => entry?.minutes !== undefined)?.entry?.minutes;
  if (minutes === undefined || first === undefined || isOnCalendar(minutes)) return 0;
  return clockIn(zone, first.minutes).day - clockIn(zone, minutes).day;
}

function editsFor(
  analysis: Analysis,
  entries: readonly NewEntry[],
  params: PasteParams,
  analyse: (text: string) => Analysis,
): readonly Edit[] | undefined {
  const { postmortem, source } = analysis;
  const place = Math.max(0, Math.min(params.offset, source.text.length - 1));
  const section = timelineFor(postmortem, place);
  const zone = nowOf(params.now, params.configuration.timezone)?.zone;
  const rows = rowsOf(analysis, zoneOfTimes(analysis, { zone })).filter(
    ({ start }) => section === undefined || (section.span.start <= start && start < section.span.end),
  );
  if (section === undefined)
    return asOne(analysis, timelineSectionEdit(analysis, params.configuration), entries, params, analyse);
  if (rows.some(({ entry }) => entry?.minutes !== undefined)) {
    const eol = source.text.includes('\r\n') ? '\r\n' : '\n';
    const behind = daysBehind(rows, entries, zoneOfTimes(analysis, { zone }));
    return newEntryEdits({ analysis, rows, eol, zone, daysBehind: behind }, entries);
  }
  return asFirst(analysis, section, entries, params, analyse);
}

/** The first one makes a timeline of the section; the others are written into that. */
function asFirst(
  analysis: Analysis,
  section: Section,
  [first, ...others]: readonly NewEntry[],
  params: PasteParams,
  analyse: (text: string) => Analysis,
): readonly Edit[] | undefined {
  const zone = nowOf(params.now, params.configuration.timezone)?.zone;
  const edit = first && firstEntryEdit(analysis, section, first, { zone }, params.offset);
  if (edit === undefined) return undefined;
  return others.length === 0 ? [edit] : asOne(analysis, edit, others, params, analyse);
}

/** An edit, and those that write entries into what it leaves, as one replacement. */
function asOne(
  analysis: Analysis,
  first: Edit,
  entries: readonly NewEntry[],
  params: PasteParams,
  analyse: (text: string) => Analysis,
): readonly Edit[] | undefined {
  const { text } = analysis.source;
  const changed = analyse(applyEdits(text, [first]));
  const offset = first.span.start + first.text.length - 1;
  if (!timelineFor(changed.postmortem, offset)) return undefined;
  const edits = editsFor(changed, entries, { ...params, offset }, analyse);
  if (edits === undefined) return undefined;
  const whole = applyEdits(changed.source.text, edits);
  return [difference(text, whole)];
}

/** The one edit between two texts, as small as it can be. */
function difference(old: string, text: string): Edit {
  const most = Math.min(old.length, text.length);
  let before = 0;
  while (before < most && old[before] === text[before]) before += 1;
  let behind = 0;
  while (behind < most - before && old.at(-1 - behind) === text.at(-1 - behind)) behind += 1;
  return {
    span: { start: before, end: old.length - behind },
    text: text.slice(before, text.length - behind),
  };
}
