import { beforeEach, describe, expect, it, vi } from 'vitest';
import { URI } from 'vscode-uri';
import type { Command } from '../../client/src/commands/command.ts';
import { root, startClient, type TestClient } from '../server/client.ts';
import { draft, readme } from '../server/documents.ts';
import { documentAt, env, type Reply, reset, state } from './vscode.ts';

vi.mock('vscode', () => import('./vscode.ts'));
vi.mock('vscode-languageclient', () => ({ State: { Starting: 3 } }));

const { exportDocument } = await import('../../client/src/commands/export.ts');
const { exportFolder } = await import('../../client/src/commands/exportFolder.ts');
const { copyFor } = await import('../../client/src/commands/copyFor.ts');
const { pathsOf } = await import('../../client/src/exports/pages.ts');

const uri = `${root}/postmortems/logins.md`;
const leave = { leave: true } as const;
const logged: string[] = [];
const output = {
  info: (text: string) => logged.push(`info ${text}`),
  error: (text: string) => logged.push(`error ${text}`),
  show: () => logged.push('shown'),
};

beforeEach(() => {
  reset();
  logged.length = 0;
});

function languageClient({ connection }: TestClient): object {
  return {
    isRunning: () => true,
    sendRequest: (type: never, params: never) => connection.sendRequest(type, params),
    code2ProtocolConverter: { asUri: String, asRange: (range: unknown) => range },
  };
}

async function run({ run }: Command, args: readonly unknown[], ...replies: readonly Reply[]): Promise<void> {
  const client = await startClient();
  if (state.document) await client.open(state.document.uri.toString(), state.document.getText());
  state.replies.push(...replies);
  await run({ client: languageClient(client), output } as never, ...args);
  expect(state.replies).toEqual([]);
}

