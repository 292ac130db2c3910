import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { guarded } from './guarded.ts';
import {
  type DocumentParams,
  type Process,
  type ProcessStepParams,
  type ProcessStepResult,
  processRequest,
  processStepRequest,
} from './protocol.ts';
import {
  type Analysis,
  type LintSettings,
  lineIndexOf,
  type PostMortemService,
  type StepRequest,
} from './service/index.ts';
import type { Workspace } from './workspace.ts';

/** What can be asked of the way of a post-mortem from its first data to the review of its actions. */
export interface ProcessRequests {
  process(params: DocumentParams, token: CancellationToken): Promise<Process | null>;
  step(params: ProcessStepParams, token: CancellationToken): Promise<ProcessStepResult | null>;
}

/** What the session has and the process needs. */
export interface ProcessContext {
  readonly service: PostMortemService;
  readonly workspace: Workspace;
  writingSettings(uri: string): Promise<LintSettings & { readonly now: string }>;
}

export function serveProcess(
  connection: Connection,
  guard: ReturnType<typeof guarded>,
  { process, step }: ProcessRequests,
): void {
  connection.onRequest(processRequest, guard(processRequest.method, process, null));
  connection.onRequest(processStepRequest, guard(processStepRequest.method, step, null));
}

export function createProcessRequests({
  service,
  workspace,
  writingSettings,
}: ProcessContext): ProcessRequests {
  return {
    async process({ uri }, token) {
      const analysis = await workspace.analysisOf(uri, token);
      const progress = analysis && service.process(analysis, await writingSettings(uri));
      if (!progress) return null;
      const { stage, status, next, advice, firstOpen } = progress;
      return {
        ...progress,
        stage: stage ?? null,
        status: status ?? null,
        next: next ?? null,
        advice: advice ?? null,
        firstOpen: firstOpen ? lineIndexOf(analysis.source.text).rangeOf(firstOpen) : null,
      };
    },
    async step(params, token) {
      const analysis = await workspace.analysisOf(params.uri, token);
      if (!analysis) return null;
      return stepResult(service, analysis, await writingSettings(params.uri), params);
    },
  };
}

function stepResult(
  service: PostMortemService,
  analysis: Analysis,
  settings: LintSettings & { readonly now: string },
  params: ProcessStepParams,
): ProcessStepResult | null {
  const result = service.processStep(analysis, settings, requestOf(params));
  if (!result) return null;
  const lines = lineIndexOf(analysis.source.text);
  return {
    version: analysis.source.version,
    edits: result.edits.map(({ span, text }) => ({ range: lines.rangeOf(span), newText: text })),
    missing: result.missing.map(({ message, span, rule }) => ({
      message,
      range: lines.rangeOf(span),
      rule: rule ?? null,
    })),
    reveal: result.reveal ? lineIndexOf(result.text).rangeOf(result.reveal) : null,
    calendar: result.calendar ?? null,
    date: result.date ?? null,
  };
}

function requestOf({ step, reviewers = [], date, meeting }: ProcessStepParams): StepRequest {
  if (step === 'gather') return { step, meeting };
  if (step === 'review') return { step, reviewers };
  return step === 'publish' ? { step } : { step, date };
}
