import { l10n, type TextDocument, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Summary, summariesRequest } from '../../../server/src/protocol.ts';
import { addressOf } from '../process/document.ts';

/** The summaries of a post-mortem, one for each kind of reader; says why where there are none. */
export async function summariesOf(
  client: BaseLanguageClient,
  { uri }: TextDocument,
): Promise<readonly Summary[] | undefined> {
  const answer = await client.sendRequest(summariesRequest, { uri: addressOf(client, uri) });
  if (answer === null)
    return void window.showErrorMessage(
      l10n.t('The summaries of {0} cannot be made: the output "Post-Mortem" says why.', uri.path),
    );
  return 'refusal' in answer ? void window.showInformationMessage(answer.refusal) : answer.summaries;
}
