import type { List, ListItem, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Span } from '../markdown/position.ts';
import type { TimeMark } from './instant.ts';
import { type Part, spanBehindCheckbox, spanOf } from './parts.ts';
import {
  type LineMark,
  lineMark,
  marksOfLines,
  onOneLine,
  withoutDate,
  withoutTime,
} from './timelineLines.ts';
import { marksOfTable } from './timelineTable.ts';

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
  /** What stands behind a date that has no time. */
  readonly event?: string;
  /** Where what happened stands, if not beside the time: in another cell, below the heading. */
  readonly eventSpan?: Span;
  /** What the head of its table or its line says of the zone of all times below. */
  readonly zone: string | undefined;
  /** A list item, which below a mere date may tell what happened on that day. */
  readonly item?: true;
  /** Of a table that may hold other things than events: it counts where nothing else does. */
  readonly doubtful?: true;
}

/** A mark, where its chunk starts, and where its list, table or paragraph starts in the document. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly base: number;
  readonly group: number;
}

const known = new WeakMap<Part, readonly Mark[]>();

/** The marks of a part of a timeline, found once for as long as its chunk is kept. */
export function marksOf(part: Part): readonly Mark[] {
  const found = known.get(part) ?? marksOfPart(part);
  known.set(part, found);
  return found;
}

/** The marks of each part; a list that goes on below a heading with a time is about that event, too. */
export function marksOfEach(
  parts: readonly { readonly part: Part; readonly continues: boolean }[],
): readonly (readonly Mark[])[] {
  let isBelowTime = false;
  return parts.map(({ part, continues }) => {
    const marks = marksOf(part);
    if (continues && part.heading === undefined) return isBelowTime ? [] : marks;
    isBelowTime = part.heading !== undefined && marks[0]?.time !== undefined;
    return marks;
  });
}

/** What stands below a heading with a time is about that event. */
function marksOfPart(part: Part): readonly Mark[] {
  const source = part.chunk.text;
  const heading = headingMark(part);
  if (heading?.time !== undefined) return [heading];
  const below = part.nodes.flatMap((node) => marksOfNode(node, source));
  return heading === undefined ? below : [heading, ...below];
}

function headingMark({ heading, nodes, chunk }: Part): Mark | undefined {
  if (heading === undefined) return undefined;
  const isTime = /^\D{0,3}\d{4}(?:\s*[–-]\s*\d{4})?\D{0,3}$/.test(heading.text);
  const mark = lineMark(heading.textSpan, chunk.text, heading.span.start, isTime);
  const first = nodes.find((node) => node.type === 'paragraph');
  const text = mark.text === '' && first ? plainText(first) : mark.text;
  const event = mark.event === '' && first ? onOneLine(plainText(first)) : mark.event;
  const isBelow = first !== undefined && (mark.event ?? mark.text) === '';
  return {
    ...mark,
    text: onOneLine(text),
    ...(event !== undefined && { event }),
    ...(isBelow && { eventSpan: spanOf(first) }),
  };
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
  const mark = lineMark(span, source, spanOf(list).start);
  const own = {
    ...mark,
    blockSpan: { start: span.start, end: spanOf(item).end },
    ...textsOf(mark, onOneLine(plainText(first))),
    zone: undefined,
    item: true as const,
  };
  if (own.time !== undefined || own.date === undefined) return [own];
  const lists = item.children.filter((child) => child.type === 'list');
  return [own, ...lists.flatMap((inner) => marksOfNode(inner, source))];
}

/** As a reader sees them, links and marks left out. */
function textsOf({ isBehind, text, time, event }: LineMark, shown: string): Pick<Mark, 'text' | 'event'> {
  if (isBehind) return { text };
  const own = withoutTime(shown);
  // `**9.00** Fixed` has a time only with its marks.
  return {
    text: own === shown && time !== undefined ? text : own,
    ...(event !== undefined && { event: withoutDate(shown) }),
  };
}
