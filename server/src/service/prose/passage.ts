import { type Clause, readSentence, type Sentence, subjectAt } from './english/clauses.ts';
import { type NounPhrase, phraseStarting } from './english/phrases.ts';
import { behindPart } from './english/subjects.ts';
import { ambiguous } from './lexicon/people.ts';
import { type Kind, kindOf, type Names } from './people.ts';

/** A sentence to look at, with quotations blanked, and who is who in it. */
export interface Passage extends Sentence {
  kindOf(phrase: NounPhrase | undefined): Kind;
}

/** Of whom something is said, in offsets of the sentence. */
export interface Subject {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

export function passageOf(text: string, names: Names): Passage {
  const sentence = readSentence(text);
  const known = new Map<NounPhrase, Kind>();
  return {
    ...sentence,
    kindOf(phrase) {
      if (phrase === undefined) return 'thing';
      const kind = known.get(phrase) ?? withPronoun(kindOf(sentence.words, phrase, names), phrase, sentence);
      known.set(phrase, kind);
      return kind;
    },
  };
}

/** "Ignatius misread the lease, so he renewed it": what is a he or a she behind is a person, whatever the name. */
function withPronoun(kind: Kind, phrase: NounPhrase, { words }: Sentence): Kind {
  const head = words[phrase.end - 1];
  const isOpen =
    (kind === 'perhaps' && head?.tag === 'name') ||
    (kind === 'thing' && head?.tag === 'noun' && ambiguous.test(head.lower) && phrase.owner === undefined);
  if (!isOpen) return kind;
  const isTold = words
    .slice(phrase.end)
    .some(({ lower }) => /^(?:he|she|his|her|him|himself|herself)$/.test(lower));
  return isTold ? 'person' : kind;
}

/** All matches of a pattern. */
export function* matchesIn({ text }: Passage, pattern: RegExp): Generator<RegExpExecArray> {
  const scan = scannerOf(pattern);
  scan.lastIndex = 0;
  for (;;) {
    const from = scan.lastIndex;
    const match = scan.exec(text);
    if (match === null) return;
    yield match;
    scan.lastIndex = Math.max(from + 1, match.index + Math.max(match[0].length, 1));
  }
}

const scanners = new WeakMap<RegExp, RegExp>();

/** The same pattern, searching from a place on; made once, as making one costs more than a search. */
function scannerOf(pattern: RegExp): RegExp {
  const known = scanners.get(pattern);
  if (known) return known;
  const scanner = new RegExp(pattern.source, `${pattern.flags}g`);
  scanners.set(pattern, scanner);
  return scanner;
}

/** The subject of a clause. */
export function subjectOf(passage: Passage, { subject }: Clause): Subject | undefined {
  const found = located(passage, subject);
  const isNone =
    found?.kind === 'person' &&
    /\b(?:none|neither|not (?:a single )?one) of (?:\w+ )?$/i.test(passage.text.slice(0, found.start));
  return found && isNone ? { ...found, kind: 'nobody' } : found;
}

/** The same for what is said from an offset on. */
export function subjectBefore(passage: Passage, offset: number): Subject | undefined {
  const at = passage.words.findIndex(({ end }) => end > offset);
  return located(passage, subjectAt(passage, at < 0 ? passage.words.length : at));
}

/** The one who is named at an offset; undefined for things. */
export function personAt(passage: Passage, offset: number): Subject | undefined {
  const first = passage.words.findIndex(({ end }) => end > offset);
  const at = behindPart(passage.words, first);
  const found = located(passage, phraseStarting(passage.phrases, at) ?? restOfPhrase(passage, at));
  return found && found.kind !== 'thing' && found.kind !== 'self' ? found : undefined;
}

/** "Solveig" of "all Solveig had to do". */
function restOfPhrase({ phrases }: Passage, at: number): NounPhrase | undefined {
  const around = phrases.find(({ start, end }) => start < at && at < end);
  return (
    around && {
      start: at,
      end: around.end,
      owner: around.owner && around.owner.end > at ? { ...around.owner, start: at } : undefined,
    }
  );
}

/** A phrase in offsets. */
export function located(passage: Passage, phrase: NounPhrase | undefined): Subject | undefined {
  const [first, last] = phrase ? [passage.words[phrase.start], passage.words[phrase.end - 1]] : [];
  if (phrase === undefined || first === undefined || last === undefined) return undefined;
  return { kind: passage.kindOf(phrase), start: first.start, end: last.end };
}

/** What follows the verb, up to where another subject takes over or the sentence makes a stop. */
export function objectOf({ text, words, clauses }: Passage, clause: Clause): string {
  const next = clauses.find(
    ({ group, type, subject }) => group > clause.verb && type === 'finite' && subject !== clause.subject,
  );
  const boundary =
    next?.subject && next.subject.start > clause.verb ? next.subject.start : (next?.group ?? words.length);
  const end = words[boundary]?.start ?? text.length;
  const from = words[clause.verb]?.end ?? 0;
  return /^[^;:?!]*/.exec(text.slice(from, end))?.[0].trim() ?? '';
}

/** The same, with what is said to have come of it. */
export function outcomeOf({ text, words }: Passage, clause: Clause): string {
  const from = words[clause.verb]?.end ?? 0;
  return /^[^;:]*?(?=[;:]|, (?:and|but|so) (?:the|it|we|then) |$)/.exec(text.slice(from))?.[0].trim() ?? '';
}
