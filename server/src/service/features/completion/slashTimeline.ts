import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { TimelineEntry } from '../../model/postmortem.ts';
import { entryLike, eventPlaceholder, placeOfEntry } from '../../timeline/insertion.ts';
import { nowOf, tellsNow, timesNow, zoneOfTimes } from '../../timeline/now.ts';
import { apartFromBelow, asBlock, type Gap, lineAbove, lineBelow, withLine, withoutBlanks } from './gap.ts';
import type { MenuItem } from './slash.ts';
import { emptyTimeTable } from './timeTable.ts';

/** In a timeline: an entry at this moment, and one whose time is filled in, in the form of those that are there. */
export function slashTimeline(gap: Gap, bullet: string): readonly MenuItem[] {
  if (gap.section?.belongsTo !== 'timeline') return [];
  const line = lineIn(gap, bullet);
  return line === undefined ? [] : [...entryNow(gap, line), ...entryAt(gap, line)];
}

/** How an entry is written in a gap. */
interface EntryLine extends Pick<MenuItem, 'besides'> {
  readonly model: TimelineEntry | undefined;
  /** The whole line; with no time one to fill in. */
  write(time?: string): string;
}

function entryNow(gap: Gap, { model, write, besides }: EntryLine): readonly MenuItem[] {
  const { analysis, settings } = gap;
  const now = nowOf(settings.now, settings.configuration.timezone);
  const isRead = (time: string): boolean => {
    const { after, added } = readWith(gap, write(time), besides);
    return added !== undefined && now !== undefined && tellsNow(added, after, now);
  };
  const time = now && timesNow(analysis, model, now).find(isRead);
  if (now === undefined || time === undefined) return [];
  return [
    {
      label: l10n.t('timeline entry now'),
      kind: CompletionItemKind.Event,
      description: time,
      detail: l10n.t('An entry at this moment, in {0}', zoneOfTimes(analysis, now)),
      text: write(time),
      besides,
    },
  ];
}

/** Offered where it is one more entry as soon as its time is filled in. */
function entryAt(gap: Gap, { model, write, besides }: EntryLine): readonly MenuItem[] {
  const time = model && gap.analysis.source.text.slice(model.timeSpan.start, model.timeSpan.end);
  if (readWith(gap, write(time ?? '12:00'), besides).added === undefined) return [];
  const detail = l10n.t('An entry of the timeline with a time to fill in');
  return [
    { label: l10n.t('timeline entry'), kind: CompletionItemKind.Event, detail, text: write(), besides },
  ];
}

/** The entry that a line adds; undefined where it adds none, or changes how others are read. */
function readWith(gap: Gap, line: string, besides: MenuItem['besides']) {
  const { timeline, sections } = gap.analysis.postmortem;
  const before = timeline.entries;
  const after = withLine(gap, line, besides);
  const { entries } = after.postmortem.timeline;
  const at = entries.findIndex((entry, index) => !isSame(entry, before[index]));
  const rest = entries.slice(at + 1);
  const isOneMore =
    at >= 0 &&
    entries.length === before.length + 1 &&
    rest.every((entry, index) => isSame(entry, before[at + index]));
  const headings = /^ {0,3}#/m.test(line) ? 1 : 0;
  const areSections = after.postmortem.sections.length === sections.length + headings;
  return { after, added: isOneMore && areSections ? entries[at] : undefined };
}

function isSame(entry: TimelineEntry, other: TimelineEntry | undefined): boolean {
  return entry.minutes === other?.minutes && entry.day === other?.day && entry.text === other?.text;
}

/** Undefined where no entry can stand: apart from the table that holds the others. */
function lineIn(gap: Gap, bullet: string): EntryLine | undefined {
  const model = modelFor(gap);
  const { analysis, eol, place } = gap;
  if (model === undefined)
    return analysis.postmortem.timeline.entries.length === 0 ? firstLine(gap, bullet) : undefined;
  const { text } = analysis.source;
  const isNext = model.blockSpan.end <= place && text.slice(model.blockSpan.end, place).trim() === '';
  const form = placeOfEntry(model, text);
  const plain = (time?: string): string =>
    numbered(entryLike(model, time, eventPlaceholder, { text, eol }), model, gap);
  const write = (time?: string): string => apartFromBelow(plain(time), gap);
  if (form === 'row')
    return isNext && bullet === '' ? { model, write, besides: withoutBlanks(gap) } : undefined;
  if (form === 'heading' || isLooseAround(model, gap))
    return { model, write: (time) => asBlock(plain(time), gap) };
  return { model, write, besides: isNext ? withoutBlanks(gap) : [] };
}

/** The entry above the gap, else the one below. */
function modelFor({ analysis, place }: Gap): TimelineEntry | undefined {
  const { entries } = analysis.postmortem.timeline;
  return entries.findLast(({ span }) => span.start < place) ?? entries[0];
}

/** With the number behind that of the entry above, unless all have the same. */
function numbered(entry: string, model: TimelineEntry, { analysis, place }: Gap): string {
  const { entries } = analysis.postmortem.timeline;
  const before = entries[entries.indexOf(model) - 1];
  const [number, other] = [model, before].map((each) => each && numberOf(each, analysis.source.text));
  if (number === undefined || number === other || model.span.start >= place) return entry;
  return entry.replace(/\d+/, String(Number(number) + 1));
}

/** In characters: a number, its point and a box. */
const longestBullet = 20;

function numberOf({ blockSpan: { start } }: TimelineEntry, text: string): string | undefined {
  const before = text.slice(Math.max(0, start - longestBullet), start);
  return /(?<![\d.])(\d{1,9})[.)][ \t]+(?:\[[ xX]\][ \t]+)?$/.exec(before)?.[1];
}

/** Whether blank lines stand between the entries beside it. */
function isLooseAround(model: TimelineEntry, { analysis }: Gap): boolean {
  const { entries } = analysis.postmortem.timeline;
  const at = entries.indexOf(model);
  return [at - 1, at].some((index) => {
    const [before, after] = [entries[index], entries[index + 1]];
    if (before === undefined || after === undefined) return false;
    const end = before.blockSpan.end;
    const gap = analysis.source.text.slice(end, Math.max(end, after.blockSpan.start));
    return /^[ \t]*(?:\r\n|\n|\r)[ \t]*(?:\r|\n)/.test(gap);
  });
}

/** Where there is no entry yet: a row below the head of a table, an item as the template has it elsewhere. */
function firstLine(gap: Gap, bullet: string): EntryLine | undefined {
  const table = emptyTimeTable(gap);
  if (table !== undefined) {
    const write = (time = 'HH:MM'): string => apartFromBelow(table.row(time, eventPlaceholder), gap);
    return bullet === '' ? { model: undefined, write, besides: withoutBlanks(gap) } : undefined;
  }
  const plain = (time = 'HH:MM'): string => `${bullet === '' ? '- ' : bullet}${time} - ${eventPlaceholder}`;
  const isList = [lineAbove(gap)?.line ?? '', lineBelow(gap)].some((line) =>
    /^\s*(?:[-*+]|\d+[.)])\s/.test(line),
  );
  return { model: undefined, write: (time) => (isList ? plain(time) : asBlock(plain(time), gap)) };
}
