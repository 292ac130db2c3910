import { careless, harmful, neutral } from '../lexicon/faults.ts';
import { givenNames } from '../lexicon/names.ts';
import { type Tag, tags } from './tags.ts';
import type { Token } from './tokens.ts';
import { baseOfS, inflectionOf, isEveryday, stemOf, type VerbForm } from './verbs.ts';
import type { Word } from './words.ts';

/** Words that look like the past of a verb and are mostly none. */
const participial =
  /^(?:tired|interested|experienced|inexperienced|unexpected|expected|so-called|supposed|related|dedicated|outdated|affected|limited|complicated|sophisticated|automated|nested|based)$/;

/** Present and past look the same. */
const unchanged = /^(?:put|set|let|cut|hit|shut|read|cost|quit|split|spread|upset|reset|beat|bet|left)$/;

/** What stands around a word. */
export interface Neighbours {
  readonly previous: Word | undefined;
  readonly before: readonly Word[];
  readonly next: Token | undefined;
  readonly afterNext: Token | undefined;
}

/** Makes the word at hand with a part of speech; what is not told is its lower case and no form. */
export type Make = (tag: Tag, stem?: string, form?: VerbForm) => Word;

/** A word that no list of closed classes has: a verb, noun, adjective, adverb or name by its form and its neighbours. */
export function openWord(
  token: Token,
  { previous, before: left, next, afterNext }: Neighbours,
  isFirst: boolean,
  word: Make,
): Word {
  const { lower } = token;
  const before = previous?.tag;
  if (isAdverb(lower) && before !== 'to') return word('adverb');
  if (
    /^(?:clean|plain|flat)$/.test(lower) &&
    /^(?:past|participle)$/.test(inflectionOf(next?.lower ?? '')?.form ?? '')
  )
    return word('adverb');
  const inflection =
    inflectionOf(lower) ??
    (before === 'have' && lower.endsWith('ed')
      ? { stem: stemOf(lower.slice(0, -2)), form: 'past' as const }
      : undefined);
  if (
    /^(?:modal|do|to)$/.test(before ?? '') ||
    (before === 'not' && /n't|not/.test(previous?.lower ?? '') && !inflection) ||
    isDenying(left)
  ) {
    if (before !== 'to' || !/^\p{Lu}|[^s]s$/u.test(token.text)) return word('verb', stemOf(lower), 'base');
  }
  if (inflection?.form === 'ing' && isFirst && next !== undefined && takesSubject(next)) return word('noun');
  if (inflection && !participial.test(lower)) {
    const { stem, form } = inflection;
    if (unchanged.test(lower) && isNominalPlace(before)) return word(lower === 'left' ? 'adjective' : 'noun');
    if (isDescribing(form, before, previous, next, afterNext)) return word('adjective', stem, form);
    return word('verb', stem, form);
  }
  const present = presentForm(lower, left, next);
  if (present) return word('verb', stemOf(present.base), present.form);

  if (
    participial.test(lower) ||
    /(?:ous|ful|less|ible|able|ive|ish|ary|ical)$/.test(lower) ||
    (/^un/.test(lower) && lower.endsWith('ed')) ||
    (lower.includes('-') && lower.endsWith('ed'))
  )
    return word('adjective');
  if (isFirst && /^\p{Lu}\p{Ll}/u.test(token.text))
    return isEveryday(lower) && !givenNames.has(lower) ? word('verb', stemOf(lower), 'base') : word('name');
  return word('noun');
}

/** "Marketing launched": what stands before a past or an auxiliary is its subject. */
function takesSubject({ lower }: Token): boolean {
  return (
    /^(?:past|participle)$/.test(inflectionOf(lower)?.form ?? '') ||
    /^(?:modal|be|have|do)$/.test(tags.get(lower) ?? '')
  );
}

function isAdverb(lower: string): boolean {
  return (
    /ly$/.test(lower) &&
    !/^(?:reply|apply|supply|rely|family|assembly|anomaly|only|early|friendly|ally|fly|italy|july|multiply|comply|daily|weekly|monthly|hourly|nightly|costly|likely|imply)$/.test(
      lower,
    )
  );
}

/** "developers ignore", "she never tests", "Sam keeps breaking", "could the team miss": a verb by its place. */
function presentForm(
  lower: string,
  left: readonly Word[],
  next: Token | undefined,
): { base: string; form: VerbForm } | undefined {
  const previous = left.at(-1);
  if (previous === undefined || next?.lower === 'of') return undefined;
  const isS = /[^s]s$/.test(lower);
  const base = isS ? baseOfS(lower) : lower;
  if (!isEveryday(base) && !telling.has(stemOf(base))) return undefined;
  const subject =
    previous.tag === 'adverb' || previous.lower === 'never'
      ? left.at(previous.tag === 'adverb' && left.at(-2)?.tag === 'adverb' ? -3 : -2)
      : previous;
  if (subject === undefined) return undefined;
  if (isS && previous.tag === 'conjunction' && isObject(next) && left.some(({ form }) => form === 's'))
    return { base, form: 's' };
  if (isS) {
    const isOne =
      subject.tag === 'name' ||
      /^(?:he|she|who|somebody|someone|nobody|everyone|everybody|anyone|no one)$/.test(subject.lower) ||
      (subject.tag === 'noun' && !/[^s]s$/.test(subject.lower));
    const isCertain = subject !== previous || subject.text.startsWith('@') || givenNames.has(subject.lower);
    return isOne && (isCertain || isObject(next)) ? { base, form: 's' } : undefined;
  }
  const isMany =
    /^(?:we|they|i|you|who|people)$/.test(subject.lower) ||
    (subject.tag === 'noun' &&
      /(?:engineer|developer|operator|reviewer|manager|admin|team|sre|dba|contractor|author|approver|owner|technician|maintainer|analyst)s$/.test(
        subject.lower,
      ));
  if (isMany) return { base, form: 'base' };
  const asked = left.slice(-7).find(({ tag }) => tag === 'do' || tag === 'modal');
  const isAsked =
    asked !== undefined && !left.slice(left.indexOf(asked) + 1).some(({ tag }) => tag === 'verb');
  return isAsked &&
    (previous.tag === 'name' ||
      previous.tag === 'noun' ||
      previous.tag === 'pronoun' ||
      previous.tag === 'adverb') &&
    /^(?:why|how|what|who|when|did|do|does|could|would|should|can)$/.test(
      left.find(({ tag }) => tag !== 'mark' && tag !== 'name')?.lower ?? '',
    )
    ? { base, form: 'base' }
    : undefined;
}

const telling: ReadonlySet<string> = new Set([...careless, ...harmful, ...neutral]);

/** What stands behind a verb, not behind a noun. */
function isObject(next: Token | undefined): boolean {
  if (next === undefined) return false;
  return (
    /^(?:determiner|pronoun|to|subordinator|adjective|adverb|preposition)$/.test(
      tags.get(next.lower) ?? '',
    ) ||
    inflectionOf(next.lower)?.form === 'ing' ||
    /^[a-z]+s$/.test(next.lower)
  );
}

/** "did not even": the verb is still to come. */
function isDenying(left: readonly Word[]): boolean {
  const [auxiliary, not, adverb] = left.slice(-3);
  return auxiliary?.tag === 'do' && not?.tag === 'not' && adverb?.tag === 'adverb';
}

/** After "the", "its", "old": what follows is a thing. */
function isNominalPlace(before: Tag | undefined): boolean {
  return (
    before === 'determiner' || before === 'adjective' || before === 'possessive' || before === 'preposition'
  );
}

/** "a failed deploy", "the failing test", "with expired certificates": no act, a property. */
function isDescribing(
  form: VerbForm,
  before: Tag | undefined,
  previous: Word | undefined,
  next: Token | undefined,
  afterNext: Token | undefined,
): boolean {
  if (
    before === 'determiner' ||
    before === 'possessive' ||
    (before === 'adjective' && previous?.lower !== 'responsible')
  )
    return true;
  if (next === undefined) return false;
  const isThing = isOpen(next) && !/ly$/.test(next.lower);
  if (before === 'time' && form !== 'ing' && isThing && afterNext !== undefined && !/^[A-Z]/.test(next.text))
    return previous !== undefined && /^\d+$/.test(previous.text);
  if (before === 'preposition' && form !== 'ing') return isThing;
  return false;
}

function isOpen({ lower, text }: Token): boolean {
  return /^\p{L}/u.test(text) && !tags.has(lower);
}
