import { dayNumber } from './actionEdits.ts';
import { isTemplate } from './actionGaps.ts';
import { statusOfItem } from './model/actionItems.ts';
import type { ActionItem, ActionStatus } from './model/postmortem.ts';

/** How many actions of a list are done, still open, and of the open ones past their day. */
export interface ActionProgress {
  readonly done: number;
  readonly open: number;
  readonly overdue: number;
}

/** What is known of the time in which actions stand. */
export interface ActionClock {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** In days since 1970-01-01. */
  readonly incident: number | undefined;
  readonly actionStatuses: Readonly<Record<string, ActionStatus>>;
}

/** Rows that a template left are no actions yet. */
export function progressOf(items: readonly ActionItem[], clock: ActionClock): ActionProgress {
  const own = items.filter((item) => !isTemplate(item));
  const open = own.filter((item) => statusOfItem(item, clock.actionStatuses) !== 'done');
  return {
    done: own.length - open.length,
    open: open.length,
    overdue: open.filter((item) => isPast(item, clock)).length,
  };
}

/** Whether its day has passed; a day before the incident is a mistake, not a day that has passed. */
function isPast({ dueDay }: ActionItem, { today, incident = -Infinity }: ActionClock): boolean {
  return dueDay !== undefined && dueDay < dayNumber(today) && dueDay >= incident;
}
