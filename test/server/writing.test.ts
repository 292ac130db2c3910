import { describe, expect, it } from 'vitest';
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  CodeActionTriggerKind,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  insertTimelineEntryRequest,
  type PasteParams,
  pasteTimelineEntriesRequest,
  type RefactoringName,
  refactorRequest,
} from '../../server/src/protocol.ts';
import { root, startClient } from './client.ts';
import { draft, readme } from './documents.ts';

const uri = `${root}/postmortems/logins.md`;
const position = { line: 20, character: 0 };

describe('an entry of the timeline at this moment', () => {
  it('comes as a snippet for the version that is open, in the zone that is set', async () => {
    const client = await startClient({ settings: { timezone: 'Europe/Berlin' } });
    await client.open(uri, draft.replace('All times in UTC.\n\n', ''));
    const answer = await client.connection.sendRequest(insertTimelineEntryRequest, { uri, position });
    expect(answer).toEqual({
      version: 1,
      range: { start: { line: 17, character: 0 }, end: expect.anything() },
      snippet: expect.stringMatching(/logins work again\n- 2024-10-01 16:23 - \$0$/),
    });
  });

  it('is refused with a reason elsewhere', async () => {
    const client = await startClient();
    await client.open(`${root}/README.md`, readme);
    const params = { uri: `${root}/README.md`, position: { line: 0, character: 0 } };
    const answer = await client.connection.sendRequest(insertTimelineEntryRequest, params);
    expect(answer).toEqual({ refusal: expect.stringContaining('not taken for a post-mortem') });
  });

  it('is nothing for what is not open', async () => {
    const client = await startClient();
    expect(await client.connection.sendRequest(insertTimelineEntryRequest, { uri, position })).toBeNull();
  });
});

describe('a refactoring', () => {
  const refactored = async (text: string, refactoring: RefactoringName): Promise<string> => {
    const client = await startClient();
    await client.open(uri, text);
    const params = { uri, refactoring, position: { line: 18, character: 0 } };
    const answer = await client.connection.sendRequest(refactorRequest, params);
    if (answer === null) return 'nothing';
    if ('refusal' in answer) return answer.refusal;
    expect(answer.version).toBe(1);
    return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), [...answer.edits]);
  };

  it('comes as edits of the version that is open', async () => {
    const text = draft.replace('All times in UTC', 'All times in CEST');
    expect(await refactored(text, 'convertTimelineToUtc')).toContain(
      'All times in UTC.\n\n- 06:05 - Signing key',
    );
    expect(await refactored(draft, 'convertListToTable')).toContain('| 08:05 | Signing key rotated');
  });

  it('says why it is none', async () => {
    expect(await refactored(draft, 'sortTimeline')).toBe('The timeline is in order already.');
    expect(await refactored(draft, 'convertTableToList')).toBe('There is no timeline that is a table.');
    expect(await refactored(draft, 'alignTable')).toBe('There is no table at the cursor.');
    expect(await refactored(readme, 'alignTable')).toContain('not taken for a post-mortem');
    expect(await refactored(draft, 'nonsense' as RefactoringName)).toBe(
      'There is no refactoring "nonsense".',
    );
  });

  const offered = async (
    text: string,
    context: Partial<CodeActionContext>,
    line = 18,
  ): Promise<readonly CodeAction[]> => {
    const client = await startClient();
    await client.open(uri, text);
    const start = { line, character: 0 };
    const found = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start, end: start },
      context: { diagnostics: [], ...context },
    });
    return (found ?? []).filter(
      (each): each is CodeAction => 'kind' in each && each.kind?.startsWith('refactor') === true,
    );
  };

  it('is a code action where it is asked for', async () => {
    const text = draft.replace('All times in UTC', 'All times in CEST');
    const actions = await offered(text, { triggerKind: CodeActionTriggerKind.Invoked });
    expect(actions.map(({ kind }) => kind)).toEqual([
      'refactor.rewrite.postmortem.convertTimelineToUtc',
      'refactor.rewrite.postmortem.convertListToTable',
    ]);
    expect(actions.every(({ edit }) => edit?.changes?.[uri] !== undefined)).toBe(true);
    expect(await offered(text, { only: ['refactor.rewrite'] })).toHaveLength(2);
    expect(await offered(text, { only: ['refactor.rewrite.postmortem.sortTimeline'] })).toHaveLength(0);
    expect(await offered(draft, { only: ['refactor'] }, 46)).toHaveLength(0);
  });

  it('is none at each step of the cursor, and in other Markdown', async () => {
    expect(await offered(draft, { triggerKind: CodeActionTriggerKind.Automatic })).toEqual([]);
    expect(await offered(readme, { triggerKind: CodeActionTriggerKind.Invoked }, 0)).toEqual([]);
  });
});

describe('a pasted text', () => {
  const chat = 'Mei Sato\n  10:22 AM\nLogin failures are back\n';
  const pasted = async (
    params: Partial<PasteParams>,
    settings: object = {},
    text = draft,
  ): Promise<string> => {
    const client = await startClient({ settings });
    await client.open(uri, text);
    const answer = await client.connection.sendRequest(pasteTimelineEntriesRequest, {
      uri,
      position: { line: 18, character: 0 },
      text: chat,
      zone: 'Europe/Berlin',
      ...params,
    });
    if (answer === null) return 'nothing';
    if ('refusal' in answer) return answer.refusal;
    expect(answer).toMatchObject({ version: 1, count: 1, known: 0 });
    return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), [...answer.edits]);
  };

  it("becomes entries of the timeline, by the reader's clock", async () => {
    expect(await pasted({})).toContain(
      'logins work again\n- 08:22 - Login failures are back\n'.replace(/^.*\n/, ''),
    );
    expect(await pasted({ zone: 'nowhere' })).toContain('- 10:22 - Login failures are back\n');
    expect(await pasted({}, { paste: { keepNames: true } })).toContain(
      '- Login failures are back (Mei Sato)\n',
    );
  });

  it('says why it becomes none', async () => {
    expect(await pasted({ text: 'hello' })).toContain('Nothing was recognised');
    expect(await pasted({ onlyHere: true, position: { line: 0, character: 0 } })).toContain('in no timeline');
    expect(await pasted({ uri: `${root}/other.md` })).toBe('nothing');
  });
});
