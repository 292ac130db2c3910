import { type Options as MarkdownTableOptions, markdownTable } from 'markdown-table';
import type { AlignType, Table, TableCell } from 'mdast';
import stringWidth from 'string-width';
import type { Analysis } from '../analysis.ts';
import { applyEdits } from '../edits.ts';
import { type Span, shift } from '../markdown/position.ts';
import { contentSpan, spanOf } from '../model/parts.ts';
import type { Edit } from '../rule.ts';
import { linesOf } from './lines.ts';

/** In columns of a screen: wider tables are no easier to read aligned, and every change would touch all their lines. */
const widest = 200;

/**
 * What aligns the columns of the tables in a document's sections, after `fixes` have changed cells of them: the edits of each table.
 * Only spaces and dashes change: cells stay as they are written, and so does the alignment that colons ask for. Nothing for tables
 * in lists and quotations, for wide ones, and for those with more or fewer cells in a row than columns.
 */
export function alignmentEdits(
  { parts }: Pick<Analysis, 'parts'>,
  fixes: readonly Edit[] = [],
): readonly (readonly Edit[])[] {
  return parts
    .filter(({ belongsTo }) => belongsTo !== 'other')
    .flatMap(({ part: { nodes, chunk }, base }) => {
      const inside = fixes.map(({ span, text }) => ({ span: shift(span, -base), text }));
      return nodes
        .filter((node) => node.type === 'table')
        .filter((table) => beginsLine(chunk.text, spanOf(table)) && isEven(table))
        .map((table) => alignmentOf(table, chunk.text, inside, widest) ?? [])
        .map((edits) => edits.map(({ span, text }) => ({ span: shift(span, base), text })));
    });
}

/**
 * What aligns the columns of a table of a chunk with that text, after `fixes` have changed some of its cells; rows that lack cells get
 * empty ones. Undefined where its lines are not told apart or get wider than `most` columns of a screen.
 */
export function alignmentOf(
  table: Table,
  text: string,
  fixes: readonly Edit[] = [],
  most = Number.POSITIVE_INFINITY,
): readonly Edit[] | undefined {
  const rows = table.children.map((row) => row.children.map((cell) => cellOf(cell, text, fixes)));
  const aligned = tableLines(
    rows.map((row) => row.map(({ content }) => content)),
    table.align ?? [],
  );
  const lines = linesOf(table, text);
  if (lines.length !== aligned.length || stringWidth(aligned[0] ?? '') > most) return undefined;
  const [head = [], ...others] = rows;
  const cells = [head, [], ...others];
  return lines.flatMap((line, at) => respaced(line, cells[at] ?? [], aligned[at] ?? '', text));
}

/** Where the words of a cell stand, and what they are after the fixes. */
interface Cell {
  readonly span: Span;
  readonly content: string;
}

function cellOf(cell: TableCell, text: string, fixes: readonly Edit[]): Cell {
  const { start, end } = contentSpan(cell);
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const span = { start: from, end: from + words.trim().length };
  const own = fixes
    .filter((fix) => span.start <= fix.span.start && fix.span.end <= span.end)
    .map((fix) => ({ ...fix, span: shift(fix.span, -span.start) }));
  return { span, content: applyEdits(text.slice(span.start, span.end), own).trim() };
}

/** What makes a line of its aligned form, by changes to what stands between the words of its cells. */
function respaced(line: Span, cells: readonly Cell[], aligned: string, text: string): readonly Edit[] {
  let [at, from] = [line.start, 0];
  const gaps = cells
    .filter(({ span }) => span.start < span.end)
    .map(({ span, content }) => {
      const until = aligned.indexOf(content, from);
      const gap = { span: { start: at, end: span.start }, text: aligned.slice(from, until) };
      [at, from] = [span.end, until + content.length];
      return gap;
    });
  return [...gaps, { span: { start: at, end: line.end }, text: aligned.slice(from) }].filter(
    ({ span, text: spaces }) => text.slice(span.start, span.end) !== spaces,
  );
}

/** Rows of cells, the head first, as lines of Markdown. */
export function tableLines(
  rows: readonly (readonly string[])[],
  align: readonly (AlignType | undefined)[],
): readonly string[] {
  return linesWith(rows, { align: [...align], stringLength: stringWidth });
}

/** The same, with columns as wide as they need to be only where that is no wider than a screen. */
export function readableLines(rows: readonly (readonly string[])[]): readonly string[] {
  const lines = tableLines(rows, []);
  return stringWidth(lines[0] ?? '') > widest ? linesWith(rows, { alignDelimiters: false }) : lines;
}

function linesWith(rows: readonly (readonly string[])[], options: MarkdownTableOptions): readonly string[] {
  return markdownTable(filled(rows), options).split('\n');
}

function beginsLine(text: string, { start }: Span): boolean {
  return start === 0 || /[\r\n]/.test(text.charAt(start - 1));
}

/** Whether a row has more cells than there are columns: nobody sees them. */
export function isUneven({ children: [head, ...rows] }: Table): boolean {
  return rows.some((row) => row.children.length > (head?.children.length ?? 0));
}

function isEven({ children: [head, ...rows] }: Table): boolean {
  return rows.every((row) => row.children.length === head?.children.length);
}

function filled(rows: readonly (readonly string[])[]): string[][] {
  const columns = rows[0]?.length ?? 0;
  return rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ''));
}
