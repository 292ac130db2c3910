import { fieldNamed } from './model/build.ts';
import { isOnCalendar } from './model/calendar.ts';
import { dateProblem, dayOf } from './model/date.ts';
import type { ActionItem, Field, FieldName, PostMortem, TimelineEntry } from './model/postmortem.ts';
import { severityLevel } from './model/severity.ts';
import { stageOf } from './model/stage.ts';
import { statedDuration } from './model/statedDuration.ts';
import type { Configuration } from './settings.ts';

/** A text that should tell something and does not, with the place where its line starts. */
export interface Unresolved {
  readonly start: number;
  readonly text: string;
  /** "impossible date", "ambiguous date", "unknown time", "not a duration" … */
  readonly reason: string;
}

/** Everything in a document that is written and could not be understood, in the order of the text. */
export function unresolvedIn(
  postmortem: PostMortem,
  own: Pick<Configuration, 'severities' | 'statuses'>,
): readonly Unresolved[] {
  const actions = [...postmortem.actionLists, ...postmortem.followUps].flatMap(({ items }) => items);
  return [
    ...fieldsIn(postmortem, own),
    ...postmortem.timeline.entries.flatMap(entryProblem),
    ...undated(postmortem),
    ...actions.flatMap((item) => dueProblem(item, postmortem)),
  ].toSorted((a, b) => a.start - b.start);
}

function fieldsIn(
  { metadata: { fields }, calendar }: PostMortem,
  { severities, statuses }: Pick<Configuration, 'severities' | 'statuses'>,
): readonly Unresolved[] {
  const readers: readonly (readonly [FieldName, string, (text: string) => unknown])[] = [
    ['duration', 'not a duration', statedDuration],
    ['severity', 'not a severity', (text) => severityLevel(text, severities)],
    ['status', 'not a status', (text) => stageOf(text, statuses)],
  ];
  const others = readers.flatMap(([name, reason, read]) => {
    const field = fieldNamed(fields, name);
    return field && read(field.value) === undefined ? told(field, reason) : [];
  });
  const date = fieldNamed(fields, 'date');
  const isDay = date === undefined || dayOf(date.value, calendar) !== undefined;
  return isDay ? others : [...told(date, dateProblem(date.value, calendar) ?? 'not a date'), ...others];
}

function told({ value, span }: Field, reason: string): readonly Unresolved[] {
  return value === '' ? [] : [{ start: span.start, text: value, reason }];
}

function entryProblem({ span, text, problem }: TimelineEntry): readonly Unresolved[] {
  return problem === undefined ? [] : [{ start: span.start, text, reason: problem }];
}

/** A day still to be agreed on is no day that was misread. */
const undecided = /^\W*(?:tbd|tba|tbc|todo|n\/a|none|open|asap|ongoing|later|unknown|)\W*$/i;

/** Times of a timeline that no date is told for are in order, but on no calendar; said once, of the first. */
function undated({ timeline: { entries } }: PostMortem): readonly Unresolved[] {
  const first = entries.find(({ minutes }) => minutes !== undefined && !isOnCalendar(minutes));
  return first ? [{ start: first.span.start, text: first.text, reason: 'no date' }] : [];
}

function dueProblem({ span, due, dueDay }: ActionItem, { calendar }: PostMortem): readonly Unresolved[] {
  if (due === undefined || dueDay !== undefined || undecided.test(due.slice(0, 40))) return [];
  return [{ start: span.start, text: due, reason: dateProblem(due, calendar) ?? 'not a day' }];
}
