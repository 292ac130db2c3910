/**
 * As much of VS Code as the commands need that ask questions and write files: `vi.mock('vscode', () => import('./vscode.ts'))`.
 * Files live in a map; questions are answered from a list, one answer for each that is shown.
 */
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';

export const Uri = Object.assign(URI, { joinPath: Utils.joinPath });
export const QuickPickItemKind = { Default: 0, Separator: -1 };
export const QuickInputButtons = { Back: { iconPath: 'back' } };
export const FileType = { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 };
export const ProgressLocation = { Notification: 15 };
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
export class Selection {
  constructor(
    readonly anchor: unknown,
    readonly active: unknown,
  ) {}
}
export const TextEditorRevealType = { InCenterIfOutsideViewport: 2 };
export const ViewColumn = { Beside: -2 };
export class EventEmitter<Value> {
  readonly event = (): { dispose(): void } => ({ dispose: () => undefined });
  fire(_: Value): void {}
  dispose(): void {}
}
export class Disposable {
  constructor(readonly dispose: () => void) {}
  static from(...all: readonly { dispose(): void }[]): Disposable {
    return new Disposable(() => {
      for (const each of all) each.dispose();
    });
  }
}
export class WorkspaceEdit {
  edits: readonly TextEdit[] = [];
  set(_: URI, edits: readonly TextEdit[]): void {
    this.edits = edits;
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
  /** Files that nobody may write and folders that nobody may read, with the reason. */
  locked: new Map<string, string>(),
  clipboard: '',
  /** What was said in the status bar for a moment. */
  flashed: [] as string[],
  /** Titles of long work, and what hears of its steps: it may cancel. */
  progress: [] as string[],
  onProgress: (_: string, _cancel: () => void): void => undefined,
  /** What is selected in the editor. */
  selection: undefined as unknown,
  /** The document in the editor, and what hears of its changes. */
  document: undefined as Document | undefined,
  onEdit: async (_: Document): Promise<void> => undefined,
  /** Texts at which the cursor was put. */
  revealed: [] as string[],
  contexts: new Map<string, unknown>(),
  /** Who has the texts of documents that nobody can write, by their scheme. */
  providers: new Map<string, ContentProvider>(),
  statusBar: undefined as { readonly text: string; readonly tooltip: string } | undefined,
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
    locked: new Map(),
    clipboard: '',
    flashed: [],
    progress: [],
    onProgress: () => undefined,
    selection: undefined,
    document: undefined,
    onEdit: async () => undefined,
    revealed: [],
    contexts: new Map(),
    providers: new Map(),
    statusBar: undefined,
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
  #point = (_: readonly Item[]): void => undefined;

  onDidAccept = (listener: () => void) => this.#on(() => (this.#accept = listener));
  onDidTriggerButton = (listener: (button: object) => void) => this.#on(() => (this.#button = listener));
  onDidHide = (listener: () => void) => this.#on(() => (this.#hide = listener));
  onDidChangeValue = () => ({ dispose: () => undefined });
  onDidChangeActive = (listener: (items: readonly Item[]) => void) =>
    this.#on(() => (this.#point = listener));

  #on(set: () => void): { dispose(): void } {
    set();
    return { dispose: () => undefined };
  }

  show(): void {
    const active = this.activeItems.map(({ label }) => label).join();
    state.asked.push(
      [this.title, this.step, this.placeholder || this.prompt, active || this.value].join('|'),
    );
    this.#point(this.activeItems.length > 0 ? this.activeItems : this.items.slice(0, 1));
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
    if (isPick) this.#point(this.selectedItems);
    this.#accept();
    if (this.validationMessage === undefined) return;
    state.told.push(this.validationMessage);
    this.#answer(reply());
  }

  dispose(): void {
    this.#hide();
  }
}

interface ContentProvider {
  provideTextDocumentContent(uri: URI): string;
}

interface Document {
  readonly uri: URI;
  readonly languageId: string;
  readonly version: number;
  readonly lineCount: number;
  getText(): string;
  offsetAt(position: TextEdit['range']['start']): number;
}

