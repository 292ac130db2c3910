import type { Span } from '../markdown/position.ts';
import type { Calendar } from './date.ts';

/**
 * What was understood of one document. Immutable, parsed once per version; whatever the text does not
 * say is `undefined` or empty, never an exception. Every span is absolute (UTF-16 offsets into the text).
 */
export interface PostMortem {
  readonly title: Title | undefined;
  readonly metadata: Metadata;
  readonly sections: readonly Section[];
  readonly timeline: Timeline;
  readonly actionLists: readonly ActionList[];
  /** Tasks of the post-mortem itself, such as sharing it and reviewing its actions. */
  readonly followUps: readonly ActionList[];
  /** How its dates are to be read. */
  readonly calendar: Calendar;
  /** The day of the incident in days since 1970-01-01. */
  readonly incident: number | undefined;
}

/** `# Post-Mortem: Payment outage` has the name "Payment outage"; the name is empty when only the prefix stands there. */
export interface Title {
  readonly text: string;
  readonly name: string;
  /** The heading's text, without `#`. */
  readonly span: Span;
}

/** The guide's metadata; other fields of a document are not listed. */
export type FieldName =
  | 'date'
  | 'duration'
  | 'severity'
  | 'status'
  | 'author'
  | 'reviewers'
  | 'timezone'
  | 'type'
  | 'template'
  | 'title';

/** `heading`: a section of its own for a value, "## Status". */
export type MetadataForm = 'bold' | 'bullet' | 'table' | 'frontMatter' | 'heading';

/** `**Severity:** High (P1)`: name, value and where each stands. An empty value has an empty span after the colon. */
export interface Field {
  readonly name: FieldName;
  readonly value: string;
  readonly span: Span;
  readonly valueSpan: Span;
  readonly form: MetadataForm;
}

export interface Metadata {
  readonly fields: readonly Field[];
  /** The whole block, or undefined when the document has none. */
  readonly span: Span | undefined;
}

export type SectionKind =
  | 'summary'
  | 'timeline'
  | 'impact'
  | 'rootCause'
  | 'resolution'
  | 'wentWell'
  | 'couldBeBetter'
  | 'lessons'
  | 'actionItems'
  | 'references'
  | 'metrics'
  | 'followUp'
  | 'other';

/**
 * A heading and everything below it up to the next heading of the same or a higher level.
 * A heading inside a recognised section belongs to it (`belongsTo`), unless it bears the plain name of another kind.
 */
export interface Section {
  readonly kind: SectionKind;
  /** The kind of the nearest section around and including this one. */
  readonly belongsTo: SectionKind;
  readonly heading: string;
  /** The heading as headings are compared: no numbers, emoji, punctuation. */
  readonly key: string;
  /** 1 to 6; bold pseudo-headings count as 6. */
  readonly depth: number;
  readonly headingSpan: Span;
  /** From the end of the heading to the next heading of any level. */
  readonly bodySpan: Span;
  /** From the heading to the end of its last sub-section. */
  readonly span: Span;
  /** No text, table, list item or code below it, sub-sections included. */
  readonly empty: boolean;
}

/** The times of a document: entries in the order of the text. */
export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  /** "UTC", an IANA name or an offset such as "+02:00": what the document states for times that name none. */
  readonly timezone: string | undefined;
}

/** `- **10:20** - Alert fires`: one list item, table row or line. */
export interface TimelineEntry {
  readonly span: Span;
  /** The entry with all that belongs to it (sub-bullets, paragraphs), without its bullet: what moves when it is sorted. */
  readonly blockSpan: Span;
  /** The same for entries of one list, table or paragraph: only among these may one be sorted. */
  readonly group: number;
  /** The time as written. */
  readonly timeSpan: Span;
  readonly text: string;
  /** Minutes since 1970-01-01T00:00Z; undefined where nobody knows the time (25:10, 12:??). Without any date the day is 1970-01-01. */
  readonly minutes: number | undefined;
  /** Days since 1970-01-01, where the entry names a day and no time. */
  readonly day: number | undefined;
  /** The end of a range, in the same unit. */
  readonly until: number | undefined;
  readonly approximate: boolean;
  /** Why neither time nor day can be told. */
  readonly problem: TimeProblem | undefined;
}

/** Why the text of a time or date gives none: nobody knows it, no clock or calendar has it, or it can be read in two ways. */
export type TimeProblem =
  | 'unknown time'
  | 'impossible time'
  | 'impossible date'
  | 'ambiguous date'
  | 'unreadable date above'
  | 'skipped by daylight saving'
  | 'unknown start';

/** A table or list of actions. */
export interface ActionList {
  readonly headingSpan: Span | undefined;
  readonly form: 'table' | 'list';
  readonly items: readonly ActionItem[];
}

export type ActionStatus = 'todo' | 'in progress' | 'blocked' | 'done';

export interface ActionItem {
  readonly span: Span;
  /** What is to be done, without what is said of it. */
  readonly text: string;
  readonly textSpan: Span;
  /** Without `@`. */
  readonly owners: readonly string[];
  /** The owner's cell, or the words that name the owner; a cell may be empty. */
  readonly ownerSpan: Span | undefined;
  /** As written: "Mar 20", "end of Q2". */
  readonly due: string | undefined;
  /** The due date's cell, or its words without their label; a cell may be empty. */
  readonly dueSpan: Span | undefined;
  /** In days since 1970-01-01; undefined where `due` names no day, or one that cannot be told. */
  readonly dueDay: number | undefined;
  readonly status: ActionStatus | undefined;
  /** The status as written in its cell; empty where the cell is. */
  readonly statusText: string | undefined;
  readonly statusSpan: Span | undefined;
  readonly ticket: string | undefined;
}
