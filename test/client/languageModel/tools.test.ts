import { beforeEach, describe, expect, it, vi } from 'vitest';
import { URI } from 'vscode-uri';
import { root, startClient } from '../../server/client.ts';
import { draft, readme } from '../../server/documents.ts';
import { documentAt, models, reset, state } from './vscode.ts';

vi.mock('vscode', () => import('./vscode.ts'));
vi.mock('vscode-languageclient', () => ({ State: { Starting: 3 } }));

const { registerModelTools } = await import('../../../client/src/languageModel/tools.ts');

const path = 'postmortems/logins.md';

beforeEach(() => {
  reset();
  state.folders = [{ name: 'work', uri: URI.parse(root) }];
});

async function ask(tool: string, input: object, files: Readonly<Record<string, string>>): Promise<string> {
  const all = new Map(Object.entries(files).map(([name, text]) => [`${root}/${name}`, text]));
  state.files = all;
  const { connection } = await startClient({ files: all });
  registerModelTools({
    sendRequest: (type: never, params: never) => connection.sendRequest(type, params),
    code2ProtocolConverter: { asUri: String },
  } as never);
  const result = await models.tools.get(tool)?.invoke({ input }, {});
  return result?.content.map(({ value }) => value).join() ?? '';
}

describe('a model', () => {
  it('gets a post-mortem by its path, its address or as the one at hand', async () => {
    const expected = { path, title: 'Logins failed after a key rotation' };
    for (const input of [
      { path },
      { path: `./${path}` },
      { path: `work/${path}` },
      { path: `${root}/${path}` },
    ])
      expect(JSON.parse(await ask('get_postmortem', input, { [path]: draft }))).toMatchObject(expected);
    state.document = documentAt(URI.parse(`${root}/${path}`), draft);
    expect(JSON.parse(await ask('get_postmortem', {}, { [path]: draft }))).toMatchObject(expected);
  });

  it('gets findings and action items', async () => {
    const files = { [path]: draft };
    const { findings } = JSON.parse(await ask('check_postmortem', { path }, files));
    expect(findings.map(({ rule }: { readonly rule: string }) => rule)).toContain('metadata-severity');
    const { total, actions } = JSON.parse(
      await ask('list_action_items', { owner: 'mei', open: true }, files),
    );
    expect([total, actions[0].path]).toEqual([1, path]);
  });

  it('is told what to do where there is nothing', async () => {
    expect(await ask('get_postmortem', {}, {})).toMatch(
      /^No Markdown document is open\. Call this tool with/,
    );
    expect(await ask('get_postmortem', { path: 'a.md' }, {})).toMatch(
      /^There is no file a\.md in the workspace\./,
    );
    expect(await ask('check_postmortem', { path: 'README.md' }, { 'README.md': readme })).toMatch(
      /not taken for a post-mortem: .* Ask the user/,
    );
    expect(await ask('list_action_items', { owner: 'Zebulon' }, { [path]: draft })).toMatch(
      /Leave out a filter/,
    );
  });

  it.each([
    '../secret.md',
    '/etc/passwd',
    'file:///etc/passwd',
    'https://example.org/a.md',
    '/work/../etc/passwd',
    'file:///work/../etc/passwd',
    'file:///work/%2e%2e/etc/passwd',
    'a_b:c.md',
    '//server/share/a.md',
  ])('does not get %s', async (outside) => {
    const files = { [path]: draft, '../etc/passwd': draft, '%2E%2E/etc/passwd': draft };
    expect(await ask('get_postmortem', { path: outside }, files)).toMatch(
      /is outside the workspace and is not read|There is no file/,
    );
  });

  it('gets as much as there is room for, and hears of the rest', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, at) => `| Add the check number ${at} to the job | @mei | 2124-10-02 | Todo |\n`,
    );
    const long = draft + rows.join('');
    const listed = JSON.parse(await ask('list_action_items', {}, { [path]: long }));
    expect(listed.total).toBe(302);
    expect(listed.actions.length).toBeLessThan(302);
    expect(listed.note).toBe(
      `Only the first ${listed.actions.length} are shown: filter by owner, open or overdue to see others.`,
    );
    const described = await ask('get_postmortem', { path }, { [path]: long });
    expect(described.length).toBeLessThan(24_200);
    expect(described).toMatch(/\[Cut here: the first 24000 of \d+ characters are shown\./);
  });
});
