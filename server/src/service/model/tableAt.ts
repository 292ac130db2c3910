import type { Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Span, shift } from '../markdown/position.ts';
import { spanOf } from './parts.ts';
import type { SectionKind } from './postmortem.ts';
import type { KindredPart } from './sections.ts';

/** A table and what its columns are called. */
export interface PlacedTable {
  readonly span: Span;
  readonly head: readonly string[];
  readonly belongsTo: SectionKind;
  /** Its rows begin with a bar. */
  readonly hasEdges: boolean;
}

/** The table on whose lines an offset is, or that ends with nothing but blank lines before it. */
export function tableAround(
  parts: readonly KindredPart[],
  text: string,
  offset: number,
): PlacedTable | undefined {
  const placed = parts.findLast(
    ({ base, part }) => base <= offset && part.nodes.some((node) => base + spanOf(node).start <= offset),
  );
  if (placed === undefined) return undefined;
  const { part, base, belongsTo } = placed;
  const tables = part.nodes.filter((node) => node.type === 'table');
  const table = tables.findLast((node) => base + spanOf(node).start <= offset);
  if (table === undefined) return undefined;
  const span = shift(spanOf(table), base);
  if (span.end < offset && text.slice(span.end, offset).trim() !== '') return undefined;
  return { span, head: headOf(table), belongsTo, hasEdges: text[span.start] === '|' };
}

function headOf({ children: [row] }: Table): readonly string[] {
  return (row?.children ?? []).map((cell) =>
    plainText(cell, { includeHtml: false }).replace(/\s+/g, ' ').trim(),
  );
}

/** A row of a table with these cells. */
export function rowOf(cells: readonly string[], { hasEdges }: Pick<PlacedTable, 'hasEdges'>): string {
  const row = cells.join(' | ');
  // A bar at the beginning is the edge of a row, not the end of an empty cell.
  return hasEdges || cells[0] === '' ? `| ${row} |` : row;
}
