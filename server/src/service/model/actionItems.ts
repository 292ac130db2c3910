import { type Span, shift } from '../markdown/position.ts';
import { actionsInList } from './actionList.ts';
import { actionsInTable } from './actionTable.ts';
import { briefSlashOrder, type Calendar, dayOf } from './date.ts';
import type { Part } from './parts.ts';
import type { ActionItem, ActionList, ActionStatus, SectionKind } from './postmortem.ts';
import type { KindredPart } from './sections.ts';

/** What a document says of its dates, as due dates need it. */
export interface DueContext {
  readonly calendar: Calendar;
  /** Of the incident, in days since 1970-01-01. */
  readonly incident: number | undefined;
}

/** The tables and lists of the sections of a kind, in the order of the text. */
export function actionListsOf(
  parts: readonly KindredPart[],
  kind: SectionKind,
  context: DueContext,
): readonly ActionList[] {
  const dues = parts
    .filter(({ belongsTo }) => belongsTo === kind)
    .flatMap(({ part }) => listsOf(part).flatMap(({ items }) => items.flatMap(({ due }) => due ?? [])));
  const slashes = context.calendar.slashes ?? briefSlashOrder(dues);
  const dated = { ...context, calendar: { ...context.calendar, slashes } };
  const lists: ActionList[] = [];
  let headed: KindredPart | undefined;
  for (const each of parts) {
    const { part, base, continues, belongsTo } = each;
    if (!continues) headed = each;
    if (belongsTo !== kind) continue;
    const headingSpan = headed?.part.heading && shift(headed.part.heading.textSpan, headed.base);
    const own = listsOf(part).map((list) => placed(list, base, headingSpan, dated));
    const [rest, before] = continues ? [own.shift(), lists.pop()] : [];
    if (rest && before) lists.push({ ...before, items: [...before.items, ...rest.items] });
    lists.push(...own);
  }
  return lists;
}

/** As its part alone tells it. */
export type ListInPart = Omit<ActionList, 'headingSpan'>;

const known = new WeakMap<Part, readonly ListInPart[]>();

/** What could be actions in a part, found once for as long as its chunk is kept. */
export function listsOf(part: Part): readonly ListInPart[] {
  const found = known.get(part) ?? readLists(part);
  known.set(part, found);
  return found;
}

function readLists({ nodes, chunk }: Part): readonly ListInPart[] {
  return nodes.flatMap((node): ListInPart[] => {
    if (node.type === 'list') return [{ form: 'list', items: actionsInList(node, chunk.text) }];
    const items = node.type === 'table' ? actionsInTable(node, chunk.text) : undefined;
    return items ? [{ form: 'table', items }] : [];
  });
}

function placed(
  list: ListInPart,
  base: number,
  headingSpan: Span | undefined,
  context: DueContext,
): ActionList {
  const items = list.items.map((item) => ({
    ...item,
    span: shift(item.span, base),
    textSpan: shift(item.textSpan, base),
    ownerSpan: item.ownerSpan && shift(item.ownerSpan, base),
    dueSpan: item.dueSpan && shift(item.dueSpan, base),
    statusSpan: item.statusSpan && shift(item.statusSpan, base),
    dueDay: dayOfDue(item.due, context),
  }));
  return { ...list, headingSpan, items };
}

/** The day of a due date as written, in days since 1970-01-01. Without a year it is the first such day on or after the incident. */
export function dayOfDue(due = '', { calendar, incident }: DueContext): number | undefined {
  const day = dayOf(due, calendar);
  const isBefore = day !== undefined && incident !== undefined && day < incident && !/\b\d{4}\b/.test(due);
  return isBefore ? dayOf(due, { ...calendar, year: calendar.year + 1 }) : day;
}

/** How far an action is, a project's own words counting as it says. */
export function statusOfItem(
  { status, statusText }: ActionItem,
  own: Readonly<Record<string, ActionStatus>>,
): ActionStatus | undefined {
  const text = statusText?.toLowerCase() ?? '';
  const named = Object.entries(own).find(([name]) => name.toLowerCase() === text);
  return named?.[1] ?? status;
}
