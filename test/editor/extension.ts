import { extensions, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Status, statusRequest } from '../../server/src/protocol.ts';
import { present } from './expect.ts';

/** The client of the extension under test, started. */
export async function client(): Promise<BaseLanguageClient> {
  const extension = present(extensions.getExtension('post-mortem.post-mortem'), 'extension post-mortem');
  const { client } = (await extension.activate()) as { readonly client: BaseLanguageClient };
  return client;
}

/** Asked by the method's name: the request object of this bundle is not the one that the extension's bundle knows. */
export async function status(uri: Uri): Promise<Status> {
  return (await client()).sendRequest<Status>(statusRequest.method, { uri: uri.toString() });
}
