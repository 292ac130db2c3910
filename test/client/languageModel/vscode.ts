/** VS Code as in its stand-in, with language models: `vi.mock('vscode', () => import('./vscode.ts'))`. */
import type { URI } from 'vscode-uri';
import * as base from '../vscode.ts';

export * from '../vscode.ts';

/** A model and what it does with a prompt. */
export interface Model {
  readonly name: string;
  readonly vendor: string;
  readonly family: string;
  readonly version: string;
  sendRequest(
    messages: readonly { readonly content: string }[],
    options: { readonly justification: string },
    token: { isCancellationRequested: boolean },
  ): Promise<{ readonly text: AsyncIterable<string> }>;
}

interface Mark {
  readonly text: string;
  readonly message: string;
}

export const models = {
  all: [] as Model[],
  clipboard: '',
  progress: [] as string[],
  tools: new Map<string, { invoke(options: object, token: object): Promise<ToolResult> }>(),
  /** Texts of virtual documents, by their address. */
  shown: new Map<string, string>(),
  marks: new Map<string, readonly Mark[]>(),
};

export const lm = {
  selectChatModels: async () => models.all,
  registerTool(name: string, tool: never) {
    models.tools.set(name, tool);
    return { dispose: () => undefined };
  },
};
class ToolResult {
  constructor(readonly content: readonly TextPart[]) {}
}
class TextPart {
  constructor(readonly value: string) {}
}

export { TextPart as LanguageModelTextPart, ToolResult as LanguageModelToolResult };
export const LanguageModelChatMessage = { User: (content: string) => ({ content }) };
export const ProgressLocation = { Notification: 15 };
export const DiagnosticSeverity = { Warning: 1 };
export class Diagnostic {
  source = '';
  constructor(
    readonly range: { readonly numbers: readonly number[] },
    readonly message: string,
  ) {}
}
export const env = {
  clipboard: {
    async writeText(text: string): Promise<void> {
      models.clipboard = text;
    },
  },
};
export const languages = {
  createDiagnosticCollection: () => ({
    set(uri: URI, diagnostics: readonly Diagnostic[]): void {
      const text = models.shown.get(uri.toString()) ?? '';
      const marks = diagnostics.map(({ range, message }) => ({
        text: text.slice(range.numbers[0], range.numbers[1]),
        message,
      }));
      models.marks.set(uri.toString(), marks);
    },
    delete: (uri: URI) => models.marks.delete(uri.toString()),
    dispose: () => undefined,
  }),
};

let provider: { provideTextDocumentContent(uri: URI): string } | undefined;

const own = <Base extends object, More extends object>(object: Base, more: More): Base & More =>
  Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(object),
      ...Object.getOwnPropertyDescriptors(more),
    },
  ) as Base & More;

export const workspace: object = own(base.workspace, {
  registerTextDocumentContentProvider(_scheme: string, given: typeof provider) {
    provider = given;
    return { dispose: () => undefined };
  },
  onDidCloseTextDocument: () => ({ dispose: () => undefined }),
  getWorkspaceFolder: (uri: URI) => (uri.path.startsWith('/work/') ? {} : undefined),
  async openTextDocument(target: URI | { readonly content: string }) {
    if ('content' in target || target.scheme !== 'postmortem-draft')
      return base.workspace.openTextDocument(target);
    const text = provider?.provideTextDocumentContent(target) ?? '';
    models.shown.set(target.toString(), text);
    return { ...base.documentAt(target, text), positionAt: (offset: number) => offset };
  },
});

export const window: object = own(base.window, {
  async withProgress<Result>(
    { title }: { readonly title: string },
    work: (progress: object, token: object) => Promise<Result>,
  ): Promise<Result> {
    models.progress.push(title);
    const report = ({ message }: { readonly message: string }): number => models.progress.push(message);
    return work({ report }, cancelling);
  },
  async showErrorMessage(message: string): Promise<void> {
    base.state.told.push(message);
  },
});

/** A test sets it to true once the person cancels. */
export const cancelling = { isCancellationRequested: false };
