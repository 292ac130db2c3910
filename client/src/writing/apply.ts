import { l10n, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DocumentEdits } from '../../../server/src/protocol.ts';

/** Applies edits to the document of an editor as one step to undo; says so where the editor does not take them. */
export async function applyEdits(
  editor: TextEditor,
  { protocol2CodeConverter }: BaseLanguageClient,
  edits: DocumentEdits['edits'],
): Promise<boolean> {
  const isDone = await editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(protocol2CodeConverter.asRange(range), newText);
  });
  if (!isDone) void window.showWarningMessage(l10n.t('The editor did not take the change.'));
  return isDone;
}
