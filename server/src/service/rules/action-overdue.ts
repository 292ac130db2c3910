import * as l10n from '@vscode/l10n';
import { dayNumber, dueEdit, isoDay, statusEdit } from '../actionEdits.ts';
import { titleOf } from '../actionGaps.ts';
import { statusOfItem } from '../model/actionItems.ts';
import type { ActionItem, ActionList } from '../model/postmortem.ts';
import { defineRule, type Fix, type RuleContext } from '../rule.ts';

/** In days: how far a date is moved. */
const further = 14;

/** Reports actions that are not done and whose day has passed. */
export default defineRule({
  id: 'action-overdue',
  description: 'No action is open past its due date',
  severity: 'warning',
  options: {},
  dependsOnToday: true,
  *check({ actionLists, incident = -Infinity }, _options, context) {
    const today = dayNumber(context.today);
    for (const list of actionLists)
      for (const item of list.items) {
        const { dueDay, dueSpan } = item;
        const isLate = dueDay !== undefined && dueDay < today && dueDay >= incident;
        if (!isLate || statusOfItem(item, context.configuration.actionStatuses) === 'done') continue;
        yield {
          span: dueSpan ?? item.textSpan,
          message: messageFor(item, dueDay, context.today),
          fixes: fixesFor(item, list, context),
        };
      }
  },
});

function messageFor(item: ActionItem, dueDay: number, today: string): string {
  const days = dayNumber(today) - dueDay;
  const [due, title] = [isoDay(dueDay), titleOf(item)];
  return days === 1
    ? l10n.t('Due {0}, a day ago (today is {1}): is "{2}" done?', due, today, title)
    : l10n.t('Due {0}, {1} days ago (today is {2}): is "{3}" done?', due, days, today, title);
}

function fixesFor(item: ActionItem, list: ActionList, { text, today }: RuleContext): readonly Fix[] {
  const date = isoDay(dayNumber(today) + further);
  const done = statusEdit(item, list, text, 'done');
  const moved = dueEdit(item, list, text, date);
  return [
    ...(done ? [{ title: l10n.t('Mark as done'), edits: [done] }] : []),
    ...(moved ? [{ title: l10n.t('Move to {0}', date), edits: [moved] }] : []),
  ];
}
