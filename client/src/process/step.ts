import {
  l10n,
  type Range,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ProcessStepParams,
  type ProcessStepResult,
  processStepRequest,
} from '../../../server/src/protocol.ts';
import { addressOf } from './document.ts';

type Asked = Omit<ProcessStepParams, 'uri'>;

/** Asks what a step would change; undefined where the document is no post-mortem any more. */
export async function stepOf(
  client: BaseLanguageClient,
  { uri }: TextDocument,
  asked: Asked,
): Promise<ProcessStepResult | undefined> {
  const result = await client.sendRequest(processStepRequest, { uri: addressOf(client, uri), ...asked });
  return result ?? undefined;
}

/** Changes the document as a step says, in one go that can be undone, and shows what it is about. */
export async function takeStep(
  client: BaseLanguageClient,
  document: TextDocument,
  asked: Asked,
): Promise<ProcessStepResult | undefined> {
  const result = await newestStep(client, document, asked);
  if (result === undefined) return undefined;
  const edit = new WorkspaceEdit();
  edit.set(document.uri, await client.protocol2CodeConverter.asTextEdits([...result.edits]));
  const isDone = result.edits.length === 0 || (await workspace.applyEdit(edit));
  if (!isDone) return undefined;
  if (result.reveal) await reveal(document, client.protocol2CodeConverter.asRange(result.reveal));
  return result;
}

/** Shows a place of a document, with the cursor at it. */
export async function reveal(document: TextDocument, range: Range): Promise<void> {
  const editor = await window.showTextDocument(document);
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Says why a step that adds text has done nothing. */
export function tellNoPlace(): void {
  void window.showWarningMessage(
    l10n.t('The document ends inside a code block or a comment: close it first.'),
  );
}

/** Says why a step that sets the status has done nothing. */
export function tellNoStatus(): void {
  void window.showWarningMessage(
    l10n.t('The status finds no place in this document: write it below the title.'),
  );
}

const mostTries = 3;

/** Edits are right for one version of a document only: somebody who types meanwhile has them worked out again. */
async function newestStep(
  client: BaseLanguageClient,
  document: TextDocument,
  asked: Asked,
): Promise<ProcessStepResult | undefined> {
  for (let tries = 0; tries < mostTries; tries++) {
    const result = await stepOf(client, document, asked);
    if (result === undefined || result.version === document.version) return result;
  }
  return undefined;
}
