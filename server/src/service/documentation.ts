/** Where the pages of `docs/` are read online; the repository of package.json (a test compares them). */
const base = 'https://github.com/post-mortem/vscode-post-mortem/blob/main/docs';

/** The page that says what a rule wants, why, and how to set it. */
export function rulePage(rule: string): string {
  return `${base}/rules/${rule}.md`;
}
