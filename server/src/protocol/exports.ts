import { type Range, RequestType } from 'vscode-languageserver-protocol';
import type { CopyTarget } from '../service/exports/copy.ts';
import type { ExportFormat } from '../service/exports/exports.ts';
import type { IndexRow } from '../service/exports/html/index.ts';
import type { DocumentParams, Refusal } from './basics.ts';

export type { CopyTarget } from '../service/exports/copy.ts';
export type { ExportFormat } from '../service/exports/exports.ts';
export type { IndexRow } from '../service/exports/html/index.ts';

/** Client → server: an open document in another form, with the name that a file of it would have; null for what is not open as Markdown. */
export const exportRequest = new RequestType<
  DocumentParams & { readonly format: ExportFormat },
  { readonly text: string; readonly fileName: string } | Refusal | null,
  void
>('postmortem/export');

/** A file that need not be open. */
export interface ExportPageParams extends DocumentParams {
  readonly text: string;
  /** Where its page is to be, from the folder of the list, with "/". */
  readonly path: string;
}

/** Client → server: a file as an HTML page, with its row in the list of all pages; null for what is no post-mortem. */
export const exportPageRequest = new RequestType<
  ExportPageParams,
  { readonly text: string; readonly row: IndexRow } | Refusal | null,
  void
>('postmortem/exportPage');

/** The rows of a list of pages; `uri` is that of the folder. */
export interface ExportIndexParams extends DocumentParams {
  readonly rows: readonly IndexRow[];
}

/** Client → server: an HTML page that leads to others, the newest first. */
export const exportIndexRequest = new RequestType<
  ExportIndexParams,
  { readonly text: string } | Refusal,
  void
>('postmortem/exportIndex');

export interface CopyParams extends DocumentParams {
  readonly target: CopyTarget;
  /** What is selected; where that is nothing, the section around it is meant. Without it, the whole document. */
  readonly range?: Range;
}

/** Client → server: a part of an open document as another place takes it; null for what is not open as Markdown. */
export const copyRequest = new RequestType<CopyParams, { readonly text: string } | Refusal | null, void>(
  'postmortem/copy',
);
