import type { Analysis } from '../analysis.ts';
import type { Configuration } from '../configuration.ts';
import { settingOf } from '../configuration.ts';
import { isoDate } from '../model/date.ts';
import { slugOf } from '../newDocument/slug.ts';
import { type CalendarEvent, calendarText } from '../process/calendar.ts';
import { plannedDay, proposedReview } from '../process/changes.ts';
import { namesOf, reviewEvent } from '../process/invitations.ts';
import followUpReview from '../rules/follow-up-review.ts';
import type { ExportedAction } from './actions.ts';

/** When a calendar is made, and under which settings. */
export interface CalendarContext {
  readonly configuration: Configuration;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** This instant in ISO 8601. */
  readonly now: string;
}

/** Whole days for a calendar: the review of the actions, and each open action on its due day. Undefined where there is none. */
export function icsOf(
  analysis: Analysis,
  actions: readonly ExportedAction[],
  context: CalendarContext,
): string | undefined {
  const open = actions.filter(({ status }) => status !== 'done');
  const review = reviewOf(analysis, open.length > 0, context);
  const events = [...(review ? [review] : []), ...dueDays(analysis, open)];
  return events.length > 0 ? calendarText(events, context.now) : undefined;
}

/** On the day that the document names; else, while actions are open, on the day that "Schedule 30-Day Review" would propose. */
function reviewOf(
  analysis: Analysis,
  isOpen: boolean,
  { configuration, today }: CalendarContext,
): CalendarEvent | undefined {
  const planned = plannedDay(analysis);
  if (planned === undefined && !isOpen) return undefined;
  const { days } = settingOf(followUpReview, configuration).options;
  const date = planned === undefined ? proposedReview(analysis, days, today) : isoDate(planned);
  return reviewEvent(analysis, date, configuration);
}

/** An action keeps its id when its day, its owner or its place in the list changes, so that calendars move it. */
function dueDays(analysis: Analysis, open: readonly ExportedAction[]): readonly CalendarEvent[] {
  const { title, key } = namesOf(analysis);
  const seen = new Map<string, number>();
  return open.flatMap(({ text, owners, due, status, ticket }): readonly CalendarEvent[] => {
    const slug = slugOf(text);
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    if (due === null) return [];
    const lines = [
      `Action of the post-mortem: ${title}`,
      owners.length > 0 ? `Owner: ${owners.join(', ')}` : 'Nobody owns it yet.',
      status === null ? '' : `Status: ${status}`,
      ticket === null ? '' : `Ticket: ${ticket}`,
    ];
    return [
      {
        id: `${key}-action-${slug}${count > 1 ? `-${count}` : ''}@post-mortem`,
        title: `Due: ${text}`,
        start: due,
        description: lines.filter((line) => line !== '').join('\n'),
      },
    ];
  });
}
