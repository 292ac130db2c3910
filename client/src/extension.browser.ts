import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Extension, name, start } from './extension.ts';

/** Starts the server in a web worker. */
export function activate(context: ExtensionContext): Promise<Extension> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  return start(context, (options) => {
    const startWorker = async (): Promise<Worker> => new Worker(script);
    return new LanguageClient('postmortem', name, startWorker, options);
  });
}
