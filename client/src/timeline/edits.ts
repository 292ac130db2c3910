import { type TextEditor, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  addTimelineEntryRequest,
  type EditTimelineEntryParams,
  editTimelineEntryRequest,
} from '../../../server/src/protocol.ts';
import { addressOf } from '../process/document.ts';
import { applyToDocument, insertEntry } from '../writing/apply.ts';
import { problemOf, taken } from '../writing/ask.ts';

/** Changes what an entry says, as one step to undo; tells what stands in the way, as a sentence. */
export async function editEntry(
  client: BaseLanguageClient,
  uri: Uri,
  { version, event, time, text }: Omit<EditTimelineEntryParams, 'uri'>,
): Promise<string | null> {
  const document = await workspace.openTextDocument(uri);
  const params = {
    uri: addressOf(client, uri),
    version,
    event,
    ...(time !== undefined && { time }),
    ...(text !== undefined && { text }),
  };
  const answer = await client.sendRequest(editTimelineEntryRequest, params);
  const problem = problemOf(answer, document);
  if (answer && !('refusal' in answer) && problem === undefined) await applyToDocument(uri, client, answer);
  return problem ?? null;
}

/** Writes an entry at a minute since 1970 at its place in order, with the cursor where it says what happened. */
export async function addEntry(
  client: BaseLanguageClient,
  editor: TextEditor,
  minute: number,
): Promise<void> {
  const { document } = editor;
  const uri = addressOf(client, document.uri);
  const instant = new Date(minute * 60_000).toISOString();
  const insertion = taken(await client.sendRequest(addTimelineEntryRequest, { uri, instant }), document);
  if (insertion) await insertEntry(editor, client, insertion);
}
