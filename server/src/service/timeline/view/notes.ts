import * as l10n from '@vscode/l10n';
import { untimedIn } from '../../model/timelineUntimed.ts';
import { frontMatterNamesZone, speaksOfClock } from '../../model/zoneStatements.ts';
import { isNote, isSinceZero } from '../entries.ts';
import { timelineFor } from '../rows.ts';
import { milestonesMessage, untoldMilestones } from '../untold.ts';
import type { Course } from './course.ts';
import type { TimelineEvent } from './timelineView.ts';

/** What is missing or cannot be drawn, each with what to do, the gravest first. */
export function notesOn(
  course: Course,
  events: readonly TimelineEvent[],
  zoneStated: boolean,
): readonly string[] {
  const { analysis, entries } = course;
  const { postmortem, source, structureOnly } = analysis;
  if (structureOnly)
    return [l10n.t('The document is too large to be read whole: split it to see its timeline')];
  if (entries.length === 0) return [withoutEntries(course)];
  const placed = events.filter(({ start }) => start !== null).length;
  const missing = untoldMilestones(entries, postmortem.sections, source.text);
  return [
    ...(placed === 1 ? [l10n.t('Only one event has a time: add what came before and behind it')] : []),
    ...unplaced(entries.length - placed),
    ...untimed(course),
    ...late(events),
    ...(isClockOpen(course, zoneStated)
      ? [l10n.t('No time zone is stated: say once which one the times are in, as in "All times in UTC."')]
      : []),
    ...(missing.length > 0 ? [milestonesMessage(missing)] : []),
  ];
}

function withoutEntries({ analysis: { postmortem } }: Course): string {
  return timelineFor(postmortem, undefined) === undefined
    ? l10n.t('There is no timeline: add a section "Timeline" with entries such as "10:20 - Alert fires"')
    : l10n.t('No entry of the timeline has a time: begin each with one, as in "10:20 - Alert fires"');
}

function unplaced(count: number): readonly string[] {
  if (count === 0) return [];
  return [
    count === 1
      ? l10n.t(
          'One entry has a time that cannot be told: correct it, or say roughly when it was, as in ~12:30',
        )
      : l10n.t(
          '{0} entries have times that cannot be told: correct them, or say roughly when it was, as in ~12:30',
          count,
        ),
  ];
}

function untimed({ analysis }: Course): readonly string[] {
  const count = untimedIn(analysis.parts, analysis.source.text).filter(({ text }) => !isNote(text)).length;
  if (count === 0) return [];
  return [
    count === 1
      ? l10n.t('One line has no time and is not shown: begin it with one')
      : l10n.t('{0} lines have no time and are not shown: begin each with one', count),
  ];
}

function late(events: readonly TimelineEvent[]): readonly string[] {
  const count = events.filter((event) => event.outOfOrder).length;
  if (count === 0) return [];
  return [
    count === 1
      ? l10n.t('One entry is earlier than the one above it: correct its time, or sort the timeline')
      : l10n.t(
          '{0} entries are earlier than the one above them: correct their times, or sort the timeline',
          count,
        ),
  ];
}

/** Whether times on a clock could be those of any; what says more than is read, such as "local time", is enough. */
function isClockOpen({ analysis, entries }: Course, zoneStated: boolean): boolean {
  const { source, parts, bodyStart } = analysis;
  const isOnClock = entries.some((entry) => entry.minutes !== undefined && !isSinceZero(entry, source.text));
  return (
    isOnClock &&
    !zoneStated &&
    !frontMatterNamesZone(source.text.slice(0, bodyStart)) &&
    !speaksOfClock(parts)
  );
}
