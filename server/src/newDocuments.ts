import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { guarded } from './guarded.ts';
import type { Host } from './host.ts';
import {
  type DocumentParams,
  type NewDocument,
  type NewDocumentChoices,
  type NewDocumentParams,
  newDocumentChoicesRequest,
  newDocumentRequest,
  type WorkspaceTemplate,
} from './protocol.ts';
import {
  defaultPath,
  isTemplatePath,
  newDocument,
  pathOf,
  pathProblem,
  severityChoices,
  templateSections,
} from './service/index.ts';
import type { Settings } from './settings.ts';
import type { FindFiles } from './workspaceFiles.ts';

/** What can be asked before there is a document. */
export interface NewDocuments {
  choices(params: DocumentParams, token: CancellationToken): Promise<NewDocumentChoices>;
  make(params: NewDocumentParams): Promise<NewDocument>;
}

/** What the session has and new documents need. */
export interface NewDocumentsContext {
  readonly client: Client;
  readonly host: Host;
  readonly settings: Settings;
  readonly findFiles: FindFiles;
  readFile(uri: string): Promise<string | undefined>;
}

export function serveNewDocuments(
  connection: Connection,
  guard: ReturnType<typeof guarded>,
  { choices, make }: NewDocuments,
): void {
  connection.onRequest(newDocumentChoicesRequest, guard(newDocumentChoicesRequest.method, choices, null));
  connection.onRequest(newDocumentRequest, guard(newDocumentRequest.method, make, null));
}

export function createNewDocuments(context: NewDocumentsContext): NewDocuments {
  const { client, host, settings } = context;
  return {
    async choices({ uri }) {
      const { template, severities } = await settings.configurationOf(uri);
      const templates = await templatesOf(context, isTemplatePath(template) ? template : undefined);
      const isThere = !isTemplatePath(template) || templates.some((each) => each.uri === template);
      return {
        templates,
        configured: isThere ? template : null,
        severities: severityChoices(severities),
        today: client.options.today ?? host.today(),
      };
    },
    async make({ uri, template, title, date, severity, path }) {
      const { severities } = await settings.configurationOf(uri);
      const answers = { title, date, severity: severity ?? undefined };
      const problem = pathProblem(path);
      return {
        path: pathOf(problem ? defaultPath : path, answers),
        pathProblem: problem ?? null,
        ...newDocument(template, answers, severities),
      };
    },
  };
}

/** Where templates lie in a workspace folder. */
const globs = ['.postmortem/templates/**/*.{md,markdown}', 'templates/**/*.{md,markdown}'] as const;
const templatePath = /^(?:\.postmortem\/)?templates\/.+\.(?:md|markdown)$/i;

/** So many are more than anybody wants to choose from. */
const mostTemplates = 50;

/** The one that the configuration names counts whatever it holds. */
async function templatesOf(
  context: NewDocumentsContext,
  configured: string | undefined,
): Promise<readonly WorkspaceTemplate[]> {
  const { settings, readFile, findFiles } = context;
  const found = (await findFiles(globs, 'templates'))
    .filter((uri) => templatePath.test(settings.pathOf(uri)))
    .sort()
    .slice(0, mostTemplates);
  const uris = new Set([...(configured ? [configured] : []), ...found]);
  const read = [...uris].map(async (uri): Promise<readonly WorkspaceTemplate[]> => {
    const text = await readFile(uri);
    const sections = text === undefined ? undefined : templateSections(text);
    if (text === undefined || (sections === undefined && uri !== configured)) return [];
    return [{ uri, path: settings.pathOf(uri), sections: sections ?? [] }];
  });
  return (await Promise.all(read)).flat();
}
