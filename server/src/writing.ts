import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Connection,
  type TextEdit,
} from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { guarded } from './guarded.ts';
import {
  type DocumentEdits,
  insertTimelineEntryRequest,
  type PastedEntries,
  type PasteParams,
  type PlaceParams,
  pasteTimelineEntriesRequest,
  type RefactorParams,
  type Refusal,
  refactorRequest,
  type SnippetInsertion,
} from './protocol.ts';
import {
  type Edit,
  type LineIndex,
  type LintSettings,
  lineIndexOf,
  type PostMortemService,
} from './service/index.ts';
import type { Workspace } from './workspace.ts';

/** What is written into a post-mortem when somebody asks for it. */
export interface Writing {
  insertTimelineEntry(
    params: PlaceParams,
    token: CancellationToken,
  ): Promise<SnippetInsertion | Refusal | null>;
  refactor(params: RefactorParams, token: CancellationToken): Promise<DocumentEdits | Refusal | null>;
  pasteTimelineEntries(
    params: PasteParams,
    token: CancellationToken,
  ): Promise<PastedEntries | Refusal | null>;
  /** Changes of form at a range; they are not looked for at each step of the cursor. */
  refactorActions(params: CodeActionParams, token: CancellationToken): Promise<CodeAction[]>;
}

/** What the session has and writing needs. */
export interface WritingContext {
  readonly client: Client;
  readonly service: PostMortemService;
  readonly workspace: Workspace;
  /** With this instant in ISO 8601. */
  writingSettings(uri: string): Promise<LintSettings & { readonly now: string }>;
}

export function createWriting({ client, service, workspace, writingSettings }: WritingContext): Writing {
  return {
    async refactor({ uri, position, refactoring }, token) {
      const analysis = await workspace.analysisOf(uri, token);
      if (!analysis) return null;
      const { configuration } = await writingSettings(uri);
      const { text, version } = analysis.source;
      const lines = lineIndexOf(text);
      const outcome = service.refactor(analysis, configuration, refactoring, lines.offsetAt(position));
      if ('refusal' in outcome) return { refusal: outcome.refusal };
      const { edits, ...remark } = outcome;
      return { version, ...remark, edits: edits.map((edit) => textEditOf(edit, lines)) };
    },
    async pasteTimelineEntries({ uri, position, zone, ...pasted }, token) {
      const analysis = await workspace.analysisOf(uri, token);
      if (!analysis) return null;
      const { now, configuration } = await writingSettings(uri);
      const lines = lineIndexOf(analysis.source.text);
      const offset = lines.offsetAt(position);
      const outcome = service.pasteEntries(analysis, {
        ...pasted,
        readerZone: zone,
        offset,
        now,
        configuration,
      });
      if ('refusal' in outcome) return outcome;
      const { version } = analysis.source;
      return { ...outcome, version, edits: outcome.edits.map((edit) => textEditOf(edit, lines)) };
    },
    async refactorActions({ textDocument: { uri }, range, context }, token) {
      if (context.triggerKind === CodeActionTriggerKind.Automatic) return [];
      const analysis = await workspace.analysisOf(uri, token);
      if (!analysis) return [];
      const { configuration } = await writingSettings(uri);
      const { only } = context;
      const explains = client.explainsCodeActions && only !== undefined;
      return service.refactorActions(analysis, configuration, range, { only, explains });
    },
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

export function textEditOf({ span, text }: Edit, lines: LineIndex): TextEdit {
  return { range: lines.rangeOf(span), newText: text };
}

/** One line per request. */
export function serveWriting(
  connection: Connection,
  guard: ReturnType<typeof guarded>,
  writing: Writing,
): void {
  connection.onRequest(
    insertTimelineEntryRequest,
    guard(insertTimelineEntryRequest.method, writing.insertTimelineEntry, null),
  );
  connection.onRequest(
    pasteTimelineEntriesRequest,
    guard(pasteTimelineEntriesRequest.method, writing.pasteTimelineEntries, null),
  );
  connection.onRequest(refactorRequest, guard(refactorRequest.method, writing.refactor, null));
}
