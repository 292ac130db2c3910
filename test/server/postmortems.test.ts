import { describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  FileChangeType,
  LSPErrorCodes,
  type WorkspaceSymbol,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol';
import { type Editor, root, startClient, type TestClient } from './client.ts';
import { draft, readme } from './documents.ts';

const other = draft
  .replace('Logins failed after a key rotation', 'Search was empty')
  .replace('09-18', '09-20');

async function titles(client: TestClient, query = ''): Promise<readonly string[]> {
  const symbols = (await client.connection.sendRequest(WorkspaceSymbolRequest.type, {
    query,
  })) as WorkspaceSymbol[];
  return symbols.map(({ name }) => name);
}

const filesOf = (): Map<string, string> =>
  new Map([
    [`${root}/postmortems/logins.md`, draft],
    [`${root}/docs/search.md`, other],
    [`${root}/README.md`, readme],
    [`${root}/broken.md`, '\0\uD800\n# Post-Mortem: \n'],
  ]);

describe('the post-mortems of a workspace', () => {
  it('are those of its files that are some', async () => {
    const client = await startClient({ files: filesOf() });
    expect(await titles(client)).toEqual([
      'Search was empty',
      'Logins failed after a key rotation',
      'Post-Mortem:',
    ]);
    expect(await titles(client, 'search 2024')).toEqual(['Search was empty']);
    expect(client.logged).toEqual([]);
  });

  it('are read as they are edited, and as they are saved once they are closed', async () => {
    const client = await startClient({ files: filesOf() });
    const uri = `${root}/docs/search.md`;
    await client.open(uri, other);
    expect(await titles(client, 'search')).toHaveLength(1);
    await client.change(uri, 2, [{ text: other.replace('Search was empty', 'Search was slow') }]);
    expect(await titles(client, 'search')).toEqual(['Search was slow']);
    await client.close(uri);
    expect(await titles(client, 'search')).toEqual(['Search was empty']);
  });

  it('come and go with files', async () => {
    const files = filesOf();
    const client = await startClient({ files });
    expect(await titles(client, 'search')).toHaveLength(1);
    const tell = (uri: string, type: FileChangeType): Promise<void> =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
    files.delete(`${root}/docs/search.md`);
    await tell(`${root}/docs/search.md`, FileChangeType.Deleted);
    files.set(`${root}/new.md`, draft.replace('Logins', 'Sign-ups'));
    await tell(`${root}/new.md`, FileChangeType.Created);
    expect(await titles(client, 'failed')).toEqual([
      'Logins failed after a key rotation',
      'Sign-ups failed after a key rotation',
    ]);
    expect(await titles(client, 'search')).toEqual([]);
  });

  it('are told by the files of other kinds that a project names, and by its own levels', async () => {
    const files = filesOf();
    files.set(`${root}/incidents/a.txt`, draft.replace('Logins', 'Sign-ups').replace('Hgih', 'Amber'));
    const configuration = { files: ['incidents/*.txt'], severities: { Amber: 'low' } };
    files.set(`${root}/.postmortem.json`, JSON.stringify(configuration));
    const client = await startClient({ files });
    const symbols = (await client.connection.sendRequest(WorkspaceSymbolRequest.type, {
      query: 'sign-ups',
    })) as WorkspaceSymbol[];
    expect(symbols).toMatchObject([{ containerName: '2024-09-18 · Low' }]);
  });

  it('are found by the server itself where the client cannot', async () => {
    const files = filesOf();
    const host = {
      findFiles: async (folders: readonly string[]) => (folders[0] === root ? [...files.keys()] : []),
      readFile: async (uri: string) => files.get(uri),
    };
    expect(await titles(await startClient({ host }), 'search')).toEqual(['Search was empty']);
  });

  it('are the open documents where nobody finds files', async () => {
    const client = await startClient();
    await client.open(`${root}/postmortems/logins.md`, draft);
    await client.open(`${root}/README.md`, readme);
    expect(await titles(client)).toEqual(['Logins failed after a key rotation']);
  });

  it('are those that can be read', async () => {
    const files = filesOf();
    const host: Editor['host'] = {
      findFiles: async () => [...files.keys()],
      readFile: async (uri) => {
        if (uri.includes('logins')) throw new Error('no rights');
        return files.get(uri);
      },
    };
    const client = await startClient({ host });
    expect(await titles(client)).toEqual(['Search was empty', 'Post-Mortem:']);
    expect(client.logged.join('\n')).toContain('no rights');
  });

  it('are read on while a request for them is cancelled', async () => {
    const many = Array.from({ length: 60 }, (_, at) => [`${root}/many/${at}.md`, `${other}\nNo. ${at}\n`]);
    const files = new Map([...filesOf(), ...(many as [string, string][])]);
    const client = await startClient({ files });
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' }, source.token);
    const cancelled = expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    source.cancel();
    await cancelled;
    expect(await titles(client, 'search')).toHaveLength(61);
  });

  it('let others be answered first', { timeout: 20_000 }, async () => {
    const many = Array.from({ length: 150 }, (_, at) => [
      `${root}/many/${at}.md`,
      `${other}\n${Array.from({ length: 40 }, (__, n) => `Word ${at} of *line* ${n}.\n`).join('\n')}`,
    ]);
    const client = await startClient({ files: new Map(many as [string, string][]) });
    await client.open(`${root}/postmortems/logins.md`, draft);
    let isDone = false;
    const all = titles(client).then(() => {
      isDone = true;
    });
    expect(await client.codes(`${root}/postmortems/logins.md`)).toContain('metadata-severity');
    expect(isDone).toBe(false);
    await all;
  });
});
