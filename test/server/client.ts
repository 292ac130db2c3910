import { Duplex } from 'node:stream';
import picomatch from 'picomatch';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import type { Host } from '../../server/src/host.ts';
import { findFilesRequest, type InitializationOptions, readFileRequest } from '../../server/src/protocol.ts';
import { startServer } from '../../server/src/server.ts';

/** The date of every test, by the clock of its host. */
const today = '2024-10-01';

/** The instant of every test, by the same clock. */
const now = '2024-10-01T14:23:05Z';

/** The workspace folder of every test. */
export const root = 'file:///work';

/** How the editor at the other end differs from VS Code. */
export interface Editor {
  /** Files by URI, answered to `postmortem/readFile` and `postmortem/findFiles`. */
  readonly files?: Map<string, string>;
  /** Answers the section `postmortem`; may change during a test. */
  settings?: object;
  /** Does not ask for diagnostics, as older editors. */
  readonly isOld?: boolean;
  readonly host?: Partial<Host>;
  /** Sent as an initialization option. */
  readonly today?: string;
  /** Laid over those of a modern editor, part by part. */
  readonly capabilities?: ClientCapabilities;
  /** Sent besides the others. */
  readonly options?: InitializationOptions;
}

/** A real LSP client with what it was told. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly registered: readonly string[];
  readonly logged: readonly string[];
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** The ids of the rules that report something, in order. */
  codes(uri: string): Promise<readonly string[]>;
  messages(uri: string): Promise<readonly string[]>;
  fileChanged(uri: string): Promise<void>;
  /** How often the server has asked to be asked for diagnostics again. */
  refreshes(): number;
  /** The next time that the server says the diagnostics of `uri`, to old and new clients alike. */
  published(uri: string): Promise<readonly Diagnostic[]>;
  refreshed(): Promise<void>;
}

/** Starts a server in this process and shakes hands with it. */
export async function startClient(editor: Editor = {}): Promise<TestClient> {
  const [near, far] = duplexPair();
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(far),
    new StreamMessageWriter(far),
  );
  startServer(server, {
    today: () => today,
    now: () => now,
    readFile: async () => undefined,
    ...editor.host,
  });
  const connection = createProtocolConnection(new StreamMessageReader(near), new StreamMessageWriter(near));
  return connect(connection, editor);
}

/** Shakes hands with a server at the other end of a connection. */
export async function connect(connection: ProtocolConnection, editor: Editor = {}): Promise<TestClient> {
  let isReady = false;
  const heard = listen(connection, editor, () => isReady);
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'work' }],
    initializationOptions: {
      readsFiles: editor.files !== undefined,
      findsFiles: editor.files !== undefined,
      ...(editor.today && { today: editor.today }),
      ...editor.options,
    },
    capabilities: editor.isOld ? {} : capabilitiesOf(editor),
  });
  isReady = true;
  await connection.sendNotification(InitializedNotification.type, {});
  const pull = (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId && { previousResultId }),
    });
  const itemsOf = async (uri: string): Promise<readonly Diagnostic[]> => {
    const report = await pull(uri);
    return report.kind === 'full' ? report.items : [];
  };
  return {
    connection,
    initialized,
    ...heard,
    open: (uri, text, languageId = 'markdown') =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, text, languageId, version: 1 },
      }),
    change: (uri, version, contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    pull,
    codes: async (uri) => (await itemsOf(uri)).map(({ code }) => String(code)),
    messages: async (uri) => (await itemsOf(uri)).map(({ message }) => String(message)),
    fileChanged: (uri) =>
      connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri, type: FileChangeType.Changed }],
      }),
  };
}

const modern = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: { diagnostic: {} },
};

function capabilitiesOf({ capabilities }: Editor): ClientCapabilities {
  return {
    ...capabilities,
    workspace: { ...modern.workspace, ...capabilities?.workspace },
    textDocument: { ...modern.textDocument, ...capabilities?.textDocument },
  };
}

function listen(
  connection: ProtocolConnection,
  editor: Editor,
  isReady: () => boolean,
): Pick<TestClient, 'registered' | 'logged' | 'published' | 'refreshed' | 'refreshes'> {
  const registered: string[] = [];
  const logged: string[] = [];
  const published = waiting<readonly Diagnostic[]>();
  const refreshed = waiting<void>();
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    if (!isReady()) throw new Error('VS Code refuses registrations before it is initialized');
    registered.push(...registrations.map(({ method }) => method));
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => editor.settings ?? {}));
  connection.onRequest(readFileRequest, ({ uri }) => {
    const text = editor.files?.get(uri);
    return text === undefined ? null : { text };
  });
  connection.onRequest(findFilesRequest, ({ globs }) => {
    const isFound = picomatch([...globs]);
    return [...(editor.files?.keys() ?? [])].filter((uri) => isFound(uri.replace(`${root}/`, '')));
  });
  let refreshes = 0;
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    refreshes += 1;
    refreshed.tell('', undefined);
  });
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
    published.tell(uri, diagnostics),
  );
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    logged.push(message);
  });
  return {
    registered,
    logged,
    published: published.next,
    refreshed: () => refreshed.next(''),
    refreshes: () => refreshes,
  };
}

/** Things told under a name, each handed out once; who asks first waits. */
function waiting<Value>(): { tell(name: string, value: Value): void; next(name: string): Promise<Value> } {
  const told = new Map<string, Value[]>();
  const asked = new Map<string, ((value: Value) => void)[]>();
  return {
    tell(name, value) {
      const ask = asked.get(name)?.shift();
      if (ask) ask(value);
      else told.set(name, [...(told.get(name) ?? []), value]);
    },
    next(name) {
      const [first, ...rest] = told.get(name) ?? [];
      if (first === undefined && !told.get(name)?.length)
        return new Promise((resolve) => asked.set(name, [...(asked.get(name) ?? []), resolve]));
      told.set(name, rest);
      return Promise.resolve(first as Value);
    },
  };
}

/** Two ends of one pipe in memory. */
function duplexPair(): readonly [Duplex, Duplex] {
  const end = (other: () => Duplex): Duplex =>
    new Duplex({
      read: () => undefined,
      write(chunk, _encoding, done) {
        other().push(chunk);
        done();
      },
    });
  const near: Duplex = end(() => far);
  const far: Duplex = end(() => near);
  return [near, far];
}
