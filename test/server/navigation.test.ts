import { describe, expect, it } from 'vitest';
import { type DocumentSymbol, DocumentSymbolRequest } from 'vscode-languageserver-protocol';
import { root, startClient } from './client.ts';
import { draft, readme } from './documents.ts';

const uri = `${root}/postmortems/logins.md`;
const textDocument = { uri };

describe('document symbols', () => {
  const capabilities = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };

  it('are a tree where the client shows one', async () => {
    const client = await startClient({ capabilities });
    await client.open(uri, draft);
    const [title] = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument,
    })) as DocumentSymbol[];
    const timeline = title?.children?.find(({ name }) => name === 'Timeline');
    expect(timeline?.children?.[0]).toMatchObject({ name: 'Signing key rotated', detail: '08:05' });
    expect(client.logged).toEqual([]);
  });

  it('are a list elsewhere, and none in other Markdown or unknown documents', async () => {
    const client = await startClient();
    await client.open(uri, draft);
    const symbolsOf = (asked: string): Promise<unknown> =>
      client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: asked } });
    expect(await symbolsOf(uri)).toContainEqual(
      expect.objectContaining({ name: 'Signing key rotated', containerName: 'Timeline' }),
    );
    await client.open(`${root}/README.md`, readme);
    expect(await symbolsOf(`${root}/README.md`)).toEqual([]);
    expect(await symbolsOf(`${root}/nowhere.md`)).toEqual([]);
  });
});
