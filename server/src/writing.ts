import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { guarded } from './guarded.ts';
import {
  insertTimelineEntryRequest,
  type PlaceParams,
  type Refusal,
  type SnippetInsertion,
} from './protocol.ts';
import { type LintSettings, lineIndexOf, type PostMortemService } from './service/index.ts';
import type { Workspace } from './workspace.ts';

/** What is written into a post-mortem when somebody asks for it. */
export interface Writing {
  insertTimelineEntry(
    params: PlaceParams,
    token: CancellationToken,
  ): Promise<SnippetInsertion | Refusal | null>;
}

/** What the session has and writing needs. */
export interface WritingContext {
  readonly service: PostMortemService;
  readonly workspace: Workspace;
  /** With this instant in ISO 8601. */
  writingSettings(uri: string): Promise<LintSettings & { readonly now: string }>;
}

export function createWriting({ service, workspace, writingSettings }: WritingContext): Writing {
  return {
    async insertTimelineEntry({ uri, position }, token) {
      const analysis = await workspace.analysisOf(uri, token);
      if (!analysis) return null;
      const { now, configuration } = await writingSettings(uri);
      const lines = lineIndexOf(analysis.source.text);
      const edit = service.entryNow(analysis, { now, configuration, offset: lines.offsetAt(position) });
      if ('refusal' in edit) return edit;
      return {
        version: analysis.source.version,
        range: lines.rangeOf(edit.span),
        snippet: edit.snippet,
      };
    },
  };
}

/** One line per request. */
export function serveWriting(
  connection: Connection,
  guard: ReturnType<typeof guarded>,
  writing: Writing,
): void {
  const { method } = insertTimelineEntryRequest;
  connection.onRequest(insertTimelineEntryRequest, guard(method, writing.insertTimelineEntry, null));
}
