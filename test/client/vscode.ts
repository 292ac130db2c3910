/**
 * As much of VS Code as the commands need that ask questions and write files: `vi.mock('vscode', () => import('./vscode.ts'))`.
 * Files live in a map; questions are answered from a list, one answer for each that is shown.
 */
import { URI, Utils } from 'vscode-uri';

export const Uri = Object.assign(URI, { joinPath: Utils.joinPath });
export const QuickPickItemKind = { Default: 0, Separator: -1 };
export const QuickInputButtons = { Back: { iconPath: 'back' } };
export const StatusBarAlignment = { Left: 1, Right: 2 };
export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}
export class Range {
  readonly numbers: readonly number[];
  constructor(...numbers: readonly number[]) {
    this.numbers = numbers;
  }
}
export class SnippetString {
  constructor(readonly value: string) {}
}
export class FileSystemError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

export const l10n = {
  t: (message: string, ...values: readonly unknown[]): string =>
    message.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)])),
};

/** What happens to a question: a label or a text, a step back, or an end. */
export type Reply = string | { readonly back: true } | { readonly leave: true };

/** What a test gives and finds. */
export const state = {
  files: new Map<string, string>(),
  folders: [] as { readonly name: string; readonly uri: URI }[],
  settings: {} as Record<string, unknown>,
  replies: [] as Reply[],
  /** Title, step and what was offered or asked, for each question. */
  asked: [] as string[],
  /** Messages with their buttons. */
  told: [] as string[],
  opened: [] as string[],
  inserted: [] as string[],
  readOnly: [] as string[],
};

export function reset(): void {
  Object.assign(state, {
    files: new Map(),
    folders: [],
    settings: { 'postmortem.newFile.path': defaultPath },
    replies: [],
    asked: [],
    told: [],
    opened: [],
    inserted: [],
    readOnly: [],
  });
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: these are variables of a setting.
const defaultPath = 'postmortems/${date}-${slug}.md';

function reply(): Reply {
  const next = state.replies.shift();
  if (next === undefined) throw new Error(`Nobody answers: ${state.asked.at(-1)}`);
  return next;
}

interface Item {
  readonly label: string;
  readonly kind?: number;
  readonly value?: unknown;
}

/** A quick pick or an input box; both are answered when they are shown. */
class Input {
  title = '';
  step: number | undefined;
  totalSteps: number | undefined;
  placeholder = '';
  prompt = '';
  value = '';
  validationMessage: string | undefined;
  items: readonly Item[] = [];
  activeItems: readonly Item[] = [];
  selectedItems: readonly Item[] = [];
  buttons: readonly object[] = [];
  #accept = (): void => undefined;
  #button = (_: object): void => undefined;
  #hide = (): void => undefined;

  onDidAccept = (listener: () => void) => this.#on(() => (this.#accept = listener));
  onDidTriggerButton = (listener: (button: object) => void) => this.#on(() => (this.#button = listener));
  onDidHide = (listener: () => void) => this.#on(() => (this.#hide = listener));
  onDidChangeValue = () => ({ dispose: () => undefined });

  #on(set: () => void): { dispose(): void } {
    set();
    return { dispose: () => undefined };
  }

  show(): void {
    const active = this.activeItems.map(({ label }) => label).join();
    state.asked.push(
      [this.title, this.step, this.placeholder || this.prompt, active || this.value].join('|'),
    );
    this.#answer(reply());
  }

  #answer(given: Reply): void {
    if (typeof given === 'string') this.#take(given);
    else if ('leave' in given) this.#hide();
    else if (this.buttons.length === 0) throw new Error('There is no way back');
    else this.#button(QuickInputButtons.Back);
  }

  #take(given: string): void {
    const isPick = this.items.length > 0;
    this.selectedItems = this.items.filter(({ label, kind }) => label === given && kind === undefined);
    if (isPick && this.selectedItems.length === 0) throw new Error(`No "${given}" in ${state.asked.at(-1)}`);
    this.value = given;
    this.#accept();
    if (this.validationMessage === undefined) return;
    state.told.push(this.validationMessage);
    this.#answer(reply());
  }

  dispose(): void {
    this.#hide();
  }
}

interface Document {
  readonly uri: URI;
  readonly lineCount: number;
  getText(): string;
}

const documentAt = (uri: URI, text: string): Document => ({
  uri,
  lineCount: text.split('\n').length,
  getText: () => text,
});

export const workspace = {
  get workspaceFolders() {
    return state.folders.length > 0 ? state.folders : undefined;
  },
  fs: {
    isWritableFileSystem: (scheme: string) => !state.readOnly.includes(scheme),
    async createDirectory(): Promise<void> {},
    async stat(uri: URI): Promise<object> {
      if (!state.files.has(uri.toString())) throw new FileSystemError('FileNotFound');
      return {};
    },
    async readFile(uri: URI): Promise<Uint8Array> {
      const text = state.files.get(uri.toString());
      if (text === undefined) throw new FileSystemError('FileNotFound');
      return new TextEncoder().encode(text);
    },
    async writeFile(uri: URI, bytes: Uint8Array): Promise<void> {
      state.files.set(uri.toString(), new TextDecoder().decode(bytes));
    },
  },
  asRelativePath: (uri: URI) => uri.path.replace(/^\/work\//, ''),
  async openTextDocument(target: URI | { readonly content: string }): Promise<Document> {
    if ('content' in target) return documentAt(URI.parse('untitled:Untitled-1'), target.content);
    return documentAt(target, state.files.get(target.toString()) ?? '');
  },
  getConfiguration: (section: string) => ({
    get: (key: string, otherwise?: unknown) => state.settings[`${section}.${key}`] ?? otherwise,
  }),
};

export const window = {
  createQuickPick: () => new Input(),
  createInputBox: () => new Input(),
  async showWarningMessage(message: string, ...rest: readonly unknown[]): Promise<string | undefined> {
    const buttons = rest.filter((each) => typeof each === 'string');
    state.told.push([message, ...buttons].join('|'));
    const given = reply();
    return typeof given === 'string' ? given : undefined;
  },
  async showInputBox(options: {
    readonly value: string;
    validateInput(text: string): Promise<string | undefined>;
  }): Promise<string | undefined> {
    state.asked.push(options.value);
    for (;;) {
      const given = reply();
      if (typeof given !== 'string') return undefined;
      const problem = await options.validateInput(given);
      if (problem === undefined) return given;
      state.told.push(problem);
    }
  },
  async showTextDocument(target: Document | URI) {
    state.opened.push(('uri' in target ? target.uri : target).toString());
    return {
      async insertSnippet({ value }: SnippetString): Promise<boolean> {
        state.inserted.push(value);
        return true;
      },
    };
  },
};

export const commands = {
  async executeCommand(id: string): Promise<void> {
    state.told.push(`command ${id}`);
  },
};
