import type { List, ListItem, Nodes, Table, TableCell } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Span, shift } from '../markdown/position.ts';
import { type Part, spanBehindCheckbox, spanOf } from './parts.ts';
import type { ActionItem, ActionList, ActionStatus } from './postmortem.ts';
import type { KindredPart } from './sections.ts';

type Column = 'text' | 'owner' | 'due' | 'status' | 'ticket';

const columnNames: Readonly<Record<Column, RegExp>> = {
  text: /^(?:action|actions|action items?|task|item|description|what|todo|follow-?up|improvement)$/i,
  owner: /^(?:owners?|assignees?|assigned to|who|responsible|dri|lead)$/i,
  due: /^(?:due|due date|deadline|target|target date|when|by|eta)$/i,
  status: /^(?:status|state|done|progress)$/i,
  ticket: /^(?:ticket|issue|bug|link|jira|tracking|reference|bug #|pr)$/i,
};

const statuses: readonly (readonly [ActionStatus, RegExp])[] = [
  ['done', /✅|✔|:white_check_mark:|\b(?:done|completed?|closed|fixed|merged|resolved|shipped|yes)\b/i],
  ['blocked', /⛔|:no_entry:|\b(?:blocked|on hold|waiting)\b/i],
  ['in progress', /🚧|:construction:|\b(?:in progress|doing|started|ongoing|wip|in review|in-progress)\b/i],
  ['todo', /📋|:clipboard:|\b(?:to-?do|open|planned|not started|new|backlog|pending)\b/i],
];

const inlineOwner =
  /(?:\b(?:owners?|assignees?|assigned to)\s*:\s*|(?<![\w.])(?=@))((?:@[\w./-]+(?:\s*(?:,|&|and)\s*)?)+|[^,;()|]+)/i;
/** What stands behind an action and is no part of it: owner, due date, status, ticket. */
export const details =
  /\s*(?:[—–-]\s*)?(?:\(|\[)?(?:\b(?:owners?|assignees?|assigned to|due|deadline|status|ticket)\s*:|@[\w-]).*$/is;
const inlineDue =
  /\b(?:due|by|deadline)\s*:?\s*(\d{4}-\d{2}-\d{2}|[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})/i;
const ticketKey =
  /\b[A-Z][A-Z0-9]{1,9}-\d+\b|(?<!\w)#\d+\b|https?:\/\/\S*\/(?:issues?|pull|browse|merge_requests)\/\S+/;

const known = new WeakMap<Part, readonly ListInPart[]>();

/** The tables and lists of the action sections, in the order of the text. */
export function actionListsOf(parts: readonly KindredPart[]): readonly ActionList[] {
  const lists: ActionList[] = [];
  let headingSpan: Span | undefined;
  for (const { part, base, continues, belongsTo } of parts) {
    if (!continues) headingSpan = part.heading && shift(part.heading.textSpan, base);
    if (belongsTo !== 'actionItems') continue;
    const own = listsOf(part).map((list) => placed(list, base, headingSpan));
    const [rest, before] = continues ? [own.shift(), lists.pop()] : [];
    if (rest && before) lists.push({ ...before, items: [...before.items, ...rest.items] });
    lists.push(...own);
  }
  return lists;
}

/** As its part alone tells it. */
type ListInPart = Omit<ActionList, 'headingSpan'>;

function listsOf(part: Part): readonly ListInPart[] {
  const found = known.get(part) ?? readLists(part);
  known.set(part, found);
  return found;
}

function readLists(part: Part): readonly ListInPart[] {
  return part.nodes.flatMap((node): ListInPart[] => {
    if (node.type === 'table') return fromTable(node, part.chunk.text);
    return node.type === 'list' ? [fromList(node, part.chunk.text)] : [];
  });
}

function fromTable(table: Table, source: string): ListInPart[] {
  const columns = (table.children[0]?.children ?? []).map((cell) => columnOf(plainText(cell).trim()));
  const textColumn = Math.max(columns.indexOf('text'), 0);
  const rows = table.children
    .slice(1)
    .filter((row) => plainText(row.children[textColumn] ?? row).trim() !== '');
  const items = rows.map((row) => {
    const cell = (column: Column): TableCell | undefined => row.children[columns.indexOf(column)];
    return rowItem(spanOf(row), row.children[textColumn], cell, source);
  });
  return [{ form: 'table', items, hasOwnerColumn: columns.includes('owner') }];
}

function columnOf(name: string): Column | undefined {
  return (Object.keys(columnNames) as Column[]).find((column) => columnNames[column].test(name));
}

function rowItem(
  span: Span,
  text: TableCell | undefined,
  cell: (column: Column) => TableCell | undefined,
  source: string,
): ActionItem {
  const words = (column: Column): string => plainText(cell(column) ?? { type: 'text', value: '' }).trim();
  const ownerCell = cell('owner');
  return {
    span,
    text: text ? plainText(text).trim() : '',
    textSpan: text ? contentSpan(text) : span,
    owners: ownersIn(words('owner')),
    ownerSpan: ownerCell && contentSpan(ownerCell),
    due: words('due') || undefined,
    status: statusOf(words('status')),
    ticket: ticketIn(words('ticket')) ?? ticketIn(source.slice(span.start, span.end)),
  };
}

function fromList(list: List, source: string): ListInPart {
  return {
    form: 'list',
    hasOwnerColumn: true,
    items: list.children.map((item) => listItem(item, source)),
  };
}

function listItem(item: ListItem, source: string): ActionItem {
  const first = item.children[0];
  const span = first ? spanBehindCheckbox(first) : spanOf(item);
  const text = first ? plainText(first) : '';
  const owner = inlineOwner.exec(source.slice(span.start, span.end));
  const ownerStart = span.start + (owner?.index ?? 0);
  return {
    span,
    text: text.replace(details, '').trim(),
    textSpan: span,
    owners: ownersIn(owner?.[1] ?? ''),
    ownerSpan: owner ? { start: ownerStart, end: ownerStart + owner[0].length } : undefined,
    due: inlineDue.exec(text)?.[1],
    status:
      item.checked === true
        ? 'done'
        : (statusOf(/\bstatus\s*:\s*(.+)/i.exec(text)?.[1] ?? '') ?? checkboxStatus(item)),
    ticket: ticketIn(source.slice(span.start, span.end)),
  };
}

function checkboxStatus(item: ListItem): ActionStatus | undefined {
  return item.checked === false ? 'todo' : undefined;
}

function contentSpan(cell: TableCell): Span {
  const first: Nodes | undefined = cell.children[0];
  const last: Nodes | undefined = cell.children.at(-1);
  if (first && last) return { start: spanOf(first).start, end: spanOf(last).end };
  const { start } = spanOf(cell);
  return { start: start + 1, end: start + 1 };
}

function ownersIn(text: string): readonly string[] {
  return text
    .split(/\s*(?:,|;|&|\/|\band\b)\s*/)
    .map((name) => name.replace(/^@/, '').trim())
    .filter((name) => name !== '');
}

function statusOf(text: string): ActionStatus | undefined {
  return statuses.find(([, pattern]) => pattern.test(text))?.[0];
}

/** An error code in a code span is none. */
function ticketIn(text: string): string | undefined {
  return ticketKey.exec(text.replace(/`[^`]*`/g, ''))?.[0];
}

function placed(list: ListInPart, base: number, headingSpan: Span | undefined): ActionList {
  return {
    ...list,
    headingSpan,
    items: list.items.map((item) => ({
      ...item,
      span: shift(item.span, base),
      textSpan: shift(item.textSpan, base),
      ownerSpan: item.ownerSpan && shift(item.ownerSpan, base),
    })),
  };
}
