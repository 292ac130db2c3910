import { l10n, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { summaryEditRequest } from '../../../server/src/protocol.ts';
import { addressOf } from '../process/document.ts';
import { applyOnceConfirmed, applyToDocument } from '../writing/apply.ts';
import { taken } from '../writing/ask.ts';

/** Writes a text, or the executive summary, into the section of the summary; what somebody has written there goes only once they agree. */
export async function writeSummary(client: BaseLanguageClient, uri: Uri, text?: string): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const params = { uri: addressOf(client, uri), ...(text !== undefined && { text }) };
  const answer = taken(await client.sendRequest(summaryEditRequest, params), document);
  if (!answer) return;
  if (answer.replaced === null) return applyToDocument(uri, client, answer);
  await applyOnceConfirmed(uri, client, answer, l10n.t('Replace the summary'));
}
