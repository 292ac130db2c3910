import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Client } from './client.ts';
import {
  type ConfigurationFiles,
  type ConfigurationHost,
  createConfigurationFiles,
} from './configurationFiles.ts';
import { type Configuration, mergeSettings, parseConfiguration } from './service/index.ts';

/** The section of the editor's settings. */
const section = 'postmortem';

/** What was set, before defaults fill the gaps. */
type Given = ReturnType<typeof parseConfiguration>['given'];

/** Under which configuration each document is read: its nearest file laid over the editor's settings. */
export interface Settings {
  configurationOf(uri: string): Promise<Configuration>;
  /** The path of a document in its workspace folder, as the globs under `files` speak of it. */
  pathOf(uri: string): string;
  /** The editor's settings changed; `pushed` is what clients send that cannot be asked. */
  editorChanged(pushed: unknown): void;
  fileChanged(uri: string): void;
  foldersChanged(added: readonly string[], removed: readonly string[]): void;
  forget(uri: string): void;
}

export function createSettings(connection: Connection, client: Client, host: ConfigurationHost): Settings {
  const files = createConfigurationFiles(host);
  const editor = createEditorSettings(connection, client);
  let folders = client.folders;
  return {
    async configurationOf(uri) {
      const [above, below] = await Promise.all([givenByFile(files, uri, folders), editor.given(uri)]);
      return parseConfiguration(mergeSettings(below, above)).configuration;
    },
    pathOf: (uri) => pathIn(rootOf(uri, folders), uri),
    editorChanged: editor.changed,
    fileChanged: files.changed,
    foldersChanged(added, removed) {
      folders = [...folders.filter((folder) => !removed.includes(folder)), ...added];
      files.clear();
    },
    forget: editor.forget,
  };
}

/** An unsaved document is nowhere yet; it is judged as a document of the only workspace folder. */
function givenByFile(files: ConfigurationFiles, uri: string, folders: readonly string[]): Promise<Given> {
  const document = URI.parse(uri);
  const [only, another] = folders;
  if (document.scheme === 'untitled') {
    if (only === undefined || another !== undefined) return Promise.resolve({});
    return files.nearest(URI.parse(only), URI.parse(only));
  }
  const folder = Utils.dirname(document);
  return files.nearest(folder, rootOf(uri, folders) ?? folder);
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
