import { beforeEach, describe, expect, it, vi } from 'vitest';
import { URI } from 'vscode-uri';
import type { Command } from '../../client/src/commands/command.ts';
import { root, startClient } from '../server/client.ts';
import { draft } from '../server/documents.ts';
import { commands, documentAt, type Reply, reset, state, WorkspaceEdit, workspace } from './vscode.ts';

vi.mock('vscode', () => import('./vscode.ts'));
vi.mock('vscode-languageclient', () => ({ State: { Starting: 3 } }));

const { summaryCommands } = await import('../../client/src/commands/summaries.ts');
const [generateExecutiveSummary, generateSummaryFor, customiseTemplate] = summaryCommands as [
  Command,
  Command,
  Command,
];

const uri = `${root}/postmortems/logins.md`;
const leave = { leave: true } as const;
const back = { back: true } as const;
const without = draft.replace(/\nOn 18 .*\n/, '');

beforeEach(reset);

async function run({ run }: Command, text: string, ...replies: readonly Reply[]): Promise<string> {
  const { connection, open, change } = await startClient();
  await open(uri, text);
  state.document = documentAt(URI.parse(uri), text);
  state.onEdit = ({ version, getText }) => change(uri, version, [{ text: getText() }]);
  state.replies.push(...replies);
  const client = {
    isRunning: () => true,
    sendRequest: (type: never, params: never) => connection.sendRequest(type, params),
    code2ProtocolConverter: { asUri: String },
    protocol2CodeConverter: { asTextEdits: async (edits: unknown) => edits },
  };
  await run({ client } as never);
  expect(state.replies).toEqual([]);
  return state.document?.getText() ?? '';
}

describe('Generate Executive Summary', () => {
  it('writes it where none is, and asks nothing', async () => {
    const text = await run(generateExecutiveSummary, without);
    expect(text).toContain(
      '## Executive Summary\n\nOn 2024-09-18, an incident of severity Hgih lasted 47 minutes',
    );
    expect(state.asked).toEqual([]);
  });

  it('replaces what is written once it was seen beside it', async () => {
    const text = await run(generateExecutiveSummary, draft, '$(check) Replace the summary');
    expect(text).toContain('\n\nOn 2024-09-18, an incident of severity Hgih lasted 47 minutes');
    expect(text).not.toContain('On 18 September 2024');
    expect(state.told[0]).toMatch(
      /^command vscode\.diff .*logins\.md postmortem-summary:\/logins\.md Summary: as it is ↔ as generated/,
    );
    expect(state.providers.size).toBe(0);
  });

  it('asks once more where the summary was changed while the person looked', async () => {
    const start = draft.indexOf('On 18 September 2024');
    const line = draft.slice(0, start).split('\n').length - 1;
    vi.spyOn(commands, 'executeCommand').mockImplementationOnce(async () => {
      const edit = new WorkspaceEdit();
      const place = { line, character: 0 };
      edit.set(URI.parse(uri), [{ range: { start: place, end: place }, newText: 'Written meanwhile. ' }]);
      await workspace.applyEdit(edit);
    });
    const text = await run(generateExecutiveSummary, draft, '$(check) Replace the summary', leave);
    expect(state.asked).toHaveLength(2);
    expect(text).toBe(`${draft.slice(0, start)}Written meanwhile. ${draft.slice(start)}`);
  });

  it.each<Reply>(['$(close) Keep it as it is', leave])('keeps what is written: %j', async (reply) => {
    expect(await run(generateExecutiveSummary, draft, reply)).toBe(draft);
    expect(state.providers.size).toBe(0);
  });

  it('tells why it cannot', async () => {
    const text =
      '# Post-Mortem: A\n\n- **Summary:** Old.\n- **Impact:** 40 users.\n- **Root Cause:** The disk was full.\n';
    expect(await run(generateExecutiveSummary, text)).toBe(text);
    expect(state.told).toEqual([expect.stringContaining('stands on the line of its heading')]);
  });
});

describe('Generate Summary For…', () => {
  it('copies what was chosen', async () => {
    expect(await run(generateSummaryFor, draft, 'Slack message', '$(clippy) Copy')).toBe(draft);
    expect(state.clipboard).toMatch(/^\*Logins failed after a key rotation\*\n/);
    expect(state.flashed).toEqual(['The summary was copied: Slack message.']);
  });

  it('shows each as it is pointed at', async () => {
    await run(generateSummaryFor, draft, 'Status page for customers', back, leave);
    expect(state.opened).toEqual(
      expect.arrayContaining(['postmortem-summary:/Status%20page%20for%20customers.md']),
    );
    expect(state.asked.map((asked) => asked.split('|').slice(0, 3).join('|'))).toEqual([
      'Generate Summary|1|For whom?',
      'Generate Summary|2|As what, and where to?',
      'Generate Summary|1|For whom?',
    ]);
  });

  it('opens it in an editor', async () => {
    await run(generateSummaryFor, draft, 'Engineering digest', '$(go-to-file) Open in an editor');
    expect(state.opened.at(-1)).toBe('untitled:Untitled-1');
  });

  it('saves it as a file', async () => {
    await run(generateSummaryFor, draft, 'E-mail to stakeholders', '$(save) Save as file…', 'save');
    expect([...state.files]).toEqual([
      [
        `${root}/postmortems/logins-failed-after-a-key-rotation-email.txt`,
        expect.stringMatching(/^Subject: /),
      ],
    ]);
  });

  it('says first what the document does not tell', async () => {
    await run(generateSummaryFor, '# Post-Mortem: Queue lost\n', leave);
    expect(state.asked[0]).toContain('The document does not say yet: when it was, how long it lasted');
  });

  it('does nothing where the person leaves', async () => {
    expect(await run(generateSummaryFor, draft, leave)).toBe(draft);
    expect([state.clipboard, state.told, state.providers.size]).toEqual(['', [], 0]);
  });
});

describe('Customize Summary Template…', () => {
  const file = `${root}/.postmortem/summaries/customers.md`;

  it('opens a copy of ours in the workspace', async () => {
    state.folders.push({ name: 'work', uri: URI.parse(root) });
    await run(customiseTemplate, draft, 'Status page for customers');
    expect(state.files.get(file)).toContain('{{#customers}}');
    expect(state.opened).toEqual([file]);
  });

  it('leaves one that is there as it is', async () => {
    state.folders.push({ name: 'work', uri: URI.parse(root) });
    state.files.set(file, 'Ours');
    await run(customiseTemplate, draft, 'Status page for customers');
    expect(state.files.get(file)).toBe('Ours');
    expect(state.opened).toEqual([file]);
  });

  it('says that it needs a folder', async () => {
    await run(customiseTemplate, draft, 'Status page for customers');
    expect(state.told).toEqual([expect.stringMatching(/^Open a folder first/)]);
  });

  it('says why a file cannot be written', async () => {
    state.folders.push({ name: 'work', uri: URI.parse(root) });
    state.locked.set(file, 'EROFS: read-only file system');
    await run(customiseTemplate, draft, 'Status page for customers');
    expect(state.told).toEqual([expect.stringContaining('customers.md cannot be written: ')]);
  });
});
