import { env, l10n, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { pasteTimelineEntriesRequest } from '../../../server/src/protocol.ts';
import { paramsFor } from '../paste/index.ts';
import { applyEdits } from '../writing/apply.ts';
import { editorAtHand, taken } from '../writing/ask.ts';
import type { Command } from './command.ts';

/** Writes what a chat, an alert or a log in the clipboard tells as entries of the timeline. */
export const pasteTimelineEntries: Command = {
  id: 'postmortem.pasteTimelineEntries',
  async run({ client }) {
    const editor = editorAtHand();
    if (editor) await pasteIn(editor, client);
  },
};

async function pasteIn(editor: TextEditor, client: BaseLanguageClient): Promise<void> {
  const { document, selection } = editor;
  const params = paramsFor(client, document, selection.active, await env.clipboard.readText());
  const answer = taken(await client.sendRequest(pasteTimelineEntriesRequest, params), document);
  if (answer === undefined || !(await applyEdits(editor, client, answer.edits)) || answer.known === 0) return;
  const message = l10n.t('{0} of these entries stood in the timeline already.', answer.known);
  void window.showInformationMessage(message);
}
