import { type Range, RequestType, type TextEdit } from 'vscode-languageserver-protocol';
import type { DocumentParams } from './basics.ts';

/** The five steps of a post-mortem, in their order. */
export type ProcessStep = 'gather' | 'draft' | 'review' | 'publish' | 'followUp';

/** How far a post-mortem has come, and what is to be done about it next. */
export interface Process {
  /** Null where the document does not say it in words that are understood: as good as a draft. */
  readonly stage: 'draft' | 'under review' | 'published' | null;
  /** The same in the words of the document. */
  readonly status: string | null;
  /** Null where nothing is left to do. */
  readonly next: ProcessStep | null;
  /** What is to be done in a few words that begin with a verb, where more can be said than the name of the step. */
  readonly advice: string | null;
  /** How many errors and warnings the document has. */
  readonly warnings: number;
  /** How many other findings. */
  readonly others: number;
  readonly authors: readonly string[];
  readonly reviewers: readonly string[];
  /** What is written, with nothing left from a template: two moments or more, causes without blame, actions with owners and days, the summary. */
  readonly written: Readonly<Record<'timeline' | 'causes' | 'actions' | 'summary', boolean>>;
  /** What is to be written or mended first. */
  readonly firstOpen: Range | null;
}

/** One step of the process with what the person has answered. */
export interface ProcessStepParams extends DocumentParams {
  readonly step: 'gather' | 'review' | 'publish' | 'followUp';
  /** Who reviews; none where that is still to be asked. */
  readonly reviewers?: readonly string[];
  /** YYYY-MM-DD: when the actions are looked at again; the server proposes a day where this is missing. */
  readonly date?: string;
  /** A meeting about the incident: when it begins, in ISO 8601, and how many minutes it takes. */
  readonly meeting?: { readonly start: string; readonly minutes: number };
}

/** What a step would change, and what speaks against it; nothing is changed yet. */
export interface ProcessStepResult {
  /** Of the document that the edits are for. */
  readonly version: number;
  readonly edits: readonly TextEdit[];
  /** What the document would still be asked for after the step, in the order of the text as it is now; `rule` is null for what only the process asks for. */
  readonly missing: readonly {
    readonly message: string;
    readonly range: Range;
    readonly rule: string | null;
  }[];
  /** What the step is about, in the text as it is after the edits. */
  readonly reveal: Range | null;
  /** An iCalendar file, where the step is one for a calendar. */
  readonly calendar: { readonly name: string; readonly text: string } | null;
  /** YYYY-MM-DD: when the actions are looked at again. */
  readonly date: string | null;
}

/** Client → server: how far an open post-mortem has come; null for every other document. */
export const processRequest = new RequestType<DocumentParams, Process | null, void>('postmortem/process');

/** Client → server: the edits of a step; null for documents that are no post-mortems. */
export const processStepRequest = new RequestType<ProcessStepParams, ProcessStepResult | null, void>(
  'postmortem/processStep',
);
