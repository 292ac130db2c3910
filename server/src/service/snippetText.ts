/** A text within a snippet: what snippets read as their own is written with a backslash. */
export function snippetText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
