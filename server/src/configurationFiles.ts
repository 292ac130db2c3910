import type { Diagnostic } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { parseConfigurationFile } from './service/index.ts';

/** The names of configuration files; the first that a folder holds wins. */
const fileNames = ['.postmortem.json', '.postmortem.yaml', '.postmortem.yml'] as const;

/** What a watcher has to look for. */
export const configurationGlob = '**/.postmortem.{json,yaml,yml}';

/** What a file sets, without what is wrong in it. */
type Given = ReturnType<typeof parseConfigurationFile>['given'];

/** How files are reached and complaints about them are shown. */
export interface ConfigurationHost {
  /** The text of a file, undefined where there is none. */
  readFile(uri: string): Promise<string | undefined>;
  /** What is wrong in a configuration file; replaces what was said of it before. */
  report(uri: string, diagnostics: Diagnostic[]): void;
}

/** The project's configuration files, each read once until it changes. */
export interface ConfigurationFiles {
  /** What the nearest file says, from `folder` upward to `root`; nothing where there is none. */
  nearest(folder: URI, root: URI): Promise<Given>;
  /** Reads the folder of a file again: it was created, changed or deleted. */
  changed(uri: string): void;
  /** Forgets every folder, as other folders may be the roots now. */
  clear(): void;
}

export function createConfigurationFiles(host: ConfigurationHost): ConfigurationFiles {
  const folders = new Map<string, Promise<Given | undefined>>();
  const inFolder = (folder: URI): Promise<Given | undefined> => {
    const key = folder.toString();
    const kept = folders.get(key);
    if (kept) return kept;
    const read = readFolder(folder, host, () => folders.get(key) === read);
    folders.set(key, read);
    return read;
  };
  return {
    async nearest(folder, root) {
      for (let at = folder; ; at = Utils.dirname(at)) {
        const given = await inFolder(at);
        if (given) return given;
        if (at.path.length <= root.path.length || at.path === '/') return {};
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
  isCurrent: () => boolean,
): Promise<Given | undefined> {
  const uris = fileNames.map((name) => Utils.joinPath(folder, name).toString());
  const texts = await Promise.all(uris.map((uri) => host.readFile(uri)));
  const first = texts.findIndex((text) => text !== undefined);
  const file = first === -1 ? undefined : parseConfigurationFile(texts[first] ?? '', uris[first] ?? '');
  if (isCurrent())
    uris.forEach((uri, at) => {
      host.report(uri, at === first && file ? file.diagnostics : []);
    });
  return file?.given;
}
