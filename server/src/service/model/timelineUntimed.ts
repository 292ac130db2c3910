import type { Table, TableCell, TableRow } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Span, shift } from '../markdown/position.ts';
import { contentSpan, type Part, spanOf } from './parts.ts';
import type { KindredPart } from './sections.ts';
import { onOneLine } from './timelineLines.ts';
import { type Mark, marksOf } from './timelineMarks.ts';

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

const known = new WeakMap<Part, readonly Untimed[]>();

/** The lines without a time of all timelines; where as many have none as have one, none is missing. */
export function untimedIn(parts: readonly KindredPart[]): readonly Untimed[] {
  return parts.flatMap(({ part, base, belongsTo }) => {
    if (belongsTo !== 'timeline') return [];
    const found = known.get(part) ?? untimedOf(part);
    known.set(part, found);
    return found.map((untimed) => ({ ...untimed, span: shift(untimed.span, base) }));
  });
}

function untimedOf(part: Part): readonly Untimed[] {
  const source = part.chunk.text;
  const groups = byGroup(marksOf(part));
  const tables = new Map(
    part.nodes.flatMap((node) => (node.type === 'table' ? [[spanOf(node).start, node]] : [])),
  );
  return [...groups].flatMap(([group, marks]) => {
    const table = tables.get(group);
    return table ? untimedRows(table, marks, source) : untimedItems(marks, source);
  });
}

function byGroup(marks: readonly Mark[]): ReadonlyMap<number, readonly Mark[]> {
  const groups = new Map<number, Mark[]>();
  for (const mark of marks) {
    const group = groups.get(mark.group);
    if (group) group.push(mark);
    else groups.set(mark.group, [mark]);
  }
  return groups;
}

function untimedItems(marks: readonly Mark[], source: string): readonly Untimed[] {
  const items = marks.filter(({ item }) => item);
  const bare = items.filter(({ time, date }) => time === undefined && date === undefined);
  const first = items.find(({ time }) => time !== undefined);
  if (first === undefined || !isException(bare.length, items.length - bare.length)) return [];
  const form = formOf(first, source);
  return bare.map(({ span, text }) => ({ span, text, cell: undefined, form }));
}

function untimedRows(table: Table, marks: readonly Mark[], source: string): readonly Untimed[] {
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
    return [{ span, text, cell: source.slice(span.start, span.end).trim(), form: noForm }];
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

function formOf({ span, time }: Mark, source: string): TimeForm {
  const line = source.slice(span.start, span.end);
  const { start = 0, end = 0, date } = time ?? {};
  const behind = /^[\s*_`)\]|:—–-]*/.exec(line.slice(end))?.[0] ?? '';
  return { before: line.slice(0, start), behind, isDated: date !== undefined };
}
