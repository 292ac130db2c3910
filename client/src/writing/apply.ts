import {
  l10n,
  Range,
  SnippetString,
  type TextEdit,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DocumentEdits, SnippetInsertion } from '../../../server/src/protocol.ts';

/** Applies edits to the document of an editor as one step to undo; says so where the editor does not take them. */
export async function applyEdits(
  editor: TextEditor,
  { protocol2CodeConverter }: BaseLanguageClient,
  edits: DocumentEdits['edits'],
): Promise<boolean> {
  const isDone = await editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(protocol2CodeConverter.asRange(range), newText);
  });
  if (!isDone) tellRefused();
  return isDone;
}

/** The same for a document that no editor need show: where one does, the change comes into sight. What was left as it was is said. */
export async function applyToDocument(
  uri: Uri,
  { protocol2CodeConverter }: BaseLanguageClient,
  { edits, remark }: DocumentEdits,
): Promise<void> {
  const edit = new WorkspaceEdit();
  const textEdits = await protocol2CodeConverter.asTextEdits([...edits]);
  edit.set(uri, textEdits);
  if (!(await workspace.applyEdit(edit))) return tellRefused();
  for (const editor of window.visibleTextEditors)
    if (editor.document.uri.toString() === uri.toString()) revealFirst(editor, textEdits);
  if (remark) void window.showInformationMessage(remark);
}

/** No edit stands before the first one, so its start is where it was. */
function revealFirst(editor: TextEditor, edits: readonly TextEdit[]): void {
  const [first] = [...edits].sort((a, b) => a.range.start.compareTo(b.range.start));
  if (!first) return;
  const { start } = first.range;
  const end = start.translate(first.newText.split('\n').length - 1);
  editor.revealRange(new Range(start, end), TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Writes an entry of the timeline, with the cursor where it says what happened; says so where the editor does not take it. */
export async function insertEntry(
  editor: TextEditor,
  { protocol2CodeConverter }: BaseLanguageClient,
  { range, snippet }: SnippetInsertion,
): Promise<void> {
  const place = protocol2CodeConverter.asRange(range);
  if (await editor.insertSnippet(new SnippetString(snippet), place)) editor.revealRange(editor.selection);
  else void window.showWarningMessage(l10n.t('The editor did not take the entry of the timeline.'));
}

function tellRefused(): void {
  void window.showWarningMessage(l10n.t('The editor did not take the change.'));
}
