import { commands, type ExtensionContext, l10n, window } from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { type InitializationOptions, saveCommand } from '../../server/src/protocol.ts';
import { registerCommands } from './commands/index.ts';
import { createCrashHandler } from './crashHandler.ts';
import { isShown } from './documents.ts';
import { answerFileRequests, saveFile } from './files.ts';
import { createModelDrafts } from './languageModel/review.ts';
import { registerModelTools } from './languageModel/tools.ts';
import { registerLanguageStatus } from './languageStatus/index.ts';
import { registerPasteEdits } from './paste/index.ts';
import { registerProcessStatus } from './process/statusBar.ts';
import { createStatusChanges } from './statusChanges.ts';
import { createTimelines } from './timeline/index.ts';
import { createPreviewPlugin, type PreviewPlugin } from './timeline/preview/index.ts';

/** What `activate` returns: for tests, and for the Markdown preview. */
export interface Extension extends PreviewPlugin {
  readonly client: BaseLanguageClient;
}

/** The name of the extension, of its output channel and of what it reports. */
export const name = 'Post-Mortem';

/** Makes the client of a host: over IPC in Node, over a worker in a browser. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Puts the extension together and starts the server. */
export async function start(context: ExtensionContext, createClient: CreateClient): Promise<Extension> {
  const output = window.createOutputChannel(name, { log: true });
  const initializationOptions: InitializationOptions = {
    readsFiles: true,
    findsFiles: true,
    foldsMarkdown: true,
    showsStatus: true,
    savesFiles: true,
    takesSteps: true,
    showsTimeline: true,
    hereZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(l10n.bundle && { texts: l10n.bundle }),
  };
  const client = createClient({
    documentSelector: [{ language: 'markdown' }],
    initializationOptions,
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: createCrashHandler(),
    middleware: { didOpen: async (document, next) => (isShown(document) ? next(document) : undefined) },
  });
  const statusChanges = createStatusChanges(client);
  const timelines = createTimelines(client, context.extensionUri);
  const preview = createPreviewPlugin(client);
  const modelDrafts = createModelDrafts();
  context.subscriptions.push(
    output,
    client,
    statusChanges,
    timelines,
    preview,
    modelDrafts,
    answerFileRequests(client),
    commands.registerCommand(saveCommand, saveFile),
    registerLanguageStatus(client, statusChanges.event),
    registerModelTools(client),
    registerPasteEdits(client),
    registerProcessStatus(client, statusChanges.event),
    ...registerCommands({ client, output, extensionUri: context.extensionUri, timelines, modelDrafts }),
  );
  await client.start();
  return { client, extendMarkdownIt: preview.extendMarkdownIt };
}
