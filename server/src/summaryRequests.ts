import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { guarded } from './guarded.ts';
import { isBelow } from './postmortems.ts';
import {
  type DocumentParams,
  type Refusal,
  type Summary,
  type SummaryEditAnswer,
  type SummaryEditParams,
  summariesRequest,
  summaryEditRequest,
} from './protocol.ts';
import {
  type Analysis,
  fileNameOf,
  type LintSettings,
  lineIndexOf,
  type OwnTemplate,
  type PostMortemService,
} from './service/index.ts';
import type { Settings } from './settings.ts';
import type { Workspace } from './workspace.ts';
import type { FindFiles } from './workspaceFiles.ts';
import { textEditOf } from './writing.ts';

/** What can be asked of the summaries of a post-mortem. */
export interface SummaryRequests {
  summaries(
    params: DocumentParams,
    token: CancellationToken,
  ): Promise<{ readonly version: number; readonly summaries: readonly Summary[] } | Refusal | null>;
  edit(params: SummaryEditParams, token: CancellationToken): Promise<SummaryEditAnswer | Refusal | null>;
}

/** What the session has and summaries need. */
export interface SummaryContext {
  readonly service: PostMortemService;
  readonly workspace: Workspace;
  readonly settings: Settings;
  readonly findFiles: FindFiles;
  writingSettings(uri: string): Promise<LintSettings>;
  readFile(uri: string): Promise<string | undefined>;
}

export function serveSummaries(
  connection: Connection,
  guard: ReturnType<typeof guarded>,
  { summaries, edit }: SummaryRequests,
): void {
  connection.onRequest(summariesRequest, guard(summariesRequest.method, summaries, null));
  connection.onRequest(summaryEditRequest, guard(summaryEditRequest.method, edit, null));
}

export function createSummaryRequests(context: SummaryContext): SummaryRequests {
  const { service, workspace, writingSettings } = context;
  const postmortemAt = async (uri: string, token: CancellationToken): Promise<Analysis | undefined> => {
    const analysis = await workspace.analysisOf(uri, token);
    return analysis?.recognition.postmortem ? analysis : undefined;
  };
  return {
    async summaries({ uri }, token) {
      const analysis = await postmortemAt(uri, token);
      if (!analysis) return null;
      const { configuration } = await writingSettings(uri);
      const own = await ownTemplates(context, uri);
      const summaries = service.summaries(analysis, configuration, own);
      return 'refusal' in summaries ? summaries : { version: analysis.source.version, summaries };
    },
    async edit({ uri, text }, token) {
      const analysis = await postmortemAt(uri, token);
      if (!analysis) return null;
      const { configuration } = await writingSettings(uri);
      const outcome = service.summaryEdit(analysis, configuration, text);
      if ('refusal' in outcome) return outcome;
      const { version, text: source } = analysis.source;
      return {
        version,
        edits: [textEditOf(outcome.edit, lineIndexOf(source))],
        replaced: outcome.replaced ?? null,
      };
    },
  };
}

/** Where a project keeps templates of summaries, in a workspace folder. */
const globs = ['.postmortem/summaries/*.md'] as const;
const templatePath = /\/\.postmortem\/summaries\/[^/]+\.md$/i;

/** So many are more than anybody wants to choose from. */
const mostTemplates = 30;

/** Where two workspace folders have one of the same name, that of the document's own folder counts, else the first. */
async function ownTemplates(
  { findFiles, readFile, settings }: SummaryContext,
  document: string,
): Promise<readonly OwnTemplate[]> {
  const around = settings.folders().filter((folder) => isBelow(document, folder));
  const home = around.toSorted((a, b) => b.length - a.length)[0];
  const isBeside = (uri: string): boolean => home !== undefined && isBelow(uri, home);
  const found = await findFiles(globs, 'templates of summaries');
  const uris = found
    .filter((uri) => templatePath.test(uri))
    .sort((a, b) => Number(isBeside(b)) - Number(isBeside(a)) || (a < b ? -1 : 1))
    .slice(0, mostTemplates);
  const read = uris.map(async (uri): Promise<readonly OwnTemplate[]> => {
    const text = await readFile(uri);
    return text === undefined ? [] : [{ id: fileNameOf(uri).replace(/\.md$/i, ''), text }];
  });
  const all = (await Promise.all(read)).flat();
  return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
}
