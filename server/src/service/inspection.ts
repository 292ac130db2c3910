import type { Analysis } from './analysis.ts';
import type { Configuration } from './configuration.ts';
import { type InspectedFlag, impactIn } from './impact.ts';
import { type LineIndex, lineIndexOf } from './markdown/lines.ts';
import { statusOfItem } from './model/actionItems.ts';
import { fieldNamed } from './model/build.ts';
import { isOnCalendar } from './model/calendar.ts';
import { dayOf, isoDate } from './model/date.ts';
import { namesIn } from './model/people.ts';
import type {
  ActionItem,
  ActionList,
  ActionStatus,
  FieldName,
  PostMortem,
  SectionKind,
  TimelineEntry,
} from './model/postmortem.ts';
import { type SeverityLevel, severityLevel } from './model/severity.ts';
import { type Stage, stageOf } from './model/stage.ts';
import { statedDuration } from './model/statedDuration.ts';
import { type Style, styleOf } from './model/template.ts';
import { type MetricName, metricNames, metricsOf } from './timeline/metrics.ts';
import { type Phase, phasesOf } from './timeline/phases.ts';
import { unresolvedIn } from './unresolved.ts';

/** What was understood of a document, as plain data; what it does not say is null or empty. Lines are 1-based, dates YYYY-MM-DD. */
export interface Inspection {
  /** The house style that its headings tell, whatever is configured. */
  readonly style: Style;
  /** Without the house prefix. */
  readonly title: string | null;
  readonly date: string | null;
  /** As written in the metadata. */
  readonly durationMinutes: number | null;
  readonly severity: SeverityLevel | null;
  readonly severityRaw: string | null;
  readonly status: Stage | null;
  readonly authors: readonly string[];
  readonly reviewers: readonly string[];
  /** IANA name, "UTC" or an offset such as "+02:00". */
  readonly timezone: string | null;
  readonly sections: readonly {
    readonly kind: SectionKind;
    readonly heading: string;
    readonly line: number;
  }[];
  readonly events: readonly InspectedEvent[];
  /** From the first start, in minutes. */
  readonly metrics: Readonly<Record<MetricName, number | null>>;
  /** The lines of the two entries that each lies between. */
  readonly metricRows: Readonly<Record<MetricName, { readonly from: number; readonly to: number } | null>>;
  readonly actionItems: readonly InspectedAction[];
  /** Tasks of the post-mortem itself, kept apart from the actions. */
  readonly followUpItems: readonly InspectedAction[];
  readonly impactFigures: readonly { readonly line: number; readonly text: string }[];
  /** What the guide's severity levels ask for: outage, loss of data, a breach, a major feature, the share of users. */
  readonly impactFlags: readonly InspectedFlag[];
  /** What is written and could not be understood, with the reason: "ambiguous date", "unknown time", "not a duration". */
  readonly unresolved: readonly { readonly line: number; readonly text: string; readonly reason: string }[];
}

export interface InspectedEvent {
  readonly line: number;
  /** ISO 8601 in UTC, a mere date where no time is said; null where nobody knows day or time. */
  readonly instant: string | null;
  /** Of a range. */
  readonly end?: string;
  readonly approximate?: true;
  readonly text: string;
  readonly phase: Phase | null;
}

export interface InspectedAction {
  readonly line: number;
  readonly text: string;
  readonly owners: readonly string[];
  /** Without a year, the first such date on or after the incident. */
  readonly due: string | null;
  readonly status: ActionStatus | null;
  readonly ticket: string | null;
}

/** A project's own names, of a configuration. */
export type OwnNames = Pick<Configuration, 'severities' | 'statuses' | 'actionStatuses'>;

/** Everything that an analysis understood; what a project calls levels and stages is told by its configuration. */
export function inspect(
  { source, postmortem, parts }: Analysis,
  own: OwnNames = { severities: {}, statuses: {}, actionStatuses: {} },
): Inspection {
  const lineOf = lineFinder(lineIndexOf(source.text));
  const { entries, timezone } = postmortem.timeline;
  const phases = phasesOf(entries);
  const metadata = metadataOf(postmortem, own);
  return {
    style: styleOf(postmortem),
    title: postmortem.title?.name || null,
    ...metadata,
    timezone: timezone ?? null,
    sections: sectionsOf(postmortem, lineOf),
    events: entries.map((entry, index) => eventOf(entry, phases[index], lineOf)),
    ...figuresOf(entries, phases, lineOf),
    actionItems: actionsOf(postmortem.actionLists, own, lineOf),
    followUpItems: actionsOf(postmortem.followUps, own, lineOf),
    ...impactIn(parts, lineOf),
    unresolved: unresolvedIn(postmortem, own).map(({ start, text, reason }) => ({
      line: lineOf(start),
      text,
      reason,
    })),
  };
}

