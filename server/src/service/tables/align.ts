import { type Options as MarkdownTableOptions, markdownTable } from 'markdown-table';
import type { AlignType, Table } from 'mdast';
import stringWidth from 'string-width';
import type { Analysis } from '../analysis.ts';
import { type Span, shift } from '../markdown/position.ts';
import { contentSpan, spanOf } from '../model/parts.ts';
import type { Edit } from '../rule.ts';

/** In columns of a screen: wider tables are no easier to read aligned, and every change would touch all their lines. */
const widest = 200;

/**
 * What aligns the columns of the tables in a document's sections. Only spaces and dashes change: cells stay as they are written, rows
 * that lack cells get empty ones, and the alignment that colons ask for stays. Nothing for tables in lists and quotations, for
 * wide ones, and for those with more cells in a row than columns.
 */
export function alignmentEdits({ parts, source }: Pick<Analysis, 'parts' | 'source'>): readonly Edit[] {
  return parts
    .filter(({ belongsTo }) => belongsTo !== 'other')
    .flatMap(({ part, base }) =>
      part.nodes.flatMap((node) =>
        node.type === 'table' ? (alignment(node, part.chunk.text, base, source.text) ?? []) : [],
      ),
    );
}

function alignment(table: Table, text: string, base: number, document: string): Edit | undefined {
  const span = spanOf(table);
  const written = text.slice(span.start, span.end);
  if (!beginsLine(text, span) || isUneven(table)) return undefined;
  const eol = /\r\n|\r|\n/.exec(written)?.[0] ?? '\n';
  const lines = alignedLines(table, text);
  const aligned = lines.join(eol);
  const width = stringWidth(lines[0] ?? '');
  const place = shift(span, base);
  return aligned === document.slice(place.start, place.end) || width > widest
    ? undefined
    : { span: place, text: aligned };
}

/** The lines of a table of a chunk with that text, all of one width on a screen; cells stay as they are written. */
export function alignedLines(table: Table, text: string): readonly string[] {
  const cells = table.children.map((row) =>
    row.children.map((cell) => {
      const { start, end } = contentSpan(cell);
      return text.slice(start, end).trim();
    }),
  );
  return tableLines(cells, table.align ?? []);
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

function filled(rows: readonly (readonly string[])[]): string[][] {
  const columns = rows[0]?.length ?? 0;
  return rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ''));
}
