import { FileType, Uri, workspace } from 'vscode';
import { causeOf } from '../causeOf.ts';

/** A Markdown file in a folder, and where its page goes. */
export interface Page {
  readonly source: Uri;
  /** Of the source, in the folder that is exported. */
  readonly name: string;
  /** Of the page, in the folder for pages. */
  readonly path: string;
}

/** The page that leads to all others. */
export const indexName = 'index.html';

const skipped: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** What cannot be exported, and why. */
export interface Failure {
  readonly name: string;
  readonly cause: string;
}

/** The Markdown files of a folder and where their pages go, and the folders in it that cannot be read. By the file system alone: not every one can be searched. */
export async function pagesIn(
  folder: Uri,
  isCancelled: () => boolean,
): Promise<{ readonly pages: readonly Page[]; readonly failures: readonly Failure[] }> {
  const failures: Failure[] = [];
  const names = await markdownIn(folder, '', { isCancelled, failed: (failure) => failures.push(failure) });
  const paths = pathsOf(names);
  const pages = names.map((name, at) => ({
    source: Uri.joinPath(folder, name),
    name,
    path: paths[at] ?? '',
  }));
  return { pages, failures };
}

/** Who asks, and hears of what cannot be read. */
interface Search {
  isCancelled(): boolean;
  failed(failure: Failure): void;
}

/** Links to folders are not followed: they may lead in circles. */
async function markdownIn(folder: Uri, before: string, search: Search): Promise<readonly string[]> {
  if (search.isCancelled()) return [];
  const found: string[] = [];
  for (const [name, type] of await entriesOf(folder, before, search)) {
    if (type === FileType.Directory && !skipped.has(name))
      found.push(...(await markdownIn(Uri.joinPath(folder, name), `${before}${name}/`, search)));
    else if ((type & FileType.File) !== 0 && /\.(?:md|markdown)$/i.test(name)) found.push(before + name);
  }
  return found;
}

/** By name. */
async function entriesOf(
  folder: Uri,
  name: string,
  { failed }: Search,
): Promise<readonly [string, FileType][]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  } catch (error) {
    failed({ name: name || folder.path, cause: causeOf(error) });
    return [];
  }
}

/** Paths that differ, also where capitals and small letters do not: "a.md" and "a.markdown" are "a.html" and "a-2.html". */
export function pathsOf(names: readonly string[]): readonly string[] {
  const taken = new Set([indexName]);
  return names.map((name) => {
    const base = name.replace(/\.\w+$/, '');
    for (let count = 1; ; count++) {
      const path = `${base}${count > 1 ? `-${count}` : ''}.html`;
      if (taken.has(path.toLowerCase())) continue;
      taken.add(path.toLowerCase());
      return path;
    }
  });
}
