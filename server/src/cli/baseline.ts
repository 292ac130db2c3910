import { writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Finding } from '../service/index.ts';
import { lineIndexOf } from '../service/markdown/lines.ts';
import { readText } from './files.ts';
import { UsageError } from './host.ts';
import type { FileResult } from './report.ts';

/** Where a baseline is kept when no file is named. */
export const baselineFile = '.postmortem-baseline.json';

/** What is known of a repository and held back: for each file how often which problem stands on which line's text. */
type Known = Map<string, Map<string, number>>;

/** Results without what a baseline knows, how much that was, and how much of the baseline is gone. */
export interface Reduced {
  readonly files: readonly FileResult[];
  readonly held: number;
  readonly gone: number;
}

/** Writes every problem of some results down; paths are those from the baseline's folder, so that it can be moved about with them. */
export function writeBaseline(path: string, results: readonly FileResult[]): void {
  const files = results
    .filter(({ findings }) => findings.length > 0)
    .map((result) => [keyOf(path, result), Object.fromEntries([...counted(result)].toSorted())] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  try {
    writeFileSync(path, `${JSON.stringify({ version: 1, files: Object.fromEntries(files) }, null, 2)}\n`);
  } catch (error) {
    throw new UsageError(`${path}: cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}

/** Takes out of results what a baseline knows; a line that moved is known all the same. */
export function withoutBaseline(path: string, results: readonly FileResult[]): Reduced {
  const known = read(path);
  let held = 0;
  const files = results.map((result) => {
    const left = known.get(keyOf(path, result)) ?? new Map<string, number>();
    const findings = result.findings.filter((finding) => {
      const key = problemOf(result, finding);
      const count = left.get(key) ?? 0;
      if (count === 0) return true;
      left.set(key, count - 1);
      held += 1;
      return false;
    });
    return { ...result, findings };
  });
  const looked = new Set(results.map((result) => keyOf(path, result)));
  const gone = [...known]
    .filter(([file]) => looked.has(file))
    .flatMap(([, left]) => [...left.values()])
    .reduce((sum, count) => sum + count, 0);
  return { files, held, gone };
}

function keyOf(path: string, { absolute }: FileResult): string {
  return relative(dirname(path), absolute).replaceAll('\\', '/');
}

function counted(result: FileResult): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of result.findings) {
    const key = problemOf(result, finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The rule, what it says without figures (they change with the day), and the text of the line. */
function problemOf({ text }: FileResult, { rule, message, span }: Finding): string {
  const { start, end } = lineIndexOf(text).lineAround(span.start);
  const line = text.slice(start, end).replace(/\s+/g, ' ').trim().slice(0, 200);
  return `${rule}: ${message.replace(/\d+/g, '0')} | ${line}`;
}

function read(path: string): Known {
  const text = readText(path);
  if (text instanceof Error)
    throw new UsageError(`${path}: cannot be read: ${text.message}: write it first with --write-baseline`);
  try {
    const { version, files } = JSON.parse(text);
    if (version !== 1) throw new Error(`its version is ${version}, not 1`);
    return new Map(
      Object.entries(files as Record<string, Record<string, number>>).map(([file, counts]) => [
        file,
        new Map(Object.entries(counts)),
      ]),
    );
  } catch (error) {
    throw new UsageError(
      `${path}: is no baseline: ${error instanceof Error ? error.message : error}: write it again with --write-baseline`,
    );
  }
}
