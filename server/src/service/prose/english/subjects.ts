import type { Clause } from './clauses.ts';
import { type NounPhrase, phraseEnding, phraseStarting } from './phrases.ts';
import type { Word } from './words.ts';

/** A sentence as it is read from left to right. */
export interface Place {
  readonly words: readonly Word[];
  readonly phrases: readonly NounPhrase[];
  /** Those to the left. */
  readonly clauses: readonly Clause[];
}

/** Who does it: the phrase before the verb, past what is said of it, or the subject that a conjunction carries on. */
export function subjectBefore(place: Place, group: number, type: Clause['type']): NounPhrase | undefined {
  const { words, phrases, clauses } = place;
  const at = beforeParentheses(words, group);
  const previous = words[at - 1];
  if (previous === undefined) return undefined;
  if (type === 'infinitive') return ofInfinitive(clauses.at(-1));
  if (type === 'ing') return ofGerund(place, previous, at);
  if (previous.lower === 'who' || previous.lower === 'that' || previous.lower === 'which')
    return antecedent(place, at - 1);
  if (previous.tag === 'conjunction') return carriedOn(place);
  if (previous.text === ',') return acrossComma(place, at - 1);
  const phrase = phraseEnding(
    phrases,
    /^(?:responsible|concerned|involved|accountable)$/.test(previous.lower) ? at - 1 : at,
  );
  return phrase && (ofRelative(place, phrase) ?? climbed(place, phrase));
}

/** "The person who wrote this script had": the script belongs to what is told of the person. */
function ofRelative({ words, clauses }: Place, phrase: NounPhrase): NounPhrase | undefined {
  const inner = clauses.at(-1);
  const isRelative =
    inner !== undefined &&
    (words[inner.group - 1]?.lower === 'who' || words[inner.subject?.start ?? -1]?.lower === 'whoever') &&
    phrase.start > inner.verb;
  const isBroken =
    inner !== undefined &&
    words
      .slice(inner.verb, phrase.start)
      .some(({ tag }) => tag === 'mark' || tag === 'subordinator' || tag === 'conjunction');
  return isRelative && !isBroken ? inner.subject : undefined;
}

/** "decided to skip", "went on to delete": who decides does it; who is asked, plans or needs to has not done it yet. */
function ofInfinitive(before: Clause | undefined): NounPhrase | undefined {
  return before?.voice === 'active' && !before.negated && before.modal === undefined && done.test(before.stem)
    ? before.subject
    : undefined;
}

const done =
  /^(?:decid|choos|proce|manag|go|opt|elect|start|begin|continu|dar|rush|contriv|happen|fail|forget|neglect|refus|omit|bother)$/;

/** "jobs failing to start" are the jobs; "by failing to", "…, ignoring the alarm" belong to who the sentence is about. */
function ofGerund({ phrases, clauses }: Place, previous: Word, at: number): NounPhrase | undefined {
  const before = clauses.findLast((clause) => clause.type === 'finite');
  if (previous.tag === 'time' && before && /^(?:spend|wast|los)$/.test(before.stem)) return before.subject;
  const beside = phraseEnding(phrases, at);
  if (beside) return beside;
  const isImplied = /^(?:by|without|while|after|before|when|instead|of|,|and|for|from|in|busy)$/.test(
    previous.lower,
  );
  return isImplied ? before?.subject : undefined;
}

/** "The DBA (new to the team) dropped": what is in parentheses is skipped. */
function beforeParentheses(words: readonly Word[], at: number): number {
  if (words[at - 1]?.text !== ')') return at;
  for (let open = at - 1; open >= 0; open--) if (words[open]?.text === '(') return open;
  return at;
}

/** "a couple of engineers" are engineers. */
function isPart(words: readonly Word[], { end }: NounPhrase): boolean {
  return /^(?:couple|lot|lots|number|pair|handful|bunch|majority|rest|half|group|one|some|most|all|none|any|each|several|few|many|both|either|neither|member|members|dozen)$/.test(
    words[end - 1]?.lower ?? '',
  );
}

/** Behind "one of", "several of". */
export function behindPart(words: readonly Word[], at: number): number {
  return words[at + 1]?.lower === 'of' && isPart(words, { start: at, end: at + 1, owner: undefined })
    ? at + 2
    : at;
}

/** What says more of the word before it, rather than when or how something is done. */
const attributive = /^(?:of|on|in|at|from|for|with|behind|to|across|within|near)$/;

/** From "the payments team" in "the engineer on the payments team" to "the engineer". */
function climbed({ words, phrases }: Place, phrase: NounPhrase): NounPhrase {
  let found = phrase;
  for (;;) {
    const before = words[found.start - 1];
    const outer =
      before !== undefined && attributive.test(before.lower)
        ? phraseEnding(phrases, found.start - 1)
        : undefined;
    if (outer === undefined || isPart(words, outer)) return found;
    found = outer;
  }
}

/** "the engineer on call who", "Sam, who". */
function antecedent(place: Place, relative: number): NounPhrase | undefined {
  const { words, phrases } = place;
  const at = words[relative - 1]?.text === ',' ? relative - 1 : relative;
  const phrase = phraseEnding(phrases, at);
  if (phrase === undefined)
    return words[relative]?.lower === 'who' ? phraseStarting(phrases, relative) : undefined;
  return words[relative]?.lower === 'who' ? climbed(place, phrase) : phrase;
}

/** "Sam merged it and ignored …": the subject of what was said before; none where the conjunction joins something else. */
function carriedOn({ clauses, words }: Place): NounPhrase | undefined {
  const finite = clauses.filter(({ type }) => type === 'finite');
  let at = finite.length - 1;
  // "They knew the disk was filling and did nothing": what they knew has a subject of its own.
  while (
    at > 0 &&
    finite[at]?.subject !== undefined &&
    isSaidOf(finite[at]?.subject?.start ?? -1, finite[at - 1]?.verb ?? 0, words)
  )
    at -= 1;
  return finite[at]?.subject;
}

/** "knew the disk", "assumed that the disk": where the clause begins that a verb of saying has. */
function isSaidOf(start: number, verb: number, words: readonly Word[]): boolean {
  return start === verb + 1 || (start === verb + 2 && words[verb + 1]?.lower === 'that');
}

/** "Sam, who was tired, deleted", "the intern, new to the job, deleted", "Sam opened it, ignored the alarm and left". */
function acrossComma(place: Place, comma: number): NounPhrase | undefined {
  const { words, phrases } = place;
  for (let open = comma - 1; open > 0; open--) {
    if (words[open]?.text !== ',') continue;
    const phrase = phraseEnding(phrases, open);
    if (phrase && (isAside(words[open + 1]) || comma - open <= 4)) return climbed(place, phrase);
    break;
  }
  return phraseEnding(phrases, comma) && words[comma + 1]?.tag !== 'verb' ? undefined : carriedOn(place);
}

function isAside(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    ([
      'relative',
      'preposition',
      'determiner',
      'verb',
      'adjective',
      'adverb',
      'subordinator',
      'have',
      'be',
      'not',
    ].includes(word.tag) ||
      /^(?:who|whose|our|then|however)$/.test(word.lower))
  );
}
