import { RequestType } from 'vscode-languageserver-protocol';
import type { Inspection } from '../service/inspection.ts';
import type { ActionFilter, ListedAction as ActionOfPostMortem } from '../service/workspace/actions.ts';
import type { DocumentParams, Refusal } from './basics.ts';

export type { Inspection } from '../service/inspection.ts';
export type { ActionFilter as ActionItemsParams } from '../service/workspace/actions.ts';

/** A text about a post-mortem, with the draft of ours that it was made of. */
export interface CheckFactsParams extends DocumentParams {
  readonly text: string;
  readonly draft?: string;
}

/** A place in that text and what is to be said of it; offsets in UTF-16 units. */
export interface TextRemark {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** What the text states and the document does not, and what of it blames people. */
export interface CheckedFacts {
  /** Of the document; 0 where it is not open. */
  readonly version: number;
  readonly unknown: readonly (TextRemark & {
    readonly text: string;
    readonly kind: 'number' | 'time' | 'date' | 'name' | 'link' | 'quote';
  })[];
  readonly blame: readonly TextRemark[];
}

/** Client → server: what a text states that a post-mortem does not, an open one or a file of the workspace; null for what is none. */
export const checkFactsRequest = new RequestType<CheckFactsParams, CheckedFacts | null, void>(
  'postmortem/checkFacts',
);

/** Client → server: what was understood of a file of the workspace, or of an open document; null where there is none to be read. */
export const describePostMortemRequest = new RequestType<DocumentParams, Inspection | Refusal | null, void>(
  'postmortem/describe',
);

/** One finding; lines and columns are 1-based, columns in UTF-16 units. */
export interface PlainFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** The address of the page about the rule. */
  readonly docs: string;
}

/** Client → server: the findings in a file of the workspace, or in an open document, whether it is open or not; null where there is none to be read. */
export const checkPostMortemRequest = new RequestType<
  DocumentParams,
  { readonly findings: readonly PlainFinding[] } | Refusal | null,
  void
>('postmortem/check');

/** An action, the post-mortem in which it stands, and where that is in its workspace folder. */
export interface ListedAction extends ActionOfPostMortem {
  readonly path: string;
}

/** Client → server: the actions of all post-mortems of the workspace, those of the newest incident first. */
export const listActionItemsRequest = new RequestType<ActionFilter, readonly ListedAction[], void>(
  'postmortem/listActionItems',
);
