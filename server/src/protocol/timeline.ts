import { RequestType } from 'vscode-languageserver-protocol';
import type { TimelineView } from '../service/timeline/view/timelineView.ts';
import type { DocumentEdits, DocumentParams, Refusal, SnippetInsertion } from './basics.ts';

export type { TimelineView } from '../service/timeline/view/timelineView.ts';

/** A timeline with the version of the document that it was read from. */
export interface TimelineAnswer {
  readonly version: number;
  readonly view: TimelineView;
}

/** Client → server: what is drawn of an open document, also of one that is no post-mortem; null for what is not open as Markdown. */
export const timelineRequest = new RequestType<DocumentParams, TimelineAnswer | null, void>(
  'postmortem/timeline',
);

/** As what a timeline can leave the editor. */
export type TimelineFormat = 'svg' | 'mermaid' | 'markdown' | 'text';

export interface TimelineTextParams extends DocumentParams {
  readonly format: TimelineFormat;
  /** Of the picture, in pixels. */
  readonly width?: number;
  readonly gapsToScale?: boolean;
}

/** Client → server: the timeline of an open document as text, with the name that a file of it would have; null for what is not open as Markdown. */
export const timelineTextRequest = new RequestType<
  TimelineTextParams,
  { readonly text: string; readonly fileName: string } | Refusal | null,
  void
>('postmortem/timelineText');

/** A picture of the timeline as SVG in the colours of VS Code's theme. */
export interface TimelinePreview {
  readonly version: number;
  /** The 0-based line of the heading of the timeline, below which it is shown. */
  readonly headingLine: number;
  readonly svg: string;
}

/** Client → server: what a preview shows of an open document; null where it is no post-mortem, or has no timeline with a heading. */
export const timelinePreviewRequest = new RequestType<DocumentParams, TimelinePreview | null, void>(
  'postmortem/timelinePreview',
);

/** Client → server: edits that put the timeline as a Mermaid block below its section, or bring the one that stands there up to date. */
export const insertMermaidRequest = new RequestType<DocumentParams, DocumentEdits | Refusal | null, void>(
  'postmortem/insertMermaid',
);

export interface EditTimelineEntryParams extends DocumentParams {
  /** Of the document that the event was shown from; another version is refused. */
  readonly version: number;
  /** The id of the event. */
  readonly event: string;
  /** What is to stand in the document for its time and its text, as Markdown; what is missing stays. */
  readonly time?: string;
  readonly text?: string;
}

/** Client → server: edits that change what one entry says; a time that cannot be read is refused. */
export const editTimelineEntryRequest = new RequestType<
  EditTimelineEntryParams,
  DocumentEdits | Refusal | null,
  void
>('postmortem/editTimelineEntry');

/** Client → server: a new entry at an instant in ISO 8601, at its place in order, with a tab stop for what happened. */
export const addTimelineEntryRequest = new RequestType<
  DocumentParams & { readonly instant: string },
  SnippetInsertion | Refusal | null,
  void
>('postmortem/addTimelineEntry');
