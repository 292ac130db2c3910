import { type CancellationToken, type RemoteConsole, ResponseError } from 'vscode-languageserver';
import type { ActionItemsParams } from './protocol.ts';

/** The parameters of every request here name a document in one of these ways, or ask the whole workspace. */
type Params =
  | { readonly uri: string }
  | { readonly textDocument: { readonly uri: string } }
  | { readonly query: string }
  | ActionItemsParams;

type Handler<Asked, Answer> = (params: Asked, token: CancellationToken) => Promise<Answer>;

/**
 * Keeps a mistake of ours from becoming a pop-up at every keystroke: what a handler throws is logged with the method
 * and the document, and the client gets `otherwise`. Cancellations pass.
 */
export function guarded(
  console: RemoteConsole,
): <Asked extends Params, Answer>(
  method: string,
  handler: Handler<Asked, Answer>,
  otherwise: Answer,
) => Handler<Asked, Answer> {
  return (method, handler, otherwise) => async (params, token) => {
    try {
      return await handler(params, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      console.error(`${method} failed for ${subjectOf(params)}: ${causeOf(error)}`);
      return otherwise;
    }
  };
}

function subjectOf(params: Params): string {
  if ('query' in params) return `"${params.query}"`;
  if ('uri' in params) return params.uri;
  return 'textDocument' in params ? params.textDocument.uri : 'the workspace';
}

/** Lets a message to the client go its way; a promise that nobody holds would end the process when it is refused. */
export function unawaited(console: RemoteConsole, what: string, promise: Promise<unknown>): void {
  promise.catch((error: unknown) => console.error(`${what} failed: ${causeOf(error)}`));
}

/** For the log: where it happened, as far as that is known. */
export function causeOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
