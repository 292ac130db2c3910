import { describe, expect, it } from 'vitest';
import { type Hover, HoverRequest, MarkupKind } from 'vscode-languageserver-protocol';
import { type Editor, root, startClient } from './client.ts';
import { draft, readme } from './documents.ts';

const uri = `${root}/postmortems/logins.md`;

/** What is said at a position of a document. */
async function hoverAt(
  position: { line: number; character: number },
  editor: Editor = {},
  text = draft,
  path = uri,
): Promise<Hover | null> {
  const client = await startClient(editor);
  await client.open(path, text);
  const hover = await client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: path },
    position,
  });
  expect(client.logged).toEqual([]);
  return hover;
}

const severity = { line: 4, character: 4 };
const owner = { line: draft.split('\n').findIndex((line) => line.includes('@mei')), character: 64 };

describe('hovers', () => {
  it('are announced', async () => {
    const { initialized } = await startClient();
    expect(initialized.capabilities.hoverProvider).toBe(true);
  });

  it('say what is known of a text, and which text that is', async () => {
    const hover = await hoverAt(severity);
    expect(hover?.range).toEqual({ start: { line: 4, character: 2 }, end: { line: 4, character: 10 } });
    expect(hover?.contents).toEqual({
      kind: MarkupKind.PlainText,
      value: 'How bad it was for users, not how hard it was to mend: Critical, High, Medium or Low.',
    });
  });

  it('are Markdown where the editor shows it', async () => {
    const hover = { contentFormat: [MarkupKind.Markdown, MarkupKind.PlainText] };
    const said = await hoverAt(owner, { capabilities: { textDocument: { hover } } });
    expect(said?.contents).toMatchObject({
      kind: MarkupKind.Markdown,
      value: expect.stringMatching(/^\*\*mei\*\*: 1 action/),
    });
  });

  it('know the settings of the project and the date', async () => {
    const files = new Map([[`${root}/.postmortem.json`, '{ "severities": { "Hgih": "low" } }']]);
    expect(await hoverAt({ line: 4, character: 16 }, { files })).toMatchObject({
      contents: { value: expect.stringMatching(/^Read as Low/) },
    });
    const late = draft.replace('2124-10-02', '2024-09-30');
    expect(await hoverAt(owner, {}, late)).toMatchObject({
      contents: { value: expect.stringContaining('overdue') },
    });
    expect(await hoverAt(owner, { today: '2024-09-20' }, late)).toMatchObject({
      contents: { value: expect.not.stringContaining('overdue') },
    });
  });

  it.each([
    ['where nothing is known', draft, uri, { line: 12, character: 3 }],
    ['in other Markdown', readme, `${root}/README.md`, { line: 0, character: 3 }],
    ['behind the end of a line', draft, uri, { line: 1, character: 99 }],
    ['behind the end of the text', draft, uri, { line: 999, character: 0 }],
  ])('are none %s', async (_, text, path, position) => {
    expect(await hoverAt(position, {}, text, path)).toBeNull();
  });

  it('are none of a document that is not open, or not Markdown', async () => {
    const client = await startClient();
    const ask = (path: string) =>
      client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: path }, position: severity });
    expect(await ask(uri)).toBeNull();
    await client.open(`${root}/postmortems/a.txt`, draft, 'plaintext');
    expect(await ask(`${root}/postmortems/a.txt`)).toBeNull();
  });
});
