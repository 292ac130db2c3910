import { metricDefinitions, metricNames } from '../../../server/src/service/timeline/metrics.ts';
import type { Phase } from '../../../server/src/service/timeline/phase.ts';
import type {
  Lane,
  Stage,
  TimelineEvent,
  TimelineView,
} from '../../../server/src/service/timeline/view/timelineView.ts';

/** 2026-01-05T00:00Z. */
export const day = 20_458 * 1440;

/** An event as short as it can be told: `at('10:14', 'alert', 'Pager: error rate', { phase: 'detected' })`; "1/08:00" is a day later. */
export function at(
  time: string,
  lane: Lane,
  text: string,
  more: Partial<TimelineEvent> & { readonly until?: string; readonly phase?: Phase } = {},
): TimelineEvent {
  const { until, ...rest } = more;
  const start = minuteOf(time);
  return {
    id: `${time} ${text.slice(0, 40)}`,
    lane,
    start,
    end: until === undefined ? null : minuteOf(until),
    wholeDay: false,
    approximate: false,
    phase: null,
    elapsed: null,
    sinceLast: null,
    time,
    text,
    people: [],
    links: [],
    problem: null,
    outOfOrder: false,
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    source: { time, text },
    ...rest,
  };
}

/** A view of these events: stages and figures follow from their phases, as in the real one. */
export function viewOf(events: readonly TimelineEvent[], more: Partial<TimelineView> = {}): TimelineView {
  const origin = (events.find(({ phase }) => phase === 'start') ?? events[0])?.start ?? null;
  return {
    title: 'Checkout fails for a third of all customers',
    date: '2026-01-05',
    severity: 'SEV1',
    severityLevel: 'critical',
    status: 'Draft',
    zone: 'UTC',
    zoneStated: true,
    offsets: [{ from: Number.MIN_SAFE_INTEGER, minutes: 0 }],
    dated: true,
    headingLine: 10,
    events: events.map((event) => ({
      ...event,
      elapsed: event.start === null || origin === null ? null : event.start - origin,
    })),
    stages: stagesOf(events),
    figures: figuresOf(events),
    notes: [],
    ...more,
  };
}

export function minuteOf(time: string): number {
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] =
    /^(?:(\d+)\/)?(\d+):(\d+)(?::(\d+))?$/.exec(time) ?? [];
  return day + Number(days) * 1440 + Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
}

const borders: readonly (readonly [Stage, Phase, Phase])[] = [
  ['undetected', 'start', 'detected'],
  ['respond', 'detected', 'diagnosed'],
  ['mitigate', 'diagnosed', 'mitigated'],
  ['recover', 'mitigated', 'resolved'],
];

function stagesOf(events: readonly TimelineEvent[]): TimelineView['stages'] {
  return borders.flatMap(([stage, begin, end]) => {
    const [from, to] = [startOf(events, begin), startOf(events, end)];
    return from === null || to === null ? [] : [{ stage, from, to }];
  });
}

const ends: readonly Phase[] = ['detected', 'acknowledged', 'mitigated', 'resolved'];

function figuresOf(events: readonly TimelineEvent[]): TimelineView['figures'] {
  return metricNames.map((name, index) => {
    const from = events.find(({ phase }) => phase === 'start');
    const to = events.find(({ phase }) => phase === ends[index]);
    const told = from?.start != null && to?.start != null;
    return {
      name,
      minutes: told ? Number(to.start) - Number(from.start) : null,
      from: told ? from.id : null,
      to: told ? to.id : null,
      definition: metricDefinitions[name](),
      missing: told ? null : 'Mark the event.',
    };
  });
}

function startOf(events: readonly TimelineEvent[], phase: Phase): number | null {
  return events.find((event) => event.phase === phase)?.start ?? null;
}
