import { describe, expect, it } from 'vitest';
import {
  type CompletionItem,
  CompletionRequest,
  CompletionTriggerKind,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, root, startClient } from './client.ts';

const uri = `${root}/postmortems/logins.md`;

/** The completions at the bar in a text, and what choosing one leaves. */
async function completionsAt(
  marked: string,
  path = uri,
  editor: Editor = {},
  trigger?: string,
): Promise<readonly [readonly CompletionItem[], (label: string) => string]> {
  const at = marked.indexOf('¦');
  const document = TextDocument.create(path, 'markdown', 1, marked.replace('¦', ''));
  const client = await startClient(editor);
  await client.open(path, document.getText());
  const items = (await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: path },
    position: document.positionAt(at),
    ...(trigger && {
      context: { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: trigger },
    }),
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

  it('know the time, the date and the settings of the person', async () => {
    const menu = await completionsAt(postmortem('- 08:12 - Alert\n/¦'), uri, {
      settings: { timezone: 'Europe/Berlin', severities: { Sev1: 'critical' } },
    });
    expect(menu[1]('timeline entry now')).toBe(
      postmortem('- 08:12 - Alert\n- 16:23 - [What was seen or done]'),
    );
    const [dates] = await completionsAt(`# Post-Mortem: x\n\n**Date:** ¦\n`);
    expect(dates.map(({ label }) => label)).toEqual(['2024-10-01']);
  });

  it('take the instant of a test instead of that of the clock', async () => {
    const [items] = await completionsAt(postmortem('- 08:12 - Alert\n/¦'), uri, {
      options: { now: '2024-10-01T09:00:00Z' },
    });
    expect(items.find(({ label }) => label === 'timeline entry now')?.labelDetails).toEqual({
      description: '09:00',
    });
  });

  it('have tab stops and Markdown only where the editor says that it knows them', async () => {
    const marked = postmortem('- 08:12 - Alert\n/¦');
    const completionItem = {
      snippetSupport: true,
      documentationFormat: ['markdown' as const, 'plaintext' as const],
    };
    const [rich] = await completionsAt(marked, uri, {
      capabilities: { textDocument: { completion: { completionItem } } },
    });
    const [plain] = await completionsAt(marked, uri, { isOld: true });
    const section = (items: readonly CompletionItem[]) => items.find(({ label }) => label === 'Root Cause');
    expect(section(rich)).toMatchObject({ insertTextFormat: 2, documentation: { kind: 'markdown' } });
    expect(section(plain)).toMatchObject({ documentation: { kind: 'plaintext' } });
    expect(section(plain)?.insertTextFormat).toBeUndefined();
  });

  it.each([
    ['/', postmortem('- 08:12 - Alert\n/¦'), 'timeline entry now'],
    [
      '@',
      postmortem('- 08:12 - @¦').replace('Timeline', 'Action Items').replace('Key rotated', 'A (@mei)'),
      '@mei',
    ],
    ['[', postmortem('- 08:12 - [¦'), '[start]'],
    [' ', postmortem('- 08:12 - Alert\n\n## ¦'), 'Root Cause'],
  ])('are asked for by typing %j', async (trigger, marked, label) => {
    const { initialized } = await startClient();
    expect(initialized.capabilities.completionProvider?.triggerCharacters).toContain(trigger);
    const [items] = await completionsAt(marked, uri, {}, trigger);
    expect(items.map((item) => item.label)).toContain(label);
  });

  it('are none of another kind than what was typed asks for', async () => {
    const [items] = await completionsAt(postmortem('- 08:12 - Alert\n/¦'), uri, {}, '@');
    expect(items).toEqual([]);
  });
});
