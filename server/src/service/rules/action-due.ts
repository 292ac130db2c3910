import * as l10n from '@vscode/l10n';
import { dueFixes } from '../actionEdits.ts';
import { countedItems, gapsIn, isOpen, titleOf } from '../actionGaps.ts';
import { dateProblem } from '../model/date.ts';
import type { ActionItem, ActionList } from '../model/postmortem.ts';
import { quotable } from '../model/quotable.ts';
import { styleOf } from '../model/template.ts';
import { oneLine } from '../oneLine.ts';
import { defineRule } from '../rule.ts';

/** A time by which one can see that it is late: "Q3 2024", "end of March"; not "next sprint". */
const period = new RegExp(
  oneLine`
      \bQ[1-4]\b|
      \b(?:end|mid|start|beginning|middle|late|early)\b.*\b(?:of|jan|feb|mar|apr|may|jun|jul|aug|sep|
        oct|nov|dec|20\d\d|q[1-4])|
      ^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|
      \b20\d\d\b|\bW(?:eek )?\d+\b`,
  'i',
);
const open = /^(?:tbd|tba|tbc|todo|none|n\/a|unknown|undated|\?+|-+|–|—|)$/i;

const anyYear = { year: 2000, slashes: 'month first' } as const;

/** Reports actions without a day by which they are done; where none of a list has one, once, on its heading. */
export default defineRule({
  id: 'action-due',
  description: 'Every open action has a due date',
  severity: 'warning',
  options: {
    trustTickets: {
      type: 'boolean',
      default: true,
      description: 'An item with a ticket may leave its due date to the tracker.',
    },
  },
  *check(postmortem, { trustTickets }, context) {
    const lacks = (item: ActionItem): boolean => isOpen(item, context, trustTickets) && !isDated(item);
    // A document in a form of its own is asked more gently: few have such a thing at all.
    const gently = styleOf(postmortem) === 'free' ? ({ severity: 'info' } as const) : {};
    for (const gap of gapsIn(postmortem, { has: isSaid, lacks }, context)) {
      if ('item' in gap) {
        const { item, list } = gap;
        const fixes = dueFixes(item, list, context.text, context.today);
        const isWritten = item.dueSpan !== undefined && item.dueSpan.end > item.dueSpan.start;
        yield {
          span: isWritten && item.dueSpan ? item.dueSpan : item.textSpan,
          message: messageFor(item),
          fixes,
          ...(isAsked(list) ? {} : gently),
        };
      } else {
        yield {
          span: gap.heading,
          message: l10n.t('None of {0} has a due date: by when will they be done?', countedItems(gap)),
          ...gently,
        };
      }
    }
  },
});

function isSaid({ due }: ActionItem): boolean {
  return due !== undefined && !open.test(quotable(due));
}

/** A placeholder is the template's; a day that no calendar has is no date. */
function isDated({ due = '', dueDay }: ActionItem): boolean {
  if (dateProblem(due, anyYear) === 'impossible date') return false;
  return dueDay !== undefined || period.test(due) || /^\[.*\]$|YYYY/.test(quotable(due));
}

function messageFor(item: ActionItem): string {
  const due = quotable(item.due ?? '');
  if (isSaid(item)) return l10n.t('"{0}" is no date: by when will "{1}" be done?', due, titleOf(item));
  return due === ''
    ? l10n.t('No due date: by when will "{0}" be done?', titleOf(item))
    : l10n.t('No due date but "{0}": by when will "{1}" be done?', due, titleOf(item));
}

/** The list has a place for due dates. */
function isAsked({ items }: ActionList): boolean {
  return items.some(({ dueSpan }) => dueSpan !== undefined);
}
