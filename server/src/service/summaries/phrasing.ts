import { type Clause, readSentence, type Sentence } from '../prose/english/clauses.ts';
import type { Word } from '../prose/english/words.ts';
import { isForeign, sentencesIn } from '../prose/sentences.ts';
import { withoutStop } from './quoted.ts';
import { isWhole, tidied } from './whole.ts';

/**
 * What a fragment of a document is, so that it can be made a sentence: "Orders were lost" is a `clause`, "Reopened the index" an
 * act in the `past`, "Roll back the release" one in its `base` form, "61,000 shoppers" a `phrase`.
 */
export type FragmentKind = 'clause' | 'past' | 'base' | 'phrase';

/**
 * The first sentence of a text that says something by itself, without its stop: no question, no lead ("Two things:"), not the
 * label in front ("**Detection:** the alert fired"), nothing that is only part of one. Empty where there is none.
 */
export function firstSentence(text: string, isLiked: (sentence: string) => boolean = () => true): string {
  const told = withoutLead(text);
  for (const { start, end } of sentencesIn(told)) {
    const sentence = tidied(told.slice(start, end));
    if (/[?:]["'”’)*_]*$|^[*_]+[^*_]*[*_]+[.:]?$/.test(sentence) || !isWhole(sentence)) continue;
    if (isLiked(sentence)) return withoutStop(sentence);
  }
  return '';
}

export function kindOfFragment(text: string): FragmentKind {
  // What we cannot read stands by itself: our English around it would make no sentence of it.
  if (isForeign(text)) return 'clause';
  const sentence = readSentence(shown(text));
  const { words, clauses } = sentence;
  const [first] = words;
  if (/^there (?:is|are|was|were)\b/i.test(text)) return 'clause';
  const mains = clauses.filter((clause) => isMain(clause, sentence));
  const [main, ...others] = mains;
  if (main === undefined) return 'phrase';
  if (main.group === 0 && main.subject === undefined && main.voice === 'active') {
    // "Retained messages were deleted": what looks like an act belongs to the noun.
    if (others.some((other) => isVerbOfAll(main, other, sentence))) return 'clause';
    if (first?.form === 'past') return 'past';
    if (first?.form === 'base') return 'base';
  }
  // Not "signed" of "2,114 signed zones".
  const isTold = mains.some(
    ({ subject, group }) => subject !== undefined || auxiliary.has(words[group]?.tag ?? ''),
  );
  return isTold ? 'clause' : 'phrase';
}

const auxiliary: ReadonlySet<string> = new Set(['modal', 'be', 'have', 'do', 'not']);

function isVerbOfAll(first: Clause, { group }: Clause, { words }: Sentence): boolean {
  return (
    auxiliary.has(words[group]?.tag ?? '') &&
    !words.slice(first.verb + 1, group).some(({ tag, text }) => joining.has(tag) || text === ',')
  );
}

const joining: ReadonlySet<string> = new Set(['conjunction', 'relative', 'subordinator', 'pronoun']);

/** Whether a sentence is understood without the one before it. */
export function standsAlone(text: string): boolean {
  return !/^(?:that|this|it|they|he|she|these|those|both|such|so|but|and|or|however|then|here|there|also|afterwards|(?:after|from|before|for|by|with|in) (?:this|that|these|those)|the (?:second|third|other) (?:cause|reason)|\S+ of those)\b|\b(?:of (?:them|these)|the rest)\b/i.test(
    shown(text),
  );
}

/** Whether its main verb tells what has been: a summary does. */
export function isPast(text: string): boolean {
  const sentence = readSentence(shown(text));
  const main = sentence.clauses.find((clause) => isMain(clause, sentence));
  const word = main && sentence.words[main.group];
  return (
    word !== undefined &&
    (/^(?:was|were|had|did|could|would)$/.test(word.lower) ||
      word.form === 'past' ||
      word.form === 'participle')
  );
}

/** Whether it tells what somebody has done or what was done: no state, nothing that was not, nothing that came before. */
export function tellsAct(text: string): boolean {
  const sentence = readSentence(shown(text));
  const main = sentence.clauses.find((clause) => isMain(clause, sentence));
  if (main === undefined || main.negated || main.perfect || main.modal !== undefined) return false;
  const [group, verb] = [sentence.words[main.group], sentence.words[main.verb]];
  return (
    isPast(text) &&
    !(group?.tag === 'be' && (group === verb || main.voice !== 'passive')) &&
    !/^(?:have|know|seem|need|want|remain|us)$/.test(main.stem)
  );
}

/** "The cache was cold", from a clause in any case. */
export function capital(text: string): string {
  // Not "dGPU" and "recap-worker", and no name in a text of another script.
  if (/^[*_]*\p{Ll}[\p{L}\p{N}]*(?:[\p{Lu}\d_]|-\p{L}+-)/u.test(text) || isForeign(text)) return text;
  return text.replace(
    /^([*_]*)(\p{Ll})/u,
    (_, marks: string, letter: string) => marks + letter.toUpperCase(),
  );
}

/** To stand within a sentence: only what is no name and no title loses its capital. */
export function lowered(text: string): string {
  const [first, second] = readSentence(text).words;
  const isPlain = first !== undefined && first.start === 0 && /^\p{Lu}\p{Ll}+$|^A$/u.test(first.text);
  return isPlain && usual.has(first.tag) && !/^\p{Lu}\p{Ll}/u.test(second?.text ?? '')
    ? first.lower + text.slice(first.end)
    : text;
}

const usual: ReadonlySet<string> = new Set([
  'adjective',
  'determiner',
  'verb',
  'preposition',
  'adverb',
  'pronoun',
  'not',
]);

/** Not one in "orders that were lost". */
function isMain({ type, subject, group }: Clause, { words }: Sentence): boolean {
  const between = words.slice(Math.min(subject?.end ?? 0, Math.max(group - 1, 0)), group);
  return type === 'finite' && !between.some(isRelative);
}

function isRelative({ tag, lower }: Word): boolean {
  return tag === 'relative' || tag === 'subordinator' || /^who(?:m|se)?$/.test(lower);
}

/** "4.1 **Traffic spike:** a launch drove traffic": a number and a short label or question that is set apart say nothing by themselves. */
function withoutLead(text: string): string {
  const lead = /^(?:\d+(?:\.\d+)+\s+)?([*_]{1,2})([^*_]{1,80}?)\1([:.：]?)\s+(?=\S)/.exec(text);
  if (lead === null) return text;
  const isLabel = /[:.?：？]$/.test((lead[2] ?? '') + (lead[3] ?? ''));
  return isLabel ? text.slice(lead[0].length) : text;
}

/** As readers see it: code is a name, marks are gone. */
function shown(text: string): string {
  return text
    .replace(/`[^`]*`/g, (code) => '\0'.repeat(code.length))
    .replace(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, '');
}
