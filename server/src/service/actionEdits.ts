import * as l10n from '@vscode/l10n';
import type { Span } from './markdown/position.ts';
import type { ActionItem, ActionList, ActionStatus } from './model/postmortem.ts';
import type { Edit, Fix } from './rule.ts';

/** What the guide writes for each status. */
const guideStatuses: Readonly<Record<ActionStatus, string>> = {
  todo: '📋 Todo',
  'in progress': '🚧 In Progress',
  blocked: '⛔ Blocked',
  done: '✅ Done',
};

/** YYYY-MM-DD of a number of days since 1970-01-01. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Days since 1970-01-01 of YYYY-MM-DD. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

const waits: readonly (readonly [titleFor: (date: string) => string, days: number])[] = [
  [(date) => l10n.t('Due in 1 week ({0})', date), 7],
  [(date) => l10n.t('Due in 2 weeks ({0})', date), 14],
  [(date) => l10n.t('Due in 1 month ({0})', date), 30],
];

/** Due dates to choose from, counted from today; none where a table has no column for them. */
export function dueFixes(item: ActionItem, list: ActionList, text: string, today: string): readonly Fix[] {
  return waits.flatMap(([titleFor, days]) => {
    const date = isoDay(dayNumber(today) + days);
    const edit = dueEdit(item, list, text, date);
    return edit ? [{ title: titleFor(date), edits: [edit] }] : [];
  });
}

/** Writes a due date where the list has its due dates. */
export function dueEdit(item: ActionItem, list: ActionList, text: string, date: string): Edit | undefined {
  if (item.dueSpan) return inPlace(item.dueSpan, text, date);
  return list.form === 'table' ? undefined : { span: endOf(item), text: ` (due: ${date})` };
}

/** Says a status as the other items of the list say theirs: a cell, or the box of a task. */
export function statusEdit(
  item: ActionItem,
  { form, items }: ActionList,
  text: string,
  status: ActionStatus,
): Edit | undefined {
  if (form === 'table') return item.statusSpan && inPlace(item.statusSpan, text, wordsFor(status, items));
  const start = item.span.start;
  const box = /\[[ xX]\][ \t]+$/.exec(text.slice(Math.max(0, start - 12), start))?.[0];
  const mark = status === 'done' ? '[x] ' : '[ ] ';
  if (box === undefined) return { span: { start, end: start }, text: mark };
  return { span: { start: start - box.length, end: start }, text: mark };
}

/** A status in the words of the other items, or in the guide's; without its sign where theirs have none. */
export function wordsFor(status: ActionStatus, items: readonly ActionItem[]): string {
  const same = items.find((item) => item.status === status && item.statusText);
  if (same?.statusText) return same.statusText;
  const isPlain = items.some(
    ({ statusText }) => statusText && !/\p{Extended_Pictographic}|:\w+:/u.test(statusText),
  );
  return isPlain ? guideStatuses[status].replace(/^\S+ /, '') : guideStatuses[status];
}

/** An empty cell gets a space before its first word. */
function inPlace(span: Span, text: string, words: string): Edit {
  return { span, text: `${text[span.start - 1] === '|' ? ' ' : ''}${words}` };
}

function endOf({ span: { end } }: ActionItem): Span {
  return { start: end, end };
}
