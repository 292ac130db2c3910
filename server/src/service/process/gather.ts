import type { Analysis } from '../analysis.ts';
import { headingMark } from '../followUpReview.ts';
import { fieldNamed } from '../model/build.ts';
import { isOnCalendar } from '../model/calendar.ts';
import { namesIn } from '../model/people.ts';
import type { Section } from '../model/postmortem.ts';
import type { Edit } from '../rule.ts';

/** What the section with the checklist is called. */
const heading = 'Data to Gather';
/** The same as headings are compared. Its tasks are none of the incident: they are done before it is published. */
export const checklistKey = 'data to gather';

/** The section with the checklist, where a document has one. */
export function checklistIn({ postmortem }: Analysis): Section | undefined {
  return postmortem.sections.find((section) => section.key === checklistKey);
}

/** How many things of the checklist are still to be gathered. */
export function openTasksIn({ source }: Analysis, { span }: Section): number {
  return source.text.slice(span.start, span.end).match(/^[ \t]*[-*+][ \t]+\[ \]/gm)?.length ?? 0;
}

/** The checklist at the end of a document: what is lost soon, and who may know more. */
export function gatherEdit(analysis: Analysis): Edit {
  const { source, postmortem } = analysis;
  const eol = source.text.includes('\r\n') ? '\r\n' : '\n';
  const end = source.text.trimEnd().length;
  const mark = headingMark(postmortem.sections, source.text);
  const text = [`${mark} ${heading}`, tasks(analysis).join(eol)].join(eol + eol);
  return {
    span: { start: end, end: source.text.length },
    text: `${end === 0 ? '' : eol + eol}${text}${eol}`,
  };
}

function tasks(analysis: Analysis): readonly string[] {
  const window = windowOf(analysis);
  const names = namesOf(analysis);
  return [
    `Logs of every service that took part${window ?? ', from before the first sign until after the recovery'}`,
    'Metrics and dashboards, with links that keep their time range',
    'Screenshots of graphs, alerts and pages as they looked then',
    'Decisions, each with its time and with what was known by then',
    `People to ask${names.length > 0 ? `: ${names.join(', ')}` : ', such as responders, support and whoever knows the systems'}`,
  ].map((task) => `- [ ] ${task}`);
}

/** The first and the last moment that the timeline tells, where their day is known: in UTC, or in no zone where the document states none. */
function windowOf({ postmortem: { timeline } }: Analysis): string | undefined {
  const times = timeline.entries.flatMap(({ minutes, until }) => [minutes ?? [], until ?? []].flat());
  const [first, last] = [Math.min(...times), Math.max(...times)];
  if (times.length < 2 || !isOnCalendar(first) || !isOnCalendar(last)) return undefined;
  return `, from ${instant(first)} to ${instant(last)}${timeline.timezone ? ' UTC' : ''}`;
}

function instant(minutes: number): string {
  return new Date(Math.floor(minutes) * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** Who is named in the document already: they have seen something of it. */
function namesOf({ postmortem: { metadata, actionLists } }: Analysis): readonly string[] {
  const value = fieldNamed(metadata.fields, 'author')?.value ?? '';
  const owners = actionLists.flatMap(({ items }) => items.flatMap((item) => item.owners));
  const names = [...new Set([...namesIn(value), ...namesIn(owners.join(', '))])];
  return names.filter((name) => !names.some((other) => isPartOf(name, other))).slice(0, mostNames);
}

/** "@nadia" owns what Nadia Rahman is the author of. */
function isPartOf(name: string, other: string): boolean {
  return name !== other && other.toLowerCase().split(/\s+/).includes(name.toLowerCase());
}

const mostNames = 8;
