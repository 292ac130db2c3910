import { RequestType } from 'vscode-languageserver-protocol';
import type { DocumentParams } from './basics.ts';

/** Server → client: the text of a file, as edited where it is open; null where there is none. */
export const readFileRequest = new RequestType<DocumentParams, { readonly text: string } | null, void>(
  'postmortem/readFile',
);

/** Which files are looked for, relative to the workspace folders. */
export interface FindFilesParams {
  readonly globs: readonly string[];
}

/** Server → client: the addresses of the files of the workspace that match one of some globs, without those of packages. */
export const findFilesRequest = new RequestType<FindFilesParams, readonly string[], void>(
  'postmortem/findFiles',
);
