import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Extension, name, start } from './extension.ts';

/** Starts the server in a process of its own. */
export function activate(context: ExtensionContext): Promise<Extension> {
  const server = { module: context.asAbsolutePath('dist/server.node.cjs'), transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return start(context, (options) => new LanguageClient('postmortem', name, { run: server, debug }, options));
}
