/** XML has no way to write these, escaped or not; half of a pair is no character either. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text between tags or in an attribute. */
export function xmlText(text: string): string {
  return xmlCharacters(text).replace(/[&<>"]/g, (character) => entities[character] ?? '');
}

/** A text that is escaped by where it stands. A section of that kind cannot hold its own end: it takes two. */
export function cdata(text: string): string {
  return `<![CDATA[${xmlCharacters(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** A text without what no format can hold; its lines end alike. */
export function xmlCharacters(text: string): string {
  return text.replace(forbidden, '').replace(/\r\n?/g, '\n');
}

/** A text whose lines are one: what they end with says nothing in Markdown. */
export function oneLine(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  return lines
    .map((line, at) => (at === 0 ? line : line.trimStart()))
    .map((line, at) => (at === lines.length - 1 ? line : line.trimEnd()))
    .join(' ');
}
