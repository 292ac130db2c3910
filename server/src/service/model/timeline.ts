import type { List, Nodes, RootContent, Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Span, shift } from '../markdown/position.ts';
import { dayOf, leadingTime, startsWithDate, type TimeMark } from './instant.ts';
import { type Part, spanBehindCheckbox, spanOf } from './parts.ts';
import type { Timeline, TimelineEntry } from './postmortem.ts';
import type { KindredPart } from './sections.ts';

/** An entry as its part alone tells it; spans are relative to the chunk. `**2024-01-15**` is a mark of its own: a running date. */
interface Mark {
  readonly span: Span;
  readonly blockSpan: Span;
  /** Where its list, table or paragraph starts. */
  readonly group: number;
  readonly text: string;
  readonly time: TimeMark | undefined;
  readonly date: string | undefined;
}

const known = new WeakMap<Part, readonly Mark[]>();
const minutesPerDay = 1440;
const zone =
  /\b(UTC(?:[+-]\d{1,2}(?::?\d{2})?)?|GMT|[A-Z][a-z]+\/[A-Z][A-Za-z_]+|[ECMP][SD]?T|CES?T|BST|IST|JST|AEST)\b/;

/** The entries of all timeline sections, in the order of the text, with running dates and midnight understood. */
export function timelineOf(
  parts: readonly KindredPart[],
  date: string | undefined,
  stated: string | undefined,
): Timeline {
  const own = parts.filter((part) => part.belongsTo === 'timeline');
  const year = yearOf(date, own);
  const firstDay = date === undefined ? undefined : dayOf(date, year);
  return { entries: resolved(own, firstDay, year), timezone: stated ?? zoneOf(own) };
}

function zoneOf(parts: readonly KindredPart[]): string | undefined {
  for (const { part } of parts) {
    const match = zone.exec(part.chunk.text.slice(part.heading?.span.start ?? 0, part.bodySpan.end));
    if (match) return match[1];
  }
  return undefined;
}

function resolved(
  parts: readonly KindredPart[],
  firstDay: number | undefined,
  year: number,
): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  let day = firstDay ?? 0;
  let previous: number | undefined;
  let group = 0;
  for (const { part, base, continues } of parts) {
    for (const mark of marksOf(part)) {
      if (!continues || mark.group > 0) group = base + mark.group;
      const ownDay = mark.date === undefined ? undefined : dayOf(mark.date, year);
      if (ownDay !== undefined) day = ownDay;
      if (mark.time === undefined) continue;
      if (ownDay === undefined && isNextDay(previous, mark.time.minuteOfDay)) day += 1;
      previous = mark.time.minuteOfDay ?? previous;
      entries.push(entryOf(mark, mark.time, day, base, group));
    }
  }
  return entries;
}

/** Past midnight only when the step back is overnight-like: from the evening (after 18:00) to the morning (before 10:00). */
function isNextDay(previous: number | undefined, minuteOfDay: number | undefined): boolean {
  return previous !== undefined && minuteOfDay !== undefined && previous >= 18 * 60 && minuteOfDay < 10 * 60;
}

function entryOf(mark: Mark, time: TimeMark, day: number, base: number, group: number): TimelineEntry {
  const start = base + mark.span.start;
  return {
    span: shift(mark.span, base),
    blockSpan: shift(mark.blockSpan, base),
    group,
    timeSpan: { start: start + time.start, end: start + time.end },
    text: mark.text,
    minutes: time.minuteOfDay === undefined ? undefined : day * minutesPerDay + time.minuteOfDay,
    approximate: time.approximate,
  };
}

function marksOf(part: Part): readonly Mark[] {
  const found = known.get(part) ?? marksOfNodes(part);
  known.set(part, found);
  return found;
}

function marksOfNodes(part: Part): readonly Mark[] {
  const source = part.chunk.text;
  const heading = part.heading && lineMark(part.heading.textSpan, source, part.heading.span.start);
  const own = heading?.time || heading?.date ? [heading] : [];
  return [...own, ...part.nodes.flatMap((node) => marksOfNode(node, source))];
}

function marksOfNode(node: RootContent, source: string): readonly Mark[] {
  if (node.type === 'list') return itemsOf(node, source);
  if (node.type === 'table') return rowsOf(node, source);
  return node.type === 'paragraph' ? linesOf(node, source) : [];
}

/** Only the first paragraph of an item speaks for it; sub-bullets are not events. */
function itemsOf(list: List, source: string): readonly Mark[] {
  return list.children.flatMap((item) => {
    const first = item.children[0];
    if (first?.type !== 'paragraph') return [];
    const span = spanBehindCheckbox(first);
    const blockSpan = { start: span.start, end: spanOf(item).end };
    return [{ ...lineMark(span, source, spanOf(list).start), blockSpan }];
  });
}

function rowsOf(table: Table, source: string): readonly Mark[] {
  return table.children.slice(1).flatMap((row) => {
    const cells = row.children.map((cell) => cellContent(cell));
    const at = cells.findIndex((span) => leadingTime(source.slice(span.start, span.end)) !== undefined);
    const cell = cells[at];
    if (cell === undefined) return [];
    const mark = lineMark({ start: cell.start, end: spanOf(row).end }, source, spanOf(table).start);
    const date = cells
      .slice(0, at)
      .map((span) => source.slice(span.start, span.end))
      .join(' ');
    return [
      {
        ...mark,
        blockSpan: spanOf(row),
        text: plainText(row.children.at(-1) ?? row),
        date: date.trim() || mark.date,
      },
    ];
  });
}

function cellContent(cell: Nodes): Span {
  const first = 'children' in cell ? cell.children[0] : undefined;
  const last = 'children' in cell ? cell.children.at(-1) : undefined;
  return first && last ? { start: spanOf(first).start, end: spanOf(last).end } : spanOf(cell);
}

function linesOf(node: Nodes, source: string): readonly Mark[] {
  const { start, end } = spanOf(node);
  return [...source.slice(start, end).matchAll(/[^\r\n]+/g)].map((line) =>
    lineMark({ start: start + line.index, end: start + line.index + line[0].length }, source, start),
  );
}

function lineMark(span: Span, source: string, group: number): Mark {
  const line = source.slice(span.start, span.end);
  const time = leadingTime(line);
  const rest =
    time === undefined
      ? line
      : line.slice(time.end).replace(/^[\s*_)\]]*(?:[A-Z]{2,4}\b)?[\s*_)\]|:—–-]*/, '');
  const date = time ? time.date : startsWithDate(line) ? line : undefined;
  return { span, blockSpan: span, group, text: rest.replace(/[*_`]/g, '').trim(), time, date };
}

/** Stands in where no year is named anywhere: such dates are in order, but on no calendar. */
const noYear = 1972;

/** The year of the metadata's date, or the first that the timeline names. */
function yearOf(date: string | undefined, parts: readonly KindredPart[]): number {
  const texts = [
    date ?? '',
    ...parts.map(({ part }) => part.chunk.text.slice(part.heading?.span.start ?? 0, part.bodySpan.end)),
  ];
  const found = texts.map((text) => /\b(?:19|20)\d{2}\b/.exec(text)?.[0]).find((year) => year !== undefined);
  return found === undefined ? noYear : Number(found);
}
