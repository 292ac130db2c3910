import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { currentInstant, localDate } from './localDate.ts';
import { startServer } from './server.ts';

const worker = self as unknown as DedicatedWorkerGlobalScope;
const reader = new BrowserMessageReader(worker);
const writer = new BrowserMessageWriter(worker);

// A worker has no files of its own: what the client does not read, there is not.
startServer(createConnection(ProposedFeatures.all, reader, writer), {
  today: localDate,
  now: currentInstant,
  readFile: async () => undefined,
});
