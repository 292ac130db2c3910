import type { Finding } from '../service/index.ts';

/** What was found in one file; `text` is there to count lines in. */
export interface FileResult {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Everything that one run found. */
export interface LintReport {
  readonly files: readonly FileResult[];
  /** Markdown files in folders and globs that are no post-mortems. */
  readonly notPostmortems: number;
}
