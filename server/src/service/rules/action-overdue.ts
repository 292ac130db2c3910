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
        const days = today - dueDay;
        yield {
          span: dueSpan ?? item.textSpan,
          message: `Due ${isoDay(dueDay)}, ${days === 1 ? 'a day' : `${days} days`} ago (today is ${context.today}): is "${titleOf(item)}" done?`,
          fixes: fixesFor(item, list, context),
        };
      }
  },
});

function fixesFor(item: ActionItem, list: ActionList, { text, today }: RuleContext): readonly Fix[] {
  const date = isoDay(dayNumber(today) + further);
  const done = statusEdit(item, list, text, 'done');
  const moved = dueEdit(item, list, text, date);
  return [
    ...(done ? [{ title: 'Mark as done', edits: [done] }] : []),
    ...(moved ? [{ title: `Move to ${date}`, edits: [moved] }] : []),
  ];
}
