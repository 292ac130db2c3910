import type { Analysis } from '../../analysis.ts';
import { mentionsIn } from '../../mentions.ts';
import { statusOfItem } from '../../model/actionItems.ts';
import { fieldNamed } from '../../model/build.ts';
import { isOnCalendar } from '../../model/calendar.ts';
import { namesIn } from '../../model/people.ts';
import type { ActionStatus, PostMortem, TimelineEntry } from '../../model/postmortem.ts';
import { statedDuration } from '../../model/statedDuration.ts';
import { offsetAt } from '../../model/zones.ts';
import { metricNames, metricsOf } from '../../timeline/metrics.ts';
import { phasesOf } from '../../timeline/phases.ts';
import { toldBy } from '../../timeline/told.ts';
import { measuresIn } from './extract.ts';
import type { FactContext, Reading } from './fact.ts';
import { readingsOfDay } from './moments.ts';
import type { KnownNames } from './names.ts';

/** What a document states, and what can be reckoned from it. */
export interface Known {
  readonly context: FactContext;
  readonly values: ReadonlyMap<string, readonly number[]>;
  readonly names: KnownNames;
  /** On one line, in lower case, without quotation marks and emphasis. */
  readonly line: string;
}

/** A project's own names of statuses. */
export type OwnStatuses = Readonly<Record<string, ActionStatus>>;

/** `draft` is a text of ours: what it says besides the document is known as well. */
export function knownOf(analysis: Analysis, actionStatuses: OwnStatuses, draft: string): Known {
  const { postmortem } = analysis;
  const text = `${analysis.source.text}\n\n${draft}`.replace(/<!--.*?(?:-->|$)/gs, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  );
  const context = { calendar: postmortem.calendar, hasZone: zonesOf(postmortem, text) };
  const stated = measuresIn(text, context).flatMap(({ readings, implies = [] }) => [...readings, ...implies]);
  const values = new Map<string, number[]>();
  for (const { measure, value } of [...stated, ...reckoned(analysis, actionStatuses)])
    values.set(measure, [...(values.get(measure) ?? []), value]);
  return { context, values, names: namesOf(analysis, text), line: plain(text) };
}

