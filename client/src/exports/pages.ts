import { FileType, Uri, workspace } from 'vscode';

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

/** The Markdown files of a folder and where their pages go. By the file system alone: not every one can be searched. */
export async function pagesIn(folder: Uri, isCancelled: () => boolean): Promise<readonly Page[]> {
  const names = await markdownIn(folder, '', isCancelled);
  const paths = pathsOf(names);
  return names.map((name, at) => ({
    source: Uri.joinPath(folder, name),
    name,
    path: paths[at] ?? '',
  }));
}

/** Links to folders are not followed: they may lead in circles. */
async function markdownIn(
  folder: Uri,
  before: string,
  isCancelled: () => boolean,
): Promise<readonly string[]> {
  if (isCancelled()) return [];
  const entries = await workspace.fs.readDirectory(folder);
  const found: string[] = [];
  for (const [name, type] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (type === FileType.Directory && !skipped.has(name))
      found.push(...(await markdownIn(Uri.joinPath(folder, name), `${before}${name}/`, isCancelled)));
    else if ((type & FileType.File) !== 0 && /\.(?:md|markdown)$/i.test(name)) found.push(before + name);
  }
  return found;
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
