import { type CompletionClientCapabilities, type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol.ts';
import type { CompletionAbilities } from './service/index.ts';

/** What the client at the other end can do, read once from its `initialize`. */
export interface Client {
  readonly options: InitializationOptions;
  /** Workspace folders when it started. */
  readonly folders: readonly string[];
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesSemanticTokens: boolean;
  /** Answers `workspace/configuration`; others send settings with `workspace/didChangeConfiguration`. */
  readonly hasConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly watchesFiles: boolean;
  readonly changesFolders: boolean;
  /** Snippets in edits: what a fix leaves to the writer becomes tab stops. */
  readonly snippets: boolean;
  readonly completion: CompletionAbilities;
  readonly showsMarkdownInHovers: boolean;
  /** Edits of other documents than the one they are asked for. */
  readonly changesDocuments: boolean;
  readonly createsFiles: boolean;
  /** Shows an outline as a tree; others get a list. */
  readonly nestsSymbols: boolean;
  /** Shows why a code action cannot be applied. */
  readonly explainsCodeActions: boolean;
  /** Asks before a rename what would be renamed. */
  readonly preparesRename: boolean;
}

export function clientOf(params: InitializeParams): Client {
  const { workspace, textDocument } = params.capabilities;
  return {
    options: optionsOf(params.initializationOptions),
    folders: params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    hasConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    snippets:
      workspace?.workspaceEdit?.snippetEditSupport === true &&
      workspace.workspaceEdit.documentChanges === true,
    completion: completionAbilities(textDocument?.completion),
    showsMarkdownInHovers: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    changesDocuments: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    explainsCodeActions: textDocument?.codeAction?.disabledSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
  };
}

function completionAbilities(completion: CompletionClientCapabilities | undefined): CompletionAbilities {
  const { snippetSupport, documentationFormat } = completion?.completionItem ?? {};
  return {
    snippets: snippetSupport === true,
    markdown: documentationFormat?.includes(MarkupKind.Markdown) === true,
  };
}

function optionsOf(value: unknown): InitializationOptions {
  return typeof value === 'object' && value !== null ? value : {};
}
