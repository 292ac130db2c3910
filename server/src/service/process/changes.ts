import { isTemplate } from '../actionGaps.ts';
import type { Analysis } from '../analysis.ts';
import type { Configuration } from '../configuration.ts';
import { reviewDay, reviewEdit } from '../followUpReview.ts';
import type { Span } from '../markdown/position.ts';
import { fieldEdit } from '../metadataEdits.ts';
import { fieldNamed } from '../model/build.ts';
import { datesIn, dayOf, isoDate } from '../model/date.ts';
import { namesIn } from '../model/people.ts';
import { reviewLinesIn } from '../model/reviewDate.ts';
import { type Stage, stageOf, statusAt } from '../model/stage.ts';
import type { Edit } from '../rule.ts';

/** Says how far a document is, in the words that its status has besides; nothing where it says so already. */
export function stageEdits(analysis: Analysis, stage: Stage, { statuses }: Configuration): readonly Edit[] {
  const field = fieldNamed(analysis.postmortem.metadata.fields, 'status');
  const { text } = analysis.source;
  const written = field ? text.slice(field.valueSpan.start, field.valueSpan.end) : '';
  if (field && stageOf(field.value, statuses) === stage) return [];
  return [fieldEdit(analysis, 'status', statusAt(written, stage, statuses))];
}

/** Names those who review; nothing where they are named already. What is said of those who stay is kept. */
export function reviewerEdits(analysis: Analysis, reviewers: readonly string[]): readonly Edit[] {
  const old = fieldNamed(analysis.postmortem.metadata.fields, 'reviewers')?.value ?? '';
  const known = namesIn(old);
  const named = reviewers.flatMap(namesIn);
  if (reviewers.length === 0 || known.join('\n') === named.join('\n')) return [];
  const stay =
    known.length > 0 && named.length === reviewers.length && known.every((name, at) => name === named[at]);
  const value = stay ? [old, ...reviewers.slice(known.length)] : reviewers;
  return [fieldEdit(analysis, 'reviewers', value.join(', '))];
}

const form = 'YYYY-MM-DD';

/** Plans the review of the actions on a day (YYYY-MM-DD): in the line that plans one already, else in one of its own. */
export function followUpEdits(analysis: Analysis, date: string): readonly Edit[] {
  const { postmortem, parts, source } = analysis;
  const { text } = source;
  const line = reviewLinesIn(parts, text)[0];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (line === undefined) return [reviewEdit(postmortem, date, { text, eol })];
  const words = text.slice(line.start, line.end);
  const old = words.includes(form) ? form : plannedIn(words, analysis);
  if (old === undefined) return [reviewEdit(postmortem, date, { text, eol })];
  if (old !== form && dayOf(old, postmortem.calendar) === dayOf(date, postmortem.calendar)) return [];
  const start = line.start + words.lastIndexOf(old);
  return [{ span: { start, end: start + old.length }, text: date }];
}

/** The day on which the review of the actions is planned, or could be: YYYY-MM-DD. */
export function proposedReview(analysis: Analysis, days: number, today: string): string {
  const { postmortem } = analysis;
  const day = plannedDay(analysis);
  const isToCome = day !== undefined && day >= (dayOf(today, postmortem.calendar) ?? 0);
  return isoDate(isToCome ? day : reviewDay(postmortem, days, today));
}

/** The day on which a document says that its actions are looked at again, in days since 1970-01-01. */
export function plannedDay(analysis: Analysis): number | undefined {
  const { postmortem, parts, source } = analysis;
  const line = reviewLinesIn(parts, source.text)[0];
  const planned = line && plannedIn(source.text.slice(line.start, line.end), analysis);
  return planned === undefined ? undefined : dayOf(planned, postmortem.calendar);
}

/** Where a document says that its actions are looked at again on that day; undefined where it does not. */
export function plannedOn(
  { postmortem: { calendar }, parts, source: { text } }: Analysis,
  date: string,
): Span | undefined {
  const day = dayOf(date, calendar);
  for (const { start, end } of reviewLinesIn(parts, text)) {
    const words = text.slice(start, end);
    const found = datesIn(words).findLast((each) => dayOf(each, calendar) === day);
    if (found === undefined) continue;
    const at = start + words.lastIndexOf(found);
    return { start: at, end: at + found.length };
  }
  return undefined;
}

/** Of several dates in a line the last day: others tell what is reviewed. */
function plannedIn(words: string, { postmortem: { calendar } }: Analysis): string | undefined {
  const dates = datesIn(words).filter((date) => dayOf(date, calendar) !== undefined);
  return dates.toSorted((a, b) => (dayOf(a, calendar) ?? 0) - (dayOf(b, calendar) ?? 0)).at(-1);
}

/** The actions that are open, one a line, for people who read them elsewhere. */
export function openActions({ postmortem }: Analysis, isDone: (item: Item) => boolean): readonly string[] {
  return postmortem.actionLists
    .flatMap(({ items }) => items)
    .filter((item) => !isTemplate(item) && !isDone(item))
    .map(({ text, owners, due }) =>
      [text, owners.join(', '), due && `due ${due}`].filter(Boolean).join(' - '),
    );
}

type Item = Analysis['postmortem']['actionLists'][number]['items'][number];
