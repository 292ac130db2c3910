import * as l10n from '@vscode/l10n';
import { Temporal } from 'temporal-polyfill';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { dayNumber } from '../../actionEdits.ts';
import { dayOfDue } from '../../model/actionItems.ts';
import { briefSlashOrder, isoDate } from '../../model/date.ts';
import { dateLike, longDate } from '../../model/dateText.ts';
import type { ActionItem } from '../../model/postmortem.ts';
import { type Cursor, kindAround } from './cursor.ts';
import { slotBetween } from './slot.ts';
import type { CompletionSource, Offer } from './source.ts';

const waits: readonly (readonly [label: () => string, Temporal.DurationLike])[] = [
  [() => l10n.t('tomorrow'), { days: 1 }],
  [() => l10n.t('in 3 days'), { days: 3 }],
  [() => l10n.t('in 1 week'), { weeks: 1 }],
  [() => l10n.t('in 2 weeks'), { weeks: 2 }],
  [() => l10n.t('in 1 month'), { months: 1 }],
  [() => l10n.t('in 3 months'), { months: 3 }],
];

/** A label that asks for a day: "due:", "(due ", "deadline: ". */
const labelled =
  /(?:\b(?:due(?: date| by| on)?|deadline|target(?: date)?|eta|by when)\s*[:=]|[(,;–—-][ \t]*(?:due|by|before)(?: on| by)?(?=[ \t]))([^()[\]|,;]{0,20})$/i;

/** Days behind a label in an item of a list of actions. */
export const dueDates: CompletionSource = {
  triggers: [' '],
  complete(cursor) {
    const kind = kindAround(cursor);
    if (cursor.isVerbatim || (kind !== 'actionItems' && kind !== 'followUp')) return [];
    const match = /^\s*\|/.test(cursor.before) ? null : labelled.exec(cursor.before);
    if (match === null || !/^[ \t]*(?:[-*+]|\d{1,9}[.)]|[ \t])[ \t]/.test(cursor.before)) return [];
    const rest = /^[^\s()[\]|,;]*/.exec(cursor.behind)?.[0].length ?? 0;
    const { offset } = cursor;
    const slot = slotBetween(cursor, { start: offset - (match[1] ?? '').length, end: offset + rest });
    return dueOffers(cursor, actionsAround(cursor)).map((offer) => ({
      ...offer,
      span: slot.span,
      text: slot.fill(offer.text),
    }));
  },
};

/** Days counted from today, written as the due dates of other actions are. */
export function dueOffers(cursor: Cursor, items: readonly ActionItem[]): readonly Omit<Offer, 'span'>[] {
  const today = Temporal.PlainDate.from(cursor.settings.today);
  const model = items.findLast(({ dueDay }) => dueDay !== undefined)?.due;
  const read = readerFor(cursor, items);
  return waits.map(([labelOf, wait]) => {
    const label = labelOf();
    const day = dayNumber(today.add(wait).toString());
    const like = model === undefined ? undefined : dateLike(day, model, read.slashes);
    // A date without a year may read as another one.
    const text = like !== undefined && read.dayOf(like) === day ? like : isoDate(day);
    return {
      label,
      kind: CompletionItemKind.Value,
      description: text,
      detail: longDate(day),
      text,
      filter: `${label} ${text}`,
    };
  });
}

/** How a due date among these actions would be read. */
function readerFor({ analysis }: Cursor, items: readonly ActionItem[]) {
  const { calendar, incident } = analysis.postmortem;
  const slashes = calendar.slashes ?? briefSlashOrder(items.flatMap(({ due }) => due ?? []));
  const context = { calendar: { ...calendar, slashes }, incident };
  return { slashes, dayOf: (due: string) => dayOfDue(due, context) };
}

/** The actions of the section around the cursor. */
function actionsAround({ analysis, section }: Cursor): readonly ActionItem[] {
  const { actionLists, followUps } = analysis.postmortem;
  const items = [...actionLists, ...followUps].flatMap((list) => list.items);
  return items.filter(
    ({ span }) => section && section.span.start <= span.start && span.end <= section.span.end,
  );
}
