import * as l10n from '@vscode/l10n';
import { dayNumber } from '../../actionEdits.ts';
import type { Span } from '../../markdown/position.ts';
import { statusOfItem } from '../../model/actionItems.ts';
import { isoDate } from '../../model/date.ts';
import { namesIn } from '../../model/people.ts';
import type { ActionItem, ActionStatus } from '../../model/postmortem.ts';
import { isVerbatim } from '../../model/verbatim.ts';
import { type HoverSource, holds, type Place } from './place.ts';

/** Somebody who owns actions: which, how far they are, and how many elsewhere. */
export const owner: HoverSource = (place) => {
  const named = nameAt(place);
  // A dash stands where there is nobody.
  if (named === undefined || !/[\p{L}\p{N}]/u.test(named.name)) return undefined;
  const { markup, settings } = place;
  const items = itemsOf(place).filter(({ owners }) =>
    namesIn(owners.join(', ')).some((name) => isSame(name, named.name)),
  );
  const totals = settings.ownerItems?.(named.name);
  if (items.length === 0 && totals === undefined) return undefined;
  const shown = items.slice(0, mostShown).map((item) => itemSaid(item, place));
  const more = items.length > mostShown ? [l10n.t('and {0} more', items.length - mostShown)] : [];
  return {
    span: named.span,
    paragraphs: [
      inDocument(markup.strong(named.name), items.length),
      markup.list([...shown, ...more]),
      totals &&
        l10n.t(
          'In the workspace: {0} open, {1} of them overdue, {2} done',
          totals.open,
          totals.overdue,
          totals.done,
        ),
    ],
  };
};

/** As many as can be taken in at a glance. */
const mostShown = 8;

/** A name and where it stands, with `@` where it has that. */
interface Named {
  readonly name: string;
  readonly span: Span;
}

function nameAt(place: Place): Named | undefined {
  const { metadata } = place.analysis.postmortem;
  const owned = itemsOf(place).flatMap(({ ownerSpan, owners }) =>
    ownerSpan ? [{ span: ownerSpan, names: owners }] : [],
  );
  const people = metadata.fields
    .filter(({ name }) => name === 'author' || name === 'reviewers')
    .map(({ valueSpan, value }) => ({ span: valueSpan, names: namesIn(value) }));
  const found = [...owned, ...people].find(({ span }) => holds(span, place.offset));
  return (found && nameIn(found.span, found.names, place)) ?? handleAt(place);
}

/** Of several names the one that is pointed at. */
function nameIn(span: Span, names: readonly string[], { analysis, offset }: Place): Named | undefined {
  const written = analysis.source.text.slice(span.start, span.end);
  const places = names.flatMap((name): Named[] => {
    const at = written.indexOf(name);
    const lead = written[at - 1] === '@' ? 1 : 0;
    const start = span.start + at;
    return at < 0 ? [] : [{ name, span: { start: start - lead, end: start + name.length } }];
  });
  return places.find((each) => holds(each.span, offset));
}

const handle = /(?<![\p{L}\p{N}._@/-])@([\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?)/gu;

function handleAt({ analysis, lines, offset }: Place): Named | undefined {
  const line = lines.lineAround(offset);
  if (line.end - line.start > longestLine) return undefined;
  const found = [...analysis.source.text.slice(line.start, line.end).matchAll(handle)].map((match) => ({
    name: match[1] ?? '',
    span: { start: line.start + match.index, end: line.start + match.index + match[0].length },
  }));
  const named = found.find(({ span }) => holds(span, offset));
  return named && !isVerbatim(analysis.parts, named.span.start + 1) ? named : undefined;
}

/** In characters. */
const longestLine = 2000;

function itemsOf({ analysis }: Place): readonly ActionItem[] {
  const { actionLists, followUps } = analysis.postmortem;
  return [...actionLists, ...followUps].flatMap(({ items }) => items);
}

function isSame(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}

function inDocument(name: string, count: number): string {
  if (count === 0) return l10n.t('{0}: no action in this document', name);
  return count === 1
    ? l10n.t('{0}: 1 action in this document', name)
    : l10n.t('{0}: {1} actions in this document', name, count);
}

function itemSaid(item: ActionItem, { settings, analysis, markup }: Place): string {
  const status = statusOfItem(item, settings.configuration.actionStatuses);
  const { incident = -Infinity } = analysis.postmortem;
  const { dueDay, due } = item;
  const isLate =
    status !== 'done' && dueDay !== undefined && dueDay < dayNumber(settings.today) && dueDay >= incident;
  const day = dueDay === undefined ? due && markup.text(due) : isoDate(dueDay);
  const said = [
    status ? statusNames[status]() : l10n.t('no status'),
    ...(day ? [l10n.t('due {0}', day)] : []),
    ...(isLate ? [markup.strong(l10n.t('overdue'))] : []),
  ];
  return `${markup.text(shortened(item.text))} (${said.join(', ')})`;
}

const statusNames: Readonly<Record<ActionStatus, () => string>> = {
  todo: () => l10n.t('todo'),
  'in progress': () => l10n.t('in progress'),
  blocked: () => l10n.t('blocked'),
  done: () => l10n.t('done'),
};

/** In characters: one line of a hover. */
const longestShown = 80;

function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown - 1).trimEnd()}…` : text;
}
