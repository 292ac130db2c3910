import * as l10n from '@vscode/l10n';
import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  TextDocuments,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Assistance, createAssistance } from './assistance.ts';
import type { Client } from './client.ts';
import { configurationHost } from './configurationHost.ts';
import { type FindDiagnostics, pullDiagnostics, pushDiagnostics } from './diagnostics.ts';
import { createExportRequests, type ExportRequests } from './exportRequests.ts';
import { unawaited } from './guarded.ts';
import type { Host } from './host.ts';
import { createModelRequests, type ModelRequests } from './modelRequests.ts';
import { createNavigation, type Navigation, refreshNavigation } from './navigation.ts';
import { createNewDocuments, type NewDocuments } from './newDocuments.ts';
import { createPostMortems, type PostMortems } from './postmortems.ts';
import { postMortemsHost } from './postmortemsHost.ts';
import { createProcessRequests, type ProcessRequests } from './processRequests.ts';
import { type DocumentParams, type Status, statusChangedNotification } from './protocol.ts';
import { createPostMortemService, type LintSettings } from './service/index.ts';
import { createSettings, type Settings } from './settings.ts';
import { createSummaryRequests, type SummaryRequests } from './summaryRequests.ts';
import { createTimelineRequests, type TimelineRequests } from './timelineRequests.ts';
import { createWorkspace } from './workspace.ts';
import { createFindFiles } from './workspaceFiles.ts';
import { createWriting, type Writing } from './writing.ts';

/** The status of what is not open here. */
export const notOpen: Status = {
  postmortem: false,
  get reason() {
    return l10n.t('it is not open as Markdown');
  },
};

/** What one client can ask of the server. */
export interface Session {
  readonly assistance: Assistance;
  readonly exports: ExportRequests;
  readonly model: ModelRequests;
  readonly navigation: Navigation;
  readonly newDocuments: NewDocuments;
  readonly process: ProcessRequests;
  readonly summaries: SummaryRequests;
  readonly timeline: TimelineRequests;
  readonly writing: Writing;
  diagnosticReport(
    params: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport>;
  status(params: DocumentParams, token: CancellationToken): Promise<Status>;
  settingsChanged(pushed: unknown): void;
  filesChanged(uris: readonly string[]): void;
  foldersChanged(event: WorkspaceFoldersChangeEvent): void;
  listen(): void;
}

export function createSession(connection: Connection, client: Client, host: Host): Session {
  const documents = new TextDocuments(TextDocument);
  const service = createPostMortemService();
  const workspace = createWorkspace(documents, service);
  const files = configurationHost(connection, client, host);
  const settings = createSettings(connection, client, files);
  const { readFile } = files;
  const findFiles = createFindFiles({ connection, client, host, settings });
  const postmortems = createPostMortems(
    postMortemsHost({ connection, client, host, documents, workspace, settings, readFile }),
  );
  const lintSettings = async (uri: string): Promise<LintSettings> => ({
    configuration: await settings.configurationOf(uri),
    today: client.options.today ?? host.today(),
  });
  const writingSettings = async (uri: string): Promise<LintSettings & { readonly now: string }> => ({
    ...(await lintSettings(uri)),
    now: client.options.now ?? host.now(),
  });
  const writing = createWriting({ client, service, workspace, writingSettings });
  const findDiagnostics: FindDiagnostics = async (uri, token) => {
    const analysis = await workspace.analysisOf(uri, token);
    return analysis ? service.diagnostics(analysis, await lintSettings(uri)) : [];
  };
  const pushAll = client.pullsDiagnostics
    ? undefined
    : pushDiagnostics(connection, documents, findDiagnostics);
  // Who asked for it before the document was open here was told that it is not.
  const statusChanged = (): void => {
    if (client.options.showsStatus)
      unawaited(
        connection.console,
        'A notification',
        connection.sendNotification(statusChangedNotification, {}),
      );
  };
  const refresh = (): void => {
    postmortems.reset();
    const { console, languages } = connection;
    if (client.refreshesDiagnostics)
      unawaited(console, 'The request to refresh diagnostics', languages.diagnostics.refresh());
    refreshNavigation(connection, client);
    pushAll?.();
    statusChanged();
  };
  return {
    assistance: createAssistance({
      client,
      service,
      workspace,
      settings,
      postmortems,
      writing,
      lintSettings,
      writingSettings,
    }),
    model: createModelRequests({ service, workspace, settings, postmortems, lintSettings, readFile }),
    navigation: createNavigation({ client, service, workspace, postmortems, lintSettings }),
    newDocuments: createNewDocuments({ client, host, settings, readFile, findFiles }),
    writing,
    exports: createExportRequests({ service, workspace, writingSettings }),
    process: createProcessRequests({ service, workspace, writingSettings }),
    summaries: createSummaryRequests({ service, workspace, settings, writingSettings, readFile, findFiles }),
    timeline: createTimelineRequests({ service, workspace, writingSettings }),
    diagnosticReport: (params, token) => pullDiagnostics(findDiagnostics, params, token),
    async status({ uri }, token) {
      const analysis = await workspace.analysisOf(uri, token);
      if (!analysis) return notOpen;
      return service.status(analysis, await settings.configurationOf(uri), settings.pathOf(uri));
    },
    ...changes(settings, postmortems, refresh),
    listen() {
      documents.onDidOpen(() => statusChanged());
      documents.onDidClose(({ document }) => {
        settings.forget(document.uri);
        postmortems.changed([document.uri]);
      });
      documents.onDidChangeContent(({ document }) => {
        postmortems.changed([document.uri]);
        if (settings.fileChanged(document.uri)) refresh();
      });
      documents.listen(connection);
    },
  };
}

/** What changes the settings of documents has them looked at again. */
function changes(
  settings: Settings,
  postmortems: PostMortems,
  refresh: () => void,
): Pick<Session, 'settingsChanged' | 'filesChanged' | 'foldersChanged'> {
  return {
    settingsChanged(pushed) {
      settings.editorChanged(pushed);
      refresh();
    },
    filesChanged(uris) {
      postmortems.changed(uris);
      if (uris.filter(settings.fileChanged).length > 0) refresh();
    },
    foldersChanged({ added, removed }) {
      settings.foldersChanged(
        added.map(({ uri }) => uri),
        removed.map(({ uri }) => uri),
      );
      refresh();
    },
  };
}