describe('Export', () => {
  beforeEach(() => {
    state.document = documentAt(URI.parse(uri), draft);
  });

  it('asks in which form, saves the file beside the document, and opens it', async () => {
    await run(exportDocument, [], 'HTML Page', 'save', 'Open');
    const page = `${root}/postmortems/logins-failed-after-a-key-rotation.html`;
    expect(state.asked).toEqual(['Export||As what?|', `save ${page}`]);
    expect(state.files.get(page)).toMatch(/^<!DOCTYPE html>/i);
    expect(state.told).toEqual([
      'logins-failed-after-a-key-rotation.html was written.|Open',
      `outside ${page}`,
    ]);
  });

  it.each([
    ['Confluence', '.xml'],
    ['Slack Message', '.txt'],
    ['GitHub or GitLab Issue', '.issue.md'],
    ['CSV for Jira', '.csv'],
    ['Action Items as ADF', '.adf.json'],
    ['Calendar', '.ics'],
    ['JSON', '.json'],
  ])('writes %s', async (label, ending) => {
    await run(exportDocument, [], label, 'save', leave);
    expect([...state.files.keys()]).toEqual([
      `${root}/postmortems/logins-failed-after-a-key-rotation${ending}`,
    ]);
  });

  it('opens text in an editor, and everything where the files are elsewhere', async () => {
    await run(exportDocument, [], 'JSON', 'save', 'Open');
    env.remoteName = 'ssh-remote';
    await run(exportDocument, [], 'HTML Page', 'save', 'Open');
    env.remoteName = undefined;
    expect(state.told.filter((told) => told.startsWith('command vscode.open'))).toHaveLength(2);
  });

  it('writes nothing where the person leaves', async () => {
    await run(exportDocument, [], leave);
    await run(exportDocument, [], 'JSON', leave);
    expect([state.files.size, state.told]).toEqual([0, []]);
  });

  it('says why it cannot be made or written, and what to do', async () => {
    state.document = documentAt(URI.parse(uri), draft.replace(/## Action Items[\s\S]*/, ''));
    await run(exportDocument, [], 'CSV for Jira');
    state.locked.set(`${root}/postmortems/logins-failed-after-a-key-rotation.json`, 'NoPermissions');
    await run(exportDocument, [], 'JSON', 'save');
    expect(state.told).toEqual([
      'There are no action items: write some first.',
      '/work/postmortems/logins-failed-after-a-key-rotation.json cannot be written: NoPermissions. Save it in another folder.',
    ]);
  });

  it('is for post-mortems', async () => {
    state.document = documentAt(URI.parse(uri), readme);
    await run(exportDocument, []);
    expect(state.told[0]).toMatch(/^This document is not taken for a post-mortem/);
  });
});

describe('Export Folder', () => {
  const folder = `${root}/p`;
  const target = `${root}/site`;
  const other = draft.replace('Logins failed after a key rotation', 'Disk full');
  beforeEach(() => {
    state.folders = [{ name: 'work', uri: URI.parse(root) }];
    state.files = new Map([
      [`${folder}/a.md`, draft],
      [`${folder}/2024/b.md`, other],
      [`${folder}/README.md`, readme],
      [`${folder}/node_modules/x/post-mortem.md`, draft],
      [`${folder}/picture.png`, ''],
    ]);
  });
  const written = (): readonly string[] =>
    [...state.files.keys()].filter((path) => !path.startsWith(`${folder}/`)).sort();

  it('asks for both folders, and writes pages and a list of them', async () => {
    await run(exportFolder, [], folder, target, 'Open Index');
    expect(state.asked).toEqual([`Folder with Post-Mortems|${root}`, `Folder for the Pages|${root}`]);
    expect(written()).toEqual([`${target}/2024/b.html`, `${target}/a.html`, `${target}/index.html`]);
    expect(state.files.get(`${target}/index.html`)).toMatch(/href="\.\/2024\/b\.html">Disk full/);
    expect(state.told).toEqual([
      '2 exported, 1 skipped as no post-mortems, 0 failed.|Open Index|Show Output',
      `outside ${target}/index.html`,
    ]);
    expect(logged).toEqual(['info README.md: not exported, it is no post-mortem']);
    expect(state.progress).toEqual(['Reading post-mortems', 'Writing pages']);
  });

  it('takes the folder that was clicked, and what is typed and not saved', async () => {
    state.document = documentAt(URI.parse(`${folder}/a.md`), other);
    const { workspace } = await import('./vscode.ts');
    workspace.textDocuments.push(state.document);
    await run(exportFolder, [URI.parse(folder)], target, leave);
    workspace.textDocuments.length = 0;
    expect(state.files.get(`${target}/a.html`)).toContain('Disk full');
  });

  it('writes nothing where the person leaves or cancels', async () => {
    await run(exportFolder, [], leave);
    await run(exportFolder, [], folder, leave);
    state.onProgress = (_, cancel) => cancel();
    await run(exportFolder, [], folder);
    expect([written(), state.told]).toEqual([[], []]);
  });

  it('stops while it writes, and the list has what was written', async () => {
    state.onProgress = (message, cancel) => {
      if (state.progress.length === 2 && message === 'a.html') cancel();
    };
    await run(exportFolder, [], folder, target, leave);
    expect(written()).toEqual([`${target}/2024/b.html`, `${target}/a.html`, `${target}/index.html`]);
  });

  it('asks before it writes over files', async () => {
    state.files.set(`${target}/a.html`, 'mine');
    await run(exportFolder, [], folder, target, leave);
    expect([state.files.get(`${target}/a.html`), state.told]).toEqual([
      'mine',
      ['a.html is there already.|Overwrite'],
    ]);
    await run(exportFolder, [], folder, target, 'Overwrite', leave);
    expect(state.files.get(`${target}/a.html`)).toMatch(/^<!DOCTYPE html>/i);
  });

  it('names what cannot be written with its cause, and writes the rest', async () => {
    state.locked.set(`${target}/a.html`, 'NoPermissions');
    await run(exportFolder, [], folder, target, 'Show Output');
    expect(written()).toEqual([`${target}/2024/b.html`, `${target}/index.html`]);
    expect(state.files.get(`${target}/index.html`)).not.toContain('a.html');
    expect(state.told).toEqual([
      '1 exported, 1 skipped as no post-mortems, 1 failed. a.html: NoPermissions. Choose another folder, or see the output.|Open Index|Show Output',
    ]);
    expect(logged).toEqual([
      'info README.md: not exported, it is no post-mortem',
      'error a.html: not exported: NoPermissions',
      'shown',
    ]);
  });

  it('names a folder that cannot be read with its cause, and exports the rest', async () => {
    state.locked.set(`${folder}/2024`, 'NoPermissions');
    await run(exportFolder, [], folder, target, leave);
    expect(written()).toEqual([`${target}/a.html`, `${target}/index.html`]);
    expect(logged).toContain('error 2024/: not exported: NoPermissions');
    state.locked.set(folder, 'NoPermissions');
    await run(exportFolder, [], folder, leave);
    expect(state.told.at(-1)).toBe(
      'No post-mortem of /work/p can be exported. /work/p: NoPermissions|Show Output',
    );
  });

  it('refuses a file system that is read-only', async () => {
    state.readOnly.push('file');
    await run(exportFolder, [], folder, target);
    expect(state.told).toEqual([
      '/work/site cannot be written to: its file system is read-only. Choose another folder.',
    ]);
  });

  it('says so where there is no post-mortem', async () => {
    state.files = new Map([[`${folder}/README.md`, readme]]);
    await run(exportFolder, [URI.parse(folder)], leave);
    expect(state.told).toEqual(['There is no post-mortem in /work/p.|Show Output']);
  });

  it('works on a virtual file system', async () => {
    const virtual = 'memfs:/p';
    state.files = new Map([[`${virtual}/a.md`, draft]]);
    await run(exportFolder, [URI.parse(virtual)], 'memfs:/site', 'Open Index');
    expect(written()).toContain('memfs:/site/a.html');
    expect(state.told[1]).toBe('command vscode.open memfs:/site/index.html');
  });

  it('gives each page a name of its own', () => {
    expect(pathsOf(['a.md', 'A.markdown', 'x/a.md', 'index.md'])).toEqual([
      'a.html',
      'A-2.html',
      'x/a.html',
      'index-2.html',
    ]);
  });
});

describe('Copy for', () => {
  const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 0 } });
  const line = draft.split('\n').indexOf('The session service was restarted.');
  beforeEach(() => {
    state.document = documentAt(URI.parse(uri), draft);
    state.selection = at(line);
  });

  it.each(copyFor)('$id takes the section at the cursor', async (command) => {
    await run(command, []);
    expect(state.clipboard).toContain('The session service was restarted.');
    expect(state.clipboard).not.toContain('Signing key rotated');
    expect(state.flashed[0]).toMatch(/^Copied /);
  });

  it.each(copyFor)('$id takes what is selected', async (command) => {
    const impact = draft.split('\n').findIndex((each) => each.includes('12,400'));
    state.selection = { start: { line: impact, character: 0 }, end: { line, character: 20 } };
    await run(command, []);
    expect(state.clipboard).toContain('12,400 attempts');
    expect(state.clipboard).toContain('reads its key once');
    expect(state.clipboard).not.toContain('Signing key rotated');
  });

  it('leaves the clipboard alone where there is nothing', async () => {
    state.clipboard = 'mine';
    state.document = documentAt(URI.parse(uri), '\n');
    state.selection = at(0);
    for (const command of copyFor) await run(command, []);
    expect(state.clipboard).toBe('mine');
    expect(state.told).toEqual(copyFor.map(() => 'There is nothing to copy here.'));
  });
});
