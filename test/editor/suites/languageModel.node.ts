import * as vscode from 'vscode';
import {
  type CancellationToken,
  CancellationTokenSource,
  commands,
  type Disposable,
  languages,
} from 'vscode';
import { equal, present } from '../expect.ts';
import { status } from '../extension.ts';
import type { Test } from '../runner.ts';
import { eventually, read, show, until } from '../workbench.ts';
import { draft } from './reading.ts';

/** What VS Code has that is newer than the types of the oldest one. */
interface NewApi {
  readonly lm: {
    registerLanguageModelChatProvider(vendor: string, provider: object): Disposable;
    selectChatModels(): Thenable<readonly { readonly vendor: string }[]>;
    invokeTool(
      name: string,
      options: { readonly input: object; readonly toolInvocationToken: undefined },
      token: CancellationToken,
    ): Thenable<{ readonly content: readonly { readonly value: string }[] }>;
    readonly tools: readonly { readonly name: string }[];
  };
  readonly LanguageModelTextPart: new (text: string) => object;
}
const { lm, LanguageModelTextPart } = vscode as unknown as NewApi;

/** The companion of the suite contributes it. */
const vendor = 'post-mortem-test';
const complete = 'postmortems/complete.md';

export const languageModel: readonly Test[] = [
  {
    name: 'a model rewrites a draft, and what it invents is marked beside the draft',
    async run() {
      const asked: string[] = [];
      const provider = lm.registerLanguageModelChatProvider(vendor, scribe(asked));
      try {
        await showPostMortem();
        equal((await lm.selectChatModels()).length, 1, 'Models');
        void commands.executeCommand('postmortem.draftWithModel');
        await acceptQuestions(() => asked.length > 0);
        const uri = await diffShown();
        await until(languages.onDidChangeDiagnostics, () => languages.getDiagnostics(uri).length > 0);
        const marks = languages.getDiagnostics(uri).map(({ message }) => message);
        equal(marks, ['“987,654” does not stand in the post-mortem.'], 'What is marked');
        equal(/No fact|no fact/.test(present(asked[0], 'prompt')), true, 'What the model is told');
        equal(
          present(asked[0], 'prompt').includes(await read(complete)),
          false,
          'The whole document is sent',
        );
      } finally {
        provider.dispose();
        await commands.executeCommand('workbench.action.closeAllEditors');
      }
    },
  },
  {
    name: 'a model gets a post-mortem, its findings and the action items of the workspace',
    async run() {
      const names = lm.tools.map(({ name }) => name);
      for (const name of ['get_postmortem', 'check_postmortem', 'list_action_items'])
        equal(names.includes(name), true, `${name} among ${names}`);
      equal(typeof JSON.parse(await invoke('get_postmortem', { path: complete })).title, 'string', 'A title');
      const { findings } = JSON.parse(await invoke('check_postmortem', { path: draft }));
      equal(findings.length > 0, true, 'Findings');
      equal(JSON.parse(await invoke('list_action_items', {})).total > 0, true, 'Action items');
      equal(/outside|no file/.test(await invoke('get_postmortem', { path: '/etc/passwd' })), true, 'Outside');
    },
  },
];

/** A model that states one number that nobody has told it. */
function scribe(asked: string[]): object {
  const limits = { maxInputTokens: 8000, maxOutputTokens: 2000 };
  return {
    provideLanguageModelChatInformation: async () => [
      { id: 'scribe', name: 'Scribe', family: 'test', version: '1', ...limits, capabilities: {} },
    ],
    async provideLanguageModelChatResponse(
      _model: object,
      messages: readonly { readonly content: readonly { readonly value?: string }[] }[],
      _options: object,
      progress: { report(part: object): void },
    ): Promise<void> {
      asked.push(messages.flatMap(({ content }) => content.map(({ value = '' }) => value)).join('\n'));
      for (const part of ['The service failed, ', 'and 987,654 requests were lost.'])
        progress.report(new LanguageModelTextPart(part));
    },
    provideTokenCount: async (_model: object, text: string) => String(text).length / 4,
  };
}

async function showPostMortem(): Promise<void> {
  const { document } = await show(complete);
  await eventually(async () => (await status(document.uri)).postmortem);
}

/** Takes what each question begins with. */
async function acceptQuestions(isDone: () => boolean): Promise<void> {
  await eventually(async () => {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isDone();
  });
}

/** The right side of the diff, once it is there. */
async function diffShown(): Promise<vscode.Uri> {
  const input = (): vscode.TabInputTextDiff | undefined => {
    const shown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    return shown instanceof vscode.TabInputTextDiff ? shown : undefined;
  };
  await eventually(async () => input() !== undefined);
  const { original, modified } = present(input(), 'diff');
  equal([original.scheme, modified.scheme], ['postmortem-draft', 'postmortem-draft'], 'Both sides');
  return modified;
}

async function invoke(name: string, input: object): Promise<string> {
  const { token } = new CancellationTokenSource();
  const result = await lm.invokeTool(name, { input, toolInvocationToken: undefined }, token);
  return result.content.map(({ value }) => value).join('');
}
