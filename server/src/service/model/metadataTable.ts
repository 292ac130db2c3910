import type { Table, TableCell } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { fieldNamedBy } from './fieldNames.ts';
import { contentSpan, spanOf } from './parts.ts';
import type { Field } from './postmortem.ts';

type Pair = readonly [label: TableCell | undefined, value: TableCell | undefined];

/** Names in the head with values below, names in the first column with values beside, or pairs of both side by side. */
export function fieldsOfTable(table: Table, text: string): readonly Field[] {
  const rows = table.children.map((row) => row.children);
  const pairs = isHorizontal(rows) ? pairsBelow(rows) : rows.flatMap(pairsBeside);
  return pairs.flatMap(([label, value]) => (label && value && fieldOfCells(label, value, text)) ?? []);
}

/** Several names in the head, and no names below where pairs would have one. */
function isHorizontal([head = [], ...below]: readonly TableCell[][]): boolean {
  const named = [...head.keys()].filter((column) => isName(head[column]));
  const arePairs = named.every((column) => column % 2 === 0) && below.every(([first]) => isName(first));
  return named.length >= 2 && below.length > 0 && !arePairs;
}

function pairsBelow([head = [], first = []]: readonly TableCell[][]): readonly Pair[] {
  return head.map((cell, column) => [cell, first[column]]);
}

function pairsBeside(cells: readonly TableCell[]): readonly Pair[] {
  return cells.flatMap((cell, column) => (column % 2 === 0 ? [[cell, cells[column + 1]] as const] : []));
}

function isName(cell: TableCell | undefined): boolean {
  return cell !== undefined && fieldNamedBy(plainText(cell)) !== undefined;
}

function fieldOfCells(label: TableCell, cell: TableCell, text: string): Field | undefined {
  const name = fieldNamedBy(plainText(label));
  if (name === undefined || name === 'title') return undefined;
  const value = plainText(cell, { includeHtml: false }).trim();
  const content = contentSpan(cell);
  const at = text.slice(content.start, content.end).indexOf(value);
  const start = content.start + Math.max(at, 0);
  const valueSpan = { start, end: at < 0 ? content.end : start + value.length };
  const span = { start: spanOf(label).start, end: spanOf(cell).end };
  return { name, value, span, valueSpan, form: 'table' };
}