export const documentAt = (uri: URI, text: string, version = 1): Document => ({
  uri,
  languageId: 'markdown',
  version,
  lineCount: text.split('\n').length,
  getText: () => text,
  offsetAt: (position) => TextDocument.create('', '', 0, text).offsetAt(position),
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
    async readDirectory(uri: URI): Promise<[string, number][]> {
      const reason = state.locked.get(uri.toString());
      if (reason !== undefined) throw new FileSystemError(reason);
      const names = [...state.files.keys()]
        .filter((path) => path.startsWith(`${uri}/`))
        .map((path) => decodeURIComponent(path.slice(`${uri}/`.length)));
      if (names.length === 0) throw new FileSystemError('FileNotFound');
      const kinds = names.map((name): [string, number] => {
        const [first = '', ...rest] = name.split('/');
        return [first, rest.length > 0 ? FileType.Directory : FileType.File];
      });
      return [...new Map(kinds)];
    },
    async writeFile(uri: URI, bytes: Uint8Array): Promise<void> {
      const reason = state.locked.get(uri.toString());
      if (reason !== undefined) throw new FileSystemError(reason);
      state.files.set(uri.toString(), new TextDecoder().decode(bytes));
    },
  },
  async applyEdit({ edits }: WorkspaceEdit): Promise<boolean> {
    const { document } = state;
    if (document === undefined) return false;
    const old = TextDocument.create(
      document.uri.toString(),
      'markdown',
      document.version,
      document.getText(),
    );
    state.document = Object.assign(
      document,
      documentAt(document.uri, TextDocument.applyEdits(old, [...edits]), document.version + 1),
    );
    await state.onEdit(document);
    return true;
  },
  registerTextDocumentContentProvider: (scheme: string, provider: ContentProvider) => {
    state.providers.set(scheme, provider);
    return new Disposable(() => state.providers.delete(scheme));
  },
  getWorkspaceFolder: (uri: URI) =>
    state.folders.find((folder) => uri.toString().startsWith(`${folder.uri}/`)),
  textDocuments: [] as Document[],
  onDidChangeTextDocument: () => new Disposable(() => undefined),
  asRelativePath: (uri: URI) => uri.path.replace(/^\/work\//, ''),
  async openTextDocument(target: URI | { readonly content: string }): Promise<Document> {
    if ('content' in target) return documentAt(URI.parse('untitled:Untitled-1'), target.content);
    if (state.document?.uri.toString() === target.toString()) return state.document;
    const shown = state.providers.get(target.scheme)?.provideTextDocumentContent(target);
    if (shown !== undefined) return documentAt(target, shown);
    return documentAt(target, state.files.get(target.toString()) ?? '');
  },
  getConfiguration: (section: string) => ({
    get: (key: string, otherwise?: unknown) => state.settings[`${section}.${key}`] ?? otherwise,
  }),
};

export const window = {
  createQuickPick: () => new Input(),
  createInputBox: () => new Input(),
  get activeTextEditor() {
    return state.document && { document: state.document, selection: state.selection };
  },
  setStatusBarMessage: (message: string): void => void state.flashed.push(message),
  async showOpenDialog({
    title,
    defaultUri,
  }: {
    title: string;
    defaultUri?: URI;
  }): Promise<URI[] | undefined> {
    state.asked.push(`${title}|${defaultUri ?? ''}`);
    const given = reply();
    return typeof given === 'string' ? [URI.parse(given)] : undefined;
  },
  async withProgress<Result>(
    { title }: { readonly title: string },
    work: (progress: object, token: object) => Promise<Result>,
  ): Promise<Result> {
    state.progress.push(title);
    const token = {
      isCancellationRequested: false,
      onCancellationRequested: () => new Disposable(() => undefined),
    };
    const cancel = (): void => {
      token.isCancellationRequested = true;
    };
    return work({ report: ({ message }: { message: string }) => state.onProgress(message, cancel) }, token);
  },
  visibleTextEditors: [],
  tabGroups: { all: [], close: async () => true },
  onDidChangeActiveTextEditor: () => new Disposable(() => undefined),
  createStatusBarItem: () => ({
    show(this: NonNullable<typeof state.statusBar>): void {
      state.statusBar = this;
    },
    hide(): void {
      state.statusBar = undefined;
    },
    dispose: () => undefined,
  }),
  async showSaveDialog({ defaultUri }: { readonly defaultUri: URI }): Promise<URI | undefined> {
    state.asked.push(`save ${defaultUri}`);
    return reply() === 'save' ? defaultUri : undefined;
  },
  showErrorMessage: async (message: string): Promise<void> => void state.told.push(message),
  async showInformationMessage(message: string, ...buttons: readonly string[]): Promise<string | undefined> {
    state.told.push([message, ...buttons].join('|'));
    const given = buttons.length > 0 ? reply() : undefined;
    return typeof given === 'string' ? given : undefined;
  },
  async showWarningMessage(message: string, ...rest: readonly unknown[]): Promise<string | undefined> {
    const buttons = rest.filter((each) => typeof each === 'string');
    state.told.push([message, ...buttons].join('|'));
    const given = buttons.length > 0 ? reply() : undefined;
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
      revealRange: (range: { readonly start: { readonly line: number } }): void =>
        void state.revealed.push(state.document?.getText().split('\n')[range.start.line] ?? ''),
      async insertSnippet({ value }: SnippetString): Promise<boolean> {
        state.inserted.push(value);
        return true;
      },
    };
  },
};

export const env = {
  remoteName: undefined as string | undefined,
  clipboard: {
    async writeText(text: string): Promise<void> {
      state.clipboard = text;
    },
  },
  openExternal: async (uri: URI): Promise<void> => void state.told.push(`outside ${uri}`),
};

export const commands = {
  async executeCommand(id: string, ...args: readonly unknown[]): Promise<void> {
    if (id === 'setContext') state.contexts.set(String(args[0]), args[1]);
    else state.told.push([`command ${id}`, ...args].join(' '));
  },
};
