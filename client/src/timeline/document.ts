import {
  l10n,
  type TextDocument,
  type TextEditor,
  type Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type TimelineAnswer, timelineRequest } from '../../../server/src/protocol.ts';
import { addressOf } from '../process/document.ts';

/** What is to be drawn of a document, opened if need be; or why that cannot be told, as a sentence. */
export async function asked(client: BaseLanguageClient, uri: Uri): Promise<TimelineAnswer | string> {
  try {
    await workspace.openTextDocument(uri);
  } catch {
    return l10n.t('{0} cannot be read: it was moved or deleted. What you see is how it was.', nameOf(uri));
  }
  if (!client.isRunning())
    return l10n.t(
      'The post-mortem server is not running: run "Post-Mortem: Restart Server". What you see may be old.',
    );
  try {
    const answer = await client.sendRequest(timelineRequest, {
      uri: addressOf(client, uri),
    });
    return (
      answer ?? l10n.t('{0} is not open as Markdown: change its language to see its timeline.', nameOf(uri))
    );
  } catch (error) {
    return l10n.t('The timeline of {0} cannot be drawn: {1}', nameOf(uri), String(error));
  }
}

export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function isOf(document: TextDocument, uri: Uri): boolean {
  return document.uri.toString() === uri.toString();
}

/** An editor that shows the document, the one with the focus before others. */
export function editorOf(uri: Uri): TextEditor | undefined {
  const active = window.activeTextEditor;
  if (active && isOf(active.document, uri)) return active;
  return window.visibleTextEditors.find(({ document }) => isOf(document, uri));
}

/** The document where it is visible, else beside the panel; undefined where it cannot be opened, which is said. */
export async function showDocument(
  uri: Uri,
  { viewColumn }: WebviewPanel,
  focus: boolean,
): Promise<TextEditor | undefined> {
  try {
    const document = await workspace.openTextDocument(uri);
    const column = editorOf(uri)?.viewColumn ?? tabColumn(uri) ?? columnBeside(viewColumn);
    return await window.showTextDocument(document, { viewColumn: column, preserveFocus: !focus });
  } catch (error) {
    void window.showErrorMessage(l10n.t('{0} cannot be opened: {1}', nameOf(uri), String(error)));
    return undefined;
  }
}

/** Where a tab of the document is behind another one. */
function tabColumn(uri: Uri): ViewColumn | undefined {
  const group = window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => (input as { uri?: Uri } | undefined)?.uri?.toString() === uri.toString()),
  );
  return group?.viewColumn;
}

/** Not over the picture: to its left, or to its right where it is the leftmost. */
function columnBeside(column: ViewColumn | undefined): ViewColumn {
  return column === undefined || column > ViewColumn.One ? ViewColumn.One : ViewColumn.Two;
}
