import type { Analysis } from '../analysis.ts';
import type { Section, TimelineEntry } from '../model/postmortem.ts';
import { lineStartAt } from './dayLine.ts';
import { placeOfEntry } from './insertion.ts';
import type { Row } from './rows.ts';

/** Between which lines of a timeline a new one comes; undefined at its ends. */
export interface Neighbours {
  readonly above: Row | undefined;
  readonly below: Row | undefined;
}

/** Where a line is written, and what stands before and behind it so that it is one of its own. */
export interface Slot {
  readonly at: number;
  readonly before: string;
  readonly behind: string;
}

/** Between which lines an instant comes, by `orderOf`, which tells how a line compares with it; unknown times stay where they are. */
export function neighboursAt(rows: readonly Row[], orderOf: (row: Row) => number | undefined): Neighbours {
  const orders = rows.map(orderOf);
  if (isNewestFirst(rows)) {
    const next = rows.findIndex(({ entry }, at) => entry !== undefined && (orders[at] ?? 1) <= 0);
    const at = next < 0 ? rows.length : next;
    return { above: rows[at - 1], below: rows[at] };
  }
  let last = orders.findLastIndex((order) => order !== undefined && order <= 0);
  while (rows[last + 1] !== undefined && orders[last + 1] === undefined) last += 1;
  return { above: rows[last], below: rows[last + 1] };
}

function isNewestFirst(rows: readonly Row[]): boolean {
  const minutes = rows.flatMap(({ entry }) => entry?.minutes ?? []);
  const steps = minutes.slice(1).map((each, at) => each - (minutes[at] ?? each));
  return steps.some((step) => step < 0) && steps.every((step) => step <= 0);
}

/** Where a line comes between two others, in a document with those line endings. */
export function slotBetween(
  { above, below }: Neighbours,
  rows: readonly Row[],
  { source: { text }, postmortem: { sections } }: Pick<Analysis, 'source' | 'postmortem'>,
  eol: string,
): Slot | undefined {
  const blank = eol + quoteBefore(above ?? below, text) + eol;
  if (above?.entry && isOfList(above, rows, text)) {
    const before = isLoose(above, rows, text) ? blank : eol;
    return { at: above.entry.blockSpan.end, before, behind: '' };
  }
  const isInFront =
    below !== undefined && (above === undefined || above.entry !== undefined || below.entry !== undefined);
  if (isInFront) {
    const isTight = below.entry !== undefined && isOfList(below, rows, text) && !isLoose(below, rows, text);
    return { at: lineStartAt(below.start, text), before: '', behind: isTight ? eol : blank };
  }
  if (above === undefined) return undefined;
  const at = above.entry ? endOfPart(above, above.entry, rows, sections, text) : endOfDay(above, text);
  return { at, before: breaksBelow(above, blank, eol), behind: '' };
}

/** Headings and paragraphs have text below them that is theirs; items, rows and lines hold all that is. */
function isOfList({ entry, placed }: Row, rows: readonly Row[], text: string): boolean {
  if (entry === undefined) return false;
  const place = placeOfEntry(entry, text);
  if (placed.mark.item || place === 'row') return true;
  return place === 'line' && rows.filter((row) => row.placed.group === placed.group).length > 1;
}

/** Whether blank lines stand between the entries of its list. */
function isLoose(row: Row, rows: readonly Row[], text: string): boolean {
  const same = rows.filter(({ placed, entry }) => entry !== undefined && placed.group === row.placed.group);
  return same.some(({ start }, at) => {
    const before = same[at - 1]?.entry?.blockSpan.end;
    const gap = before === undefined ? '' : text.slice(before, Math.max(before, lineStartAt(start, text)));
    return (gap.match(/\r\n|\n|\r/g)?.length ?? 0) > 1;
  });
}

/** Behind the text below a heading, and below a paragraph where such text stands between others. */
function endOfPart(
  { start }: Row,
  { blockSpan, group }: TimelineEntry,
  rows: readonly Row[],
  sections: readonly Section[],
  text: string,
): number {
  const entries = rows.flatMap(({ entry }) => entry ?? []);
  const hasDetails = entries.some((entry, at) => {
    const next = entries[at + 1];
    return (
      next &&
      next.group !== group &&
      isText(text.slice(entry.blockSpan.end, lineStartAt(next.span.start, text)))
    );
  });
  const isHeading = /^ {0,3}#/.test(text.slice(lineStartAt(start, text), start));
  if (!hasDetails && !isHeading) return blockSpan.end;
  const around = sections.findLast(({ span }) => span.start <= start && start < span.end);
  return text.slice(0, around?.bodySpan.end ?? text.length).trimEnd().length;
}

function isText(gap: string): boolean {
  return gap.trim() !== '';
}

/** Behind its line, and the one that underlines it. */
function endOfDay({ placed, end }: Row, text: string): number {
  const last = Math.max(end, placed.mark.item ? end : placed.base + placed.mark.blockSpan.end);
  const line = /^[^\r\n]*(?:(?:\r\n|\n|\r) {0,3}(?:=+|-{2,})[ \t]*(?=[\r\n]|$))?/.exec(text.slice(last));
  return last + (line?.[0] ?? '').trimEnd().length;
}

function breaksBelow({ placed: { mark }, entry, end, placed }: Row, blank: string, eol: string): string {
  const isRow = entry === undefined && placed.base + mark.blockSpan.end > end;
  return mark.item || isRow ? eol : blank;
}

function quoteBefore(row: Row | undefined, text: string): string {
  const prefix = row ? text.slice(lineStartAt(row.start, text), row.start) : '';
  return /^[ \t]*>[> \t]*/.exec(prefix)?.[0].trimEnd() ?? '';
}
