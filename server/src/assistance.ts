import type {
  CancellationToken,
  CodeAction,
  CodeActionParams,
  CompletionItem,
  CompletionParams,
  Connection,
  Hover,
  HoverParams,
} from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { guarded } from './guarded.ts';
import type { PostMortems } from './postmortems.ts';
import { saveCommand } from './protocol.ts';
import {
  type ConfigurationTarget,
  type LintSettings,
  type PostMortemService,
  totalsOf,
} from './service/index.ts';
import type { Settings } from './settings.ts';
import type { Workspace } from './workspace.ts';
import type { Writing } from './writing.ts';

/** What helps at the cursor without being asked for by name. */
export interface Assistance {
  codeActions(params: CodeActionParams, token: CancellationToken): Promise<CodeAction[]>;
  completions(params: CompletionParams, token: CancellationToken): Promise<CompletionItem[]>;
  hover(params: HoverParams, token: CancellationToken): Promise<Hover | null>;
}

/** What the session has and assistance needs. */
export interface AssistanceContext {
  readonly client: Client;
  readonly service: PostMortemService;
  readonly workspace: Workspace;
  readonly settings: Settings;
  readonly postmortems: PostMortems;
  readonly writing: Writing;
  lintSettings(uri: string): Promise<LintSettings>;
  writingSettings(uri: string): Promise<LintSettings & { readonly now: string }>;
}

/** One line per method. */
export function serveAssistance(
  connection: Connection,
  guard: ReturnType<typeof guarded>,
  { codeActions, completions, hover }: Assistance,
): void {
  connection.onCodeAction(guard('textDocument/codeAction', codeActions, []));
  connection.onCompletion(guard('textDocument/completion', completions, []));
  connection.onHover(guard('textDocument/hover', hover, null));
}

export function createAssistance({
  client,
  service,
  workspace,
  settings,
  postmortems,
  writing,
  lintSettings,
  writingSettings,
}: AssistanceContext): Assistance {
  return {
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
      const told = { ...(await writingSettings(uri)), owners, trigger, abilities: client.completion };
      return service.completions(analysis, position, told);
    },
    async hover({ textDocument: { uri }, position }, token) {
      const analysis = await workspace.analysisOf(uri, token);
      const told = await lintSettings(uri);
      const ownerItems = (name: string) => totalsOf(postmortems.ownerItems(name), told.today);
      const { hereZone } = client.options;
      const shown = { ...told, ownerItems, hereZone, markdown: client.showsMarkdownInHovers };
      return (analysis && service.hover(analysis, position, shown)) ?? null;
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
