/**
 * Whether a sentence can be told by itself: no address, picture, raw HTML, cell of a table, footnote or place to be filled in it,
 * nothing that begins in it and ends in the next, and not what somebody said.
 */
export function isWhole(sentence: string): boolean {
  const text = sentence.replace(/`[^`]*`/g, 'x').replace(/(^|\s)\w{1,2}\)/g, '$1');
  return (
    !/https?:\/\/|\bwww\.|!\[|\[\^|\|.*\||^\s*\||<\/?[a-z][^>]*>|\{[^}]*\}/i.test(text) &&
    !speech.test(text) &&
    (text.match(/(?<![\p{L}\p{N}_])_(?=\S)/gu)?.length ?? 0) ===
      (text.match(/(?<=\S)_(?![\p{L}\p{N}_])/gu)?.length ?? 0) &&
    !/^because$/i.test(text) &&
    pairs.every(([open, close]) => text.split(open).length === text.split(close).length) &&
    doubled.every((sign) => text.split(sign).length % 2 === 1)
  );
}

const pairs = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
] as const;
const doubled = ['`', '**', '"'] as const;

/** "They said, "we restarted it"", and what is nothing but a quotation. */
const speech =
  /\b(?:say|says|said|wrote|writes|replied|answered|tweeted|told us|quote)\b[^"“]{0,20}[,:]\s*["“]|^["“][^"“”]*["”]$/i;

/** A sentence without what leads to another place or from the one before: targets of links, a picture in front, "However,". */
export function tidied(sentence: string): string {
  return sentence
    .replace(/(?<!!)\[([^\]]+)\]\([^()\s]*(?:\s"[^"]*")?\)/g, '$1')
    .replace(/^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|…|\.{3}|→|\s)+/u, '')
    .replace(connective, '');
}

const connective =
  /^(?:however|but|also|additionally|furthermore|moreover|in addition|as a result|consequently|therefore|thus|hence|unfortunately|luckily|fortunately|at the same time|after that|then|afterwards|finally|later|meanwhile|to summari[sz]e|in summary|in short),?\s+(?=(?:the|an?|our|we|when|some|all|no|\d|\p{Lu}))/iu;

/** With a full stop, unless it ends with a sign that is one. */
export function stopped(text: string): string {
  if (/[.!?:;…。！？：]["'”’」)*_]*$/.test(text)) return text;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][)）」』`*_]*$/u.test(text)
    ? `${text}。`
    : `${text}.`;
}
