import { CompletionItemKind } from 'vscode-languageserver-types';
import { wordsFor } from '../../actionEdits.ts';
import { actionStatusGuidance } from '../../guidance.ts';
import { actionColumns } from '../../model/actionTable.ts';
import type { ActionItem, ActionStatus } from '../../model/postmortem.ts';
import { type PlacedTable, tableAround } from '../../model/tableAt.ts';
import type { Cursor } from './cursor.ts';
import { dueOffers } from './dueDates.ts';
import { ownerOffers } from './owners.ts';
import { itemsIn } from './slashActions.ts';
import { type Slot, slotBetween } from './slot.ts';
import type { CompletionSource, Offer } from './source.ts';

/** Owners, due dates and statuses in the cells of a table of actions. */
export const actionCells: CompletionSource = {
  triggers: [' '],
  complete(cursor) {
    const table = cursor.isVerbatim ? undefined : tableAt(cursor);
    const slot = table && slotAt(cursor, table);
    if (table === undefined || slot === undefined || isMenu(slot, cursor)) return [];
    const column = actionColumns(table.head)?.[slot.column];
    const offers = offersFor(column, othersIn(table, cursor), cursor);
    const typed = cursor.analysis.source.text.slice(slot.span.start, cursor.offset);
    return offers.map((offer) => ({
      ...offer,
      span: slot.span,
      text: slot.fill(offer.text),
      filter: withSign(typed, offer.filter ?? offer.label),
    }));
  },
};

/** Whoever types letters does not type the sign before them, but it may stand there. */
function withSign(typed: string, words: string): string {
  const sign = /^[^\p{L}\p{N}@]*/u.exec(typed)?.[0] ?? '';
  return sign + words.replace(/^[^\p{L}\p{N}@]+(?=[\p{L}\p{N}])/u, '');
}

/** The actions of the table without the one in whose row the cursor is. */
function othersIn(table: PlacedTable, { analysis, line }: Cursor): readonly ActionItem[] {
  return itemsIn(table, analysis.postmortem).filter(
    ({ span }) => span.end < line.start || span.start > line.end,
  );
}

/** A slash opens the menu, in a row as on any line. */
function isMenu({ span }: Slot, { analysis }: Cursor): boolean {
  return analysis.source.text[span.start] === '/';
}

function offersFor(
  column: string | undefined,
  items: readonly ActionItem[],
  cursor: Cursor,
): readonly Omit<Offer, 'span'>[] {
  // Behind `@` the owners are offered by themselves.
  if (column === 'owner') return /@[^|]*$/.test(cursor.before) ? [] : ownerOffers(cursor);
  if (column === 'due') return dueOffers(cursor, items);
  return column === 'status' ? statusOffers(cursor, items) : [];
}

/** The table of actions in a row of which the cursor is, below its head. */
function tableAt({ analysis, line, lines }: Cursor): PlacedTable | undefined {
  const table = tableAround(analysis.parts, analysis.source.text, line.start);
  if (table === undefined || (table.belongsTo !== 'actionItems' && table.belongsTo !== 'followUp'))
    return undefined;
  const [first, here] = [table.span.start, line.start].map((offset) => lines.positionAt(offset).line);
  return line.start <= table.span.end && (here ?? 0) >= (first ?? 0) + 2 ? table : undefined;
}

/** The cell at the cursor, also one that no bar closes yet. */
function slotAt(
  { before, behind, line, offset, ...cursor }: Cursor,
  { hasEdges }: PlacedTable,
): (Slot & { column: number }) | undefined {
  const bars = [...before.matchAll(bar)];
  const column = bars.length - (hasEdges ? 1 : 0);
  if (column < 0) return undefined;
  const start = line.start + (bars.at(-1)?.index ?? -1) + 1;
  const next = [...behind.matchAll(bar)][0]?.index ?? behind.length;
  const slot = slotBetween({ before, behind, line, offset, ...cursor }, { start, end: offset + next });
  return { ...slot, column };
}

const bar = /(?<!\\)\|/g;

/** In the words of the other actions, and a project's own. */
function statusOffers({ settings }: Cursor, items: readonly ActionItem[]): readonly Omit<Offer, 'span'>[] {
  const usual = (Object.keys(actionStatusGuidance) as ActionStatus[]).map(
    (status) => [wordsFor(status, items), status] as const,
  );
  const own = Object.entries(settings.configuration.actionStatuses).filter(
    ([name]) => !usual.some(([words]) => words === name),
  );
  return [...usual, ...own].map(([label, status]) => ({
    label,
    kind: CompletionItemKind.EnumMember,
    documentation: actionStatusGuidance[status](),
    text: label,
  }));
}
