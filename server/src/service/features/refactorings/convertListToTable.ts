import * as l10n from '@vscode/l10n';
import type { Paragraph, PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Analysis } from '../../analysis.ts';
import { spanBehindCheckbox, spanOf } from '../../model/parts.ts';
import type { TimelineEntry } from '../../model/postmortem.ts';
import type { Edit } from '../../rule.ts';
import { readableLines } from '../../tables/align.ts';
import { lineStartAt } from '../../timeline/dayLine.ts';
import { quoted } from '../../timeline/entries.ts';
import { timelineFor } from '../../timeline/rows.ts';
import { listsIn, type PlacedItem, type PlacedList } from './items.ts';
import type { Outcome, Refactoring, RefactoringContext } from './outcome.ts';

/** Turns the list of entries at the cursor, else all of the timeline, into tables with a column of times and one of events. */
export const convertListToTable: Refactoring = {
  id: 'convertListToTable',
  get title() {
    return l10n.t('Convert the timeline to a table');
  },
  place: 'timeline',
  get nothing() {
    return l10n.t('There is no timeline that is a list.');
  },
  apply(context) {
    const { analysis, offset } = context;
    const section = timelineFor(analysis.postmortem, offset);
    const lists = section
      ? listsIn(analysis, section.span).filter((list) => entriesIn(list, analysis).length > 0)
      : [];
    const here = lists.filter(({ span }) => span.start <= offset && offset <= span.end);
    const chosen = here.length > 0 ? here : lists;
    if (chosen.length === 0) return undefined;
    return allOrNone(chosen.map((list) => converted(list, context)));
  },
};

function allOrNone(outcomes: readonly (Edit | string)[]): Outcome {
  const refusal = outcomes.find((each) => typeof each === 'string');
  return refusal === undefined
    ? { edits: outcomes.filter((each): each is Edit => typeof each !== 'string') }
    : { refusal: l10n.t('The list cannot be made a table: {0}', refusal) };
}

function entriesIn({ items }: PlacedList, { postmortem }: Analysis): readonly (TimelineEntry | undefined)[] {
  const entries = new Map(postmortem.timeline.entries.map((entry) => [entry.span.start, entry]));
  const found = items.map((item) => entries.get(startOf(item)));
  return found.some((entry) => entry !== undefined) ? found : [];
}

function startOf({ item, base }: PlacedItem): number {
  const [first] = item.children;
  return base + (first ? spanBehindCheckbox(first).start : spanOf(item).start);
}

/** The edit, or why it cannot be, as a sentence. */
function converted(list: PlacedList, { analysis, eol }: RefactoringContext): Edit | string {
  const { text } = analysis.source;
  const entries = entriesIn(list, analysis);
  const rows = list.items.map((item, at) => rowOf(item, entries[at], text));
  const refusal = rows.find((row): row is string => typeof row === 'string');
  if (refusal !== undefined) return refusal;
  const cells = rows.filter((row) => typeof row !== 'string');
  const start = lineStartAt(list.span.start, text);
  const lines = readableLines([['Time', 'Event'], ...cells]);
  const before =
    /(?:^|[\r\n])[ \t]*(?:\r\n|\n|\r)?$/.test(text.slice(0, start)) && isBlankBefore(start, text) ? '' : eol;
  const after = /^[ \t]*(?:\r\n|\n|\r)[ \t]*[^\s]/.test(text.slice(list.span.end)) ? eol : '';
  return { span: { start, end: list.span.end }, text: `${before}${lines.join(eol)}${after}` };
}

function isBlankBefore(start: number, text: string): boolean {
  const above = text.slice(0, start).replace(/(?:\r\n|\n|\r)$/, '');
  return above === '' || /(?:^|[\r\n])[ \t]*$/.test(above);
}

