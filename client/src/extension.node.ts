import { once } from 'node:events';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Extension, name, start } from './extension.ts';

/** Starts the server in a process of its own. */
export function activate(context: ExtensionContext): Promise<Extension> {
  const server = { module: context.asAbsolutePath('dist/server.node.cjs'), transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return start(context, (options) => new NodeClient('postmortem', name, { run: server, debug }, options));
}

class NodeClient extends LanguageClient {
  /** Ends a server that does not answer, and waits for that: its late end would be taken for a crash of the next one. */
  override async stop(timeout?: number): Promise<void> {
    const server = this.serverProcess;
    try {
      await super.stop(timeout);
    } catch {
      if (server?.kill('SIGKILL')) await once(server, 'close');
    }
  }
}
