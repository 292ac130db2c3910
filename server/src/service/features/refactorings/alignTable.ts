import * as l10n from '@vscode/l10n';
import type { Nodes, Table } from 'mdast';
import { shift } from '../../markdown/position.ts';
import { spanOf } from '../../model/parts.ts';
import type { KindredPart } from '../../model/sections.ts';
import { alignmentOf, isUneven } from '../../tables/align.ts';
import type { Refactoring } from './outcome.ts';

/** Makes the columns of the table at the cursor as wide as what stands in them; only spaces and dashes change. */
export const alignTable: Refactoring = {
  id: 'alignTable',
  get title() {
    return l10n.t('Align the table');
  },
  place: 'table',
  get nothing() {
    return l10n.t('There is no table at the cursor.');
  },
  apply({ analysis: { parts, source }, offset }) {
    const placed = tableAt(parts, offset, source.text);
    if (placed === undefined) return undefined;
    const { table, part, base } = placed;
    if (isUneven(table))
      return { refusal: l10n.t('The table cannot be aligned: a row has more cells than there are columns.') };
    const alignment = alignmentOf(table, part.chunk.text);
    if (alignment === undefined)
      return { refusal: l10n.t('The table cannot be aligned: its lines are not told apart.') };
    const edits = alignment.map(({ span, text }) => ({ span: shift(span, base), text }));
    return edits.length > 0 ? { edits } : { refusal: l10n.t('The table is aligned already.'), isDone: true };
  },
};

interface PlacedTable {
  readonly table: Table;
  readonly part: KindredPart['part'];
  readonly base: number;
}

/** The table on whose lines an offset is, however deep in lists and quotations. */
function tableAt(parts: readonly KindredPart[], offset: number, text: string): PlacedTable | undefined {
  for (const { part, base } of parts) {
    const table = part.nodes
      .map((node) => tableIn(node, offset - base, part.chunk.text))
      .find((found) => found !== undefined);
    if (table && base <= offset && offset <= text.length) return { table, part, base };
  }
  return undefined;
}

function tableIn(node: Nodes, at: number, text: string): Table | undefined {
  const { start, end } = spanOf(node);
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  if (at < lineStart || at > end) return undefined;
  if (node.type === 'table') return node;
  const inner = 'children' in node ? (node.children as readonly Nodes[]) : [];
  return inner.map((child) => tableIn(child, at, text)).find((found) => found !== undefined);
}
