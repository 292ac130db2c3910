import { describe, expect, it } from 'vitest';
import {
  DocumentHighlightRequest,
  type Location,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { root, startClient, type TestClient } from './client.ts';
import { draft, readme } from './documents.ts';

const uri = `${root}/postmortems/logins.md`;
const other = `${root}/postmortems/search.md`;
const textDocument = { uri };
const files = (): Map<string, string> =>
  new Map([
    [uri, draft],
    [other, draft.replace('Arjun Rao', '@mei').replace('Mei Sato', 'mei')],
    [`${root}/README.md`, `${readme}\n@mei\n`],
  ]);

/** Where some words begin in the draft. */
function placeOf(
  words: string,
): TextDocument['positionAt'] extends (at: number) => infer Place ? Place : never {
  return TextDocument.create(uri, 'markdown', 1, draft).positionAt(draft.indexOf(words));
}

const onOwner = placeOf('@mei');

async function openClient(capabilities = {}): Promise<TestClient> {
  const client = await startClient({ files: files(), capabilities });
  await client.open(uri, draft);
  return client;
}

function references(client: TestClient, position = onOwner, asked = uri): Promise<Location[] | null> {
  const context = { includeDeclaration: true };
  return client.connection.sendRequest(ReferencesRequest.type, {
    textDocument: { uri: asked },
    position,
    context,
  });
}

describe('references', () => {
  it('to an owner are found in all post-mortems, and in no other Markdown', async () => {
    const client = await openClient();
    const found = await references(client);
    expect(found?.map((location) => [location.uri, location.range.start.line])).toEqual([
      [uri, 49],
      [other, 6],
      [other, 7],
      [other, 49],
    ]);
    expect(client.logged).toEqual([]);
  });

  it('to nothing are none', async () => {
    const client = await openClient();
    expect(await references(client, { line: 0, character: 0 })).toEqual([]);
    expect(await references(client, { line: 9999, character: 9999 })).toEqual([]);
    expect(await references(client, onOwner, `${root}/nowhere.md`)).toEqual([]);
  });
});

describe('renaming', () => {
  const rename = (client: TestClient, newName: string): Promise<unknown> =>
    client.connection.sendRequest(RenameRequest.type, { textDocument, position: onOwner, newName });

  it('is announced to editors that ask before', async () => {
    const asking = await openClient({ textDocument: { rename: { prepareSupport: true } } });
    expect(asking.initialized.capabilities.renameProvider).toEqual({ prepareProvider: true });
    const prepared = await asking.connection.sendRequest(PrepareRenameRequest.type, {
      textDocument,
      position: onOwner,
    });
    expect(prepared).toEqual({
      range: {
        start: { line: 49, character: onOwner.character + 1 },
        end: { line: 49, character: onOwner.character + 4 },
      },
      placeholder: 'mei',
    });
    const nothing = { textDocument, position: { line: 0, character: 0 } };
    expect(await asking.connection.sendRequest(PrepareRenameRequest.type, nothing)).toBeNull();
    expect((await openClient()).initialized.capabilities.renameProvider).toBe(true);
  });

  it('changes every post-mortem, the open ones with their version', async () => {
    const client = await openClient({ workspace: { workspaceEdit: { documentChanges: true } } });
    const edit = (await rename(client, '@olga')) as { documentChanges: object[] };
    expect(edit.documentChanges).toMatchObject([
      { textDocument: { uri, version: 1 }, edits: [{ newText: 'olga' }] },
      {
        textDocument: { uri: other, version: null },
        edits: [{ newText: 'olga' }, { newText: 'olga' }, { newText: 'olga' }],
      },
    ]);
  });

  it('reads files again that nobody said had changed', async () => {
    const changed = files();
    const client = await startClient({ files: changed });
    await client.open(uri, draft);
    await references(client);
    changed.set(other, `\n\n${changed.get(other)}`);
    const edit = (await rename(client, 'olga')) as {
      documentChanges: { textDocument: { uri: string }; edits: { range: { start: object } }[] }[];
    };
    const there = edit.documentChanges.find(({ textDocument }) => textDocument.uri === other);
    expect(there?.edits.map(({ range }) => range.start)).toMatchObject([
      { line: 8 },
      { line: 9 },
      { line: 51 },
    ]);
  });

  it('says why a name cannot be', async () => {
    const client = await openClient();
    await expect(rename(client, 'a | b')).rejects.toThrow('is no name');
    await expect(rename(client, 'Olga Kern')).rejects.toThrow('is a handle');
    expect(client.logged).toEqual([]);
  });
});

describe('highlights', () => {
  const highlights = (client: TestClient, words: string): Promise<unknown> =>
    client.connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position: placeOf(words) });

  it('are those of owners and times, and left to the editor elsewhere', async () => {
    const client = await openClient();
    expect(await highlights(client, '08:12')).toMatchObject([{ range: { start: { line: 18 } } }]);
    expect(await highlights(client, 'mei')).toMatchObject([{ range: { start: { line: 49 } } }]);
    expect(await highlights(client, 'Impact')).toBeNull();
  });
});
