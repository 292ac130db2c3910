import type { Table, TableCell, TableRow } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { oneLine } from '../oneLine.ts';
import { ownersIn } from './actionDetails.ts';
import { statusAlone, statusOf } from './actionStatus.ts';
import { contentSpan, spanOf } from './parts.ts';
import type { ActionItem } from './postmortem.ts';
import { ticketIn } from './ticket.ts';

/** What a column of a table of actions holds. */
export type Column = 'text' | 'owner' | 'due' | 'status' | 'ticket';

const columnNames: Readonly<Record<Column, RegExp>> = {
  text: new RegExp(
    oneLine`
      ^(?:(?:corrective |preventive |preventative |remediation |follow-?up |recommended )?(?:actions?|
        action items?|tasks?|items?|measures?|work(?: items?)?|steps?)|
      description|details?|what|to-?do|follow-?ups?|improvements?|remediations?|recommendations?|
      mitigations?|corrections?|summary|title|next steps?|changes?|アクション|内容|対応)$`,
    'i',
  ),
  owner: new RegExp(
    oneLine`
        ^(?:who|dri|leads?|team|person|people|contact|poc|担当(?:者)?|オーナー)$|(?:^|
        [\s/(])(?:owner(?:s|\(s\))?|owned by|assignees?|assigned(?: to)?|responsible|responsibility|
        accountable|in charge)(?:$|[\s/)])`,
    'i',
  ),
  due: new RegExp(
    oneLine`
      ^(?:due|due (?:date|by|on)|deadline|target|target (?:date|completion)|
      (?:planned |expected |target )?completion(?: date)?|when|by|by when|
      (?:complete|completed|done|finish|finished|deliver|delivery|planned|expected) (?:by|for|date)|eta|
      date|until|期限|期日)$`,
    'i',
  ),
  status: /^(?:status|state|done|progress|progress \(%\)|completed?|current status|ステータス|状態)\??$/i,
  ticket: new RegExp(
    oneLine`
        ^(?:tickets?(?: (?:id|link|no\.?|#))?|issues?|bugs?(?: #)?|links?|
        jira(?: (?:ticket|issue|link))?|tracking(?: (?:ticket|issue|bug|id|link))?|tracker|
        tracked (?:in|by)|references?|ref|pr|prs|pull request|work item(?: id)?|チケット)$`,
    'i',
  ),
};

/** The actions of a table, undefined where its head names nothing that actions have. */
export function actionsInTable(table: Table, source: string): readonly ActionItem[] | undefined {
  const [head, ...rows] = table.children;
  const columns = (head?.children ?? []).map((cell) => columnOf(wordsOf(cell)));
  if (columns.every((column) => column === undefined)) return undefined;
  const at = textColumn(columns, rows);
  return rows
    .filter((row) => wordsOf(row.children[at]) !== '')
    .map((row) => actionIn(row, (column) => cellOf(row, columns, column, at), source));
}

/** What the columns of a table hold by their heads; undefined where none of them names anything that actions have. */
export function actionColumns(head: readonly string[]): readonly (Column | undefined)[] | undefined {
  const columns = head.map(columnOf);
  if (columns.every((column) => column === undefined)) return undefined;
  const text = columns.includes('text') ? -1 : columns.indexOf(undefined);
  return columns.map((column, index) => (index === text ? 'text' : column));
}

function columnOf(name: string): Column | undefined {
  const columns = Object.entries(columnNames) as [Column, RegExp][];
  return columns.find(([, names]) => names.test(name.replace(/[*_]/g, '').trim()))?.[0];
}

/** Of several that could say what is to be done, and where none is named so of all others, the one that says most. */
function textColumn(columns: readonly (Column | undefined)[], rows: readonly TableRow[]): number {
  const indexes = [...columns.keys()];
  const named = indexes.filter((index) => columns[index] === 'text');
  const candidates = named.length > 0 ? named : indexes.filter((index) => columns[index] === undefined);
  const length = (index: number): number =>
    rows.reduce((sum, row) => sum + wordsOf(row.children[index]).length, 0);
  return candidates.toSorted((a, b) => length(b) - length(a))[0] ?? 0;
}

function cellOf(
  row: TableRow,
  columns: readonly (Column | undefined)[],
  column: Column,
  textAt: number,
): TableCell | undefined {
  return row.children[column === 'text' ? textAt : columns.indexOf(column)];
}

function actionIn(
  row: TableRow,
  cell: (column: Column) => TableCell | undefined,
  source: string,
): ActionItem {
  const span = spanOf(row);
  const [text, owner, due, status] = [cell('text'), cell('owner'), cell('due'), cell('status')];
  return {
    span,
    text: wordsOf(text),
    textSpan: text ? contentSpan(text) : span,
    owners: ownersIn(wordsOf(owner)),
    ownerSpan: owner && contentSpan(owner),
    due: wordsOf(due) || undefined,
    dueSpan: due && contentSpan(due),
    dueDay: undefined,
    status: statusOf(wordsOf(status ?? cell('ticket'))) ?? statusAmong(row, [text, owner, due]),
    statusText: status && wordsOf(status),
    statusSpan: status && contentSpan(status),
    ticket: ticketIn(written(cell('ticket'), source)) ?? ticketIn(source.slice(span.start, span.end)),
  };
}

/** In a column whose head does not say so. */
function statusAmong(row: TableRow, others: readonly (TableCell | undefined)[]): ActionItem['status'] {
  const told = row.children
    .filter((cell) => !others.includes(cell))
    .map((cell) => statusAlone(wordsOf(cell)));
  return told.find((status) => status !== undefined);
}

function wordsOf(cell: TableCell | undefined): string {
  return cell ? plainText(cell, { includeHtml: false }).replace(/\s+/g, ' ').trim() : '';
}

function written(cell: TableCell | undefined, source: string): string {
  const { start, end } = cell ? spanOf(cell) : { start: 0, end: 0 };
  return source.slice(start, end);
}
