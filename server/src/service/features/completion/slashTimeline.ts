import { CompletionItemKind } from 'vscode-languageserver-types';
import type { TimelineEntry } from '../../model/postmortem.ts';
import { entryLike, eventPlaceholder, placeOfEntry } from '../../timeline/insertion.ts';
import { nowOf, timeNow, zoneOfTimes } from '../../timeline/now.ts';
import { type Cursor, kindAround } from './cursor.ts';
import type { MenuItem, Slash } from './slash.ts';
import { asBlock, blanksBelow, lineAbove, withoutBlanks } from './surroundings.ts';
import { emptyTimeTable } from './timeTable.ts';

/** In a timeline: an entry at this moment, and one whose time is filled in, in the form of those that are there. */
export function slashTimeline(cursor: Cursor, slash: Slash): readonly MenuItem[] {
  if (kindAround(cursor) !== 'timeline') return [];
  const line = lineIn(cursor, slash);
  return line === undefined ? [] : [...entryNow(cursor, line), entryAt(line)];
}

/** How an entry is written where the cursor is. */
interface EntryLine extends Pick<MenuItem, 'besides'> {
  readonly model: TimelineEntry | undefined;
  /** The text that replaces the cursor's line; with no time one to fill in. */
  write(time?: string): string;
}

function entryNow(cursor: Cursor, { model, write, besides }: EntryLine): readonly MenuItem[] {
  const { analysis, settings, line } = cursor;
  const now = nowOf(settings.now, settings.configuration.timezone);
  const time = now && timeNow(analysis, model, line.start, now);
  if (now === undefined || time === undefined) return [];
  return [
    {
      label: 'timeline entry now',
      kind: CompletionItemKind.Event,
      description: time,
      detail: `An entry at this moment, in ${zoneOfTimes(analysis, now)}`,
      text: write(time),
      besides,
    },
  ];
}

function entryAt({ write, besides }: EntryLine): MenuItem {
  const detail = 'An entry of the timeline with a time to fill in';
  return { label: 'timeline entry', kind: CompletionItemKind.Event, detail, text: write(), besides };
}

/** Undefined where no entry can stand: apart from the table that holds the others. */
function lineIn(cursor: Cursor, slash: Slash): EntryLine | undefined {
  const model = modelFor(cursor);
  if (model === undefined) return firstLine(cursor, slash);
  const { analysis, eol } = cursor;
  const { text } = analysis.source;
  const write = (time?: string): string => entryLike(model, time, eventPlaceholder, { text, eol });
  const place = placeOfEntry(model, text);
  if (place === 'row') {
    if (!isRightBelow(model, cursor) || slash.lead !== '') return undefined;
    return { model, write, besides: withoutBlanks(cursor) };
  }
  const isLoose = place === 'heading' || isLooseAround(model, cursor);
  if (isLoose) return { model, write: (time) => asBlock(write(time), cursor) };
  return { model, write, besides: isRightBelow(model, cursor) ? withoutBlanks(cursor) : [] };
}

/** The entry above the cursor's line, else the one below. */
function modelFor({ analysis, line, section }: Cursor): TimelineEntry | undefined {
  const { entries } = analysis.postmortem.timeline;
  const above = entries.findLast(({ span }) => span.start < line.start);
  const below = entries.find(({ span }) => span.start > line.end);
  const isHere = (entry: TimelineEntry | undefined): boolean =>
    entry !== undefined &&
    section !== undefined &&
    section.span.start <= entry.span.start &&
    entry.span.start < section.span.end;
  return [above, below].find(isHere) ?? above ?? below;
}

/** Only blank lines lie between the entry and the cursor's line, if any. */
function isRightBelow({ blockSpan }: TimelineEntry, { analysis, line }: Cursor): boolean {
  return blockSpan.start < line.start && analysis.source.text.slice(blockSpan.end, line.start).trim() === '';
}

/** Whether blank lines stand between the entries beside it. */
function isLooseAround(model: TimelineEntry, { analysis }: Cursor): boolean {
  const { entries } = analysis.postmortem.timeline;
  const { text } = analysis.source;
  const at = entries.indexOf(model);
  return [at - 1, at].some((index) => {
    const [before, after] = [entries[index], entries[index + 1]];
    if (before === undefined || after === undefined) return false;
    const gap = text.slice(before.blockSpan.end, Math.max(before.blockSpan.end, after.blockSpan.start));
    return /^[ \t]*(?:\r\n|\n|\r)[ \t]*(?:\r|\n)/.test(gap);
  });
}

/** Where there is no entry yet: a row below the head of a table, an item as the template has it elsewhere. */
function firstLine(cursor: Cursor, slash: Slash): EntryLine | undefined {
  const table = emptyTimeTable(cursor);
  if (table !== undefined) {
    const write = (time = 'HH:MM'): string => table.row(time, eventPlaceholder);
    return slash.lead === '' ? { model: undefined, write, besides: withoutBlanks(cursor) } : undefined;
  }
  const bullet = slash.lead === '' ? '- ' : slash.lead;
  const write = (time = 'HH:MM'): string => `${bullet}${time} - ${eventPlaceholder}`;
  const isItem = /^\s*(?:[-*+]|\d+[.)])\s/.test(lineAbove(cursor)?.line ?? '');
  if (isItem || (lineAbove(cursor)?.blanks !== 0 && blanksBelow(cursor) !== 0))
    return { model: undefined, write };
  return { model: undefined, write: (time) => asBlock(write(time), cursor) };
}
