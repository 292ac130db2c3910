import { l10n, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient, RequestType } from 'vscode-languageclient';
import type { PlaceParams, Refusal } from '../../../server/src/protocol.ts';

/** The editor with the focus; says what is needed where there is none. */
export function editorAtHand(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined) void window.showInformationMessage(l10n.t('Open a post-mortem first.'));
  return editor;
}

/** An answer of the server that holds for one version of a document. */
interface Versioned {
  readonly version: number;
}

/**
 * Asks the server for something at the cursor of an editor. Undefined where there is nothing, or where the document changed
 * meanwhile; the reason is shown.
 */
export async function askAt<Answer extends Versioned>(
  client: BaseLanguageClient,
  request: RequestType<PlaceParams, Answer | Refusal | null, void>,
  editor: TextEditor,
): Promise<Answer | undefined> {
  const { document, selection } = editor;
  const { asUri, asPosition } = client.code2ProtocolConverter;
  const params = { uri: asUri(document.uri), position: asPosition(selection.active) };
  return taken(await client.sendRequest(request, params), document);
}

/** What of an answer can be used; what stands in the way is shown. */
export function taken<Answer extends Versioned>(
  answer: Answer | Refusal | null,
  document: { readonly version: number },
): Answer | undefined {
  const problem = problemOf(answer, document);
  if (problem === undefined && answer !== null && !('refusal' in answer)) return answer;
  void window.showInformationMessage(problem ?? '');
  return undefined;
}

/** Why an answer cannot be used, as a sentence; undefined where it can. */
export function problemOf(
  answer: Versioned | Refusal | null,
  document: { readonly version: number },
): string | undefined {
  if (answer === null) return l10n.t('This document is not open as Markdown.');
  if ('refusal' in answer) return answer.refusal;
  return answer.version === document.version
    ? undefined
    : l10n.t('The document was changed meanwhile: try again.');
}
