import {
  type CancellationToken,
  CancellationTokenSource,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type PublishDiagnosticsParams,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { causeOf, unawaited } from './guarded.ts';

/** The problems of an open document; rejects when cancelled. */
export type FindDiagnostics = (uri: string, token: CancellationToken) => Promise<Diagnostic[]>;

/** Answers a client that asks for diagnostics; what it has already is not sent again. */
export async function pullDiagnostics(
  find: FindDiagnostics,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const items = await find(textDocument.uri, token);
  const resultId = fingerprint(JSON.stringify(items));
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** Sends diagnostics to a client that cannot ask for them, whenever a document changed. Returns how to send them all. */
export function pushDiagnostics(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  find: FindDiagnostics,
): () => void {
  const running = new Map<string, CancellationTokenSource>();
  const stop = (uri: string): void => {
    running.get(uri)?.cancel();
    running.delete(uri);
  };
  const send = (params: PublishDiagnosticsParams): void =>
    unawaited(connection.console, 'A notification', connection.sendDiagnostics(params));
  const push = async ({ uri, version }: TextDocument): Promise<void> => {
    stop(uri);
    const source = new CancellationTokenSource();
    running.set(uri, source);
    const diagnostics = await find(uri, source.token).catch((error: unknown) => {
      if (!source.token.isCancellationRequested)
        connection.console.error(`Checking ${uri} failed: ${causeOf(error)}`);
      return undefined;
    });
    if (diagnostics && running.get(uri) === source) send({ uri, version, diagnostics });
  };
  documents.onDidChangeContent(({ document }) => void push(document));
  documents.onDidClose(({ document: { uri } }) => {
    stop(uri);
    send({ uri, diagnostics: [] });
  });
  return () => documents.all().forEach((document) => void push(document));
}

/** 53 bits of a text (cyrb53): names a set of diagnostics by its content, so that the server need not remember any. */
function fingerprint(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    high = Math.imul(high ^ text.charCodeAt(at), 2654435761);
    low = Math.imul(low ^ text.charCodeAt(at), 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
