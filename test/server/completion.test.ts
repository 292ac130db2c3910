import { describe, expect, it } from 'vitest';
import { type CompletionItem, CompletionRequest } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { root, startClient } from './client.ts';

const uri = `${root}/postmortems/logins.md`;

/** The completions at the bar in a text, and what choosing one leaves. */
async function completionsAt(
  marked: string,
  path = uri,
): Promise<readonly [readonly CompletionItem[], (label: string) => string]> {
  const at = marked.indexOf('¦');
  const document = TextDocument.create(path, 'markdown', 1, marked.replace('¦', ''));
  const client = await startClient();
  await client.open(path, document.getText());
  const items = (await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: path },
    position: document.positionAt(at),
  })) as CompletionItem[];
  expect(client.logged).toEqual([]);
  const chosen = (label: string): string => {
    const edit = items.find((item) => item.label === label)?.textEdit;
    return TextDocument.applyEdits(document, edit && 'range' in edit ? [edit] : []);
  };
  return [items, chosen];
}

const postmortem = (entry: string): string =>
  `# Post-Mortem: Logins failed\n\n## Timeline\n\n- 08:05 - Key rotated\n${entry}\n\n## Impact\n\n- 31 % of logins\n`;

describe('completions', () => {
  it('are the markers of phases behind a bracket in an entry of the timeline', async () => {
    const [items, chosen] = await completionsAt(postmortem('- 08:12 - [¦ Alert fired'));
    expect(items.map(({ label }) => label)).toEqual([
      ...[
        '[start]',
        '[detected]',
        '[acknowledged]',
        '[declared]',
        '[diagnosed]',
        '[mitigated]',
        '[resolved]',
      ],
    ]);
    expect(chosen('[detected]')).toBe(postmortem('- 08:12 - [detected] Alert fired'));
  });

  it('leave the word behind the cursor alone', async () => {
    const [, chosen] = await completionsAt(postmortem('- 08:12 - [det¦Alert fired'));
    expect(chosen('[detected]')).toBe(postmortem('- 08:12 - [detected] Alert fired'));
  });

  it('go on from what is typed, and take the bracket that an editor closed', async () => {
    const [, chosen] = await completionsAt(postmortem('- 08:12 - Alert fired [de¦]'));
    expect(chosen('[declared]')).toBe(postmortem('- 08:12 - Alert fired [declared]'));
  });

  it.each([
    ['in other sections', postmortem('- 08:12 - Alert').replace('31 %', '31 [¦')],
    ['elsewhere in an entry', postmortem('- 08:12 - Alert ¦fired')],
    ['in other Markdown', '# Notes\n\n- 08:12 - [¦\n'],
  ])('are none %s', async (_, text) => {
    const [items] = await completionsAt(text, `${root}/notes.md`);
    expect(items).toEqual([]);
  });
});
