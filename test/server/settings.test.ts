import { describe, expect, it } from 'vitest';
import { DidChangeConfigurationNotification } from 'vscode-languageserver-protocol';
import { root, startClient } from './client.ts';
import { draft } from './documents.ts';

const uri = `${root}/postmortems/logins.md`;
const file = `${root}/.postmortem.json`;
const off = JSON.stringify({ rules: { 'metadata-severity': 'off' } });

describe('the configuration file', () => {
  it('is found from the document up to the workspace folder', async () => {
    const client = await startClient({ files: new Map([[file, off]]) });
    await client.open(uri, draft);
    expect(await client.codes(uri)).not.toContain('metadata-severity');
  });

  it('is the nearest one, also as YAML', async () => {
    const near = `${root}/postmortems/.postmortem.yaml`;
    const files = new Map([
      [file, off],
      [near, 'rules:\n  action-owner: off\n'],
    ]);
    const client = await startClient({ files });
    await client.open(uri, draft);
    const codes = await client.codes(uri);
    expect(codes).toContain('metadata-severity');
    expect(codes).not.toContain('action-owner');
  });

  it('is not looked for above the workspace folder', async () => {
    const client = await startClient({ files: new Map([['file:///.postmortem.json', off]]) });
    await client.open(uri, draft);
    expect(await client.codes(uri)).toContain('metadata-severity');
  });

  it('holds for a document that is not saved yet', async () => {
    const client = await startClient({ files: new Map([[file, off]]) });
    await client.open('untitled:Untitled-1', draft);
    const codes = await client.codes('untitled:Untitled-1');
    expect(codes).toContain('action-owner');
    expect(codes).not.toContain('metadata-severity');
  });

  it('takes effect when it changes', async () => {
    const files = new Map<string, string>();
    const client = await startClient({ files });
    await client.open(uri, draft);
    expect(await client.codes(uri)).toContain('metadata-severity');
    expect(client.registered).toContain('workspace/didChangeWatchedFiles');
    files.set(file, off);
    await client.fileChanged(file);
    await client.refreshed();
    expect(await client.codes(uri)).not.toContain('metadata-severity');
    files.delete(file);
    await client.fileChanged(file);
    expect(await client.codes(uri)).toContain('metadata-severity');
  });

  it('is told what is wrong in it, while the rest of it holds', async () => {
    const wrong = '{\n  "rules": { "metadata-severity": "off", "blme": "error" }\n}\n';
    const files = new Map([[file, wrong]]);
    const client = await startClient({ files });
    await client.open(uri, draft);
    expect(await client.codes(uri)).not.toContain('metadata-severity');
    expect(await client.published(file)).toMatchObject([
      {
        message: expect.stringContaining('Unknown rule "blme"'),
        range: { start: { line: 1, character: 41 } },
      },
    ]);
    files.set(file, off);
    await client.fileChanged(file);
    expect(await client.published(file)).toEqual([]);
  });

  it('is read by the server itself for editors that do not read', async () => {
    const readFile = async (asked: string): Promise<string | undefined> => (asked === file ? off : undefined);
    const client = await startClient({ host: { readFile } });
    await client.open(uri, draft);
    expect(await client.codes(uri)).not.toContain('metadata-severity');
  });
});

describe("the editor's settings", () => {
  it('are asked for and take effect when they change', async () => {
    const editor = { settings: {} };
    const client = await startClient(editor);
    await client.open(uri, draft);
    expect(await client.codes(uri)).toContain('metadata-severity');
    editor.settings = { rules: { 'metadata-severity': 'off' }, trace: { server: 'off' } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.refreshed();
    expect(await client.codes(uri)).not.toContain('metadata-severity');
  });

  it('give way to the configuration file', async () => {
    const files = new Map([[file, JSON.stringify({ rules: { 'metadata-severity': 'warning' } })]]);
    const client = await startClient({ files, settings: { rules: { 'metadata-severity': 'off' } } });
    await client.open(uri, draft);
    expect(await client.codes(uri)).toContain('metadata-severity');
  });

  it('are taken from the notification of a client that cannot be asked', async () => {
    const client = await startClient({ isOld: true });
    await client.open(uri, draft);
    expect((await client.published(uri)).map(({ code }) => code)).toContain('metadata-severity');
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { postmortem: { rules: { 'metadata-severity': 'off' } } },
    });
    expect((await client.published(uri)).map(({ code }) => code)).not.toContain('metadata-severity');
  });
});

describe('a template of the project', () => {
  const template = `${root}/templates/own.md`;
  const withTemplate = JSON.stringify({ template: 'templates/own.md' });
  const asksFor = (heading: string): string => `# Incident: [What failed]\n\n## ${heading}\n\n[Text]\n`;

  it('is read from where the configuration file says, and again when it changes', async () => {
    const files = new Map([
      [file, withTemplate],
      [template, asksFor('Letters')],
    ]);
    const client = await startClient({ files });
    await client.open(uri, draft);
    expect(await client.messages(uri)).toContainEqual(expect.stringContaining('No "Letters" section'));
    files.set(template, asksFor('Phone calls'));
    await client.fileChanged(template);
    await client.refreshed();
    expect(await client.messages(uri)).toContainEqual(expect.stringContaining('No "Phone calls" section'));
  });

  it('is told of in the configuration file where there is none, until there is one', async () => {
    const files = new Map([[file, withTemplate]]);
    const client = await startClient({ files });
    await client.open(uri, draft);
    await client.codes(uri);
    expect(await client.published(file)).toMatchObject([
      { message: expect.stringContaining('templates/own.md cannot be read'), range: { start: { line: 0 } } },
    ]);
    files.set(template, asksFor('Letters'));
    await client.fileChanged(template);
    await client.refreshed();
    expect(await client.messages(uri)).toContainEqual(expect.stringContaining('No "Letters" section'));
    expect(await client.published(file)).toEqual([]);
  });

  it('is told of in the log, once, where the settings of the editor name one that is not there', async () => {
    const client = await startClient({ files: new Map(), settings: { template: 'templates/own.md' } });
    await client.open(uri, draft);
    await client.codes(uri);
    expect(await client.codes(uri)).toContain('action-owner');
    expect(client.logged.filter((line) => /own\.md cannot be read/.test(line))).toHaveLength(1);
  });

  it('other Markdown may change as it likes', async () => {
    const client = await startClient({ files: new Map([[file, withTemplate]]) });
    await client.open(uri, draft);
    await client.fileChanged(`${root}/notes.md`);
    await client.codes(uri);
    expect(client.refreshes()).toBe(0);
  });
});
