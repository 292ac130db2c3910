import { l10n, SnippetString, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { insertTimelineEntryRequest } from '../../../server/src/protocol.ts';
import { askAt, editorAtHand } from '../writing/ask.ts';
import type { Command } from './command.ts';

/** Writes an entry at this moment into the timeline, with the cursor where it says what happened. */
export const insertTimelineEntry: Command = {
  id: 'postmortem.insertTimelineEntry',
  async run({ client }) {
    const editor = editorAtHand();
    if (editor) await insertIn(editor, client);
  },
};

async function insertIn(editor: TextEditor, client: BaseLanguageClient): Promise<void> {
  const insertion = await askAt(client, insertTimelineEntryRequest, editor);
  if (insertion === undefined) return;
  const range = client.protocol2CodeConverter.asRange(insertion.range);
  const isDone = await editor.insertSnippet(new SnippetString(insertion.snippet), range);
  if (isDone) editor.revealRange(editor.selection);
  else void window.showWarningMessage(l10n.t('The editor did not take the entry of the timeline.'));
}
