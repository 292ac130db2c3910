import { RequestType } from 'vscode-languageserver-protocol';
import type { DocumentEdits, PlaceParams, Refusal, SnippetInsertion } from './basics.ts';

/** Changes of form that a person can ask for by name. */
export type RefactoringName =
  | 'convertTimelineToUtc'
  | 'sortTimeline'
  | 'convertListToTable'
  | 'convertTableToList'
  | 'alignTable';

export interface RefactorParams extends PlaceParams {
  readonly refactoring: RefactoringName;
}

/** A text that may tell what happened when: a chat, an alert, a log, `git log`. */
export interface PasteParams extends PlaceParams {
  readonly text: string;
  /** IANA name of the reader's time zone, by whose clock chats show times. */
  readonly zone?: string;
  /** Only where the position is in a timeline; otherwise the timeline of the document is looked for, or written. */
  readonly onlyHere?: boolean;
}

/** Edits that write what a text tells as entries of the timeline. */
export interface PastedEntries extends DocumentEdits {
  /** How many entries these are. */
  readonly count: number;
  /** How many of the text stood there already. */
  readonly known: number;
}

/** Client → server: an entry of the timeline at this moment, at its place in order; null for what is not open as Markdown. */
export const insertTimelineEntryRequest = new RequestType<
  PlaceParams,
  SnippetInsertion | Refusal | null,
  void
>('postmortem/insertTimelineEntry');

/** Client → server: a change of form of what is at the cursor; null for what is not open as Markdown. */
export const refactorRequest = new RequestType<RefactorParams, DocumentEdits | Refusal | null, void>(
  'postmortem/refactor',
);

/** Client → server: a text as entries of the timeline, at their places in order; null for what is not open as Markdown. */
export const pasteTimelineEntriesRequest = new RequestType<PasteParams, PastedEntries | Refusal | null, void>(
  'postmortem/pasteTimelineEntries',
);
