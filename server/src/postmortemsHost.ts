import { CancellationToken, type Connection, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import type { Client } from './client.ts';
import { causeOf } from './guarded.ts';
import type { Host } from './host.ts';
import { normalised, type PostMortemsHost } from './postmortems.ts';
import { findFilesRequest } from './protocol.ts';
import type { Settings } from './settings.ts';
import type { Workspace } from './workspace.ts';

/** What of a session the index of post-mortems needs. */
export interface PostMortemsContext {
  readonly connection: Connection;
  readonly client: Client;
  readonly host: Host;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly settings: Settings;
  readFile(uri: string): Promise<string | undefined>;
}

/** All Markdown is looked at, as post-mortems are known by what they say. */
const markdown = '**/*.{md,markdown}';

/** Files are found and read by the client where it can, as it alone knows virtual file systems. */
export function postMortemsHost(context: PostMortemsContext): PostMortemsHost {
  const { connection, client, host, documents, workspace, settings } = context;
  const isMarkdown = ({ languageId }: TextDocument): boolean => languageId === 'markdown';
  return {
    async findFiles() {
      if (!client.options.findsFiles) return (await host.findFiles?.(settings.folders())) ?? [];
      return connection.sendRequest(findFilesRequest, { globs: await globsOf(settings) });
    },
    readFile: context.readFile,
    async openAnalysis(uri) {
      const open = documents.all().find((document) => normalised(document.uri) === uri);
      return open && workspace.analysisOf(open.uri, CancellationToken.None);
    },
    openUris: () =>
      documents
        .all()
        .filter(isMarkdown)
        .map((document) => document.uri),
    configurationOf: settings.configurationOf,
    failed: (what, error) => connection.console.error(`${what} cannot be looked at: ${causeOf(error)}`),
  };
}

/** Those of the configuration that name other files than Markdown ones. */
async function globsOf(settings: Settings): Promise<readonly string[]> {
  const asked = settings.folders().map((folder) => Utils.joinPath(URI.parse(folder), 'any.md').toString());
  const configurations = await Promise.all(asked.map(settings.configurationOf));
  const others = configurations
    .flatMap(({ files }) => files)
    .filter((glob) => !/\.(?:md|markdown)$/.test(glob));
  return [...new Set([markdown, ...others])];
}
