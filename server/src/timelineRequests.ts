import * as l10n from '@vscode/l10n';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { guarded } from './guarded.ts';
import {
  addTimelineEntryRequest,
  type DocumentEdits,
  type DocumentParams,
  type EditTimelineEntryParams,
  editTimelineEntryRequest,
  insertMermaidRequest,
  type Refusal,
  type SnippetInsertion,
  type TimelineAnswer,
  type TimelinePreview,
  type TimelineTextParams,
  timelinePreviewRequest,
  timelineRequest,
  timelineTextRequest,
} from './protocol.ts';
import { type Analysis, type LintSettings, lineIndexOf, type PostMortemService } from './service/index.ts';
import type { Workspace } from './workspace.ts';
import { textEditOf } from './writing.ts';

/** What can be asked of the picture of a timeline. */
export interface TimelineRequests {
  view(params: DocumentParams, token: CancellationToken): Promise<TimelineAnswer | null>;
  preview(params: DocumentParams, token: CancellationToken): Promise<TimelinePreview | null>;
  text(
    params: TimelineTextParams,
    token: CancellationToken,
  ): Promise<{ readonly text: string; readonly fileName: string } | Refusal | null>;
  insertMermaid(params: DocumentParams, token: CancellationToken): Promise<DocumentEdits | Refusal | null>;
  editEntry(
    params: EditTimelineEntryParams,
    token: CancellationToken,
  ): Promise<DocumentEdits | Refusal | null>;
  addEntry(
    params: DocumentParams & { readonly instant: string },
    token: CancellationToken,
  ): Promise<SnippetInsertion | Refusal | null>;
}

/** What the session has and the picture needs. */
export interface TimelineContext {
  readonly service: PostMortemService;
  readonly workspace: Workspace;
  writingSettings(uri: string): Promise<LintSettings>;
}

/** One line per request. */
export function serveTimeline(
  connection: Connection,
  guard: ReturnType<typeof guarded>,
  { view, preview, text, insertMermaid, editEntry, addEntry }: TimelineRequests,
): void {
  connection.onRequest(timelineRequest, guard(timelineRequest.method, view, null));
  connection.onRequest(timelinePreviewRequest, guard(timelinePreviewRequest.method, preview, null));
  connection.onRequest(timelineTextRequest, guard(timelineTextRequest.method, text, null));
  connection.onRequest(insertMermaidRequest, guard(insertMermaidRequest.method, insertMermaid, null));
  connection.onRequest(editTimelineEntryRequest, guard(editTimelineEntryRequest.method, editEntry, null));
  connection.onRequest(addTimelineEntryRequest, guard(addTimelineEntryRequest.method, addEntry, null));
}

export function createTimelineRequests({
  service,
  workspace,
  writingSettings,
}: TimelineContext): TimelineRequests {
  return {
    async view({ uri }, token) {
      const analysis = await workspace.analysisOf(uri, token);
      if (!analysis) return null;
      const { configuration } = await writingSettings(uri);
      return { version: analysis.source.version, view: service.timelineView(analysis, configuration) };
    },
    async preview({ uri }, token) {
      const analysis = await workspace.analysisOf(uri, token);
      const preview =
        analysis && service.timelinePreview(analysis, (await writingSettings(uri)).configuration);
      return preview ? { ...preview, version: analysis.source.version } : null;
    },
    async text({ uri, ...format }, token) {
      const analysis = await workspace.analysisOf(uri, token);
      if (!analysis) return null;
      return service.timelineText(analysis, (await writingSettings(uri)).configuration, format);
    },
    async insertMermaid({ uri }, token) {
      const analysis = await workspace.analysisOf(uri, token);
      if (!analysis) return null;
      return answer(analysis, service.insertMermaid(analysis, (await writingSettings(uri)).configuration));
    },
    async editEntry({ uri, version, ...change }, token) {
      const analysis = await workspace.analysisOf(uri, token);
      if (!analysis) return null;
      if (analysis.source.version !== version)
        return { refusal: l10n.t('The document has changed since: look at the entry as it is now.') };
      const { configuration } = await writingSettings(uri);
      return answer(analysis, service.editEntry(analysis, configuration, change));
    },
    async addEntry({ uri, instant }, token) {
      const analysis = await workspace.analysisOf(uri, token);
      if (!analysis) return null;
      const { configuration } = await writingSettings(uri);
      const edit = service.entryNow(analysis, { now: instant, configuration });
      if ('refusal' in edit) return edit;
      const { text, version } = analysis.source;
      return { version, range: lineIndexOf(text).rangeOf(edit.span), snippet: edit.snippet };
    },
  };
}

function answer(
  { source }: Analysis,
  outcome: ReturnType<PostMortemService['editEntry']>,
): DocumentEdits | Refusal {
  if ('refusal' in outcome) return outcome;
  const lines = lineIndexOf(source.text);
  return { version: source.version, edits: outcome.edits.map((edit) => textEditOf(edit, lines)) };
}
