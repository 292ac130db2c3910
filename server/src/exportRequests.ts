import * as l10n from '@vscode/l10n';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { guarded } from './guarded.ts';
import {
  type CopyParams,
  copyRequest,
  type DocumentParams,
  type ExportFormat,
  type ExportIndexParams,
  type ExportPageParams,
  exportIndexRequest,
  exportPageRequest,
  exportRequest,
  type IndexRow,
  type Refusal,
} from './protocol.ts';
import {
  htmlIndex,
  indexRow,
  type LintSettings,
  lineIndexOf,
  type PostMortemService,
} from './service/index.ts';
import { inSlices, type Workspace } from './workspace.ts';

/** What takes post-mortems out of the editor. */
export interface ExportRequests {
  document(
    params: DocumentParams & { readonly format: ExportFormat },
    token: CancellationToken,
  ): Promise<{ readonly text: string; readonly fileName: string } | Refusal | null>;
  page(
    params: ExportPageParams,
    token: CancellationToken,
  ): Promise<{ readonly text: string; readonly row: IndexRow } | Refusal | null>;
  index(params: ExportIndexParams): Promise<{ readonly text: string } | Refusal>;
  copy(params: CopyParams, token: CancellationToken): Promise<{ readonly text: string } | Refusal | null>;
}

/** What the session has and exports need. */
export interface ExportContext {
  readonly service: PostMortemService;
  readonly workspace: Workspace;
  writingSettings(uri: string): Promise<LintSettings & { readonly now: string }>;
}

/** One line per request; what fails is said, or a folder would be exported with holes that nobody sees. */
export function serveExports(
  connection: Connection,
  guard: ReturnType<typeof guarded>,
  { document, page, index, copy }: ExportRequests,
): void {
  const failed = { refusal: l10n.t('It cannot be exported: see the output "Post-Mortem".') };
  connection.onRequest(exportRequest, guard(exportRequest.method, document, failed));
  connection.onRequest(exportPageRequest, guard(exportPageRequest.method, page, failed));
  connection.onRequest(exportIndexRequest, guard(exportIndexRequest.method, index, failed));
  connection.onRequest(copyRequest, guard(copyRequest.method, copy, failed));
}

export function createExportRequests({ service, workspace, writingSettings }: ExportContext): ExportRequests {
  return {
    async document({ uri, format }, token) {
      const analysis = await workspace.analysisOf(uri, token);
      return analysis ? service.exportText(analysis, await writingSettings(uri), format) : null;
    },
    async page({ uri, text, path }, token) {
      const steps = service.analyse({ uri, version: 0, text });
      const analysis = await inSlices(steps, () => token.isCancellationRequested);
      if (!analysis?.recognition.postmortem) return null;
      const settings = await writingSettings(uri);
      const made = service.exportText(analysis, { ...settings, amongPages: true }, 'html');
      return 'refusal' in made
        ? made
        : { text: made.text, row: indexRow(analysis, settings.configuration, path) };
    },
    index: async ({ rows }) => ({ text: htmlIndex(rows) }),
    async copy({ uri, target, range }, token) {
      const analysis = await workspace.analysisOf(uri, token);
      if (!analysis) return null;
      const lines = lineIndexOf(analysis.source.text);
      const span = range && { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
      return service.copyText(analysis, target, span);
    },
  };
}
