import * as l10n from '@vscode/l10n';
import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type CompletionItem,
  type CompletionParams,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type Hover,
  type HoverParams,
  TextDocuments,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client.ts';
import type { ConfigurationHost } from './configurationFiles.ts';
import { type FindDiagnostics, pullDiagnostics, pushDiagnostics } from './diagnostics.ts';
import { createExportRequests, type ExportRequests } from './exportRequests.ts';
import { causeOf, unawaited } from './guarded.ts';
import type { Host } from './host.ts';
import { createModelRequests, type ModelRequests } from './modelRequests.ts';
import { createNavigation, type Navigation, refreshNavigation } from './navigation.ts';
import { createNewDocuments, type NewDocuments } from './newDocuments.ts';
import { createPostMortems, type PostMortems } from './postmortems.ts';
import { postMortemsHost } from './postmortemsHost.ts';
import { createProcessRequests, type ProcessRequests } from './processRequests.ts';
import {
  type DocumentParams,
  readFileRequest,
  type Status,
  saveCommand,
  statusChangedNotification,
} from './protocol.ts';
import {
  type ConfigurationTarget,
  createPostMortemService,
  type LintSettings,
  totalsOf,
} from './service/index.ts';
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
  codeActions(params: CodeActionParams, token: CancellationToken): Promise<CodeAction[]>;
  completions(params: CompletionParams, token: CancellationToken): Promise<CompletionItem[]>;
  hover(params: HoverParams, token: CancellationToken): Promise<Hover | null>;
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
    model: createModelRequests({ service, workspace, settings, postmortems, lintSettings, readFile }),
    navigation: createNavigation({ client, service, workspace, postmortems, lintSettings }),
    newDocuments: createNewDocuments({ client, host, settings, readFile, findFiles }),
    writing,
    exports: createExportRequests({ service, workspace, writingSettings }),
    process: createProcessRequests({ service, workspace, writingSettings }),
    summaries: createSummaryRequests({ service, workspace, writingSettings, readFile, findFiles }),
    timeline: createTimelineRequests({ service, workspace, writingSettings }),
    diagnosticReport: (params, token) => pullDiagnostics(findDiagnostics, params, token),
    async codeActions(params, token) {
      const {
        textDocument: { uri },
        range,
        context,
      } = params;
      const analysis = await workspace.analysisOf(uri, token);
      if (!analysis) return [];
      const configurationFile = await targetOf(uri, client, settings);
      const abilities = { snippets: client.snippets, configurationFile };
      const owners = postmortems.owners().map(({ name, isHandle }) => (isHandle ? `@${name}` : name));
      const told = { ...(await lintSettings(uri)), owners };
      const fixes = service.codeActions(analysis, told, range, context.only, abilities);
      return [...fixes, ...(await writing.refactorActions(params, token))];
    },
    async completions({ textDocument: { uri }, position, context }, token) {
      const analysis = await workspace.analysisOf(uri, token);
      if (!analysis) return [];
      const trigger = context?.triggerCharacter;
      const owners = postmortems.owners();
      const settings = { ...(await writingSettings(uri)), owners, trigger, abilities: client.completion };
      return service.completions(analysis, position, settings);
    },
    async hover({ textDocument: { uri }, position }, token) {
      const analysis = await workspace.analysisOf(uri, token);
      const told = await lintSettings(uri);
      const ownerItems = (name: string) => totalsOf(postmortems.ownerItems(name), told.today);
      const { hereZone } = client.options;
      const settings = { ...told, ownerItems, hereZone, markdown: client.showsMarkdownInHovers };
      return (analysis && service.hover(analysis, position, settings)) ?? null;
    },
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

/** Where words of the vocabulary go, if the editor can change other files and, where there is none, create one. */
async function targetOf(
  uri: string,
  { changesDocuments, createsFiles, options }: Client,
  settings: Settings,
): Promise<ConfigurationTarget | undefined> {
  if (!changesDocuments) return undefined;
  const file = await settings.configurationFileOf(uri);
  if (file === undefined || (file.text === undefined && !createsFiles)) return undefined;
  return { ...file, saveCommand: options.savesFiles ? saveCommand : undefined };
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

function configurationHost(connection: Connection, client: Client, host: Host): ConfigurationHost {
  const complained = new Set<string>();
  return {
    async readFile(uri) {
      try {
        if (!client.options.readsFiles) return await host.readFile(uri);
        return (await connection.sendRequest(readFileRequest, { uri }))?.text;
      } catch (error) {
        connection.console.error(`${uri} cannot be read: ${causeOf(error)}`);
        return undefined;
      }
    },
    report(uri, diagnostics) {
      if (diagnostics.length === 0 && !complained.delete(uri)) return;
      if (diagnostics.length > 0) complained.add(uri);
      unawaited(connection.console, 'A notification', connection.sendDiagnostics({ uri, diagnostics }));
    },
  };
}
