import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type InputFile, isMarkdown } from './files.ts';
import { UsageError } from './host.ts';

/**
 * The Markdown files that differ from a git base: committed on the branch, staged, changed or new, not deleted. The base is a
 * branch or commit, by default where the branch left the repository's default branch.
 */
export function changedFiles(base: string | undefined, cwd: string): readonly InputFile[] {
  const top = topOf(cwd);
  const since = baseOf(base, top);
  const paths = [
    ...listed(['diff', '--name-only', '-z', '--diff-filter=d', since], top),
    ...listed(['ls-files', '--others', '--exclude-standard', '-z'], top),
  ];
  return [...new Set(paths)].filter(isMarkdown).map((path) => {
    const absolute = join(top, path);
    return { path: relative(realpathSync(cwd), absolute), absolute, named: false };
  });
}

function topOf(cwd: string): string {
  const top = git(['rev-parse', '--show-toplevel'], cwd);
  if (top === undefined)
    throw new UsageError(
      `--changed needs a git repository, and ${cwd} is in none: name files or folders instead`,
    );
  return top.trim();
}

function baseOf(given: string | undefined, top: string): string {
  const base = given ?? defaultBranch(top);
  if (base === undefined) return 'HEAD';
  const ancestor = git(['merge-base', 'HEAD', base], top)?.trim();
  if (ancestor === undefined)
    throw new UsageError(
      `--changed=${base}: there is no such branch or commit here, or it shares no history: fetch it, or name another`,
    );
  return ancestor;
}

function defaultBranch(top: string): string | undefined {
  const remote = git(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'], top)?.trim();
  const exists = (branch: string): boolean =>
    git(['rev-parse', '--verify', '--quiet', `${branch}^{commit}`], top) !== undefined;
  return remote ?? ['origin/main', 'origin/master', 'main', 'master'].find(exists);
}

function listed(args: readonly string[], top: string): readonly string[] {
  const out = git(args, top);
  if (out === undefined) throw new UsageError(`git ${args[0]} failed in ${top}: run it yourself to see why`);
  return out.split('\0').filter((path) => path !== '');
}

/** What git prints; undefined where it fails or is not there. */
function git(args: readonly string[], cwd: string): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    });
  } catch {
    return undefined;
  }
}
