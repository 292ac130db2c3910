import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isMarkdown, reasonOf } from './files.ts';
import { replaceFile } from './replaceFile.ts';

/** A folder that files are written to, and never beside. */
export interface OutputFolder {
  /** A path in the folder that no other file of this run has, with "/": that of a document with another ending. */
  claim(document: string, ending: string): string;
  /** Why a file could not be written, as a sentence; undefined where it was. */
  write(path: string, text: string): string | undefined;
}

/** `sources` are never overwritten, whatever leads to them; `reserved` are paths in the folder that no document gets. */
export function outputFolder(
  folder: string,
  cwd: string,
  { sources, reserved }: { readonly sources: readonly string[]; readonly reserved: readonly string[] },
): OutputFolder {
  const taken = new Set(reserved);
  const kept = new Set(sources.map(realPath));
  const root = rootOf(sources, cwd);
  return {
    claim(document, ending) {
      const base = insideOf(relative(root, document));
      for (let count = 1; ; count++) {
        const path = `${base}${count > 1 ? `-${count}` : ''}${ending}`;
        // Some file systems do not tell capitals from small letters.
        const key = path.toLowerCase();
        if (taken.has(key)) continue;
        taken.add(key);
        return path;
      }
    },
    write(path, text) {
      const target = resolve(cwd, folder, path);
      const shown = join(folder, path);
      if (kept.has(realPath(target)))
        return `${shown}: is not written over, it is one of the documents. Choose another folder with -o`;
      // Before anything is made: a folder that is a link would have it made elsewhere.
      if (!isInside(realPath(target), realPath(resolve(cwd, folder))))
        return `${shown}: is not written, a link leads out of the folder. Remove the link, or choose another folder with -o`;
      try {
        mkdirSync(dirname(target), { recursive: true });
        // `wx` does not follow a link that leads to nothing yet.
        if (existsSync(target)) replaceFile(target, text);
        else writeFileSync(target, text, { flag: 'wx' });
        return undefined;
      } catch (error) {
        return `${shown}: cannot be written: ${reasonOf(error)}. Choose another folder with -o, or make this one writable`;
      }
    },
  };
}

/** From where paths are told: where the command was called, or the nearest folder of all documents where one is elsewhere. */
function rootOf(sources: readonly string[], cwd: string): string {
  const folders = sources.map((source) => dirname(source));
  if (folders.every((folder) => folder === cwd || isInside(folder, cwd))) return cwd;
  return folders.reduce((root, folder) => {
    let common = root;
    while (folder !== common && !isInside(folder, common)) common = dirname(common);
    return common;
  });
}

/** Without its ending, and with nothing that leads out of a folder: "../a/b.md" is "a/b". */
function insideOf(path: string): string {
  const names = path.split(/[\\/]/).filter((name) => !/^(?:|\.|\.\.|[A-Za-z]:)$/.test(name));
  const last = names.at(-1) ?? '';
  return [...names.slice(0, -1), isMarkdown(last) ? last.replace(/\.\w+$/, '') : last].join('/');
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Where a path leads, as far as there is something. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), path.slice(dirname(path).length));
  }
}
