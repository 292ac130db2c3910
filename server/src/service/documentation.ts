/** Where the pages of `docs/` are read online; the repository of package.json (a test compares them). */
const base = 'https://github.com/post-mortem/vscode-post-mortem/blob/main/docs';

/** The code of the hint on documents that are too large to be read whole; no rule, so it cannot be set. */
export const tooLarge = 'document-size';

/** The page that says what a rule wants, why, and how to set it. */
export function rulePage(rule: string): string {
  return rule === tooLarge ? `${base}/large-documents.md` : `${base}/rules/${rule}.md`;
}
