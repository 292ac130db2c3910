/** A piece of raw HTML. */
export type HtmlToken =
  | { readonly type: 'open' | 'close'; readonly name: string; readonly raw: string }
  | { readonly type: 'text'; readonly raw: string };

/** Tags that are deeper in others than anybody writes them are text, or the stack would not do. */
export const deepest = 32;

/** A comment (an open one hides the rest, as everywhere), a tag without attributes, or what is told to be text. */
const pieces =
  /<!--(?:>|->|[\s\S]*?(?:-->|$))|<(\/?)([a-z][a-z0-9]*)\s{0,9}(?:\/|\sopen(?:=(?:""|"open"|''))?)?\s{0,9}>/gi;

/** Raw HTML as tags without attributes and text, which is whatever else there is; comments are left out. */
export function htmlTokens(html: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let at = 0;
  for (const match of html.matchAll(pieces)) {
    if (match.index > at) tokens.push({ type: 'text', raw: html.slice(at, match.index) });
    at = match.index + match[0].length;
    const [raw, slash, name] = match;
    if (name === undefined) continue;
    tokens.push({ type: slash ? 'close' : 'open', name: name.toLowerCase(), raw });
  }
  if (at < html.length) tokens.push({ type: 'text', raw: html.slice(at) });
  return tokens;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  '#39': "'",
};

/** The text that raw HTML stands for. Rare entities stay as they are written. */
export function decoded(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (whole, name: string) => entities[name] ?? whole);
}
