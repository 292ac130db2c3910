import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { type Extension, name, start } from './extension.ts';

/** Starts the server in a web worker. */
export function activate(context: ExtensionContext): Promise<Extension> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  let worker: Worker | undefined;
  // Not the worker itself: VS Code hands out workers that are no `instanceof Worker`, which is what the client looks for.
  const startWorker = async (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return start(context, (options) => new BrowserClient('postmortem', name, startWorker, options));
}

class BrowserClient extends LanguageClient {
  /** A server that does not answer is no reason not to start the next one, which ends its worker. */
  override async stop(timeout?: number): Promise<void> {
    await super.stop(timeout).catch(() => undefined);
  }
}
