import { givenNames } from '../lexicon/names.ts';
import { type Make, type Neighbours, openWord } from './openWords.ts';
import { type Tag, tags } from './tags.ts';
import { type Token, tokensIn } from './tokens.ts';
import { inflectionOf, stemOf, type VerbForm } from './verbs.ts';

/** A token with its part of speech; verbs have a stem and a form. */
export interface Word extends Token {
  readonly tag: Tag;
  readonly stem: string;
  readonly form: VerbForm | undefined;
}

/** The words of a text with their parts of speech, as far as a look at their neighbours tells. */
export function wordsIn(text: string): readonly Word[] {
  const tokens = tokensIn(text);
  const words: Word[] = [];
  for (const [index, token] of tokens.entries())
    words.push(wordOf(token, words, tokens[index + 1], tokens[index + 2]));
  return words;
}

function wordOf(
  token: Token,
  before: readonly Word[],
  next: Token | undefined,
  afterNext: Token | undefined,
): Word {
  const previous = before.at(-1);
  const { text, lower, start, end } = token;
  // Spelt out: spreading the token costs more than all the rest.
  const word = (tag: Tag, stem = lower, form?: VerbForm): Word => ({
    text,
    lower,
    start,
    end,
    tag,
    stem,
    form,
  });
  const plain = tags.get(token.text);
  if (plain !== undefined) return closedWord(token, plain, previous, next, word);
  if (token.text.startsWith('\0')) return word('code');
  if (token.lower === "'s" || token.lower === "'")
    return isPossessive(token, previous, next)
      ? word('possessive')
      : token.lower === "'"
        ? word('mark')
        : word(/^(?:been|got|had)$/.test(next?.lower ?? '') ? 'have' : 'be');
  if (token.lower === "'d")
    return word(isParticiple(next) ? 'have' : 'modal', isParticiple(next) ? 'had' : 'would');
  const plainWord = /^[a-z]+$/.test(token.text);
  if (!plainWord) {
    if (!/[\p{L}\p{N}]/u.test(token.text)) return word('mark');
    if (/^[\d:.,–—-]+(?:st|nd|rd|th|h|m|s|%|[ap]m)?$|^\d/.test(token.lower)) return word('time');
    if (/^\p{Lu}\.$|^(?:\p{Lu}\.){2,}$|^[a-z]{2,}_[a-z]+$/u.test(token.text)) return word('name');
  }
  if (token.lower === 'no one') return word('pronoun');
  if (!plainWord && isGivenName(token, next) && /^\p{Lu}\p{Ll}/u.test(token.text)) return word('name');
  if (token.text === 'PM' && previous?.tag === 'determiner') return word('noun');
  const tag = tags.get(token.lower);
  if (tag !== undefined && !isProper(token, previous, tag))
    return closedWord(token, tag, previous, next, word);
  if (!plainWord && /^@|^(?:O|D)['’]\p{Lu}|^Mc\p{Lu}/u.test(token.text)) return word('name');
  if (
    previous?.tag === 'preposition' &&
    /^(?:accounting|purchasing|marketing|merchandising|controlling|planning|publishing)$/.test(token.lower)
  )
    return word('noun');
  if (isOngoing(token, previous, next)) return word('verb', stemOf(token.lower.slice(0, -3)), 'ing');
  const place: Neighbours = { previous, before, next, afterNext };
  const isFirst =
    previous === undefined ||
    (previous.tag === 'mark' && !/[,/('"“-]/.test(previous.text)) ||
    (previous.tag === 'time' && before.every(({ tag: each }) => each === 'time' || each === 'mark'));
  if (!plainWord && /^\p{Lu}/u.test(token.text) && (!isFirst || isGivenName(token, next)))
    return word('name');
  return openWord(token, place, isFirst, word);
}

/** "was not monitoring the queue", "was busy restarting the node": elsewhere such words are nouns or describe. */
function isOngoing({ lower }: Token, previous: Word | undefined, next: Token | undefined): boolean {
  const isOpen =
    next !== undefined && /^(?:the|an?|our|its|his|her|their|this|that|these|any|all)$/.test(next.lower);
  return (
    lower.endsWith('ing') &&
    isOpen &&
    (/^(?:not|be)$/.test(previous?.tag ?? '') || previous?.lower === 'busy')
  );
}

/** "Blessing had merged": a name that looks like another word. */
function isGivenName({ lower }: Token, next: Token | undefined): boolean {
  return (
    givenNames.has(lower) &&
    next !== undefined &&
    (/^(?:has|had|was|is|should|could|would|did|'s|and|then|never)$/.test(next.lower) ||
      /^(?:past|participle)$/.test(inflectionOf(next.lower)?.form ?? ''))
  );
}

/** "May Lin", "Will Oduya" and "March" in the middle of a sentence are no modals. */
function isProper({ text, lower }: Token, previous: Word | undefined, tag: Tag): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(text) &&
    previous !== undefined &&
    previous.tag !== 'mark' &&
    tag !== 'time' &&
    lower !== 'i'
  );
}

function isPossessive(token: Token, previous: Word | undefined, next: Token | undefined): boolean {
  if (previous === undefined || token.start !== previous.end) return false;
  if (token.lower === "'") return /s$/.test(previous.lower) && next !== undefined && next.start > token.end;
  if (previous.tag === 'pronoun' && !/one$|body$/.test(previous.lower)) return false;
  if (
    previous.tag === 'relative' ||
    previous.tag === 'subordinator' ||
    /^(?:there|here|what|who)$/.test(previous.lower)
  )
    return false;
  return !/^(?:not|been|being|a|an|the|going|always|never|n't)$/.test(next?.lower ?? '');
}

function isParticiple(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:been|had|not|better|never|just|only|already)$/.test(token.lower) ||
      /^(?:past|participle)$/.test(inflectionOf(token.lower)?.form ?? ''))
  );
}

function closedWord(
  token: Token,
  tag: Tag,
  previous: Word | undefined,
  next: Token | undefined,
  word: Make,
): Word {
  if (
    token.lower === 'her' &&
    (next === undefined || /^(?:to|from|for|and|with|in|on|\p{P})/u.test(next.lower))
  )
    return word('pronoun');
  if (
    token.lower === 'that' &&
    previous !== undefined &&
    /^(?:preposition|verb|mark|conjunction)$/.test(previous.tag) &&
    next !== undefined &&
    !/^\p{Lu}/u.test(next.text) &&
    !/^(?:the|a|an|he|she|they|we|i|it|was|were|had|is|no|nobody|someone)$/.test(next.lower) &&
    !inflectionOf(next.lower)
  )
    return word('determiner');
  if (token.lower === 'once' && (/^(?:again|more)$/.test(next?.lower ?? '') || previous?.tag === 'have'))
    return word('adverb');
  if (token.lower === 'only' && previous?.tag === 'determiner') return word('adjective');
  if (
    /^(?:both|all|each)$/.test(token.lower) &&
    /^(?:name|pronoun|noun)$/.test(previous?.tag ?? '') &&
    inflectionOf(next?.lower ?? '')
  )
    return word('adverb');
  if (token.lower === 'broken' && previous?.tag === 'have') return word('verb', 'break', 'participle');
  if (token.lower === 'like' && (previous?.tag === 'noun' || previous?.tag === 'to'))
    return word('verb', 'lik', 'base');
  return word(tag);
}
