import { oneLine } from '../../oneLine.ts';

/** A word, number, name, mark or blanked piece of a text; offsets are those of the text. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const piece = new RegExp(
  oneLine`
      \0+|\b[Nn]o one\b|@[\p{L}\p{N}][\p{L}\p{N}._-]*|\p{Lu}\.(?:\p{Lu}\.)+|\p{Lu}\.(?=\s?\p{Lu})|
      (?:Dr|Mr|Mrs|Ms|Prof)\.|[\p{L}\p{N}]+(?:[-.:/_&+'’]+[\p{L}\p{N}]+|(?<=\d),(?=\d)[\p{N}]+)*%?|[^\s]`,
  'gu',
);
const clitic = /^(.+?)(n['’]t|['’](?:s|ve|d|ll|re|m))$/i;

/** The tokens of a text in order; "didn't" is "did" and "n't", "Kofi's" is "Kofi" and "'s". */
export function tokensIn(text: string): readonly Token[] {
  return [...text.matchAll(piece)].flatMap(({ 0: found, index }) => {
    const parts = clitic.exec(found);
    if (parts === null) return [tokenOf(found, index)];
    const [, word = '', ending = ''] = parts;
    return [tokenOf(word, index), tokenOf(ending, index + word.length)];
  });
}

function tokenOf(text: string, start: number): Token {
  return { text, lower: lowerOf(text), start, end: start + text.length };
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
