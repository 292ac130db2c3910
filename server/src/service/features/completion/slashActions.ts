import { CompletionItemKind } from 'vscode-languageserver-types';
import { wordsFor } from '../../actionEdits.ts';
import { itemLike } from '../../actionRows.ts';
import { detailsIn } from '../../model/actionDetails.ts';
import { actionColumns, type Column } from '../../model/actionTable.ts';
import type { ActionItem, ActionList } from '../../model/postmortem.ts';
import { type PlacedTable, rowOf, tableAround } from '../../model/tableAt.ts';
import { bodyText, templateOf } from '../../model/template.ts';
import { type Cursor, kindAround } from './cursor.ts';
import type { MenuItem, Slash } from './slash.ts';
import { isBareAround } from './slashSections.ts';
import { asBlock, withoutBlanks } from './surroundings.ts';

/** What the template writes for an action. */
const actionPlaceholder = '[What will exist when this is done]';

/** Among the actions: one more in the form of the table or list that the cursor is in or right below, or the first of them. */
export function slashActions(cursor: Cursor, slash: Slash): readonly MenuItem[] {
  const kind = kindAround(cursor);
  if (kind !== 'actionItems' && kind !== 'followUp') return [];
  const row = slash.lead === '' ? rowIn(cursor) : undefined;
  if (row !== undefined) return [actionRow(row, 'Another row of the table', cursor)];
  const item = itemIn(cursor);
  if (item !== undefined) return [actionRow(item, 'Another item of the list', cursor)];
  return slash.lead === '' && kind === 'actionItems' && !hasActions(cursor) && !isBareAround(cursor)
    ? [firstTable(cursor)]
    : [];
}

function actionRow(text: string, detail: string, cursor: Cursor): MenuItem {
  const kind = CompletionItemKind.Struct;
  return { label: 'action row', kind, detail, text, besides: withoutBlanks(cursor) };
}

function firstTable(cursor: Cursor): MenuItem {
  const { analysis, settings, eol, section } = cursor;
  const template = templateOf(analysis.postmortem, settings.configuration);
  const text = asBlock(bodyText(template, 'actionItems', eol, section?.depth), cursor);
  return {
    label: 'action table',
    kind: CompletionItemKind.Struct,
    detail: 'A table with its first action',
    text,
  };
}

/** Anywhere in the section: a second table beside them would be none of the reader's business. */
function hasActions({ analysis, section }: Cursor): boolean {
  const { actionLists, followUps } = analysis.postmortem;
  const items = [...actionLists, ...followUps].flatMap((list) => list.items);
  return items.some(
    ({ span }) => section !== undefined && section.span.start <= span.start && span.end <= section.span.end,
  );
}

function rowIn(cursor: Cursor): string | undefined {
  const { analysis, line } = cursor;
  const table = tableAround(analysis.parts, analysis.source.text, line.start);
  const columns = table && actionColumns(table.head);
  if (table === undefined || columns === undefined) return undefined;
  const items = itemsIn(table, cursor);
  return rowOf(
    columns.map((column) => cellFor(column, items)),
    table,
  );
}

/** The actions of a table, without the one that the cursor's line would be. */
export function itemsIn({ span }: PlacedTable, { analysis, line }: Cursor): readonly ActionItem[] {
  const { actionLists, followUps } = analysis.postmortem;
  return [...actionLists, ...followUps]
    .flatMap(({ items }) => items)
    .filter((item) => span.start <= item.span.start && item.span.end <= span.end)
    .filter((item) => item.span.end < line.start || item.span.start > line.end);
}

function cellFor(column: Column | undefined, items: readonly ActionItem[]): string {
  if (column === 'text') return actionPlaceholder;
  if (column === 'owner') return '[Owner]';
  if (column === 'due') return 'YYYY-MM-DD';
  return column === 'status' ? wordsFor('todo', items) : '';
}

/** An item like the one above the cursor's line, or like the one below it. */
function itemIn(cursor: Cursor): string | undefined {
  const { analysis, line } = cursor;
  const { text } = analysis.source;
  const beside = (list: ActionList): readonly ActionItem[] => {
    const above = list.items.filter(
      ({ span }) => span.start < line.start && isNextTo(span.start, line.start, text),
    );
    const below = list.items.filter(
      ({ span }) => span.start > line.end && text.slice(line.end, lineStart(text, span.start)).trim() === '',
    );
    return [...above.slice(-1), ...below.slice(0, 1)];
  };
  const { actionLists, followUps } = analysis.postmortem;
  const [model] = [...actionLists, ...followUps].filter(({ form }) => form === 'list').flatMap(beside);
  if (model === undefined) return undefined;
  const start = lineStart(text, model.span.start);
  const end = /[\r\n]/.exec(text.slice(start))?.index ?? text.length - start;
  const first = text.slice(start, start + end);
  // Not from the model: a line right below an item goes on in it, and may hide what its end says.
  const details = detailsLike(first.slice(model.span.start - start));
  return itemLike(first, actionPlaceholder + details);
}

/** Between an item and a line below it stand only lines that belong to the item: nothing that begins in column 0. */
function isNextTo(start: number, end: number, text: string): boolean {
  return text
    .slice(start, end)
    .split(/\r\n|\n|\r/)
    .slice(1)
    .every((line) => /^(?:[ \t]|$)/.test(line));
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

/** " (@[Owner], due YYYY-MM-DD)" behind an action, where the one on a line says no more than that. */
function detailsLike(line: string): string {
  const { action, owner, dueAt } = detailsIn(line);
  const places = [
    ...(owner ? [{ ...owner, words: ownerLike(line.slice(owner.start, owner.end)) }] : []),
    ...(dueAt ? [{ ...dueAt, words: 'YYYY-MM-DD' }] : []),
  ].sort((a, b) => a.start - b.start);
  let [written, rest, at] = ['', '', action.end];
  for (const { start, end, words } of places) {
    if (start < at) return '';
    const joint = line.slice(at, start);
    [written, rest, at] = [written + joint + words, rest + joint, end];
  }
  const end = line.slice(at);
  return places.length > 0 && saysNothing.test(rest + end) ? written + end : '';
}

/** What joins details to an action and to each other, and what they are called. */
const saysNothing = /^(?:[\s,;()|–—:.-]|\b(?:due|by|on|date|deadline)\b)*$/i;

function ownerLike(words: string): string {
  return words.startsWith('@') ? '@[Owner]' : `${/^[^:]*:\s*/.exec(words)?.[0] ?? ''}[Owner]`;
}