/** A text as words are looked up in it. */
export function plain(text: string): string {
  return text
    .replace(/[`*“”"]|(?<!\w)_+|_+(?!\w)/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Times of a document that names no zone count as UTC, too. */
function zonesOf({ timeline: { timezone } }: PostMortem, text: string): FactContext['hasZone'] {
  const isUtc = timezone === undefined || /UTC|GMT/.test(timezone) || /\b(?:UTC|GMT)\b|\dZ\b/.test(text);
  return (zone) => (/^(?:UTC|GMT|Z)$/.test(zone) ? isUtc : new RegExp(`\\b${zone}\\b`, 'i').test(text));
}

function namesOf(analysis: Analysis, text: string): KnownNames {
  const lower = text.toLowerCase();
  const { fields } = analysis.postmortem.metadata;
  const people = [
    ...mentionsIn(analysis).map(({ name }) => name),
    ...fields.flatMap(({ name, value }) => (name === 'author' || name === 'reviewers' ? namesIn(value) : [])),
  ];
  return {
    words: new Set(lower.match(/[\p{L}\p{N}]+/gu)),
    people: [...new Set(people.map((name) => name.toLowerCase()))],
    text: lower,
  };
}

function* reckoned({ postmortem, source }: Analysis, actionStatuses: OwnStatuses): Generator<Reading> {
  const { timeline, incident, metadata } = postmortem;
  for (const day of daysOf(postmortem)) yield* readingsOfDay(day);
  if (incident !== undefined && isOnCalendar(incident * 1440)) yield* readingsOfDay(incident);
  yield* timesOfEntries(timeline.entries, source.text);
  yield* localTimes(timeline);
  const told = [fieldNamed(metadata.fields, 'duration')?.value, toldBy(postmortem, 'duration')];
  const stated = told.flatMap((each) => (each === undefined ? [] : (statedDuration(each) ?? [])));
  for (const minutes of [...stated, ...metricsIn(timeline.entries)]) yield* lengthOf('length', minutes);
  for (const minutes of lengthsBetween(timeline.entries)) yield* lengthOf('exact length', minutes);
  const statuses = postmortem.actionLists.flatMap(({ items }) =>
    items.map((item) => statusOfItem(item, actionStatuses)),
  );
  const open = statuses.filter((status) => status !== 'done').length;
  yield { measure: 'actions', value: statuses.length };
  yield { measure: 'actions open', value: open };
  yield { measure: 'actions done', value: statuses.length - open };
}

function daysOf({ timeline, actionLists }: PostMortem): readonly number[] {
  const entries = timeline.entries.flatMap(({ minutes, until, day }) => [
    ...[minutes, until].flatMap((each) =>
      each !== undefined && isOnCalendar(each) ? Math.floor(each / 1440) : [],
    ),
    ...(day !== undefined && isOnCalendar(day * 1440) ? [day] : []),
  ]);
  const due = actionLists.flatMap(({ items }) => items.flatMap(({ dueDay }) => dueDay ?? []));
  return [...new Set([...entries, ...due])];
}

/** In UTC as they are understood, and as they are written without a colon: "0541", "10.20". */
function* timesOfEntries(entries: readonly TimelineEntry[], text: string): Generator<Reading> {
  for (const { minutes, until, timeSpan } of entries) {
    for (const each of [minutes, until])
      if (each !== undefined) {
        yield { measure: 'clock in UTC', value: Math.floor(each) % 1440 };
        yield { measure: 'second in UTC', value: Math.round((each % 1440) * 60) };
      }
    for (const [, hours, rest] of text
      .slice(timeSpan.start, timeSpan.end)
      .matchAll(/(?<!\d)([01]?\d|2[0-3])[.h]?([0-5]\d)(?!\d)/g))
      yield { measure: 'clock', value: Number(hours) * 60 + Number(rest) };
  }
}

/** In the document's zone, whatever zones stand beside the entries. */
function* localTimes({ entries, timezone = 'UTC' }: PostMortem['timeline']): Generator<Reading> {
  for (const { minutes } of entries) {
    if (minutes !== undefined) yield { measure: 'offset', value: offsetAt(minutes, timezone) };
    if (minutes === undefined || !isOnCalendar(minutes)) continue;
    const local = minutes + offsetAt(minutes, timezone);
    yield { measure: 'clock', value: Math.floor(local) % 1440 };
    yield { measure: 'second', value: Math.round((local % 1440) * 60) };
    yield* readingsOfDay(Math.floor(local / 1440));
  }
}

/** With its seconds and without. */
function* lengthOf(measure: string, minutes: number): Generator<Reading> {
  yield { measure, value: minutes };
  if (minutes > 1) for (const value of [Math.floor(minutes), Math.round(minutes)]) yield { measure, value };
}

function metricsIn(entries: readonly TimelineEntry[]): readonly number[] {
  const phases = phasesOf(entries);
  const metrics = metricsOf(entries.map(({ minutes }, at) => ({ minutes, phase: phases[at] })));
  return metricNames.flatMap((name) => metrics[name] ?? []);
}

/** Between what marks phases, from the first entry to each, and from each to the next; in minutes. */
function lengthsBetween(entries: readonly TimelineEntry[]): readonly number[] {
  const phases = phasesOf(entries);
  const timed = entries.flatMap(({ minutes, until }, at) =>
    minutes === undefined ? [] : { minutes, until, marks: phases[at] !== undefined },
  );
  const start = timed.find(({ marks }) => marks);
  const isTold = (from: (typeof timed)[number], to: (typeof timed)[number], gap: number): boolean =>
    gap === 0 || from === timed[0] || from === start || (from.marks && to.marks);
  return timed
    .flatMap((from, at) => [
      ...timed.slice(at + 1).flatMap((to, gap) => (isTold(from, to, gap) ? to.minutes - from.minutes : [])),
      ...(from.until === undefined ? [] : [from.until - from.minutes]),
    ])
    .map((minutes) => Math.round(Math.abs(minutes) * 3600) / 3600);
}