function rowOf(
  { item, base }: PlacedItem,
  entry: TimelineEntry | undefined,
  text: string,
): readonly string[] | string {
  const [first, ...others] = item.children;
  const words = quoted(plainText(item));
  if (entry === undefined || first?.type !== 'paragraph') return l10n.t('{0} has no time.', words);
  if (others.length > 0) return l10n.t('{0} has more below it than a cell can hold.', quoted(entry.text));
  if (item.checked !== null && item.checked !== undefined)
    return l10n.t('{0} has a box, which a cell cannot have.', quoted(entry.text));
  if (/`[^`]*\\\|[^`]*`/.test(text.slice(entry.span.start, entry.span.end)))
    return l10n.t('{0} has code that would read otherwise in a table.', quoted(entry.text));
  const parts = apart(first, base, entry, text);
  return parts === undefined
    ? l10n.t('the time of {0} is not told apart from what happened.', quoted(entry.text))
    : parts.map(cellOf);
}

/** The time with its marks, and what happened; undefined where they are one link or image. */
function apart(
  paragraph: Paragraph,
  base: number,
  { span, timeSpan: { start: from, end: to } }: TimelineEntry,
  text: string,
): readonly [string, string] | undefined {
  const timeSpan = { start: from, end: to + closingBracket(text.slice(from, to), text.slice(to, span.end)) };
  if (/[\p{L}\p{N}]/u.test(text.slice(span.start, timeSpan.start))) return undefined;
  const holder = paragraph.children.find((node) => {
    const { start, end } = spanOf(node);
    return base + start <= timeSpan.start && timeSpan.start < base + end;
  });
  const time = closed(text.slice(timeSpan.start, timeSpan.end));
  if (holder === undefined || holder.type === 'text')
    return [
      time,
      withoutJoint(unbracketed(text.slice(span.start, timeSpan.start), text.slice(timeSpan.end, span.end))),
    ];
  const end = base + spanOf(holder).end;
  if (timeSpan.end > end) return undefined;
  const behind = withoutJoint(text.slice(end, span.end));
  const marks = marksOf(holder, text, base);
  const inside = text.slice(timeSpan.end, end - (marks?.length ?? 0));
  if (!/[\p{L}\p{N}]/u.test(inside)) {
    const whole = marks === undefined ? text.slice(base + spanOf(holder).start, end) : marks + time + marks;
    return [whole, behind];
  }
  if (marks === undefined || holder.type === 'inlineCode') return undefined;
  return [marks + time + marks, `${marks}${withoutJoint(inside)}${marks}${text.slice(end, span.end)}`];
}

/** How many characters close the bracket that is open at the end of a time: "09:00 (Jan 2" and ")". */
function closingBracket(time: string, behind: string): number {
  const isOpen = time.split('(').length > time.split(')').length;
  return isOpen && behind.startsWith(')') ? 1 : 0;
}

/** Without a bracket that was opened before it. */
function closed(time: string): string {
  const bare = time.trim();
  const isOpened = /[[(]/.test(bare);
  return isOpened ? bare : bare.replace(/[\])]+$/, '');
}

/** "[10:20] Alert": the bracket behind the time goes with the one before it. */
function unbracketed(before: string, behind: string): string {
  return /[[(]/.test(before) ? behind.replace(/^\s*[\])]/, '') : behind;
}

/** What stands on both sides of emphasis and code; undefined for links and others. */
function marksOf(node: PhrasingContent, text: string, base: number): string | undefined {
  if (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'inlineCode') return undefined;
  return /^[*_`]+/.exec(text.slice(base + spanOf(node).start, base + spanOf(node).end))?.[0];
}

function withoutJoint(words: string): string {
  return words.replace(/^[\s:–—-]+/, '').trim();
}

/** On one line, with bars that are no edges. */
function cellOf(words: string): string {
  return words
    .replace(/(?: {2,}|\\)(?:\r\n|\n|\r)[ \t]*/g, '<br>')
    .replace(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g, ' ')
    .replace(/(?<!\\)\|/g, '\\|')
    .trim();
}
