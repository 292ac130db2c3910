import type { Table, TableCell, TableRow } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Span, shift } from '../markdown/position.ts';
import { contentSpan, type Part, spanOf } from './parts.ts';
import type { KindredPart } from './sections.ts';
import { placedMarksOf } from './timeline.ts';
import { onOneLine } from './timelineLines.ts';
import { type Mark, marksOf, type PlacedMark } from './timelineMarks.ts';

/** A line of a timeline without a time, where the others of its list or table have one. */
export interface Untimed {
  /** The item, or the cell in which its time should stand. */
  readonly span: Span;
  /** What the item says; of a row, its longest cell. */
  readonly text: string;
  /** What stands in the cell. */
  readonly cell: string | undefined;
  /** Marks and joints of the times beside it, `**` and `** - `, between which a time can be put. */
  readonly form: TimeForm;
}

/** How the times of a list are written: what stands around them. */
export interface TimeForm {
  readonly before: string;
  readonly behind: string;
  readonly isDated: boolean;
}

/** Fewer with a time are no list of times. */
const fewestTimed = 2;

/** The lines without a time of all timelines; where as many have none as have one, none is missing. */
export function untimedIn(parts: readonly KindredPart[], text: string): readonly Untimed[] {
  const lists = [...byGroup(placedMarksOf(parts)).values()].flatMap((items) => untimedItems(items, text));
  const rows = parts.flatMap((part) => (part.belongsTo === 'timeline' ? rowsOf(part) : []));
  return [...lists, ...rows];
}

/** A list that was cut is one group. */
function byGroup(marks: readonly PlacedMark[]): ReadonlyMap<number, readonly PlacedMark[]> {
  const groups = new Map<number, PlacedMark[]>();
  for (const placed of marks.filter(({ mark }) => mark.item)) {
    const group = groups.get(placed.group);
    if (group) group.push(placed);
    else groups.set(placed.group, [placed]);
  }
  return groups;
}

function untimedItems(items: readonly PlacedMark[], source: string): readonly Untimed[] {
  const bare = items.filter(({ mark }) => mark.time === undefined && mark.date === undefined);
  const first = items.find(({ mark }) => mark.time !== undefined);
  if (first === undefined || !isException(bare.length, items.length - bare.length)) return [];
  const form = formOf(first, source);
  return bare.map(({ mark, base }) => ({
    span: shift(mark.span, base),
    text: mark.text,
    cell: undefined,
    form,
  }));
}

const known = new WeakMap<Part, readonly Untimed[]>();

function rowsOf({ part, base }: KindredPart): readonly Untimed[] {
  const found =
    known.get(part) ?? part.nodes.flatMap((node) => (node.type === 'table' ? untimedRows(node, part) : []));
  known.set(part, found);
  return found.map((untimed) => ({ ...untimed, span: shift(untimed.span, base) }));
}

function untimedRows(table: Table, part: Part): readonly Untimed[] {
  const source = part.chunk.text;
  const marks = marksOf(part).filter(({ group }) => group === spanOf(table).start);
  const rows = table.children.slice(1);
  const told = new Set(marks.map(({ blockSpan }) => blockSpan.start));
  const bare = rows.filter((row) => !told.has(spanOf(row).start));
  const first = marks.find(({ time }) => time !== undefined);
  if (first === undefined || first.doubtful || !isException(bare.length, marks.length)) return [];
  const column = columnOf(first, rows);
  return bare.flatMap((row) => {
    const cell = row.children[column];
    if (cell === undefined) return [];
    const span = cell.children.length > 0 ? contentSpan(cell) : insideOf(cell, source);
    const cellTexts = row.children.map((each) => onOneLine(plainText(each)));
    const text = cellTexts.reduce((longest, each) => (each.length > longest.length ? each : longest), '');
    return [{ span, text, cell: onOneLine(source.slice(span.start, span.end)), form: noForm }];
  });
}

/** Between the bars. */
function insideOf(cell: TableCell, source: string): Span {
  const { start, end } = spanOf(cell);
  const written = source.slice(start, end);
  return { start: start + (written.startsWith('|') ? 1 : 0), end: end - (/.\|$/.test(written) ? 1 : 0) };
}

const noForm: TimeForm = { before: '', behind: '', isDated: false };

function isException(bare: number, timed: number): boolean {
  return bare > 0 && timed >= fewestTimed && bare < timed;
}

function columnOf({ blockSpan, span }: Mark, rows: readonly TableRow[]): number {
  const row = rows.find((each) => spanOf(each).start === blockSpan.start);
  return row?.children.findIndex((cell) => contentSpan(cell).start === span.start) ?? -1;
}

function formOf({ mark: { span, time }, base }: PlacedMark, text: string): TimeForm {
  const line = text.slice(base + span.start, base + span.end);
  const { start = 0, end = 0, date } = time ?? {};
  const behind = /^[\s*_`)\]|:—–-]*/.exec(line.slice(end))?.[0] ?? '';
  return { before: line.slice(0, start), behind, isDated: date !== undefined };
}
