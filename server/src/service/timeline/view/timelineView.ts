import type { Range } from 'vscode-languageserver-types';
import type { MetricName } from '../metrics.ts';
import type { Phase } from '../phase.ts';

/** Who or what acts in an event, from top to bottom of the picture. */
export const lanes = ['system', 'alert', 'deploy', 'people', 'comms', 'other'] as const;

export type Lane = (typeof lanes)[number];

/** What goes on between two milestones: nobody knows yet, people look for it, they end the impact, they clean up. */
export const stages = ['undetected', 'respond', 'mitigate', 'recover'] as const;

export type Stage = (typeof stages)[number];

/** A minute since 1970-01-01T00:00Z; fractions for seconds. Where no day is known, on 1970-01-01. */
export type Minute = number;

/**
 * What is drawn of one version of a document: plain JSON, so that it can be sent to a webview. Only what the text says; what it
 * does not say is null or empty, and said in `notes`.
 */
export interface TimelineView {
  /** The name of the incident; empty where the document has none. */
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  /** As written. */
  readonly severity: string | null;
  readonly severityLevel: 'critical' | 'high' | 'medium' | 'low' | null;
  /** As written. */
  readonly status: string | null;
  /** By whose clock it is drawn: "UTC", an IANA name or an offset such as "+02:00". */
  readonly zone: string;
  /** False where no zone is stated: then "UTC" only stands for whatever clock it was. */
  readonly zoneStated: boolean;
  /** How far the clocks of the zone are ahead of UTC, in minutes, each from an instant on; the first from before all events. Never empty. */
  readonly offsets: readonly ZoneOffset[];
  /** Whether the events have a day; else they stand on 1970-01-01, which is never shown. */
  readonly dated: boolean;
  /** The 0-based line of the heading of the timeline. */
  readonly headingLine: number | null;
  /** Those with a time in their order, then those without one in the order of the text. */
  readonly events: readonly TimelineEvent[];
  /** In their order, without gaps between them; only those whose borders the text marks. */
  readonly stages: readonly StageSpan[];
  /** All four, in their order. */
  readonly figures: readonly Figure[];
  /** What is missing or cannot be drawn as it is written, as sentences with what to do. */
  readonly notes: readonly string[];
}

export interface ZoneOffset {
  readonly from: Minute;
  readonly minutes: number;
}

export interface TimelineEvent {
  /** Made of its time and its text, so that it stays the same while other lines are edited; numbered where several are alike. */
  readonly id: string;
  readonly lane: Lane;
  /** Null where neither time nor day can be told. Where only the day is known, its beginning. */
  readonly start: Minute | null;
  /** The end of a range, never before its start; of a mere day, its end. */
  readonly end: Minute | null;
  /** Only the day is known. */
  readonly wholeDay: boolean;
  readonly approximate: boolean;
  readonly phase: Phase | null;
  /** Minutes since the start of the incident, or since the first event where none is marked; negative before it. */
  readonly elapsed: number | null;
  /** Minutes since the event before it in time. */
  readonly sinceLast: number | null;
  /** As written, without Markdown. */
  readonly time: string;
  /** One line, without Markdown, without its time; may be empty. */
  readonly text: string;
  /** Who is named in it. */
  readonly people: readonly string[];
  /** Evidence: addresses that begin with http: or https:. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** Why it has no place on the axis, as a sentence. */
  readonly problem: string | null;
  /** It is earlier than the entry above it in the text. */
  readonly outOfOrder: boolean;
  /** The entry in the document. */
  readonly range: Range;
  /** What stands in the document for its time and its text, Markdown and all, to be edited. */
  readonly source: { readonly time: string; readonly text: string };
}

export interface StageSpan {
  readonly stage: Stage;
  readonly from: Minute;
  readonly to: Minute;
}

/** Time to detect, acknowledge, mitigate or resolve. */
export interface Figure {
  readonly name: MetricName;
  /** Null where the text does not say. */
  readonly minutes: number | null;
  /** The events that it lies between, by id. */
  readonly from: string | null;
  readonly to: string | null;
  /** How it is counted, as a sentence. */
  readonly definition: string;
  /** What to write so that it can be told, as a sentence; null where it is told. */
  readonly missing: string | null;
}
