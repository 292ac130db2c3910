import * as l10n from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { wordsFor } from '../../actionEdits.ts';
import { actionColumns, type Column } from '../../model/actionTable.ts';
import type { ActionItem, ActionList, PostMortem } from '../../model/postmortem.ts';
import { type PlacedTable, rowOf, tableAround } from '../../model/tableAt.ts';
import { bodyText, templateOf } from '../../model/template.ts';
import { actionPlaceholder, itemIn } from './actionItem.ts';
import { apartFromBelow, asBlock, type Gap, withLine, withoutBlanks } from './gap.ts';
import type { MenuItem } from './slash.ts';
import { isBareAround } from './slashSections.ts';

/** Among the actions: one more in the form of the table or list that it stands in or right below, or the first of them. */
export function slashActions(gap: Gap, bullet: string): readonly MenuItem[] {
  const kind = gap.section?.belongsTo;
  if (kind !== 'actionItems' && kind !== 'followUp') return [];
  const row = bullet === '' ? rowIn(gap) : undefined;
  if (row !== undefined) return actionRow(row, l10n.t('Another row of the table'), gap);
  const item = itemIn(gap, listsOf(gap.analysis.postmortem));
  if (item !== undefined) return actionRow(item, l10n.t('Another item of the list'), gap);
  const isFirst = bullet === '' && kind === 'actionItems' && !hasActions(gap) && !isBareAround(gap);
  return isFirst ? [firstTable(gap)] : [];
}

function listsOf({ actionLists, followUps }: PostMortem): readonly ActionList[] {
  return [...actionLists, ...followUps];
}

function itemsOf(postmortem: PostMortem): readonly ActionItem[] {
  return listsOf(postmortem).flatMap(({ items }) => items);
}

/** Offered where it is one more action, and no other is read in another way. */
function actionRow(
  { text, besides }: Pick<MenuItem, 'text' | 'besides'>,
  detail: string,
  gap: Gap,
): readonly MenuItem[] {
  const before = gap.analysis.postmortem;
  const after = withLine(gap, filledIn(text), besides).postmortem;
  const isOneMore =
    itemsOf(after).length === itemsOf(before).length + 1 && after.sections.length === before.sections.length;
  return isOneMore
    ? [{ label: l10n.t('action row'), kind: CompletionItemKind.Struct, detail, text, besides }]
    : [];
}

/** Details that are still to be filled in are none yet. */
function filledIn(text: string): string {
  return text.replace(/@?\[Owner\]/, '@somebody').replace('YYYY-MM-DD', '2000-01-01');
}

function firstTable(gap: Gap): MenuItem {
  const { analysis, settings, eol, section } = gap;
  const template = templateOf(analysis.postmortem, settings.configuration);
  const text = asBlock(bodyText(template, 'actionItems', eol, section?.depth), gap);
  return {
    label: l10n.t('action table'),
    kind: CompletionItemKind.Struct,
    detail: l10n.t('A table with its first action'),
    text,
  };
}

/** Anywhere in the section: a second table would stand beside them. */
function hasActions({ analysis, section }: Gap): boolean {
  return itemsOf(analysis.postmortem).some(
    ({ span }) => section !== undefined && section.span.start <= span.start && span.end <= section.span.end,
  );
}

function rowIn(gap: Gap): Pick<MenuItem, 'text' | 'besides'> | undefined {
  const { analysis, place } = gap;
  const table = tableAround(analysis.parts, analysis.source.text, place);
  const columns = table && actionColumns(table.head);
  if (table === undefined || columns === undefined) return undefined;
  const items = itemsIn(table, analysis.postmortem);
  const cells = columns.map((column) => cellFor(column, items));
  return { text: apartFromBelow(rowOf(cells, table), gap), besides: withoutBlanks(gap) };
}

/** The actions of a table. */
export function itemsIn({ span }: PlacedTable, postmortem: PostMortem): readonly ActionItem[] {
  return itemsOf(postmortem).filter((item) => span.start <= item.span.start && item.span.end <= span.end);
}

function cellFor(column: Column | undefined, items: readonly ActionItem[]): string {
  if (column === 'text') return actionPlaceholder;
  if (column === 'owner') return '[Owner]';
  if (column === 'due') return 'YYYY-MM-DD';
  return column === 'status' ? wordsFor('todo', items) : '';
}
