import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { currentInstant, localDate } from './localDate.ts';
import { findLocalFiles, readLocalFile } from './localFiles.ts';
import { startServer } from './server.ts';

// The transport is named on the command line: --node-ipc from VS Code, --stdio from other editors.
startServer(createConnection(ProposedFeatures.all), {
  today: localDate,
  now: currentInstant,
  readFile: readLocalFile,
  findFiles: findLocalFiles,
});
