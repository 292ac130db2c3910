import type { Diagnostic } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { isTemplatePath, parseConfigurationFile } from './service/index.ts';
import type { Templates } from './templates.ts';

/** The names of configuration files; the first that a folder holds wins. */
const fileNames = ['.postmortem.json', '.postmortem.yaml', '.postmortem.yml'] as const;

/** What a watcher has to look for: configuration files, and the templates that they may name. */
export const watchedGlobs = ['**/.postmortem.{json,yaml,yml}', '**/*.{md,markdown}'] as const;

/** What a file is called that we create. */
export const newFileName = fileNames[0];

export function isConfigurationFile(uri: string): boolean {
  return fileNames.some((name) => uri.endsWith(`/${name}`));
}

/** What a file sets, without what is wrong in it. */
type Given = ReturnType<typeof parseConfigurationFile>['given'];

/** A configuration file and what it sets. */
export interface ReadFile {
  readonly uri: string;
  readonly given: Given;
}

/** How files are reached and complaints about them are shown. */
export interface ConfigurationHost {
  /** The text of a file, undefined where there is none. */
  readFile(uri: string): Promise<string | undefined>;
  /** What is wrong in a configuration file; replaces what was said of it before. */
  report(uri: string, diagnostics: Diagnostic[]): void;
}

/** The project's configuration files, each read once until it changes. */
export interface ConfigurationFiles {
  /** The nearest file, from `folder` upward to `root`; undefined where there is none. */
  nearest(folder: URI, root: URI): Promise<ReadFile | undefined>;
  /** Reads the folder of a file again: it was created, changed or deleted. */
  changed(uri: string): void;
  /** Forgets every folder, as other folders may be the roots now. */
  clear(): void;
}

export function createConfigurationFiles(host: ConfigurationHost, templates: Templates): ConfigurationFiles {
  const folders = new Map<string, Promise<ReadFile | undefined>>();
  const inFolder = (folder: URI): Promise<ReadFile | undefined> => {
    const key = folder.toString();
    const kept = folders.get(key);
    if (kept) return kept;
    const read = readFolder(folder, host, templates, () => folders.get(key) === read);
    folders.set(key, read);
    return read;
  };
  return {
    async nearest(folder, root) {
      for (let at = folder; ; at = Utils.dirname(at)) {
        const file = await inFolder(at);
        if (file) return file;
        if (at.path.length <= root.path.length || at.path === '/') return undefined;
      }
    },
    changed(uri) {
      const folder = Utils.dirname(URI.parse(uri));
      folders.delete(folder.toString());
      void inFolder(folder);
    },
    clear: () => folders.clear(),
  };
}

/** All three names are reported on, so that complaints about a file that went away go away. */
async function readFolder(
  folder: URI,
  host: ConfigurationHost,
  templates: Templates,
  isCurrent: () => boolean,
): Promise<ReadFile | undefined> {
  const uris = fileNames.map((name) => Utils.joinPath(folder, name).toString());
  const texts = await Promise.all(uris.map((uri) => host.readFile(uri)));
  const first = texts.findIndex((text) => text !== undefined);
  const file = first === -1 ? undefined : parseConfigurationFile(texts[first] ?? '', uris[first] ?? '');
  const given = file && withTemplateIn(folder, file.given);
  const isMissing = isTemplatePath(given?.template ?? '') && !(await templates.at(given?.template ?? ''));
  const complaints = file ? [...file.diagnostics, ...(isMissing ? [file.missingTemplate()] : [])] : [];
  if (isCurrent())
    uris.forEach((uri, at) => {
      host.report(uri, at === first ? complaints : []);
    });
  return given && { uri: uris[first] ?? '', given };
}

/** A template that is named by its path lies beside what names it: from there on its address stands for it. */
export function withTemplateIn(folder: URI | undefined, given: Given): Given {
  if (folder === undefined || given.template === undefined || !isTemplatePath(given.template)) return given;
  return { ...given, template: Utils.resolvePath(folder, given.template).toString() };
}
