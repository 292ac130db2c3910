import * as l10n from '@vscode/l10n';
import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type RegistrationType,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { serveAssistance } from './assistance.ts';
import { type Client, clientOf } from './client.ts';
import { watchedGlobs } from './configurationFiles.ts';
import { serveExports } from './exportRequests.ts';
import { guarded, unawaited } from './guarded.ts';
import type { Host } from './host.ts';
import { serveModel } from './modelRequests.ts';
import { navigationCapabilities, serveNavigation } from './navigation.ts';
import { serveNewDocuments } from './newDocuments.ts';
import { serveProcess } from './processRequests.ts';
import { statusRequest } from './protocol.ts';
import { completionTriggers, fixAllKind } from './service/index.ts';
import { createSession, notOpen, type Session } from './session.ts';
import { serveSummaries } from './summaryRequests.ts';
import { serveTimeline } from './timelineRequests.ts';
import { serveWriting } from './writing.ts';

/** Serves one client until its connection closes. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    const client = clientOf(params);
    l10n.config({ contents: textsOf(client) });
    const session = createSession(connection, client, host);
    serve(connection, session);
    connection.onInitialized(() => watch(connection, client, session));
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Post-Mortem' } };
  });
  connection.listen();
}

/** Said in English where the client has no others. */
function textsOf({ options: { texts } }: Client): Readonly<Record<string, string>> {
  return typeof texts === 'object' && texts !== null ? texts : {};
}

function capabilitiesFor(client: Client): ServerCapabilities {
  const { pullsDiagnostics } = client;
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: [...completionTriggers] },
    hoverProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind],
    },
    ...navigationCapabilities(client),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(pullsDiagnostics && {
      diagnosticProvider: {
        identifier: 'post-mortem',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    }),
  };
}

/** One line per method; what they do is the session's. */
function serve(connection: Connection, session: Session): void {
  const guard = guarded(connection.console);
  connection.onDidChangeConfiguration(({ settings }) => session.settingsChanged(settings));
  connection.onDidChangeWatchedFiles(({ changes }) => session.filesChanged(changes.map(({ uri }) => uri)));
  connection.languages.diagnostics.on(guard('textDocument/diagnostic', session.diagnosticReport, noReport));
  serveAssistance(connection, guard, session.assistance);
  serveExports(connection, guard, session.exports);
  serveModel(connection, guard, session.model);
  serveNavigation(connection, guard, session.navigation);
  serveNewDocuments(connection, guard, session.newDocuments);
  serveProcess(connection, guard, session.process);
  serveSummaries(connection, guard, session.summaries);
  serveTimeline(connection, guard, session.timeline);
  serveWriting(connection, guard, session.writing);
  connection.onRequest(statusRequest, guard(statusRequest.method, session.status, notOpen));
  session.listen();
}

const noReport: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/**
 * Asks to hear of changes, not before the client is ready: VS Code refuses registrations until then. Editors that cannot
 * be asked send `workspace/didChangeWatchedFiles` by themselves, or not at all.
 */
function watch(connection: Connection, client: Client, session: Session): void {
  const register = (type: RegistrationType<object>, options: object): void =>
    unawaited(connection.console, type.method, connection.client.register(type, options));
  const watchers = watchedGlobs.map((globPattern) => ({ globPattern }));
  if (client.changesFolders) connection.workspace.onDidChangeWorkspaceFolders(session.foldersChanged);
  if (client.registersConfiguration)
    register(DidChangeConfigurationNotification.type, { section: 'postmortem' });
  if (client.watchesFiles) register(DidChangeWatchedFilesNotification.type, { watchers });
}
