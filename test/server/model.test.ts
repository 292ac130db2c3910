import { describe, expect, it } from 'vitest';
import {
  type ActionItemsParams,
  checkFactsRequest,
  checkPostMortemRequest,
  describePostMortemRequest,
  listActionItemsRequest,
} from '../../server/src/protocol.ts';
import { root, startClient, type TestClient } from './client.ts';
import { draft, readme } from './documents.ts';

const uri = `${root}/postmortems/logins.md`;
const other = `${root}/docs/search.md`;
const files = (): Map<string, string> =>
  new Map([
    [uri, draft],
    [
      other,
      draft
        .replace('Logins failed after a key rotation', 'Search was empty')
        .replaceAll('2024-09', '2024-08'),
    ],
    [`${root}/README.md`, readme],
    ['file:///elsewhere/secret.md', draft],
    [`${root}/../elsewhere/secret.md`, draft],
    [`${root}/%2e%2e/elsewhere/secret.md`, draft],
  ]);

describe('what a model wrote', () => {
  it('is checked against the document that is open', async () => {
    const client = await startClient();
    await client.open(uri, draft);
    const text = 'On 18 September 2024 one in four logins failed. Mei broke the service by mistake.';
    const checked = await client.connection.sendRequest(checkFactsRequest, { uri, text });
    const marked = (remarks: readonly { readonly start: number; readonly end: number }[] = []) =>
      remarks.map(({ start, end }) => text.slice(start, end));
    expect(checked?.version).toBe(1);
    expect(checked?.unknown).toEqual([
      {
        ...{ start: 28, end: 32, kind: 'number', text: 'four' },
        message: '“four” does not stand in the post-mortem.',
      },
    ]);
    expect(marked(checked?.blame)).toEqual(['Mei broke the service']);
  });

  it('may say what the draft says', async () => {
    const client = await startClient();
    await client.open(uri, draft);
    const params = { uri, text: 'We meet for 45 minutes.', draft: 'A meeting of 45 minutes' };
    expect((await client.connection.sendRequest(checkFactsRequest, params))?.unknown).toEqual([]);
  });

  it('is not checked against what is no post-mortem', async () => {
    const client = await startClient({ files: files() });
    await client.open(`${root}/README.md`, readme);
    const ask = (address: string) =>
      client.connection.sendRequest(checkFactsRequest, { uri: address, text: 'four' });
    expect([await ask(`${root}/README.md`), await ask(`${root}/missing.md`)]).toEqual([null, null]);
    expect(await ask(other)).toMatchObject({ version: 0, unknown: [{ text: 'four' }] });
  });
});

describe('a model', () => {
  it('is told what was understood of a file, open or not', async () => {
    const client = await startClient({ files: files() });
    const describedAt = (address: string) =>
      client.connection.sendRequest(describePostMortemRequest, { uri: address });
    expect(await describedAt(other)).toMatchObject({ title: 'Search was empty', durationMinutes: 47 });
    await client.open(other, draft.replace('Logins failed', 'Searches failed'));
    expect(await describedAt(other)).toMatchObject({ title: 'Searches failed after a key rotation' });
  });

  it('is told the findings of a file', async () => {
    const client = await startClient({ files: files() });
    const checked = await client.connection.sendRequest(checkPostMortemRequest, { uri });
    const findings = checked && 'findings' in checked ? checked.findings : [];
    expect(findings.find(({ rule }) => rule === 'metadata-severity')).toEqual({
      rule: 'metadata-severity',
      severity: 'error',
      message: expect.stringContaining('Hgih'),
      line: 5,
      column: 15,
      docs: expect.stringMatching(/docs\/rules\/metadata-severity\.md$/),
    });
  });

  it('is told why it gets nothing of other documents, and nothing of files outside', async () => {
    const client = await startClient({ files: files() });
    const ask = (address: string) =>
      client.connection.sendRequest(describePostMortemRequest, { uri: address });
    expect(await ask(`${root}/README.md`)).toEqual({ refusal: expect.stringContaining('not taken for') });
    expect(await ask(`${root}/missing.md`)).toBeNull();
    expect(await ask('file:///elsewhere/secret.md')).toBeNull();
    expect(await ask(`${root}/../elsewhere/secret.md`)).toBeNull();
    expect(await ask(`${root}/%2e%2e/elsewhere/secret.md`)).toBeNull();
    expect(await ask('file:///workshop/secret.md')).toBeNull();
  });

  it('is told the actions of all post-mortems', async () => {
    const client = await startClient({ files: files() });
    const [first, ...rest] = await actions(client, {});
    expect(first).toMatchObject({
      uri,
      path: 'postmortems/logins.md',
      title: 'Logins failed after a key rotation',
      date: '2024-09-18',
      owners: ['mei'],
    });
    expect(rest.map(({ path }) => path)).toContain('docs/search.md');
    expect(await actions(client, { open: true, overdue: false })).not.toEqual([]);
    expect(await actions(client, { owner: 'Nobody' })).toEqual([]);
    const owned = await actions(client, { owner: '@MEI' });
    expect(owned.length).toBeGreaterThan(0);
    expect(owned.every(({ owners }) => owners.includes('mei'))).toBe(true);
    const late = await actions(client, { overdue: true });
    expect(late.every(({ overdue, status }) => overdue && status !== 'done')).toBe(true);
  });
});

function actions({ connection }: TestClient, params: ActionItemsParams) {
  return connection.sendRequest(listActionItemsRequest, params);
}
