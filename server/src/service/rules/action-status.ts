import * as l10n from '@vscode/l10n';
import { statusEdit } from '../actionEdits.ts';
import { countedItems, gapsIn, titleOf } from '../actionGaps.ts';
import { anyOf } from '../lists.ts';
import { statusOfItem } from '../model/actionItems.ts';
import type { ActionItem, ActionList, ActionStatus } from '../model/postmortem.ts';
import { styleOf } from '../model/template.ts';
import { defineRule, type Fix, type RuleContext } from '../rule.ts';

const choices: readonly (readonly [ActionStatus, string])[] = [
  ['todo', 'Todo'],
  ['in progress', 'In Progress'],
  ['done', 'Done'],
];

/** Reports actions of which nobody knows how far they are; a checkbox is a status, too. */
export default defineRule({
  id: 'action-status',
  description: 'Every action has a known status',
  severity: 'warning',
  options: {
    trustTickets: {
      type: 'boolean',
      default: true,
      description: 'An item with a ticket may leave its status to the tracker.',
    },
  },
  *check(postmortem, { trustTickets }, context) {
    const own = context.configuration.actionStatuses;
    const asked = {
      has: (item: ActionItem) => statusOfItem(item, own) !== undefined || (item.statusText ?? '') !== '',
      lacks: (item: ActionItem) =>
        statusOfItem(item, own) === undefined &&
        !(trustTickets && item.ticket !== undefined) &&
        !/^\[.*\]$|\|/.test(item.statusText ?? ''),
    };
    // A document in a form of its own is asked more gently: few have such a thing at all.
    const gently = styleOf(postmortem) === 'free' ? ({ severity: 'info' } as const) : {};
    for (const gap of gapsIn(postmortem, asked, context)) {
      if ('item' in gap) {
        const { item, list } = gap;
        const isWritten = item.statusSpan !== undefined && item.statusSpan.end > item.statusSpan.start;
        yield {
          span: isWritten && item.statusSpan ? item.statusSpan : item.textSpan,
          message: isWritten
            ? l10n.t('"{0}" is no status: use {1}', item.statusText ?? '', namesOf(own))
            : l10n.t('No status: how far is "{0}"?', titleOf(item)),
          fixes: fixesFor(item, list, context),
          ...(isAsked(list) ? {} : gently),
        };
      } else {
        yield {
          span: gap.heading,
          message: l10n.t('None of {0} has a status: how far are they?', countedItems(gap)),
          ...gently,
        };
      }
    }
  },
});

function namesOf(own: object): string {
  return anyOf([...choices.map(([, name]) => name), ...Object.keys(own)]);
}

/** In a list the box is the status. */
function fixesFor(item: ActionItem, list: ActionList, { text }: RuleContext): readonly Fix[] {
  const statuses = list.form === 'table' ? choices : choices.filter(([status]) => status !== 'in progress');
  return statuses.flatMap(([status, name]) => {
    const edit = statusEdit(item, list, text, status);
    return edit ? [{ title: l10n.t('Set {0}', name), edits: [edit] }] : [];
  });
}

/** The list has a place for statuses. */
function isAsked({ items }: ActionList): boolean {
  return items.some(({ status, statusSpan }) => status !== undefined || statusSpan !== undefined);
}
