import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, PostMortemService } from './service/index.ts';

/** How long the event loop may wait for the analysis of a long document, in milliseconds. */
const slice = 10;

/** The open documents, understood. */
export interface Workspace {
  /**
   * What the newest version of an open Markdown document says, analysed once for everybody who asks. Undefined for
   * other documents; rejects when the token is cancelled.
   */
  analysisOf(uri: string, token: CancellationToken): Promise<Analysis | undefined>;
}

/** One pass over one version of a document. */
interface Run {
  /** Undefined when nobody wants the result any more. */
  readonly result: Promise<Analysis | undefined>;
  waiting: number;
  stopped: boolean;
}

export function createWorkspace(
  documents: TextDocuments<TextDocument>,
  service: PostMortemService,
): Workspace {
  const runs = new Map<string, Run>();
  const stop = (uri: string): void => {
    const run = runs.get(uri);
    if (run) run.stopped = true;
    runs.delete(uri);
  };
  documents.onDidChangeContent(({ document }) => stop(document.uri));
  documents.onDidClose(({ document }) => stop(document.uri));

  const runOf = (document: TextDocument): Run => {
    const run = runs.get(document.uri) ?? start(document, service);
    runs.set(document.uri, run);
    return run;
  };
  const leave = (uri: string, run: Run, isDone: boolean): void => {
    run.waiting--;
    if (run.waiting === 0 && !isDone && runs.get(uri) === run) stop(uri);
  };
  return {
    async analysisOf(uri, token) {
      for (;;) {
        const document = documents.get(uri);
        if (document?.languageId !== 'markdown') return undefined;
        const run = runOf(document);
        run.waiting++;
        const analysis = await unlessCancelled(run.result, token).finally(() =>
          leave(uri, run, !token.isCancellationRequested),
        );
        if (analysis) return analysis;
      }
    },
  };
}

function start(document: TextDocument, service: PostMortemService): Run {
  const { uri, version } = document;
  const steps = service.analyse({ uri, version, text: document.getText() });
  const run: Run = { waiting: 0, stopped: false, result: inSlices(steps, () => run.stopped) };
  return run;
}

/** Runs an analysis to its end between whatever else comes in. Pauses before the first slice too, so that of a burst of keystrokes only the last is analysed. */
export async function inSlices(
  steps: Generator<void, Analysis>,
  isStopped: () => boolean,
): Promise<Analysis | undefined> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (isStopped()) return undefined;
    const end = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
  }
}

/** Waits no longer than somebody wants to know; the work itself goes on. */
export function unlessCancelled<Value>(promise: Promise<Value>, token: CancellationToken): Promise<Value> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled'));
    const listener = token.onCancellationRequested(cancel);
    if (token.isCancellationRequested) cancel();
    promise.then(resolve, reject).finally(() => listener.dispose());
  });
}
