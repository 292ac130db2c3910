import { Disposable, FileSystemError, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { findFilesRequest, readFileRequest } from '../../server/src/protocol.ts';

/** Finds and reads files for the server, which cannot reach virtual file systems. */
export function answerFileRequests(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(readFileRequest, async ({ uri }) => {
      const text = openText(uri) ?? (await savedText(client, Uri.parse(uri)));
      return text === undefined ? null : { text };
    }),
    client.onRequest(findFilesRequest, async ({ globs }) => {
      const found = await Promise.all(globs.map((glob) => workspace.findFiles(glob, excluded, mostFiles)));
      return [...new Set(found.flat().map((uri) => client.code2ProtocolConverter.asUri(uri)))];
    }),
  );
}

/** Besides what the person has excluded under `files.exclude`. */
const excluded = '**/node_modules/**';
const mostFiles = 10_000;

/** What the person sees, saved or not. */
function openText(uri: string): string | undefined {
  return workspace.textDocuments
    .find((document) => document.uri.toString() === Uri.parse(uri).toString())
    ?.getText();
}

async function savedText(client: BaseLanguageClient, uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (!isMissing(error)) client.warn(`${uri.toString()} cannot be read: ${String(error)}`);
    return undefined;
  }
}

/** The text of a file, as edited where it is open. Throws where it cannot be read. */
export async function currentText(uri: Uri): Promise<string> {
  return openText(uri.toString()) ?? new TextDecoder().decode(await workspace.fs.readFile(uri));
}

/** Whether there is a file or a folder; what cannot be looked at is taken to be there, so that nothing is written over it. */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    return !isMissing(error);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof FileSystemError && error.code === 'FileNotFound';
}

/** Saves what an edit changed in another file than the one at hand, so that it holds at once. */
export async function saveFile(uri: string): Promise<void> {
  await (await workspace.openTextDocument(Uri.parse(uri))).save();
}
