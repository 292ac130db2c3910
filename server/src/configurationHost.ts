import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { ConfigurationHost } from './configurationFiles.ts';
import { causeOf, unawaited } from './guarded.ts';
import type { Host } from './host.ts';
import { readFileRequest } from './protocol.ts';

/** Reads files through the client where it answers, else from the disk; what cannot be read is logged and is as good as missing. Tells editors what is wrong in configuration files. */
export function configurationHost(connection: Connection, client: Client, host: Host): ConfigurationHost {
  const complained = new Set<string>();
  return {
    async readFile(uri) {
      try {
        if (!client.options.readsFiles) return await host.readFile(uri);
        return (await connection.sendRequest(readFileRequest, { uri }))?.text;
      } catch (error) {
        connection.console.error(`${uri} cannot be read: ${causeOf(error)}`);
        return undefined;
      }
    },
    report(uri, diagnostics) {
      if (diagnostics.length === 0 && !complained.delete(uri)) return;
      if (diagnostics.length > 0) complained.add(uri);
      unawaited(connection.console, 'A notification', connection.sendDiagnostics({ uri, diagnostics }));
    },
  };
}
