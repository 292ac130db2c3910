import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import picomatch from 'picomatch';

/** A file to look at; `named` when the command line names it itself, not a folder or glob that holds it. */
export interface InputFile {
  /** As it is printed: below the path that was given. */
  readonly path: string;
  readonly absolute: string;
  readonly named: boolean;
}

const markdown = /\.(?:md|markdown)$/i;
const skipped: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** The files behind paths, folders and globs, each once; what leads nowhere is an error in words. */
export function expand(
  paths: readonly string[],
  cwd: string,
): { files: readonly InputFile[]; errors: readonly string[] } {
  const errors: string[] = [];
  const files = new Map<string, InputFile>();
  for (const path of paths) {
    const found = filesAt(path, cwd);
    if (found === undefined) errors.push(`${path}: no such file or folder`);
    for (const file of found ?? [])
      if (file.named || !files.has(file.absolute)) files.set(file.absolute, file);
  }
  return { files: [...files.values()], errors };
}

/** The text of a file, byte order mark and all; the error when it cannot be read. */
export function readText(path: string): string | Error {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function filesAt(path: string, cwd: string): readonly InputFile[] | undefined {
  const absolute = resolve(cwd, path);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats?.isDirectory())
    return below(absolute).map((file) => ({
      path: join(path, relative(absolute, file)),
      absolute: file,
      named: false,
    }));
  if (stats !== undefined) return [{ path, absolute, named: true }];
  const { isGlob, base } = picomatch.scan(path);
  return isGlob ? filesMatching(path, base, cwd) : undefined;
}

function filesMatching(glob: string, base: string, cwd: string): readonly InputFile[] | undefined {
  const folder = resolve(cwd, base);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const matches = picomatch(glob.replace(/^\.\//, ''), { dot: true });
  const candidates = below(folder).map((file) => ({
    path: glob.startsWith('/') ? file : relative(cwd, file),
    absolute: file,
    named: false,
  }));
  return candidates.filter(({ path }) => matches(path.replaceAll('\\', '/')));
}

/** Markdown files at any depth, in the order of their names; links to folders are not followed. */
function below(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : below(path);
    return markdown.test(entry.name) ? [path] : [];
  });
}
