/** What a fix leaves to the writer: "[what made that possible]", "YYYY-MM-DD". Boxes, links, markers of phases and redactions are none. */
const placeholder =
  /\[(?![ xX]\]|(?:start|detected|mitigated)\]|redacted )[^\][\r\n]+\](?![([:])|\bYYYY-MM-DD\b|\bHH:MM\b/g;

export function hasPlaceholder(text: string): boolean {
  return text.search(placeholder) >= 0;
}

/** A text as an LSP snippet: each place for the writer is a tab stop that holds its words until they are typed over. */
export function snippetOf(text: string): string {
  let stop = 0;
  let at = 0;
  let snippet = '';
  for (const match of text.matchAll(placeholder)) {
    snippet += `${escaped(text.slice(at, match.index))}\${${++stop}:${escaped(match[0])}}`;
    at = match.index + match[0].length;
  }
  return snippet + escaped(text.slice(at));
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
