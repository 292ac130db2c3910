import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { causeOf } from './guarded.ts';
import type { Host } from './host.ts';
import { findFilesRequest } from './protocol.ts';
import type { Settings } from './settings.ts';

/** The addresses of the files that match one of some globs; `what` names them in the log where they cannot be found. */
export type FindFiles = (globs: readonly string[], what: string) => Promise<readonly string[]>;

/** What looking for files needs. */
export interface FindContext {
  readonly connection: Connection;
  readonly client: Client;
  readonly host: Host;
  readonly settings: Settings;
}

/** Asks the client, which knows virtual file systems, where it answers; else the file system, whose files the caller tells apart. */
export function createFindFiles({ connection, client, host, settings }: FindContext): FindFiles {
  return async (globs, what) => {
    try {
      if (client.options.findsFiles) return await connection.sendRequest(findFilesRequest, { globs });
      return (await host.findFiles?.(settings.folders())) ?? [];
    } catch (error) {
      connection.console.error(`The ${what} of the workspace cannot be found: ${causeOf(error)}`);
      return [];
    }
  };
}
