import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import picomatch from 'picomatch';

/** A file to look at; `named` when the command line names it itself, not a folder or glob that holds it. */
export interface InputFile {
  /** As it is printed: below the path that was given. */
  readonly path: string;
  readonly absolute: string;
  readonly named: boolean;
}

/** Told of what leads nowhere; the rest is still done. */
type Complain = (path: string, complaint: string) => void;

/** Whether a path names a Markdown file. */
export const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path);

const skipped: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** The files behind paths, folders and globs, each once; what cannot be found or read is an error in words. */
export function expand(
  paths: readonly string[],
  cwd: string,
): { files: readonly InputFile[]; errors: readonly string[] } {
  const errors: string[] = [];
  const complain: Complain = (path, complaint) => errors.push(`${path}: ${complaint}`);
  const files = new Map<string, InputFile>();
  for (const file of paths.flatMap((path) => filesAt(path, cwd, complain)))
    if (file.named || !files.has(file.absolute)) files.set(file.absolute, file);
  return { files: [...files.values()], errors };
}

/** As far as Git looks for the zero byte that no text has. */
const beginning = 8000;

/** The text of a file, byte order mark and all; the error when it cannot be read or is none. */
export function readText(path: string): string | Error {
  try {
    const bytes = readFileSync(path);
    return bytes.subarray(0, beginning).includes(0)
      ? new Error('it is not UTF-8 text')
      : bytes.toString('utf8');
  } catch (error) {
    return new Error(reasonOf(error));
  }
}

function filesAt(path: string, cwd: string, complain: Complain): readonly InputFile[] {
  const absolute = resolve(cwd, path);
  const kind = kindOf(absolute);
  if (kind === 'file') return [{ path, absolute, named: true }];
  if (kind === 'folder')
    return filesBelow(absolute, (file) => join(path, relative(absolute, file)), complain);
  const { isGlob, base } = picomatch.scan(path);
  if (kind === undefined && isGlob) return filesMatching(path, base, cwd, complain);
  complain(path, kind === undefined ? 'no such file or folder' : `cannot be read: ${kind.reason}`);
  return [];
}

function filesMatching(glob: string, base: string, cwd: string, complain: Complain): readonly InputFile[] {
  const folder = resolve(cwd, base);
  const shown = (file: string): string => (glob.startsWith('/') ? file : relative(cwd, file));
  const matches = picomatch(glob.replace(/^\.\//, ''), { dot: true });
  const candidates = kindOf(folder) === 'folder' ? filesBelow(folder, shown, complain) : [];
  const found = candidates.filter(({ path }) => matches(path.replaceAll('\\', '/')));
  if (found.length === 0) complain(glob, 'matches no Markdown file');
  return found;
}

function filesBelow(
  folder: string,
  shown: (path: string) => string,
  complain: Complain,
): readonly InputFile[] {
  const paths = below(folder, (path, complaint) => complain(shown(path), complaint));
  return paths.map((absolute) => ({ path: shown(absolute), absolute, named: false }));
}

/** Markdown files at any depth, in the order of their names; links to folders are not followed. */
function below(folder: string, complain: Complain): readonly string[] {
  return entriesOf(folder, complain).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : below(path, complain);
    const isFile = entry.isFile() || (entry.isSymbolicLink() && kindOf(path) !== 'folder');
    return isFile && isMarkdown(entry.name) ? [path] : [];
  });
}

function entriesOf(folder: string, complain: Complain): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name));
  } catch (error) {
    complain(folder, `cannot be read: ${reasonOf(error)}`);
    return [];
  }
}

/** Undefined where there is nothing. */
function kindOf(path: string): 'folder' | 'file' | { readonly reason: string } | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { reason: reasonOf(error) };
  }
}

/** "EACCES: permission denied, open '/etc/shadow'" without its end: the path is named in front. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/, \w+(?: '.*')?$/s, '') : String(error);
}

/** The address under which the service knows a file. */
export function fileUri(path: string): string {
  return `file://${encodeURI(path)}`;
}
