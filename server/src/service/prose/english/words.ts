import { careless, harmful, neutral } from '../lexicon/faults.ts';
import { givenNames } from '../lexicon/names.ts';
import { type Token, tokensIn } from './tokens.ts';
import { baseOfS, inflectionOf, isEveryday, stemOf, type VerbForm } from './verbs.ts';

/** What a word does in a sentence; "subordinator" is because, when, if and their kin. */
export type Tag =
  | 'determiner'
  | 'pronoun'
  | 'relative'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'not'
  | 'to'
  | 'adverb'
  | 'verb'
  | 'noun'
  | 'adjective'
  | 'name'
  | 'time'
  | 'possessive'
  | 'code'
  | 'mark';

/** A token with its part of speech; verbs have a stem and a form. */
export interface Word extends Token {
  readonly tag: Tag;
  readonly stem: string;
  readonly form: VerbForm | undefined;
}

const closed: readonly (readonly [Tag, string])[] = [
  [
    'determiner',
    'the a an this these those our their his her its my your every each no some any another both all either neither several many few most whichever whose one two three four five six seven eight nine ten',
  ],
  [
    'pronoun',
    'i we he she they it you me us him them someone somebody anyone anybody everyone everybody nobody none himself herself themselves itself ourselves myself whoever who whom what theirs ours nothing something anything everything',
  ],
  ['relative', 'that which'],
  [
    'preposition',
    'of on in at from for with behind by into onto during within without after before under against between among across through about above below near per via despite upon toward towards outside inside regarding concerning around until till since like amid throughout beyond',
  ],
  ['conjunction', 'and or but nor yet then'],
  [
    'subordinator',
    'because when while if although though whereas unless as so once where why how whether whenever than',
  ],
  ['modal', "should could would might may must can will shall ought ca wo cannot 'll"],
  ['be', "is are was were be been being am 're 'm ai"],
  ['have', "have has had having 've"],
  ['do', 'do does did'],
  ['not', "not n't never"],
  ['to', 'to'],
  [
    'time',
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow utc gmt cet cest est pst pdt bst ist am pm minute minutes hour hours',
  ],
  [
    'adverb',
    'up down out off over also just still even ever again already always often once twice soon later earlier then now here there too very quite rather almost only simply merely instead maybe perhaps however therefore thus hence meanwhile afterwards otherwise away back forward together apart else far long yet both initially eventually finally really actually probably possibly once nevertheless nonetheless straight inexplicably',
  ],
  [
    'noun',
    'being during-not page ops data process access address status bus analysis basis series news diagnosis canvas',
  ],
  [
    'adjective',
    'unfamiliar unable unwilling responsible unfamiliar unwilling new old bad good wrong right own same other next last first second third junior senior whole single main sole responsible supposed due able sick tired careful careless previous current former late early big small large high low live stale broken unaware asleep drunk alone present absent busy more less better worse such',
  ],
];
const tags: ReadonlyMap<string, Tag> = new Map(
  closed.flatMap(([tag, list]) => list.split(' ').map((word) => [word, tag] as const)).toReversed(),
);

/** Words that look like the past of a verb and are mostly none. */
const participial =
  /^(?:tired|interested|experienced|inexperienced|unexpected|expected|so-called|supposed|related|dedicated|outdated|affected|limited|complicated|sophisticated|automated|nested|based)$/;
/** Present and past look the same. */
const unchanged = /^(?:put|set|let|cut|hit|shut|read|cost|quit|split|spread|upset|reset|beat|bet|left)$/;

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
  const tag = tags.get(token.lower);
  if (tag !== undefined && !isProper(token, previous, tag))
    return closedWord(token, tag, previous, next, word);
  if (!plainWord && token.text.startsWith('@')) return word('name');
  const place: Place = { previous, before, next, afterNext };
  const isFirst =
    previous === undefined ||
    (previous.tag === 'mark' && !/[,/('"“-]/.test(previous.text)) ||
    (previous.tag === 'time' && before.every(({ tag: each }) => each === 'time' || each === 'mark'));
  if (!plainWord && /^\p{Lu}/u.test(token.text) && (!isFirst || isGivenName(token, next)))
    return word('name');
  return openWord(token, place, isFirst, word);
}

/** What stands around a word. */
interface Place {
  readonly previous: Word | undefined;
  readonly before: readonly Word[];
  readonly next: Token | undefined;
  readonly afterNext: Token | undefined;
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

type Make = (tag: Tag, stem?: string, form?: VerbForm) => Word;

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
  if (token.lower === 'broken' && previous?.tag === 'have') return word('verb', 'break', 'participle');
  if (token.lower === 'like' && (previous?.tag === 'noun' || previous?.tag === 'to'))
    return word('verb', 'lik', 'base');
  return word(tag);
}

function openWord(
  token: Token,
  { previous, before: left, next, afterNext }: Place,
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
