import { oneLine } from '../../oneLine.ts';
import type { Word } from './words.ts';

/** Words that name one thing: "the on-call engineer", "Kofi's script"; `start` and `end` are indices of words. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  /** Who owns it: "Kofi" of "Kofi's script". */
  readonly owner: NounPhrase | undefined;
}

const inside: ReadonlySet<string> = new Set(['adjective', 'noun', 'name', 'code', 'determiner']);

/** The noun phrases of a sentence from left to right, without what follows them ("of the payments team"). */
export function nounPhrasesIn(words: readonly Word[]): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseFrom(words, at);
    if (phrase) phrases.push(phrase);
    at = phrase?.end ?? at + 1;
  }
  return phrases;
}

/** The phrase that ends right before a word. */
export function phraseEnding(phrases: readonly NounPhrase[], at: number): NounPhrase | undefined {
  return phrases.find(({ end }) => end === at);
}

/** The phrase that begins with a word. */
export function phraseStarting(phrases: readonly NounPhrase[], at: number): NounPhrase | undefined {
  return phrases.find(({ start }) => start === at);
}

function phraseFrom(words: readonly Word[], start: number): NounPhrase | undefined {
  const first = words[start];
  if (first?.tag === 'pronoun') return withOwner(words, { start, end: start + 1, owner: undefined });
  let end = start;
  while (continues(words, start, end)) end += 1;
  const isPhrase = words
    .slice(start, end)
    .some(({ tag }) => tag === 'noun' || tag === 'name' || tag === 'code' || tag === 'adjective');
  const alone = end - start === 1 && (first?.tag === 'determiner' || first?.tag === 'adjective');
  return isPhrase && !(alone && first?.tag === 'adjective' && !/^(?:own|others?)$/.test(first.lower))
    ? withOwner(words, { start, end, owner: undefined })
    : undefined;
}

function continues(words: readonly Word[], start: number, end: number): boolean {
  const [before, word] = [words[end - 1], words[end]];
  if (word === undefined || !inside.has(word.tag)) return false;
  if (end === start) return true;
  if (before?.text.startsWith('@') || word.text.startsWith('@')) return false;
  if (word.tag === 'determiner') return before?.tag === 'determiner';
  if (word.tag === 'adjective') return before?.tag === 'determiner' || before?.tag === 'adjective';
  // "the change Sam made": a name behind a common noun begins another phrase, unless the noun is what Sam is.
  return (
    word.tag !== 'name' ||
    before?.tag === 'name' ||
    before?.tag === 'determiner' ||
    before?.tag === 'adjective' ||
    isTitle(before)
  );
}

const titles = new RegExp(
  oneLine`
      (?:engineer|developer|operator|manager|lead|admin|intern|analyst|dba|sre|colleague|contractor|
      technician|commander|dr|mr|mrs|ms|prof|team|service|server|host|tool|system|bot|app|database|
      cluster|scheduler|pipeline|job|node|script|squad)\.?$`,
  '',
);

function isTitle(word: Word | undefined): boolean {
  return word !== undefined && titles.test(word.lower);
}

/** "Kofi" + "'s" + "script" is one phrase. */
function withOwner(words: readonly Word[], owner: NounPhrase): NounPhrase {
  if (words[owner.end]?.tag !== 'possessive') return owner;
  let end = owner.end + 1;
  while (words[end] !== undefined && ['adjective', 'noun', 'code', 'adverb'].includes(words[end]?.tag ?? ''))
    end += 1;
  if (end === owner.end + 1 && words[end]?.tag === 'name') end += 1;
  const whole = { start: owner.start, end, owner };
  return words[end]?.tag === 'possessive' ? withOwner(words, whole) : whole;
}
