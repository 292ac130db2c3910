import { isOnCalendar } from '../model/calendar.ts';
import { isoDate } from '../model/date.ts';
import { durationText } from '../model/durationText.ts';
import type { FieldName, PostMortem } from '../model/postmortem.ts';
import { extentsOf } from './extent.ts';

const day = 24 * 60;

/** Date and duration as a document's timeline, or another place than its metadata, tells them; undefined where none does, and for other fields. */
export function toldBy({ timeline, incident }: PostMortem, name: FieldName): string | undefined {
  if (name === 'date')
    return incident !== undefined && isOnCalendar(incident * day) ? isoDate(incident) : undefined;
  if (name !== 'duration') return undefined;
  const times = timeline.entries.flatMap(({ minutes }) => minutes ?? []);
  const whole = Math.max(...times) - Math.min(...times);
  // Where no end is marked, that of a timeline of hours is as good; one of days goes on after the incident.
  const minutes = extentsOf(timeline.entries)[0]?.minutes ?? (whole < day ? whole : 0);
  return minutes >= 1 ? durationText(minutes) : undefined;
}
