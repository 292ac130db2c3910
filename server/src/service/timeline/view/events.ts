import { knownPeople } from '../../knownPeople.ts';
import { lineIndexOf } from '../../markdown/lines.ts';
import type { TimelineEntry } from '../../model/postmortem.ts';
import { instantsOf, offsetAt } from '../../model/zones.ts';
import { minutesFrom, originOf } from '../elapsed.ts';
import { isEarlier, isTimed } from '../order.ts';
import { timeProblems } from '../timeProblems.ts';
import { type Course, sourcesOf } from './course.ts';
import { createIds } from './identity.ts';
import { laneOf } from './lane.ts';
import { createLinks } from './links.ts';
import { createNamed } from './named.ts';
import { shownText, shownTime } from './shownText.ts';
import type { EntrySource } from './sourceText.ts';
import type { TimelineEvent } from './timelineView.ts';

const minutesPerDay = 1440;

/** The event of each entry, in the order of the text. */
export function eventsOf(course: Course): readonly TimelineEvent[] {
  const { analysis, entries, zone } = course;
  const describe = describer(course);
  const idOf = createIds();
  const origin = originOf(entries)?.entry;
  const late = outOfOrder(entries);
  const lines = lineIndexOf(analysis.source.text);
  const sources = sourcesOf(course);
  return entries.map((entry, at): TimelineEvent => {
    const said = describe(entry, sources[at] ?? nowhere);
    const elapsed = origin && minutesFrom(origin, entry);
    return {
      id: idOf(said.time, said.text),
      ...said,
      ...placeOf(entry, zone),
      approximate: entry.approximate,
      phase: course.phases[at] ?? null,
      elapsed: elapsed === undefined ? null : toSeconds(elapsed),
      sinceLast: null,
      problem: entry.problem === undefined ? null : timeProblems[entry.problem](),
      outOfOrder: late.has(entry),
      range: lines.rangeOf(entry.blockSpan),
    };
  });
}

/** Those with a time in its order, each with the time since the one before it; then those without. */
export function inTime(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const placed = events
    .filter(({ start }) => start !== null)
    .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0));
  let last: TimelineEvent | undefined;
  const counted = placed.map((event) => {
    if (event.wholeDay) return event;
    const sinceLast = last ? toSeconds((event.start ?? 0) - (last.start ?? 0)) : null;
    last = event;
    return { ...event, sinceLast };
  });
  return [...counted, ...events.filter(({ start }) => start === null)];
}

/** Seconds are fractions of minutes since 1970, which leaves some dust behind. */
function toSeconds(minutes: number): number {
  return Math.round(minutes * 60) / 60;
}

const nowhere: EntrySource = { time: { start: 0, end: 0 }, text: { start: 0, end: 0 } };

type Said = Pick<TimelineEvent, 'time' | 'text' | 'lane' | 'people' | 'links' | 'source'>;

function describer({ analysis, configuration }: Course): (entry: TimelineEntry, own: EntrySource) => Said {
  const { parts, source, postmortem } = analysis;
  const { text } = source;
  const linksIn = createLinks(parts);
  const namedIn = createNamed(configuration.vocabulary.systems, knownPeople(postmortem, configuration));
  return (entry, own) => {
    const people = namedIn(entry.text);
    const extent = { start: entry.blockSpan.start, end: Math.max(entry.blockSpan.end, own.text.end) };
    return {
      time: shownTime(text.slice(own.time.start, own.time.end)),
      text: shownText(entry.text),
      lane: laneOf(entry.text, people.length > 0),
      people,
      links: linksIn(extent),
      source: {
        time: text.slice(own.time.start, own.time.end),
        text: text.slice(own.text.start, own.text.end),
      },
    };
  };
}

function placeOf(entry: TimelineEntry, zone: string): Pick<TimelineEvent, 'start' | 'end' | 'wholeDay'> {
  const { minutes, day, until } = entry;
  if (minutes !== undefined)
    return { start: minutes, end: until === undefined ? null : Math.max(minutes, until), wholeDay: false };
  if (day === undefined) return { start: null, end: null, wholeDay: false };
  return { start: midnight(day, zone), end: midnight(day + 1, zone), wholeDay: true };
}

/** The first instant of a day, also where the clocks are put forward over its midnight. */
function midnight(day: number, zone: string): number {
  const local = day * minutesPerDay;
  return instantsOf(day, 0, zone)[0] ?? local - offsetAt(local - minutesPerDay, zone);
}

function outOfOrder(entries: readonly TimelineEntry[]): ReadonlySet<TimelineEntry> {
  const timed = entries.filter(isTimed);
  return new Set(timed.filter((entry, at) => at > 0 && isEarlier(entry, timed[at - 1] ?? entry, 0)));
}
