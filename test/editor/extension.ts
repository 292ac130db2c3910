import { extensions } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { present } from './expect.ts';

/** The client of the extension under test, started. */
export async function client(): Promise<BaseLanguageClient> {
  const extension = present(extensions.getExtension('post-mortem.post-mortem'), 'extension post-mortem');
  const { client } = (await extension.activate()) as { readonly client: BaseLanguageClient };
  return client;
}
