import type { Finding } from '../service/index.ts';

/** What was found in one file; `text` is there to count lines in. */
export interface FileResult {
  readonly path: string;
  readonly absolute: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** How many problems `--fix` has mended; `text` and `findings` are those after it. */
  readonly fixed: number;
}

/** Everything that one run found. */
export interface LintReport {
  readonly files: readonly FileResult[];
  /** Markdown files in folders and globs that are no post-mortems. */
  readonly notPostmortems: number;
  /** What a baseline held back, how much of it is gone, and where one was written. */
  readonly baseline?: { readonly held: number; readonly gone: number; readonly written?: string };
}
