import { RequestType } from 'vscode-languageserver-protocol';
import type { Summary } from '../service/summaries/summaries.ts';
import type { DocumentEdits, DocumentParams, Refusal } from './basics.ts';

export type { Form as SummaryForm } from '../service/summaries/forms.ts';
export type { Summary } from '../service/summaries/summaries.ts';

/** Client → server: a summary for each kind of reader; null for what is no post-mortem. */
export const summariesRequest = new RequestType<
  DocumentParams,
  { readonly version: number; readonly summaries: readonly Summary[] } | Refusal | null,
  void
>('postmortem/summaries');

/** A text that is to become the summary of a document; without one, the executive summary. */
export interface SummaryEditParams extends DocumentParams {
  readonly text?: string;
}

/** The edit that makes it so, with what somebody has written and it takes away; null where it only fills a gap. */
export interface SummaryEditAnswer extends DocumentEdits {
  readonly replaced: string | null;
}

/** Client → server: how a text becomes the summary of a document; null for what is no post-mortem. */
export const summaryEditRequest = new RequestType<
  SummaryEditParams,
  SummaryEditAnswer | Refusal | null,
  void
>('postmortem/summaryEdit');
