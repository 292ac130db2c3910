import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import {
  copyRequest,
  exportRequest,
  type Summary,
  summariesRequest,
  summaryEditRequest,
} from '../../server/src/protocol.ts';
import { type Editor, root, startClient, type TestClient } from './client.ts';
import { draft, readme } from './documents.ts';

const uri = `${root}/postmortems/logins.md`;

async function open(text = draft, editor: Editor = {}): Promise<TestClient> {
  const client = await startClient(editor);
  await client.open(uri, text);
  return client;
}

function applied(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), [...edits]);
}

async function summariesOf({ connection }: TestClient): Promise<readonly Summary[]> {
  const answer = await connection.sendRequest(summariesRequest, { uri });
  if (!answer || 'refusal' in answer) throw new Error('There are no summaries');
  return answer.summaries;
}

describe('the summaries', () => {
  it('are those of the document as it is now, one for each kind of reader', async () => {
    const client = await open();
    const before = await summariesOf(client);
    expect(before.map(({ id }) => id)).toEqual([
      'summary',
      'slack',
      'email',
      'executives',
      'all-hands',
      'customers',
      'engineering',
      'changelog',
      'jira',
      'agenda',
    ]);
    await client.change(uri, 2, [{ text: draft.replace('12,400 attempts', '99,100 attempts') }]);
    const after = await summariesOf(client);
    expect(after[3]?.markdown).toContain('99,100 attempts');
  });

  it('are made of the templates of the workspace, wherever these lie in a folder', async () => {
    const client = await open(draft, {
      files: new Map([
        [`${root}/.postmortem/summaries/slack.md`, '{{title}} ({{severity}})'],
        [`${root}/.postmortem/summaries/board.md`, 'For the board: {{duration}}'],
        [`${root}/.postmortem/summaries/broken.md`, '{{#title}}'],
        [`${root}/.postmortem/templates/other.md`, '# {{title}}'],
      ]),
    });
    const summaries = await summariesOf(client);
    expect(summaries[1]?.markdown).toBe('Logins failed after a key rotation (Hgih)\n');
    expect(summaries.slice(10).map(({ id, markdown, problem }) => [id, markdown, problem])).toEqual([
      ['board', 'For the board: 47 minutes\n', undefined],
      ['broken', '', expect.stringContaining('.postmortem/summaries/broken.md cannot be filled')],
    ]);
  });

  it('prefer the templates of the workspace folder that the document is in', async () => {
    const other = 'file:///earlier';
    const files = new Map([
      [`${other}/.postmortem/summaries/slack.md`, 'Of another folder'],
      [`${other}/.postmortem/summaries/board.md`, 'For the board'],
      [`${root}/.postmortem/summaries/slack.md`, 'Of this folder'],
    ]);
    const findFiles = async (): Promise<readonly string[]> => [...files.keys()];
    const client = await open(draft, { files, options: { findsFiles: false }, host: { findFiles } });
    const summaries = await summariesOf(client);
    const told = ['slack', 'board'].map((id) => summaries.find((each) => each.id === id)?.markdown);
    expect(told).toEqual(['Of this folder\n', 'For the board\n']);
  });

  it('are refused where a document is too large to be read whole', async () => {
    const { connection } = await open(`${draft}\n${'x'.repeat(300_000)}\n`);
    const refusal = { refusal: 'This document is too large to be read whole.' };
    expect(await connection.sendRequest(summariesRequest, { uri })).toEqual(refusal);
    expect(await connection.sendRequest(summaryEditRequest, { uri })).toEqual(refusal);
    expect(await connection.sendRequest(exportRequest, { uri, format: 'html' })).toEqual(refusal);
    expect(await connection.sendRequest(copyRequest, { uri, target: 'slack' })).toEqual(refusal);
  });

  it.each([summariesRequest, summaryEditRequest])('are made of post-mortems only: %o', async (request) => {
    const { connection } = await open(readme);
    expect(await connection.sendRequest(request as typeof summariesRequest, { uri })).toBeNull();
    const nowhere = { uri: `${root}/nowhere.md` };
    expect(await connection.sendRequest(request as typeof summariesRequest, nowhere)).toBeNull();
  });
});

describe('the executive summary', () => {
  it('takes the place of what is written, which is told', async () => {
    const { connection } = await open();
    const answer = await connection.sendRequest(summaryEditRequest, { uri });
    if (!answer || 'refusal' in answer) throw new Error('There is no edit');
    expect(answer.replaced).toMatch(/^On 18 September 2024 one in three/);
    const text = applied(draft, answer.edits);
    expect(text).toContain('## Executive Summary\n\nOn 2024-09-18, an incident');
    expect(text.slice(text.indexOf('## Timeline'))).toBe(draft.slice(draft.indexOf('## Timeline')));
  });

  it('may be a text that somebody else wrote', async () => {
    const { connection } = await open(draft.replace(/\nOn 18 .*\n/, ''));
    const answer = await connection.sendRequest(summaryEditRequest, { uri, text: 'Logins failed.\n' });
    if (!answer || 'refusal' in answer) throw new Error('There is no edit');
    expect([answer.replaced, answer.edits[0]?.newText]).toEqual([null, '\n\nLogins failed.\n\n']);
  });
});
