import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Client } from './client.ts';
import {
  type ConfigurationFiles,
  type ConfigurationHost,
  createConfigurationFiles,
  isConfigurationFile,
  newFileName,
  type ReadFile,
  withTemplateIn,
} from './configurationFiles.ts';
import { type Configuration, isTemplatePath, mergeSettings, parseConfiguration } from './service/index.ts';
import { createTemplates, type Templates } from './templates.ts';

/** The section of the editor's settings. */
const section = 'postmortem';

/** What was set, before defaults fill the gaps. */
type Given = ReturnType<typeof parseConfiguration>['given'];

/** Under which configuration each document is read: its nearest file laid over the editor's settings. */
export interface Settings {
  configurationOf(uri: string): Promise<Configuration>;
  /** The file that a document's settings stand in, or would stand in; undefined where there is no folder for it. */
  configurationFileOf(uri: string): Promise<{ uri: string; text: string | undefined } | undefined>;
  /** The path of a document in its workspace folder, as the globs under `files` speak of it. */
  pathOf(uri: string): string;
  /** The editor's settings changed; `pushed` is what clients send that cannot be asked. */
  editorChanged(pushed: unknown): void;
  /** A file was created, changed or deleted; whether that changes any settings. */
  fileChanged(uri: string): boolean;
  /** The workspace folders. */
  folders(): readonly string[];
  foldersChanged(added: readonly string[], removed: readonly string[]): void;
  forget(uri: string): void;
}

export function createSettings(connection: Connection, client: Client, host: ConfigurationHost): Settings {
  const templates = createTemplates(host.readFile);
  const files = createConfigurationFiles(host, templates);
  const editor = createEditorSettings(connection, client);
  let folders = client.folders;
  return {
    async configurationOf(uri) {
      const [file, below] = await Promise.all([nearestFile(files, uri, folders), editor.given(uri)]);
      const given = mergeSettings(withTemplateIn(rootOf(uri, folders), below), file?.given ?? {});
      return withTemplate(parseConfiguration(given).configuration, templates);
    },
    async configurationFileOf(uri) {
      const file = await nearestFile(files, uri, folders);
      if (file) return { uri: file.uri, text: await host.readFile(file.uri) };
      const [, root] = placeOf(uri, folders);
      return root && { uri: Utils.joinPath(root, newFileName).toString(), text: undefined };
    },
    pathOf: (uri) => pathIn(rootOf(uri, folders), uri),
    editorChanged: editor.changed,
    fileChanged(uri) {
      const isTemplate = templates.changed(uri);
      if (isTemplate) files.clear();
      else if (isConfigurationFile(uri)) files.changed(uri);
      return isTemplate || isConfigurationFile(uri);
    },
    folders: () => folders,
    foldersChanged(added, removed) {
      folders = [...folders.filter((folder) => !removed.includes(folder)), ...added];
      files.clear();
    },
    forget: editor.forget,
  };
}

/** With what the project's own template asks for; one that cannot be read is as good as none. */
async function withTemplate(configuration: Configuration, templates: Templates): Promise<Configuration> {
  if (!isTemplatePath(configuration.template)) return configuration;
  const ownTemplate = await templates.at(configuration.template);
  return ownTemplate ? { ...configuration, ownTemplate } : { ...configuration, template: 'standard' };
}

/** An unsaved document is nowhere yet; it is judged as a document of the only workspace folder. */
async function nearestFile(
  files: ConfigurationFiles,
  uri: string,
  folders: readonly string[],
): Promise<ReadFile | undefined> {
  const [folder, root] = placeOf(uri, folders);
  return folder && files.nearest(folder, root ?? folder);
}

/** The folder of a document and its workspace folder. */
function placeOf(uri: string, folders: readonly string[]): readonly [URI | undefined, URI | undefined] {
  const document = URI.parse(uri);
  if (document.scheme !== 'untitled') return [Utils.dirname(document), rootOf(uri, folders)];
  const [only, another] = folders;
  if (only === undefined || another !== undefined) return [undefined, undefined];
  return [URI.parse(only), URI.parse(only)];
}

/** The innermost workspace folder that holds a document. */
function rootOf(uri: string, folders: readonly string[]): URI | undefined {
  const document = URI.parse(uri);
  return folders
    .map((folder) => URI.parse(folder))
    .filter((root) => root.scheme === document.scheme && root.authority === document.authority)
    .filter((root) => document.path.startsWith(root.path.endsWith('/') ? root.path : `${root.path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
}

function pathIn(root: URI | undefined, uri: string): string {
  const { path } = URI.parse(uri);
  return path.slice(root?.path.length ?? 0).replace(/^\//, '');
}

/** The section of each document, asked once until it changes. */
function createEditorSettings(
  connection: Connection,
  client: Client,
): { given(uri: string): Promise<Given>; changed(pushed: unknown): void; forget(uri: string): void } {
  const asked = new Map<string, Promise<Given>>();
  let pushed: Given = {};
  const ask = async (uri: string): Promise<Given> => {
    try {
      return parseConfiguration(await connection.workspace.getConfiguration({ scopeUri: uri, section }))
        .given;
    } catch (error) {
      connection.console.error(`The settings for ${uri} cannot be read: ${String(error)}`);
      return {};
    }
  };
  return {
    async given(uri) {
      if (!client.hasConfiguration) return pushed;
      const answer = asked.get(uri) ?? ask(uri);
      asked.set(uri, answer);
      return answer;
    },
    changed(value) {
      asked.clear();
      pushed = parseConfiguration(sectionOf(value)).given;
    },
    forget: (uri) => asked.delete(uri),
  };
}

function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && section in settings ? settings[section] : {};
}
