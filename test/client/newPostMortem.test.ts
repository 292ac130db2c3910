// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are variables of a setting, and tab stops.
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { URI } from 'vscode-uri';
import { type Editor, root, startClient } from '../server/client.ts';
import { expanded } from '../support/snippet.ts';
import { type Reply, reset, state } from './vscode.ts';

vi.mock('vscode', () => import('./vscode.ts'));

const { newPostMortem } = await import('../../client/src/commands/newPostMortem.ts');

const extensionUri = URI.file('/extension');
const template = readFileSync('templates/standard.md', 'utf8');
const back = { back: true } as const;
const leave = { leave: true } as const;

beforeEach(() => {
  reset();
  state.files.set(`${extensionUri}/templates/standard.md`, template);
  state.folders.push({ name: 'work', uri: URI.parse(root) });
});

/** Runs the command, with a real server at the other end, and answers what it asks. */
async function run(
  replies: readonly Reply[],
  editor: Editor = {},
  ...args: readonly unknown[]
): Promise<void> {
  state.replies.push(...replies);
  const { connection } = await startClient(editor);
  const client = {
    sendRequest: (type: never, params: never) => connection.sendRequest(type, params),
    code2ProtocolConverter: { asUri: String },
  };
  await newPostMortem.run({ client, extensionUri } as never, ...args);
  expect(state.replies).toEqual([]);
}

const file = `${root}/postmortems/2024-09-18-logins-failed.md`;

describe('New Post-Mortem', () => {
  it('asks for template, title, severity and date, and opens the file with its tab stops', async () => {
    await run(['Standard', 'Logins failed', 'High', '2024-09-18']);
    expect(state.asked).toEqual([
      'New Post-Mortem|1|Template of the post-mortem|Standard',
      'New Post-Mortem|2|What failed, and for whom, in a few words|',
      'New Post-Mortem|3|Severity of the incident|',
      'New Post-Mortem|4|Day of the incident, YYYY-MM-DD|2024-10-01',
    ]);
    expect(state.opened).toEqual([file]);
    const written = state.files.get(file);
    expect(written).toContain('# Post-Mortem: Logins failed\n');
    expect(state.inserted.map((snippet) => expanded([snippet]))).toEqual([written]);
  });

  it('goes back with what was answered, and is left at any time', async () => {
    await run(['Standard', 'Logins', back, back, leave]);
    expect(state.asked.map((question) => question.replace(/.*?\|(\d)\|.*\|/, '$1 '))).toEqual([
      '1 Standard',
      '2 ',
      '3 ',
      '2 Logins',
      '1 Standard',
    ]);
    expect(state.opened).toEqual([]);
    expect(state.files.size).toBe(1);
  });

  it('refuses a title that is none and a day that is on no calendar', async () => {
    await run(['Standard', ' ', 'Logins failed', 'Decide Later', '2024-02-30', '18.9.', '2024-09-18']);
    expect(state.told).toEqual([
      'A post-mortem needs a title.',
      '"2024-02-30" is no day of the calendar: write YYYY-MM-DD.',
      '"18.9." is no day of the calendar: write YYYY-MM-DD.',
    ]);
    expect(state.files.get(file)).toContain('**Severity:** Critical | High | Medium | Low\n');
  });

  it('begins with the template that is configured', async () => {
    const own = '# Post-Mortem: [Incident Title]\n\n## Timeline\n\n## Impact\n';
    const files = new Map([
      [`${root}/templates/outage.md`, own],
      [`${root}/.postmortem.json`, '{ "template": "templates/outage.md" }'],
    ]);
    state.files.set(`${root}/templates/outage.md`, own);
    await run(['outage', 'Logins failed', 'High', '2024-09-18'], { files });
    expect(state.asked[0]).toContain('|outage');
    expect(state.files.get(file)).toContain('## Timeline\n\n## Impact\n');
  });

  it('asks for the folder where there are several', async () => {
    state.folders.push({ name: 'other', uri: URI.parse('file:///other') });
    await run(['other', back, 'work', 'Standard', 'Logins failed', 'High', '2024-09-18']);
    expect(state.asked[2]).toBe('New Post-Mortem|1|Folder of the post-mortem|other');
    expect(state.opened).toEqual([file]);
  });

  it('writes into the folder that was clicked, by the name that the setting gives', async () => {
    state.settings['postmortem.newFile.path'] = '${year}/${severity}-${slug}.md';
    await run(['Standard', 'Logins failed', 'High', '2024-09-18'], {}, URI.parse(`${root}/docs`));
    expect(state.opened).toEqual([`${root}/docs/high-logins-failed.md`]);
  });

  it('has the line ends that the editor is set to', async () => {
    state.settings['files.eol'] = '\r\n';
    await run(['Standard', 'Logins failed', 'High', '2024-09-18']);
    expect(state.files.get(file)).toMatch(/^# Post-Mortem: Logins failed\r\n\r\n/);
    expect(state.files.get(file)).not.toMatch(/(?<!\r)\n/);
  });

  it.each([
    ['no folder is open', () => state.folders.pop()],
    ['nothing can be written there', () => state.readOnly.push('file')],
  ])('opens a document that is no file yet where %s', async (_, given) => {
    given();
    await run(['Standard', 'Logins failed', 'High', '2024-09-18']);
    expect(state.opened).toEqual(['untitled:Untitled-1']);
    expect(expanded([state.inserted[0] ?? ''])).toContain('# Post-Mortem: Logins failed\n');
    expect(state.files.size).toBe(1);
  });
});

describe('a file that is there already', () => {
  const answers = ['Standard', 'Logins failed', 'High', '2024-09-18'];
  const question = 'postmortems/2024-09-18-logins-failed.md exists already.|Open It|Choose Another Name';
  beforeEach(() => void state.files.set(file, 'precious'));

  it('is opened', async () => {
    await run([...answers, 'Open It']);
    expect(state.told).toEqual([question]);
    expect([state.opened, state.inserted]).toEqual([[file], []]);
  });

  it('is left where the person leaves', async () => {
    await run([...answers, leave]);
    await run([...answers, 'Choose Another Name', leave]);
    expect(state.opened).toEqual([]);
  });

  it('stays beside one with another name, which must be free', async () => {
    state.files.set(file.replace('.md', '-2.md'), 'precious, too');
    const name = '2024-09-18-logins-failed-3.md';
    await run([...answers, 'Choose Another Name', '2024-09-18-logins-failed-2.md', '../x.md', 'x.txt', name]);
    expect(state.asked.at(-1)).toBe(name);
    expect(state.told.slice(1)).toEqual([
      '2024-09-18-logins-failed-2.md exists already.',
      'Write the name of a Markdown file, such as outage.md.',
      'Write the name of a Markdown file, such as outage.md.',
    ]);
    expect(state.opened).toEqual([`${root}/postmortems/${name}`]);
    expect(state.files.get(file.replace('.md', '-2.md'))).toBe('precious, too');
  });

  it('is never written over', async () => {
    await run([...answers, 'Choose Another Name', 'free.md']);
    expect(state.files.get(file)).toBe('precious');
  });
});

describe('a path that is none', () => {
  it('is named, and the usual one taken', async () => {
    state.settings['postmortem.newFile.path'] = '/tmp/${slug}.md';
    await run(['Standard', 'Logins failed', 'High', '2024-09-18', 'Open Settings']);
    expect(state.told).toEqual([
      'The setting for paths of new post-mortems was not used: it must be relative to the workspace folder.|Open Settings',
      'command workbench.action.openSettings postmortem.newFile.path',
    ]);
    expect(state.opened).toEqual([file]);
  });
});
