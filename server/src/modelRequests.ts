import * as l10n from '@vscode/l10n';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { guarded } from './guarded.ts';
import { isBelow, type PostMortems } from './postmortems.ts';
import {
  type ActionItemsParams,
  type CheckedFacts,
  type CheckFactsParams,
  checkFactsRequest,
  checkPostMortemRequest,
  type DocumentParams,
  describePostMortemRequest,
  type Inspection,
  type ListedAction,
  listActionItemsRequest,
  type PlainFinding,
  type Refusal,
} from './protocol.ts';
import {
  type Analysis,
  type Finding,
  inspect,
  type LineIndex,
  type LintSettings,
  lineIndexOf,
  listedActions,
  type PostMortemService,
  rulePage,
} from './service/index.ts';
import type { Settings } from './settings.ts';
import { inSlices, type Workspace } from './workspace.ts';

/** What is asked for language models: what they wrote is checked, and they can ask about the post-mortems of the workspace. */
export interface ModelRequests {
  checkFacts(params: CheckFactsParams, token: CancellationToken): Promise<CheckedFacts | null>;
  describe(params: DocumentParams, token: CancellationToken): Promise<Inspection | Refusal | null>;
  check(
    params: DocumentParams,
    token: CancellationToken,
  ): Promise<{ readonly findings: readonly PlainFinding[] } | Refusal | null>;
  actionItems(params: ActionItemsParams, token: CancellationToken): Promise<readonly ListedAction[]>;
}

/** What the session has and these requests need. */
export interface ModelContext {
  readonly service: PostMortemService;
  readonly workspace: Workspace;
  readonly settings: Settings;
  readonly postmortems: PostMortems;
  lintSettings(uri: string): Promise<LintSettings>;
  readFile(uri: string): Promise<string | undefined>;
}

export function serveModel(
  connection: Connection,
  guard: ReturnType<typeof guarded>,
  { checkFacts, describe, check, actionItems }: ModelRequests,
): void {
  connection.onRequest(checkFactsRequest, guard(checkFactsRequest.method, checkFacts, null));
  connection.onRequest(describePostMortemRequest, guard(describePostMortemRequest.method, describe, null));
  connection.onRequest(checkPostMortemRequest, guard(checkPostMortemRequest.method, check, null));
  connection.onRequest(listActionItemsRequest, guard(listActionItemsRequest.method, actionItems, []));
}

export function createModelRequests(context: ModelContext): ModelRequests {
  const { service, settings, postmortems, lintSettings } = context;
  return {
    async checkFacts({ uri, text, draft = '' }, token) {
      // The editor of the document may have made place for that of the text.
      const analysis = await postMortemAt(context, uri, token);
      if (!analysis || 'refusal' in analysis) return null;
      const { configuration } = await lintSettings(uri);
      const checked = service.checkText(analysis, configuration, text, draft);
      return { version: analysis.source.version, ...checked };
    },
    async describe({ uri }, token) {
      const analysis = await postMortemAt(context, uri, token);
      if (!analysis || 'refusal' in analysis) return analysis ?? null;
      return inspect(analysis, (await lintSettings(uri)).configuration);
    },
    async check({ uri }, token) {
      const analysis = await postMortemAt(context, uri, token);
      if (!analysis || 'refusal' in analysis) return analysis ?? null;
      const lines = lineIndexOf(analysis.source.text);
      const findings = service.findings(analysis, await lintSettings(uri));
      return { findings: findings.map((finding) => plainFinding(finding, lines)) };
    },
    async actionItems(filter, token) {
      const { today } = await lintSettings(settings.folders()[0] ?? '');
      const records = (await postmortems.all(token)).filter(({ uri }) => isInside(uri, settings));
      const actions = listedActions(records, filter, today);
      return actions.map((action) => ({ ...action, path: settings.pathOf(action.uri) }));
    },
  };
}

/** An open document, else a file of the workspace: nothing else is read for a model. */
async function postMortemAt(
  { service, workspace, settings, readFile, lintSettings }: ModelContext,
  uri: string,
  token: CancellationToken,
): Promise<Analysis | Refusal | undefined> {
  const analysis = (await workspace.analysisOf(uri, token)) ?? (await ofFile());
  if (!analysis || analysis.recognition.postmortem) return analysis;
  const { configuration } = await lintSettings(uri);
  const { reason } = service.status(analysis, configuration, settings.pathOf(uri));
  return { refusal: l10n.t('This document is not taken for a post-mortem: {0}.', reason) };

  async function ofFile(): Promise<Analysis | undefined> {
    // Editors count no byte order mark.
    const text = isInside(uri, settings) ? (await readFile(uri))?.replace(/^\uFEFF/, '') : undefined;
    if (text === undefined) return undefined;
    return inSlices(service.analyse({ uri, version: 0, text }), () => token.isCancellationRequested);
  }
}

function isInside(uri: string, settings: Settings): boolean {
  return settings.folders().some((folder) => isBelow(uri, folder));
}

function plainFinding({ rule, severity, message, span }: Finding, lines: LineIndex): PlainFinding {
  const { line, character } = lines.positionAt(span.start);
  return { rule, severity, message, line: line + 1, column: character + 1, docs: rulePage(rule) };
}
