import type { Analysis } from '../../analysis.ts';
import type { Configuration } from '../../configuration.ts';
import { lineIndexOf } from '../../markdown/lines.ts';
import { fieldNamed } from '../../model/build.ts';
import { isOnCalendar } from '../../model/calendar.ts';
import { isoDate } from '../../model/date.ts';
import type { FieldName, TimelineEntry } from '../../model/postmortem.ts';
import { severityLevel } from '../../model/severity.ts';
import { namesZone, zoneOf } from '../../model/zones.ts';
import { timelineFor } from '../rows.ts';
import { type Course, courseOf } from './course.ts';
import { eventsOf, inTime } from './events.ts';
import { figuresOf } from './figures.ts';
import { notesOn } from './notes.ts';
import { stagesOf } from './stages.ts';
import type { TimelineView } from './timelineView.ts';
import { zoneOffsets } from './zoneOffsets.ts';

/** What is drawn of a document. */
export function timelineView(analysis: Analysis, configuration: Configuration): TimelineView {
  const course = courseOf(analysis, configuration);
  const { zone, entries, phases } = course;
  const told = eventsOf(course);
  const events = inTime(told);
  const zoneStated = isZoneStated(course);
  const instants = events.flatMap(({ start, end }) => [
    ...(start === null ? [] : [start]),
    ...(end === null ? [] : [end]),
  ]);
  return {
    ...headOf(analysis, configuration),
    zone,
    zoneStated,
    offsets: zoneOffsets(instants, zone),
    dated: events.some(({ start }) => start !== null && isOnCalendar(start)),
    events,
    stages: stagesOf(events),
    figures: figuresOf(
      entries,
      phases,
      told.map(({ id }) => id),
    ),
    notes: notesOn(course, events, zoneStated),
  };
}

/** By the document, by the settings, or by each time for itself. */
function isZoneStated({ analysis, configuration, entries }: Course): boolean {
  const { postmortem, source } = analysis;
  const stated = postmortem.timeline.timezone ?? zoneOf(configuration.timezone ?? '');
  const written = ({ timeSpan }: TimelineEntry): string => source.text.slice(timeSpan.start, timeSpan.end);
  const timed = entries.filter(({ minutes }) => minutes !== undefined);
  return stated !== undefined || (timed.length > 0 && timed.every((entry) => namesZone(written(entry))));
}

type Head = Pick<TimelineView, 'title' | 'date' | 'severity' | 'severityLevel' | 'status' | 'headingLine'>;

function headOf({ postmortem, source }: Analysis, { severities }: Configuration): Head {
  const { metadata, title, incident } = postmortem;
  const fieldValue = (name: FieldName): string => fieldNamed(metadata.fields, name)?.value ?? '';
  const section = timelineFor(postmortem, undefined);
  return {
    title: title?.name ?? '',
    date: incident === undefined || !isOnCalendar(incident * 1440) ? null : isoDate(incident),
    severity: fieldValue('severity') || null,
    severityLevel: severityLevel(fieldValue('severity'), severities) ?? null,
    status: fieldValue('status') || null,
    headingLine: section ? lineIndexOf(source.text).positionAt(section.headingSpan.start).line : null,
  };
}
