import { describe, expect, it } from 'vitest';
import { type CodeAction, CodeActionRequest, type Range } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { root, startClient, type TestClient } from './client.ts';
import { draft, readme } from './documents.ts';

const uri = `${root}/postmortems/logins.md`;
const severity: Range = { start: { line: 4, character: 15 }, end: { line: 4, character: 15 } };
const corrected = draft.replace('Hgih', 'High');

describe('code actions', () => {
  it('offer the fix of the problem under the cursor', async () => {
    const client = await opened(draft);
    const [fix] = await actions(client, severity);
    expect(fix).toMatchObject({ title: 'Change to High', kind: 'quickfix', isPreferred: true });
    expect(applied(draft, fix)).toBe(corrected);
  });

  it('silence it', async () => {
    const client = await opened(draft);
    const titles = (await actions(client, severity)).map(({ title }) => title);
    expect(titles).toContain('Ignore metadata-severity on this line');
    expect(titles).toContain('Ignore metadata-severity in this file');
  });

  it('fix all at once, on request, and leave nothing more of the kind', async () => {
    const client = await opened(draft);
    const all = await actions(client, severity, ['source.fixAll']);
    expect(all.map(({ kind }) => kind)).toEqual(['source.fixAll.postmortem']);
    expect(applied(draft, all[0])).toBe(corrected);
    await client.change(uri, 2, [{ text: corrected }]);
    expect(await actions(client, severity, ['source.fixAll'])).toEqual([]);
  });

  it('tell the vocabulary of the project what is a system', async () => {
    const files = new Map([[`${root}/.postmortem.yaml`, 'vocabulary:\n  systems: [Ada]\n']]);
    const client = await startClient({ files });
    const text = `${draft}\nCeleste ignored the header.\n`;
    await client.open(uri, text);
    const at = TextDocument.create(uri, 'markdown', 1, text).positionAt(text.indexOf('ignored'));
    const offered = await actions(client, { start: at, end: at });
    const found = offered.find(({ title }) => title.startsWith('"Celeste" is a system'));
    expect(found?.edit?.documentChanges).toMatchObject([
      {
        textDocument: { uri: `${root}/.postmortem.yaml` },
        edits: [{ newText: expect.stringContaining('Celeste') }],
      },
    ]);
    expect(found?.command).toBeUndefined();
  });

  it('never write over a configuration file that cannot be read any more', async () => {
    const file = `${root}/.postmortem.json`;
    const files = new Map([[file, '{ "timezone": "UTC" }']]);
    const client = await startClient({ files });
    const text = `${draft}\nCeleste ignored the header.\n`;
    await client.open(uri, text);
    await client.codes(uri);
    files.delete(file);
    const at = TextDocument.create(uri, 'markdown', 1, text).positionAt(text.indexOf('ignored'));
    const titles = (await actions(client, { start: at, end: at })).map(({ title }) => title);
    expect(titles.filter((title) => /vocabulary|^Allow/.test(title))).toEqual([]);
  });

  it('are none in other Markdown', async () => {
    const client = await startClient();
    await client.open(`${root}/README.md`, readme);
    expect(await actions(client, severity, undefined, `${root}/README.md`)).toEqual([]);
  });
});

async function opened(text: string): Promise<TestClient> {
  const client = await startClient();
  await client.open(uri, text);
  return client;
}

async function actions(
  { connection }: TestClient,
  range: Range,
  only?: string[],
  document = uri,
): Promise<readonly CodeAction[]> {
  const context = { diagnostics: [], ...(only && { only }) };
  const answer = await connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: document },
    range,
    context,
  });
  return (answer ?? []).filter((action): action is CodeAction => 'edit' in action);
}

function applied(text: string, action: CodeAction | undefined): string {
  const document = TextDocument.create(uri, 'markdown', 1, text);
  return TextDocument.applyEdits(document, action?.edit?.changes?.[uri] ?? []);
}
