import { l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Process, processRequest, statusRequest } from '../../../server/src/protocol.ts';
import { isShown } from '../documents.ts';

/** The Markdown document at hand: that of the editor with the focus, or one beside a view that has it. */
export function documentAtHand(): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  // The output panel is an editor, too, and no other document to look at.
  if (active && isShown(active)) return isMarkdown(active) ? active : undefined;
  return window.visibleTextEditors.map(({ document }) => document).find(isMarkdown);
}

/** Undefined for other documents than post-mortems, and while the server does not answer. */
export async function processOf(
  client: BaseLanguageClient,
  { uri }: TextDocument,
): Promise<Process | undefined> {
  if (!client.isRunning()) return undefined;
  try {
    const answer = await client.sendRequest(processRequest, { uri: addressOf(client, uri) });
    return answer ?? undefined;
  } catch {
    return undefined;
  }
}

/** A post-mortem that a command works on, and where it is in its process. */
export interface PostMortemAtHand {
  readonly document: TextDocument;
  readonly progress: Process;
}

/** The post-mortem that was clicked (menus give its address, code lenses a text), or the one at hand; says why where there is none. */
export async function postMortemAtHand(
  client: BaseLanguageClient,
  clicked: unknown,
): Promise<PostMortemAtHand | undefined> {
  const target = typeof clicked === 'string' ? Uri.parse(clicked) : clicked;
  const document = target instanceof Uri ? await workspace.openTextDocument(target) : documentAtHand();
  if (document === undefined)
    return (await openPostMortem(client)) ?? void tell(l10n.t('Open a post-mortem first.'));
  const uri = addressOf(client, document.uri);
  const progress = await client.sendRequest(processRequest, { uri });
  if (progress) return { document, progress };
  const { reason } = await client.sendRequest(statusRequest, { uri });
  return void tell(l10n.t('This document is not taken for a post-mortem: {0}.', reason));
}

/** One that is open behind something that is no document, such as the walkthrough. */
async function openPostMortem(client: BaseLanguageClient): Promise<PostMortemAtHand | undefined> {
  for (const document of workspace.textDocuments.filter(isMarkdown)) {
    const progress = await processOf(client, document);
    if (progress) return { document, progress };
  }
  return undefined;
}

function isMarkdown(document: TextDocument): boolean {
  return document.languageId === 'markdown' && isShown(document);
}

export function addressOf(client: BaseLanguageClient, uri: Uri): string {
  return client.code2ProtocolConverter.asUri(uri);
}

function tell(message: string): void {
  void window.showInformationMessage(message);
}
