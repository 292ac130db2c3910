import type { List, ListItem, Nodes, RootContent, Table, TableCell } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Span } from '../markdown/position.ts';
import { startsWithDate } from './date.ts';
import { leadingTime, type TimeMark } from './instant.ts';
import { type Part, spanBehindCheckbox, spanOf } from './parts.ts';
import { zoneIn } from './zones.ts';

/**
 * A line of a timeline as its part alone tells it; spans are relative to the chunk. One with a date and no time, such as
 * `**2024-01-15**`, dates those below it; one with neither is there to be asked for the zone that it states.
 */
export interface Mark {
  readonly span: Span;
  readonly blockSpan: Span;
  /** Where its list, table or paragraph starts. */
  readonly group: number;
  readonly text: string;
  readonly time: TimeMark | undefined;
  readonly date: string | undefined;
  /** What the head of its table or its line says of the zone of all times below. */
  readonly zone: string | undefined;
}

const known = new WeakMap<Part, readonly Mark[]>();

/** The marks of a part of a timeline, found once for as long as its chunk is kept. */
export function marksOf(part: Part): readonly Mark[] {
  const found = known.get(part) ?? marksOfPart(part);
  known.set(part, found);
  return found;
}

function marksOfPart(part: Part): readonly Mark[] {
  const source = part.chunk.text;
  const below = part.nodes.flatMap((node) => marksOfNode(node, source));
  if (part.heading === undefined) return below;
  const heading = lineMark(part.heading.textSpan, source, part.heading.span.start);
  const first = part.nodes.find((node) => node.type === 'paragraph');
  const text = heading.text === '' && first ? plainText(first) : heading.text;
  return [{ ...heading, text: onOneLine(text) }, ...below];
}

/** Quotations, code and comments are no part of a timeline, whatever they say. */
function marksOfNode(node: RootContent, source: string): readonly Mark[] {
  if (node.type === 'list') return node.children.flatMap((item) => marksOfItem(item, node, source));
  if (node.type === 'table') return marksOfTable(node, source);
  return node.type === 'paragraph' ? marksOfLines(node, source) : [];
}

/** Only the first paragraph of an item speaks for it; items below it are events where it is no more than their date. */
function marksOfItem(item: ListItem, list: List, source: string): readonly Mark[] {
  const first = item.children[0];
  if (first?.type !== 'paragraph') return [];
  const span = spanBehindCheckbox(first);
  const own = {
    ...lineMark(span, source, spanOf(list).start),
    blockSpan: { start: span.start, end: spanOf(item).end },
    text: withoutTime(onOneLine(plainText(first))),
    zone: undefined,
  };
  if (own.time !== undefined || own.date === undefined) return [own];
  const lists = item.children.filter((child) => child.type === 'list');
  return [own, ...lists.flatMap((inner) => marksOfNode(inner, source))];
}

function marksOfLines(paragraph: Nodes, source: string): readonly Mark[] {
  const { start, end } = spanOf(paragraph);
  return [...source.slice(start, end).matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) =>
    lineMark({ start: start + index, end: start + index + line.length }, source, start),
  );
}

function lineMark(span: Span, source: string, group: number): Mark {
  const line = source.slice(span.start, span.end);
  const time = leadingTime(line);
  const date = time?.date ?? (time === undefined && startsWithDate(line) ? line : undefined);
  const zone = time === undefined ? zoneIn(line) : undefined;
  return { span, blockSpan: span, group, text: withoutTime(plainLine(line)), time, date, zone };
}

const eventHead =
  /event|description|what|action|detail|activity|notes?|summary|message|update|happened|step/i;
const whoHead =
  /^(?:who|actor|person|people|owner|by|role|team|source|link|evidence|ref|author|phase|status|lane|channel|duration|elapsed|delta|gap)/i;

function marksOfTable(table: Table, source: string): readonly Mark[] {
  const head = (table.children[0]?.children ?? []).map((cell) => plainText(cell).trim());
  const group = spanOf(table).start;
  return table.children.slice(1).flatMap((row) => {
    const contents = row.children.map((cell) => cellContent(cell));
    const at = contents.findIndex(({ start, end }) => leadingTime(source.slice(start, end)) !== undefined);
    const cell = contents[at];
    const dated = contents
      .slice(0, at < 0 ? 1 : at)
      .map(({ start, end }) => source.slice(start, end))
      .join(' ')
      .trim();
    if (cell === undefined) return startsWithDate(dated) ? [dateMark(spanOf(row), group, dated)] : [];
    const mark = lineMark(cell, source, group);
    const text = plainText(eventCell(row.children, head, at) ?? row);
    const zone = zoneIn(head[at] ?? '') ?? zoneIn(head.slice(0, at).join(' '));
    return [
      {
        ...mark,
        blockSpan: spanOf(row),
        text: onOneLine(text),
        date: mark.date ?? (dated || undefined),
        zone,
      },
    ];
  });
}

function dateMark(span: Span, group: number, date: string): Mark {
  return { span, blockSpan: span, group, text: date, time: undefined, date, zone: undefined };
}

/** The cell whose head speaks of events; else the last behind the time that is not somebody or something else. */
function eventCell(
  cells: readonly TableCell[],
  head: readonly string[],
  timeAt: number,
): TableCell | undefined {
  const others = cells.flatMap((cell, index) => (index > timeAt ? [{ cell, name: head[index] ?? '' }] : []));
  const named = others.find(({ name }) => eventHead.test(name) && !whoHead.test(name));
  return (
    named ??
    others.findLast(({ name, cell }) => !whoHead.test(name) && plainText(cell) !== '') ??
    others.at(-1)
  )?.cell;
}

function cellContent(cell: Nodes): Span {
  const [first, last] = 'children' in cell ? [cell.children[0], cell.children.at(-1)] : [];
  return first && last ? { start: spanOf(first).start, end: spanOf(last).end } : spanOf(cell);
}

function withoutTime(text: string): string {
  const end = leadingTime(text)?.end ?? 0;
  return end === 0
    ? text
    : text
        .slice(end)
        .replace(/^[\s*_`)\]|:—–-]+/, '')
        .trim();
}

/** As a reader sees it, near enough for a line that is no block of its own. */
function plainLine(line: string): string {
  const shown = line.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/<br\s*\/?>|\\$/g, ' ');
  return onOneLine(shown.replace(/[*`]|(?<!\w)_|_(?!\w)/g, ''));
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
