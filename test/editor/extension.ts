import { extensions } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { present } from './expect.ts';

/** The client of the extension under test, started. */
export async function client(): Promise<LanguageClient> {
  const extension = present(extensions.getExtension('post-mortem.post-mortem'), 'extension post-mortem');
  const { client } = (await extension.activate()) as { readonly client: LanguageClient };
  return client;
}
