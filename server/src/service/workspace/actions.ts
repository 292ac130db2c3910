import { dayNumber } from '../actionEdits.ts';
import { isoDate } from '../model/date.ts';
import type { ActionStatus } from '../model/postmortem.ts';
import type { OwnedAction, PostMortemRecord } from './record.ts';

/** An action and the post-mortem in which it stands, as plain data. */
export interface ListedAction {
  readonly uri: string;
  /** Of the post-mortem. */
  readonly title: string;
  /** Of the incident, YYYY-MM-DD. */
  readonly date: string | null;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  readonly owners: readonly string[];
  /** YYYY-MM-DD, or as it is written where it names no day. */
  readonly due: string | null;
  readonly status: ActionStatus | null;
  readonly ticket: string | null;
  readonly overdue: boolean;
}

/** Which actions are wanted; all where nothing is said. */
export interface ActionFilter {
  /** Those that are not done, or only those that are. */
  readonly open?: boolean;
  /** Part of a name; `@` and capitals do not matter. */
  readonly owner?: string;
  /** Those that are open past their day, or only the others. */
  readonly overdue?: boolean;
}

/** The actions of many post-mortems on a day, YYYY-MM-DD: those of the newest incident first. */
export function listedActions(
  records: readonly PostMortemRecord[],
  { open, owner, overdue }: ActionFilter,
  today: string,
): readonly ListedAction[] {
  return records
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.uri.localeCompare(b.uri, 'en'))
    .flatMap((record) => record.actions.map((action) => listed(action, record, today)))
    .filter((action) => open === undefined || (action.status !== 'done') === open)
    .filter((action) => overdue === undefined || action.overdue === overdue)
    .filter(({ owners }) => owner === undefined || owners.some((name) => isNamed(name, owner)));
}

function listed(
  { text, owners, due, dueDay, status, ticket, range }: OwnedAction,
  { uri, title, date }: PostMortemRecord,
  today: string,
): ListedAction {
  // A day before the incident is a mistake, not a day that has passed.
  const from = date === undefined ? -Infinity : dayNumber(date);
  const isPast = dueDay !== undefined && dueDay < dayNumber(today) && dueDay >= from;
  return {
    uri,
    title,
    date: date ?? null,
    line: range.start.line + 1,
    text,
    owners,
    due: dueDay === undefined ? (due ?? null) : isoDate(dueDay),
    status: status ?? null,
    ticket: ticket ?? null,
    overdue: isPast && status !== 'done',
  };
}

/** "jane" is Jane Smith, and is not Janet. */
function isNamed(name: string, wanted: string): boolean {
  const words = (text: string): string =>
    ` ${text
      .toLowerCase()
      .replace(/^@/, '')
      .split(/[\s._-]+/)
      .join(' ')} `;
  return words(name).includes(words(wanted.trim()));
}
