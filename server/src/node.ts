import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { currentInstant, localDate } from './localDate.ts';
import { startServer } from './server.ts';

// The transport is named on the command line: --node-ipc from VS Code, --stdio from other editors.
startServer(createConnection(ProposedFeatures.all), {
  today: localDate,
  now: currentInstant,
  readFile: readLocalFile,
});

async function readLocalFile(uri: string): Promise<string | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return await readFile(fileURLToPath(uri), 'utf8');
  } catch {
    return undefined;
  }
}
