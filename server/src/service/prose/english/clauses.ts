import { oneLine } from '../../oneLine.ts';
import { type NounPhrase, nounPhrasesIn, phraseEnding, phraseStarting } from './phrases.ts';
import { behindPart, type Place, subjectBefore } from './subjects.ts';
import { type Word, wordsIn } from './words.ts';

/** Who is said to do what: one verb with what goes with it. Numbers are indices of words; offsets are those of the text. */
export interface Clause {
  /** The first word of the verb group: "should" of "should not have checked". */
  readonly group: number;
  readonly verb: number;
  /** The same for all forms of the verb: "delet", "forget". */
  readonly stem: string;
  /** `finite`: "deleted", "should have deleted"; `ing`: "by deleting"; `infinitive`: "to delete". */
  readonly type: 'finite' | 'ing' | 'infinitive';
  readonly subject: NounPhrase | undefined;
  readonly voice: 'active' | 'passive';
  /** Behind "by", of a passive. */
  readonly agent: NounPhrase | undefined;
  readonly negated: boolean;
  /** "should", "could", "would" … */
  readonly modal: string | undefined;
  /** "should have deleted", "had deleted". */
  readonly perfect: boolean;
  /** The subject stands behind the first verb: "had Carol waited", "why did Sam". */
  readonly inverted: boolean;
}

/** A sentence, understood as far as rules need it. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly phrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
}

/** Takes a sentence apart: its words, noun phrases and clauses. */
export function readSentence(text: string): Sentence {
  const words = wordsIn(text);
  const phrases = nounPhrasesIn(words);
  const clauses: Clause[] = [];
  const place: Place = { words, phrases, clauses };
  for (let at = 0; at < words.length; ) {
    const clause = clauseAt(place, at);
    if (clause) clauses.push(clause);
    at = clause ? clause.verb + 1 : at + 1;
  }
  return {
    text,
    words,
    phrases,
    clauses: clauses.map((clause, index) => withImplied(clause, clauses.slice(index + 1), place)),
  };
}

/** Who or what is spoken of right before a word, as the subject of a verb there would be. */
export function subjectAt(sentence: Sentence, at: number): NounPhrase | undefined {
  const clauses = sentence.clauses.filter(({ verb }) => verb < at);
  return subjectBefore({ ...sentence, clauses }, auxiliaryStart(sentence.words, at), 'finite');
}

/** "had" of "had been careless", where one looks from "careless". */
function auxiliaryStart(words: readonly Word[], at: number): number {
  let start = groupStart(words, at);
  while (/^(?:have|be|modal|do|adverb|not)$/.test(words[start - 1]?.tag ?? '')) start -= 1;
  return start;
}

const auxiliary: ReadonlySet<string> = new Set(['modal', 'be', 'have', 'do']);

function clauseAt(place: Place, at: number): Clause | undefined {
  const { words, phrases } = place;
  const word = words[at];
  if (word === undefined) return undefined;
  if (auxiliary.has(word.tag)) return fromAuxiliary(place, at);
  if (word.tag !== 'verb' || phrases.some(({ start, end }) => start <= at && at < end)) return undefined;
  const group = groupStart(words, at);
  const negated = words.slice(group, at).some(({ tag }) => tag === 'not');
  const type = typeOf(words, at, group);
  const agent =
    type === 'finite' && !isBare(word) && !hasObject(place, at) ? agentBehind(place, at) : undefined;
  const behind = words[group - 1]?.text === ',' ? group - 1 : group;
  const isReduced =
    word.form === 'participle' ||
    isDenied(words, group, at) ||
    (agent !== undefined && phraseEnding(phrases, behind) !== undefined);
  const subject = subjectBefore(place, group, type);
  if (type === 'finite' && isComplement(place, subject, word)) return undefined;
  return {
    group,
    verb: at,
    stem: word.stem,
    type,
    subject,
    voice: isReduced ? 'passive' : 'active',
    agent: isReduced ? agent : undefined,
    negated,
    modal: undefined,
    perfect: false,
    inverted: false,
  };
}

/** "members not informed": without "did" it is no past. */
function isDenied(words: readonly Word[], group: number, at: number): boolean {
  return words[at]?.form !== 'ing' && words.slice(group, at).some(({ lower }) => lower === 'not');
}

/** "left the endpoint exposed": what is said of the object; "said the DBA dropped it" has a clause of its own. */
function isComplement({ clauses, words }: Place, subject: NounPhrase | undefined, word: Word): boolean {
  const before = clauses.at(-1);
  return (
    before !== undefined &&
    subject?.start === before.verb + 1 &&
    before.voice === 'active' &&
    /^(?:past|participle)$/.test(word.form ?? '') &&
    words[before.verb]?.tag === 'verb' &&
    !reporting.test(before.stem)
  );
}

const reporting = new RegExp(
  oneLine`
      ^(?:say|think|know|believ|claim|mean|se|assum|realis|realiz|report|confirm|find|show|hop|suggest|
      notic|discover|hear|learn|feel|suspect|explain|not|understand|reveal|conclud|argu|tel|expect)$`,
  '',
);

