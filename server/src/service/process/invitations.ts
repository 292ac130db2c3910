import type { Analysis } from '../analysis.ts';
import type { Configuration } from '../configuration.ts';
import { statusOfItem } from '../model/actionItems.ts';
import { isoDate } from '../model/date.ts';
import { isUnwritten } from '../model/partTexts.ts';
import { slugOf } from '../newDocument/slug.ts';
import { type CalendarEvent, calendarText } from './calendar.ts';
import { openActions } from './changes.ts';

/** A file for a calendar. */
export interface CalendarFile {
  readonly name: string;
  readonly text: string;
}

/** What is talked about when a post-mortem is. */
const agenda = [
  '1. Read the timeline together: what is missing, and what did things look like at the time?',
  '2. What made the incident possible, likelier, wider or longer?',
  '3. What helped, and what was luck?',
  '4. Which few actions are worth it, and who owns them?',
  'Ask what and how, not who and why.',
];

/** An hour or so to talk about the incident; `start` is an instant in ISO 8601. */
export function meetingFile(
  analysis: Analysis,
  { start, minutes }: { readonly start: string; readonly minutes: number },
  now: string,
): CalendarFile {
  const { title, key } = namesOf(analysis);
  const event = { id: `${key}-meeting@post-mortem`, title: `Post-mortem: ${title}`, start, minutes };
  return {
    name: `${key}-meeting.ics`,
    text: calendarText([{ ...event, description: agenda.join('\n') }], now),
  };
}

/** In a calendar more would not be read. */
const mostActions = 20;

/** The day on which the actions are looked at again. */
export function reviewFile(
  analysis: Analysis,
  date: string,
  configuration: Configuration,
  now: string,
): CalendarFile {
  return {
    name: `${namesOf(analysis).key}-review.ics`,
    text: calendarText([reviewEvent(analysis, date, configuration)], now),
  };
}

/** The same among other events. */
export function reviewEvent(
  analysis: Analysis,
  date: string,
  { actionStatuses }: Configuration,
): CalendarEvent {
  const { title, key } = namesOf(analysis);
  const actions = openActions(analysis, (item) => statusOfItem(item, actionStatuses) === 'done');
  const shown = actions.slice(0, mostActions).map((action) => `- ${action}`);
  const rest = actions.length > mostActions ? [`and ${actions.length - mostActions} more`] : [];
  const intro =
    actions.length > 0 ? 'Open when this was planned:' : 'No action was open when this was planned.';
  return {
    id: `${key}-review@post-mortem`,
    title: `Review the actions of: ${title}`,
    start: date,
    description: [intro, ...shown, ...rest].join('\n'),
  };
}

/** What people and calendars call the incident: the same for as long as its title and its day are. */
export function namesOf({ postmortem: { title, incident } }: Analysis): {
  readonly title: string;
  readonly key: string;
} {
  const isNamed = title !== undefined && title.name !== '' && !isUnwritten(title.name);
  const day = incident === undefined ? '' : isoDate(incident);
  const slug = slugOf(isNamed ? title.name : '');
  const key = day === '' || slug.includes(day) ? slug : `${day}-${slug}`;
  return { title: isNamed ? title.name : 'an incident', key };
}
