import { clockText, dateText, dayAt } from '../picture/clock.ts';
import {
  type Lane,
  lanes,
  type Minute,
  type StageSpan,
  type TimelineEvent,
  type TimelineView,
  type ZoneOffset,
} from '../view/timelineView.ts';
import { laneNames, spansDays, stageNames } from './cells.ts';

/** A Gantt chart for Mermaid: a section for each lane, stages and ranges as bars, everything else as milestones. */
export function mermaidOf(view: TimelineView): string {
  const chart = chartOf(view);
  const sections = [
    section(
      'Stages',
      view.stages.map((span) => stageTask(span, chart)),
    ),
    ...lanes.map((lane) => section(laneNames[lane], tasksIn(lane, chart))),
  ];
  return `${[...headOf(chart), ...sections.flat()].join('\n')}\n`;
}

/** By which clock times are told; by that of UTC where the other one changes on the way, as Mermaid knows no zones. */
interface Chart {
  readonly view: TimelineView;
  readonly zone: string;
  readonly offsets: readonly ZoneOffset[];
  readonly hasSeconds: boolean;
}

function chartOf(view: TimelineView): Chart {
  const { offsets, zone, events } = view;
  const isSteady = offsets.length === 1;
  const hasSeconds = events.some(({ start, end }) =>
    [start, end].some((each) => Math.round((each ?? 0) * 60) % 60 !== 0),
  );
  return isSteady
    ? { view, zone, offsets, hasSeconds }
    : { view, zone: 'UTC', offsets: [{ from: offsets[0]?.from ?? 0, minutes: 0 }], hasSeconds };
}

function headOf({ view, zone, offsets, hasSeconds }: Chart): readonly string[] {
  const title = view.title || 'Timeline';
  const isLong = view.dated && spansDays({ events: view.events, offsets });
  return [
    'gantt',
    `    title ${escaped(view.zoneStated ? `${title} (times in ${zone})` : title)}`,
    `    dateFormat YYYY-MM-DD HH:mm${hasSeconds ? ':ss' : ''}`,
    `    axisFormat ${isLong ? '%m-%d %H:%M' : '%H:%M'}`,
    '    todayMarker off',
  ];
}

function section(name: string, tasks: readonly string[]): readonly string[] {
  return tasks.length === 0 ? [] : [`    section ${name}`, ...tasks.map((task) => `    ${task}`)];
}

const stageTags = { undetected: 'crit, ', respond: 'active, ', mitigate: '', recover: 'done, ' } as const;

function stageTask({ stage, from, to }: StageSpan, chart: Chart): string {
  return `${stageNames[stage]} :${stageTags[stage]}${instant(from, chart)}, ${instant(to, chart)}`;
}

function tasksIn(lane: Lane, chart: Chart): readonly string[] {
  return chart.view.events.flatMap((event) =>
    event.lane === lane && event.start !== null ? [taskOf(event, event.start, chart)] : [],
  );
}

function taskOf(event: TimelineEvent, start: Minute, chart: Chart): string {
  const { end, text, time, phase, approximate } = event;
  const words = shortened(`${approximate ? '~ ' : ''}${text || time || laneNames[event.lane]}`);
  const name = leading(phase === null ? words : `${words} (${phase})`);
  return end === null || end === start
    ? `${name} :milestone, ${instant(start, chart)}, 0m`
    : `${name} :${instant(start, chart)}, ${instant(end, chart)}`;
}

function instant(minute: Minute, { offsets, hasSeconds }: Chart): string {
  const clock = clockText(minute, offsets);
  return `${dateText(dayAt(minute, offsets))} ${hasSeconds && clock.length === 5 ? `${clock}:00` : clock}`;
}

/** In characters: what fits beside a milestone. */
const longest = 80;

function shortened(text: string): string {
  const signs = [...text];
  return signs.length <= longest
    ? text
    : `${signs
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** Words that Mermaid takes for its own at the beginning of a line, and dates. */
const keyword =
  /^(?:gantt|title|section|dateFormat|axisFormat|tickInterval|inclusiveEndDates|topAxis|includes|excludes|todayMarker|weekday|weekend|click|call|href|acc_?(?:title|descr)|\d{4}-\d\d-\d\d)/i;

/** Where a line begins with it. */
function leading(text: string): string {
  const safe = escaped(text);
  return keyword.test(safe) ? numbered(safe.charAt(0)) + safe.slice(1) : safe;
}

/** Characters by their numbers, as Mermaid reads them, where it would take them for a part of its language. */
function escaped(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.replace(/[:;#"'`<>{}\\]|%(?=%)|(?<=%)%/g, numbered);
}

function numbered(sign: string): string {
  return `#${sign.charCodeAt(0)};`;
}
