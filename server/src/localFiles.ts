import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The text of a file on this machine; undefined where there is none. */
export async function readLocalFile(uri: string): Promise<string | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return await readFile(fileURLToPath(uri), 'utf8');
  } catch {
    return undefined;
  }
}

/** What a workspace of an editor has not more of; a walk through a whole disk ends here. */
const mostFiles = 10_000;

/** The Markdown files below some folders, but for those of packages and hidden folders. Links are not followed. */
export async function findLocalFiles(folders: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  const open = folders.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri));
  for (let folder = open.pop(); folder !== undefined && found.length < mostFiles; folder = open.pop()) {
    for (const entry of await entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !isSkipped(entry.name)) open.push(path);
      if (entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name)) found.push(pathToFileURL(path).href);
    }
  }
  return found;
}

function isSkipped(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