function isBare({ form }: Word): boolean {
  return form === 'base' || form === 's';
}

function typeOf(words: readonly Word[], at: number, group: number): Clause['type'] {
  if (words[at]?.form === 'ing') return 'ing';
  return words[group - 1]?.tag === 'to' && words[at]?.form === 'base' ? 'infinitive' : 'finite';
}

/** Adverbs and "never" before a verb belong to it. */
function groupStart(words: readonly Word[], at: number): number {
  let start = at;
  while (['adverb', 'not'].includes(words[start - 1]?.tag ?? '')) start -= 1;
  return start;
}

function fromAuxiliary(place: Place, at: number): Clause | undefined {
  const { words, phrases } = place;
  const group = groupStart(words, at);
  const inner = phraseStarting(phrases, at + 1);
  const isInverted =
    inner !== undefined &&
    opensClause(words, at) &&
    (words[at]?.tag !== 'be' || /^(?:why|how|what|who)$/.test(words[at - 1]?.lower ?? ''));
  let end = at + 1;
  if (isInverted && inner) end = endOfSubject(place, inner);
  while (goesOn(words, end)) end += 1;
  const main = words[end]?.tag === 'verb' ? end : undefined;
  if (isInverted && main === undefined) return undefined;
  const chain = words.slice(group, main ?? end);
  const verb = main ?? lastAuxiliary(words, group, end);
  const isPassive =
    main !== undefined &&
    chain.findLast(({ tag }) => ['be', 'have', 'do', 'modal'].includes(tag))?.tag === 'be' &&
    /^(?:past|participle)$/.test(words[main]?.form ?? '');
  return {
    group,
    verb,
    stem: main === undefined ? stemOfAuxiliary(words[verb]) : (words[main]?.stem ?? ''),
    type: words[group]?.lower === 'having' ? 'ing' : 'finite',
    subject: isInverted ? inner : subjectBefore(place, group, 'finite'),
    voice: isPassive ? 'passive' : 'active',
    agent: isPassive ? agentBehind(place, verb) : undefined,
    negated: chain.some(({ tag, lower }) => tag === 'not' || lower === 'cannot'),
    modal: chain.find(({ tag }) => tag === 'modal')?.stem,
    perfect: chain.some(({ tag }) => tag === 'have') && main !== undefined,
    inverted: isInverted,
  };
}

/** The subject of a question may have more behind it: "did nobody on the team read". */
function endOfSubject({ words, phrases }: Place, subject: NounPhrase): number {
  let end = subject.end;
  while (words[end]?.tag === 'preposition') {
    const next = phraseStarting(phrases, end + 1);
    if (next === undefined) break;
    end = next.end;
  }
  return end;
}

function opensClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before === undefined ||
    before.tag === 'mark' ||
    before.tag === 'subordinator' ||
    /^(?:what|who|whom|which|sooner|this|earth|hell|world|avoidable|preventable|avoided|prevented|better|different|unnecessary)$/.test(
      before.lower,
    )
  );
}

function goesOn(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (['modal', 'be', 'have', 'do', 'not', 'adverb'].includes(word.tag)) return true;
  return word.tag === 'to' && (words[at - 1]?.lower === 'ought' || words[at - 2]?.lower === 'ought');
}

function lastAuxiliary(words: readonly Word[], start: number, end: number): number {
  for (let at = end - 1; at > start; at--)
    if (['be', 'have', 'do', 'modal'].includes(words[at]?.tag ?? '')) return at;
  return start;
}

function stemOfAuxiliary(word: Word | undefined): string {
  return word === undefined ? '' : word.tag === 'modal' ? word.stem : word.tag === 'have' ? 'hav' : word.tag;
}

/** "patched production by hand": what has an object is no passive. */
function hasObject({ phrases }: Place, verb: number): boolean {
  return phraseStarting(phrases, verb + 1) !== undefined;
}

/** "by hand", "by mistake". */
const noAgent = /^(?:hand|mistake|accident|default|design|chance|error|e?-?mail|phone|now|then)$/;

function agentBehind({ words, phrases }: Place, verb: number): NounPhrase | undefined {
  for (let at = verb + 1; at < words.length; at++) {
    const word = words[at];
    if (
      word === undefined ||
      /^[.;:!?–—]$/.test(word.text) ||
      ['modal', 'be', 'have', 'do', 'subordinator', 'relative', 'conjunction'].includes(word.tag)
    )
      return undefined;
    if (word.lower === 'by') {
      const found = phraseStarting(phrases, behindPart(words, at + 1));
      if (found && !noAgent.test(words[found.end - 1]?.lower ?? '')) return found;
    }
  }
  return undefined;
}

/** "After ignoring the alert, Sam restarted": what stands in front has the subject of what follows. */
function withImplied(clause: Clause, later: readonly Clause[], { words }: Place): Clause {
  if (clause.type !== 'ing' || clause.subject !== undefined) return clause;
  const main = later.find(({ type, subject }) => type === 'finite' && subject !== undefined);
  const isApart = main && words.slice(clause.verb, main.group).some(({ text }) => text === ',');
  return isApart ? { ...clause, subject: main.subject } : clause;
}
