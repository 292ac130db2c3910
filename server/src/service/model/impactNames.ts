import * as words from './impactWords.ts';

/** What is counted: the words up to the first plural, at most four; undefined where none is. */
export function nameAt(
  text: string,
  from: number,
): { readonly name: string; readonly end: number } | undefined {
  let end = from;
  for (let count = 0; count < 4; count++) {
    const word = /^ ?([\p{L}][\p{L}\p{N}'’-]*)/u.exec(text.slice(end));
    if (!word?.[1] || words.nameEnds.test(word[1]) || (count === 0 && isLengthOfTime(text, end, word)))
      return undefined;
    end += word[0].length;
    if (isPlural(word[1]))
      return words.time.test(word[1]) ? undefined : { name: text.slice(from, end).trim(), end };
  }
  return undefined;
}

/** "30 days", "2 hour outages"; "12,800 day passes" are passes. */
function isLengthOfTime(text: string, at: number, { 0: { length }, 1: word = '' }: RegExpExecArray): boolean {
  const isThing = /^ (?:care|passes|tickets|visitors|trips|guests|rates|orders|cards)\b/.test(
    text.slice(at + length),
  );
  return words.time.test(word) && !isThing;
}

/** "18% of revenue": a whole that is not counted. */
export function wordAt(
  text: string,
  from: number,
): { readonly name: string; readonly end: number } | undefined {
  const name = /^[\p{L}-]+/u.exec(text.slice(from))?.[0];
  return name === undefined || words.nameEnds.test(name) ? undefined : { name, end: from + name.length };
}

function isPlural(word: string): boolean {
  return words.irregular.test(word) || (/[^su'’S]s$/.test(word) && !/sis$/i.test(word));
}
