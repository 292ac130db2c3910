/** In characters: more is no line of a timeline. */
const longest = 200;

/** What is pasted as one line of plain text: without control characters and colours of terminals, and not too long. */
export function plainWords(text: string): string {
  const line = text
    .replace(/\u001b\[[0-9;]*[A-Za-z]|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const end = cut.lastIndexOf(' ');
  const kept = end > longest / 2 ? cut.slice(0, end) : cut;
  return `${kept.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

const address = /https?:\/\/[^\s<>"'`|\\^{}]+/g;

/** Plain text as Markdown that shows it to the letter, in lists and tables alike. Addresses stay links. */
export function escaped(text: string): string {
  let at = 0;
  let result = '';
  for (const { 0: link, index } of text.matchAll(address)) {
    result += escapedWords(text.slice(at, index)) + link.replace(/[*_~[\]]/g, inAddress);
    at = index + link.length;
  }
  return result + escapedWords(text.slice(at));
}

/** An underscore within a word is none of emphasis. */
function escapedWords(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/[*`[\]|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, (marks) => marks.replaceAll('_', '\\_'))
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/~(?=~)|(?<=~)~/g, '\\~')
    .replace(/^(?:#{1,6}(?=\s|$)|[+>-](?=\s|$)|={2,}$)/, '\\$&');
}

function inAddress(character: string): string {
  return character === '_' ? '_' : `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