type LineOf = (offset: number) => number;

function lineFinder(lines: LineIndex): LineOf {
  return (offset) => lines.positionAt(offset).line + 1;
}

type InspectedMetadata = Pick<
  Inspection,
  'date' | 'durationMinutes' | 'severity' | 'severityRaw' | 'status' | 'authors' | 'reviewers'
>;

function metadataOf({ metadata, title, calendar }: PostMortem, own: OwnNames): InspectedMetadata {
  const value = (name: FieldName): string => fieldNamed(metadata.fields, name)?.value ?? '';
  const day = dayOf(value('date'), calendar) ?? dayOf(title?.text ?? '', { ...calendar, year: Number.NaN });
  const severity = value('severity');
  return {
    date: day === undefined ? null : isoDate(day),
    durationMinutes: statedDuration(value('duration')) ?? null,
    severity: severityLevel(severity, own.severities) ?? null,
    severityRaw: severity || null,
    status: stageOf(value('status'), own.statuses) ?? null,
    authors: namesIn(value('author')),
    reviewers: namesIn(value('reviewers')),
  };
}

/** The sections of the document's own level, and those below that are of a kind. */
function sectionsOf({ sections, title }: PostMortem, lineOf: LineOf): Inspection['sections'] {
  const own = sections.filter(({ heading, depth }) => depth > 1 || heading !== title?.text);
  const level = own.reduce((highest, { depth }) => Math.min(highest, depth), Infinity);
  return own
    .filter(({ kind, depth, key }) => depth === level || kind !== 'other' || key === 'where we got lucky')
    .map(({ kind, heading, headingSpan }) => ({ kind, heading, line: lineOf(headingSpan.start) }));
}

function eventOf(entry: TimelineEntry, phase: Phase | undefined, lineOf: LineOf): InspectedEvent {
  const end = instantText(entry.until);
  return {
    line: lineOf(entry.span.start),
    instant: entry.day === undefined ? instantText(entry.minutes) : isoDate(entry.day),
    ...(end !== null && { end }),
    ...(entry.approximate && { approximate: true as const }),
    text: entry.text,
    phase: phase ?? null,
  };
}

function figuresOf(
  entries: readonly TimelineEntry[],
  phases: readonly (Phase | undefined)[],
  lineOf: LineOf,
): Pick<Inspection, 'metrics' | 'metricRows'> {
  const figures = metricsOf(entries.map(({ minutes }, index) => ({ minutes, phase: phases[index] })));
  const line = (index: number): number => lineOf(entries[index]?.span.start ?? 0);
  const rows = metricNames.map((name) => {
    const pair = figures.rows[name];
    return [name, pair ? { from: line(pair.from), to: line(pair.to) } : null] as const;
  });
  return {
    metrics: ofEach(metricNames.map((name) => [name, figures[name] ?? null])),
    metricRows: ofEach(rows),
  };
}

function ofEach<Value>(entries: readonly (readonly [MetricName, Value])[]): Record<MetricName, Value> {
  return Object.fromEntries(entries) as Record<MetricName, Value>;
}

function actionsOf(lists: readonly ActionList[], own: OwnNames, lineOf: LineOf): readonly InspectedAction[] {
  return lists.flatMap(({ items }) => items.map((item) => actionOf(item, own, lineOf)));
}

function actionOf(item: ActionItem, { actionStatuses }: OwnNames, lineOf: LineOf): InspectedAction {
  return {
    line: lineOf(item.span.start),
    text: item.text,
    owners: namesIn(item.owners.join(', ')),
    due: item.dueDay === undefined ? null : isoDate(item.dueDay),
    status: statusOfItem(item, actionStatuses) ?? null,
    ticket: item.ticket ?? null,
  };
}

/** Without a date there is only a time of day on no calendar. */
function instantText(minutes: number | undefined): string | null {
  return minutes === undefined || !isOnCalendar(minutes)
    ? null
    : new Date(minutes * 60_000).toISOString().replace('.000Z', 'Z');
}
