import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  DidChangeConfigurationNotification,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  InlayHintRefreshRequest,
  InlayHintRequest,
  SelectionRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol';
import { root, startClient, type TestClient } from './client.ts';
import { draft, readme } from './documents.ts';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const manifestTypes = manifest.contributes.semanticTokenTypes.map(({ id }: { id: string }) => id);
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

describe('inlay hints', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
  const labels = async (client: TestClient, asked = uri): Promise<unknown> =>
    (
      await client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri: asked }, range })
    )?.map(({ label }) => label);

  it('follow the settings, and are asked for again when those change', async () => {
    const editor: { settings: object; capabilities: object } = {
      settings: { inlayHints: { phase: false } },
      capabilities: { workspace: { inlayHint: { refreshSupport: true } } },
    };
    const client = await startClient(editor);
    const refreshed = new Promise((resolve) =>
      client.connection.onRequest(InlayHintRefreshRequest.type, () => resolve(true)),
    );
    await client.open(uri, draft);
    expect(await labels(client)).toEqual(['+7 min', '+47 min']);
    editor.settings = { inlayHints: { elapsed: false, phase: false } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    expect(await refreshed).toBe(true);
    expect(await labels(client)).toEqual([]);
  });

  it('are none in other Markdown', async () => {
    const client = await startClient();
    await client.open(`${root}/README.md`, readme);
    expect(await labels(client, `${root}/README.md`)).toEqual([]);
  });
});

describe('code lenses', () => {
  const titles = async (client: TestClient): Promise<unknown> =>
    (await client.connection.sendRequest(CodeLensRequest.type, { textDocument }))?.map(
      ({ command }) => command?.title,
    );

  it('follow the settings, and are asked for again when those change', async () => {
    const editor: { settings?: object; capabilities: object } = {
      capabilities: { workspace: { codeLens: { refreshSupport: true } } },
    };
    const client = await startClient(editor);
    const refreshed = new Promise((resolve) =>
      client.connection.onRequest(CodeLensRefreshRequest.type, () => resolve(true)),
    );
    await client.open(uri, draft);
    expect(await titles(client)).toEqual([
      'Under Review · next: find an owner for 1 action',
      '3 events · detected after 7 min · mitigated after 47 min',
      '2 open',
    ]);
    editor.settings = { codeLens: { enabled: false } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    expect(await refreshed).toBe(true);
    expect(await titles(client)).toEqual([]);
  });

  it('show the steps where the client says that it can', async () => {
    const client = await startClient({ options: { takesSteps: true } });
    await client.open(uri, draft);
    const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument });
    expect(lenses?.[0]?.command).toEqual({
      title: 'Under Review · next: find an owner for 1 action',
      command: 'postmortem.nextStep',
      arguments: [uri],
    });
  });

  it('open the timeline where the client says that it can', async () => {
    const client = await startClient({ options: { showsTimeline: true } });
    await client.open(uri, draft);
    const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument });
    expect(lenses?.map(({ command }) => command)).toContainEqual({
      title: 'Open timeline',
      command: 'postmortem.showTimeline',
      arguments: [uri],
    });
    expect(client.logged).toEqual([]);
  });
});

describe('document links', () => {
  it('lead where the configuration file says', async () => {
    const files = new Map([
      [`${root}/.postmortem.json`, '{ "links": { "JIRA-": "https://jira.example.com/browse/{id}" } }'],
    ]);
    const client = await startClient({ files });
    await client.open(uri, `${draft}\nSee JIRA-7.\n`);
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    expect(links?.map(({ target }) => target)).toEqual(['https://jira.example.com/browse/JIRA-7']);
    expect(client.logged).toEqual([]);
  });
});

describe('selection ranges', () => {
  it('are one for each position, and left to the editor in other Markdown', async () => {
    const client = await startClient();
    await client.open(uri, draft);
    const positions = [
      { line: 0, character: 20 },
      { line: 9999, character: 0 },
    ];
    const ask = (asked: string): Promise<unknown> =>
      client.connection.sendRequest(SelectionRangeRequest.type, { textDocument: { uri: asked }, positions });
    expect(await ask(uri)).toHaveLength(2);
    await client.open(`${root}/README.md`, readme);
    expect(await ask(`${root}/README.md`)).toBeNull();
    expect(client.logged).toEqual([]);
  });
});

describe('folding ranges', () => {
  it('are less where the client folds Markdown itself', async () => {
    const count = async (foldsMarkdown: boolean): Promise<number | undefined> => {
      const client = await startClient({ options: { foldsMarkdown } });
      await client.open(uri, draft);
      return (await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument }))?.length;
    };
    expect(await count(true)).toBe(1);
    expect(await count(false)).toBe(11);
  });
});

describe('semantic tokens', () => {
  it('are encoded by the legend, and none in other Markdown', async () => {
    const client = await startClient();
    expect(client.initialized.capabilities.semanticTokensProvider).toMatchObject({
      legend: { tokenTypes: manifestTypes },
    });
    await client.open(uri, draft);
    await client.open(`${root}/README.md`, readme);
    const ask = (asked: string): Promise<unknown> =>
      client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri: asked } });
    expect(await ask(uri)).toEqual({ data: [6, 12, 8, 1, 0, 1, 15, 9, 1, 0] });
    expect(await ask(`${root}/README.md`)).toEqual({ data: [] });
    expect(client.logged).toEqual([]);
  });
});
