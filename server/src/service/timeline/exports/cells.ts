import type { MetricName } from '../metrics.ts';
import { clockText, dateText, dayAt } from '../picture/clock.ts';
import type { Lane, Minute, Stage, TimelineEvent, TimelineView } from '../view/timelineView.ts';

const minutesPerDay = 1440;

/** Exports are documents for others, so that they stay English. */
export const laneNames: Readonly<Record<Lane, string>> = {
  system: 'System',
  alert: 'Alerts',
  deploy: 'Deploys',
  people: 'People',
  comms: 'Communication',
  other: 'Other',
};

export const figureNames: Readonly<Record<MetricName, string>> = {
  timeToDetectMinutes: 'Time to detect',
  timeToAcknowledgeMinutes: 'Time to acknowledge',
  timeToMitigateMinutes: 'Time to mitigate',
  timeToResolveMinutes: 'Time to resolve',
};

export const stageNames: Readonly<Record<Stage, string>> = {
  undetected: 'Undetected',
  respond: 'Respond',
  mitigate: 'Mitigate',
  recover: 'Recover',
};

/** When an event was, by the clock of the view: "10:20", "~10:20–10:40", with days where there is more than one; else as written. */
export function timeCell(event: TimelineEvent, view: TimelineView): string {
  const { start, end, wholeDay, approximate, time } = event;
  if (start === null) return time;
  const day = dayAt(start, view.offsets);
  if (wholeDay) return view.dated ? dateText(day) : time;
  const first = instantCell(start, view, true);
  const isSameDay = end !== null && dayAt(end, view.offsets) === day;
  const last = end === null || end === start ? '' : `–${instantCell(end, view, !isSameDay)}`;
  return `${approximate ? '~' : ''}${first}${last}`;
}

function instantCell(instant: Minute, view: TimelineView, withDay: boolean): string {
  const time = clockText(instant, view.offsets);
  return withDay && view.dated && spansDays(view)
    ? `${dateText(dayAt(instant, view.offsets))} ${time}`
    : time;
}

/** Whether its events lie on more than one day, so that a time alone does not tell when one was. */
export function spansDays({ events, offsets }: Pick<TimelineView, 'events' | 'offsets'>): boolean {
  const days = events.flatMap(({ start, end, wholeDay }) =>
    [start, wholeDay ? null : end].flatMap((each) => (each === null ? [] : dayAt(each, offsets))),
  );
  return days.some((day) => day !== days[0]);
}

/** "+21m", "−1h 4m", "0". */
export function elapsedCell({ elapsed }: TimelineEvent): string {
  if (elapsed === null) return '';
  if (elapsed === 0) return '0';
  const length = Math.abs(elapsed);
  return `${elapsed < 0 ? '−' : '+'}${length < 1 ? `${Math.round(length * 60)}s` : lengthCell(Math.floor(length))}`;
}

/** "4m", "1h 9m", and from two days on "8d 5h 58m". */
function lengthCell(minutes: number): string {
  const days = minutes >= 2 * minutesPerDay ? Math.floor(minutes / minutesPerDay) : 0;
  const [hours, rest] = [Math.floor(minutes / 60) - days * 24, minutes % 60];
  const told = [
    days > 0 ? `${days}d` : '',
    hours > 0 ? `${hours}h` : '',
    rest > 0 || minutes === 0 ? `${rest}m` : '',
  ];
  return told.filter((part) => part !== '').join(' ');
}

/** What happened, with the phase that it marks. */
export function eventCell({ text, phase, time }: TimelineEvent): string {
  const said = text || time;
  return phase === null ? said : `${said} [${phase}]`;
}

/** "2024-05-06", "High (P1)", "Times in UTC": what is known of the whole. */
export function headCells({ date, severity, status, zone, zoneStated }: TimelineView): readonly string[] {
  return [date, severity, status, zoneStated ? `times in ${zone}` : null].flatMap((each) => each ?? []);
}
