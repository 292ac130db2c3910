import type {
  CancellationToken,
  Connection,
  DocumentSymbol,
  DocumentSymbolParams,
  ServerCapabilities,
  SymbolInformation,
} from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { guarded } from './guarded.ts';
import type { Analysis, PostMortemService } from './service/index.ts';
import type { Workspace } from './workspace.ts';

/** What shows where one is in a post-mortem and leads elsewhere: its outline. */
export interface Navigation {
  documentSymbols(
    params: DocumentSymbolParams,
    token: CancellationToken,
  ): Promise<DocumentSymbol[] | SymbolInformation[]>;
}

/** What the session has and navigation needs. */
export interface NavigationContext {
  readonly client: Client;
  readonly service: PostMortemService;
  readonly workspace: Workspace;
}

export const navigationCapabilities: ServerCapabilities = {
  documentSymbolProvider: { label: 'Post-Mortem' },
};

export function createNavigation({ client, service, workspace }: NavigationContext): Navigation {
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
    documentSymbols: ({ textDocument }, token) =>
      ask<DocumentSymbol[] | SymbolInformation[]>(
        textDocument,
        token,
        [],
        client.nestsSymbols ? service.documentSymbols : service.flatSymbols,
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
}
