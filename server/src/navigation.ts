import {
  type CancellationToken,
  type CodeLens,
  type CodeLensParams,
  CodeLensRefreshRequest,
  type Connection,
  type DocumentHighlight,
  type DocumentHighlightParams,
  type DocumentLink,
  type DocumentLinkParams,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type FoldingRange,
  type FoldingRangeParams,
  type InlayHint,
  type InlayHintParams,
  type SelectionRange,
  type SelectionRangeParams,
  type SemanticTokens,
  type SemanticTokensParams,
  type ServerCapabilities,
  type SymbolInformation,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { Client } from './client.ts';
import { type guarded, unawaited } from './guarded.ts';
import { createPeopleRequests, type PeopleRequests } from './peopleRequests.ts';
import type { PostMortems } from './postmortems.ts';
import { nextStepCommand, showTimelineCommand } from './protocol.ts';
import {
  type Analysis,
  type LintSettings,
  type PostMortemService,
  tokenTypes,
  workspaceSymbolsOf,
} from './service/index.ts';
import type { Workspace } from './workspace.ts';

/** What shows where one is in a post-mortem and leads elsewhere. */
export interface Navigation extends PeopleRequests {
  documentSymbols(
    params: DocumentSymbolParams,
    token: CancellationToken,
  ): Promise<DocumentSymbol[] | SymbolInformation[]>;
  codeLenses(params: CodeLensParams, token: CancellationToken): Promise<CodeLens[]>;
  workspaceSymbols(params: WorkspaceSymbolParams, token: CancellationToken): Promise<WorkspaceSymbol[]>;
  documentLinks(params: DocumentLinkParams, token: CancellationToken): Promise<DocumentLink[]>;
  highlights(params: DocumentHighlightParams, token: CancellationToken): Promise<DocumentHighlight[] | null>;
  foldingRanges(params: FoldingRangeParams, token: CancellationToken): Promise<FoldingRange[]>;
  semanticTokens(params: SemanticTokensParams, token: CancellationToken): Promise<SemanticTokens>;
  selectionRanges(params: SelectionRangeParams, token: CancellationToken): Promise<SelectionRange[] | null>;
  inlayHints(params: InlayHintParams, token: CancellationToken): Promise<InlayHint[]>;
}

/** What the session has and navigation needs. */
export interface NavigationContext {
  readonly client: Client;
  readonly service: PostMortemService;
  readonly workspace: Workspace;
  readonly postmortems: PostMortems;
  lintSettings(uri: string): Promise<LintSettings>;
}

export function navigationCapabilities({ preparesRename }: Client): ServerCapabilities {
  return {
    documentSymbolProvider: { label: 'Post-Mortem' },
    codeLensProvider: {},
    documentLinkProvider: {},
    documentHighlightProvider: true,
    referencesProvider: true,
    renameProvider: preparesRename ? { prepareProvider: true } : true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    inlayHintProvider: true,
    semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, full: true },
  };
}

export function createNavigation(context: NavigationContext): Navigation {
  const { client, service, workspace, postmortems, lintSettings } = context;
  const ask = async <Answer>(
    { uri }: { readonly uri: string },
    token: CancellationToken,
    otherwise: Answer,
    answer: (analysis: Analysis) => Answer | Promise<Answer>,
  ): Promise<Answer> => {
    const analysis = await workspace.analysisOf(uri, token);
    return analysis ? answer(analysis) : otherwise;
  };
  return {
    ...createPeopleRequests(context),
    documentSymbols: ({ textDocument }, token) =>
      ask<DocumentSymbol[] | SymbolInformation[]>(
        textDocument,
        token,
        [],
        client.nestsSymbols ? service.documentSymbols : service.flatSymbols,
      ),
    codeLenses: ({ textDocument }, token) =>
      ask(textDocument, token, [], async (analysis) =>
        service.codeLenses(analysis, {
          ...(await lintSettings(textDocument.uri)),
          stepCommand: client.options.takesSteps ? nextStepCommand : undefined,
          timelineCommand: client.options.showsTimeline ? showTimelineCommand : undefined,
        }),
      ),
    workspaceSymbols: async ({ query }, token) => workspaceSymbolsOf(await postmortems.all(token), query),
    documentLinks: ({ textDocument }, token) =>
      ask(textDocument, token, [], async (analysis) =>
        service.documentLinks(analysis, (await lintSettings(textDocument.uri)).configuration),
      ),
    highlights: ({ textDocument, position }, token) =>
      ask<DocumentHighlight[] | null>(
        textDocument,
        token,
        null,
        (analysis) => service.highlights(analysis, position) ?? null,
      ),
    foldingRanges: ({ textDocument }, token) =>
      ask(textDocument, token, [], (analysis) =>
        service.foldingRanges(analysis, { foldsMarkdown: client.options.foldsMarkdown === true }),
      ),
    selectionRanges: ({ textDocument, positions }, token) =>
      ask<SelectionRange[] | null>(
        textDocument,
        token,
        null,
        (analysis) => service.selectionRanges(analysis, positions) ?? null,
      ),
    semanticTokens: ({ textDocument }, token) =>
      ask(textDocument, token, { data: [] }, async (analysis) => {
        const { configuration } = await lintSettings(textDocument.uri);
        return { data: service.semanticTokens(analysis, configuration) };
      }),
    inlayHints: ({ textDocument, range }, token) =>
      ask(textDocument, token, [], async (analysis) =>
        service.inlayHints(analysis, (await lintSettings(textDocument.uri)).configuration, range),
      ),
  };
}

/** One line per method. */
export function serveNavigation(
  connection: Connection,
  guard: ReturnType<typeof guarded>,
  navigation: Navigation,
): void {
  connection.onDocumentSymbol(guard('textDocument/documentSymbol', navigation.documentSymbols, []));
  connection.onCodeLens(guard('textDocument/codeLens', navigation.codeLenses, []));
  connection.onWorkspaceSymbol(guard('workspace/symbol', navigation.workspaceSymbols, []));
  connection.onDocumentLinks(guard('textDocument/documentLink', navigation.documentLinks, []));
  connection.onReferences(guard('textDocument/references', navigation.references, []));
  connection.onPrepareRename(guard('textDocument/prepareRename', navigation.prepareRename, null));
  connection.onRenameRequest(guard('textDocument/rename', navigation.rename, null));
  connection.onDocumentHighlight(guard('textDocument/documentHighlight', navigation.highlights, null));
  connection.onFoldingRanges(guard('textDocument/foldingRange', navigation.foldingRanges, []));
  connection.onSelectionRanges(guard('textDocument/selectionRange', navigation.selectionRanges, null));
  connection.languages.semanticTokens.on(
    guard('textDocument/semanticTokens/full', navigation.semanticTokens, { data: [] }),
  );
  connection.languages.inlayHint.on(guard('textDocument/inlayHint', navigation.inlayHints, []));
}

/** Has the editor ask again for what depends on settings. */
export function refreshNavigation(connection: Connection, client: Client): void {
  const { console, languages } = connection;
  if (client.refreshesCodeLenses)
    unawaited(
      console,
      'The request to refresh code lenses',
      connection.sendRequest(CodeLensRefreshRequest.type),
    );
  if (client.refreshesSemanticTokens)
    unawaited(console, 'The request to refresh colours', languages.semanticTokens.refresh());
  if (client.refreshesInlayHints)
    unawaited(console, 'The request to refresh inlay hints', languages.inlayHint.refresh());
}
