import * as l10n from '@vscode/l10n';
import type { Span } from './markdown/position.ts';
import { statusOfItem } from './model/actionItems.ts';
import type { ActionItem, ActionList, PostMortem, Section } from './model/postmortem.ts';
import { quotable } from './model/quotable.ts';
import type { RuleContext } from './rule.ts';

/** Something that actions should say and some do not. */
export interface Asked {
  /** Whether an item says it, well or not. */
  has(item: ActionItem): boolean;
  /** What is to be reported of an item. */
  lacks(item: ActionItem): boolean;
}

/** A list in which nothing says it, on its heading, or a single item. */
export type Gap =
  | { readonly heading: Span; readonly count: number; readonly total: number }
  | { readonly item: ActionItem; readonly list: ActionList };

const placeholder = /^\[.*\]$/;

/** What the open actions lack: once on the heading where no item of a list, or of all lists, says it. */
export function gapsIn(
  { actionLists, sections }: PostMortem,
  asked: Asked,
  { text }: RuleContext,
): readonly Gap[] {
  const lists = actionLists.map((list) => ({
    list,
    lacking: list.items.filter((item) => asked.lacks(item) && !isTemplate(item)),
  }));
  const all = lists.flatMap(({ lacking }) => lacking);
  const heading =
    all.length > 1 && !actionLists.some((list) => list.items.some(asked.has))
      ? headingOf(actionLists, sections, text)
      : undefined;
  if (heading) return [{ heading, count: all.length, total: totalOf(actionLists) }];
  return lists.flatMap(({ list, lacking }): readonly Gap[] =>
    list.headingSpan && lacking.length > 1 && !list.items.some(asked.has)
      ? [{ heading: list.headingSpan, count: lacking.length, total: list.items.length }]
      : lacking.map((item) => ({ item, list })),
  );
}

/** "7 action items", "3 open action items" where others are done. */
export function countedItems({ count, total }: { readonly count: number; readonly total: number }): string {
  return count === total ? l10n.t('{0} action items', count) : l10n.t('{0} open action items', count);
}

/** Not done, and not left to a tracker. */
export function isOpen(item: ActionItem, { configuration }: RuleContext, trustTickets: boolean): boolean {
  return (
    statusOfItem(item, configuration.actionStatuses) !== 'done' &&
    !(trustTickets && item.ticket !== undefined)
  );
}

/** Whether an item says what is to be done: what a template left, a comment and "TODO" alone do not. */
export function saysAction(item: ActionItem): boolean {
  return !isTemplate(item) && !nothing.test(quotable(item.text));
}

const nothing = /^[^\p{L}\p{N}]*(?:TODO|TBD|none|n\/a)?[^\p{L}\p{N}]*$/iu;

/** Text of the template is reported by `placeholder` alone. */
export function isTemplate(item: ActionItem): boolean {
  return (
    placeholder.test(quotable(item.text)) || item.owners.some((owner) => placeholder.test(quotable(owner)))
  );
}

/** In a sentence: on one line, not too long. */
export function titleOf(item: ActionItem): string {
  const text = quotable(item.text).replace(/[\s.]+$/, '');
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
}

function totalOf(lists: readonly ActionList[]): number {
  return lists.reduce((sum, { items }) => sum + items.length, 0);
}

/** Of the section that holds all lists, where they are in sub-sections. */
function headingOf(
  lists: readonly ActionList[],
  sections: readonly Section[],
  text: string,
): Span | undefined {
  const [first] = lists;
  if (first?.headingSpan && lists.every(({ headingSpan }) => headingSpan?.start === first.headingSpan?.start))
    return first.headingSpan;
  const at = first?.items[0]?.span.start ?? 0;
  const around = sections.find(
    ({ kind, span }) => kind === 'actionItems' && span.start <= at && at < span.end,
  );
  return around === undefined ? first?.headingSpan : wordsOf(around, text);
}

/** A heading without its marks. */
export function wordsOf({ headingSpan: { start, end } }: Section, text: string): Span {
  const marks = /^#*[ \t]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const words = /^[^\r\n]*?(?=[ \t]*#*[ \t]*$)/m.exec(text.slice(start + marks, end))?.[0].length ?? 0;
  return { start: start + marks, end: start + marks + words };
}
