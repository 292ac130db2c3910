import * as l10n from '@vscode/l10n';
import { literalForm } from '../literalForm.ts';
import { shift } from '../markdown/position.ts';
import { oneLine } from '../oneLine.ts';
import { harmfulActs } from './acts.ts';
import { actsBy } from './agents.ts';
import { agentless, counterfactuals } from './counterfactual.ts';
import { deeds } from './deeds.ts';
import type { BlameCategory, Spotted } from './finding.ts';
import { mayBlame } from './gate.ts';
import { histories, repetitions } from './histories.ts';
import { humanErrors } from './humanError.ts';
import { judgements } from './judgement.ts';
import { possessedFaults } from './ownedFaults.ts';
import { type Passage, passageOf } from './passage.ts';
import type { Names } from './people.ts';
import { personnelMatters } from './personnel.ts';
import { blamingQuestions } from './questions.ts';
import { culprits } from './responsibility.ts';
import { type Rewrite, rewritesOf } from './rewrites.ts';
import { isEnglish, sentencesIn, withoutQuotations } from './sentences.ts';

/** Words that make a person the cause or the culprit; offsets are those of the text. */
export interface BlameFinding {
  readonly start: number;
  readonly end: number;
  /** Set where the writers speak of themselves. */
  readonly severity?: 'info';
  readonly category: BlameCategory;
  readonly words: string;
  readonly message: string;
  readonly rewrites: readonly Rewrite[];
  /** The name that was taken for a person's, where one is spoken of. */
  readonly name: string | undefined;
}

/** What is known of the words in a document besides English. */
export interface BlameContext extends Names {
  /** Phrases to be left alone. */
  readonly allow?: readonly string[];
}

/** In the order of what they tell most clearly: of findings that overlap, the first is kept. */
const detectors: readonly ((passage: Passage) => Iterable<Spotted>)[] = [
  blamingQuestions,
  humanErrors,
  culprits,
  personnelMatters,
  counterfactuals,
  harmfulActs,
  actsBy,
  deeds,
  possessedFaults,
  histories,
  repetitions,
  judgements,
  agentless,
];

/** Texts about blame, not texts that blame. */
const aboutBlame = new RegExp(
  oneLine`
      \bblameless|
      \b(?:not|n['’]t|never|without|nobody|no one)\b[^.;:]{0,40}\b(?:blame|at fault|find fault|culprit)|
      \bwrong to blame\b|\bpunishing\b|\bculture\b|\bthis (?:review|document|report) (?:is|asks|does)|
      ^(?:calling|labell?ing|saying|writing|blaming|stopping at|citing|putting|naming|classifying|attributing|concluding|telling)\b[^.;]*
        \b(?:would|does|do|will|is|hides?|ends?|stops?|tells?|teaches|explains?|misses|only)\b|
      \b(?:says|teaches) (?:something|nothing|nobody)\b|^(?:ask|interview|thank)\b|
      ^(?:deliberately|instead of \0)|\bwe (?:first wrote|no longer think)|\bit is a question\b|
      \b(?:(?:we|i) (?:do|did|would|could|can)|this (?:does|did)|that (?:does|did)|which (?:does|did)) ?(?:not|n['’]t) (?:think|believe|say|claim|mean|suggest|imply|
        mean to say|want to say)\b|
      \b(?:easy|tempting|unfair|wrong|pointless) to (?:say|claim|conclude|blame|call|ask|think)\b`,
  'i',
);

/** In characters: what is longer was pasted, not written, and takes time that grows with its square. */
const longestSentence = 2000;

/** Everything in a block of prose that blames, judges or second-guesses people. */
export function findBlame(text: string, context: BlameContext): readonly BlameFinding[] {
  if (!isEnglish(text)) return [];
  const readable = withoutAllowed(withoutQuotations(text), context.allow ?? []);
  const known = technicalText.test(readable)
    ? { ...context, systems: [...context.systems, ...technicalNames] }
    : context;
  return sentencesIn(readable).flatMap(({ start, end }) => {
    const sentence = readable.slice(start, end);
    if (sentence.length > longestSentence || !mayBlame(sentence, known) || aboutBlame.test(sentence))
      return [];
    const passage = passageOf(sentence, known);
    return withoutOverlaps(detectors.flatMap((detect) => [...detect(passage)])).map((found) =>
      moved(described(found, text.slice(start, end), passage), start),
    );
  });
}

/** Where pods are spoken of, the operator is one of them. */
const technicalText = /\b(?:CRDs?|pods?|kubernetes|reconcil\w+|helm|k8s|kubelet|daemonset)\b/i;
const technicalNames = ['operator', 'controller', 'agent', 'scheduler'];

function moved(found: BlameFinding, by: number): BlameFinding {
  const rewrites = found.rewrites.map((rewrite) => ({ ...rewrite, ...shift(rewrite, by) }));
  return { ...found, ...shift(found, by), rewrites };
}

function withoutAllowed(text: string, allow: readonly string[]): string {
  return allow
    .filter((phrase) => phrase !== '')
    .map((phrase) => new RegExp(literalForm(phrase), 'gi'))
    .reduce((rest, phrase) => rest.replace(phrase, (found) => '\0'.repeat(found.length)), text);
}

function withoutOverlaps(found: readonly Spotted[]): readonly Spotted[] {
  const kept: Spotted[] = [];
  const isTold = found.some(({ category, isGeneral }) => category === 'blame' && !isGeneral);
  for (const each of found)
    if (
      !(isTold && each.isGeneral) &&
      !kept.some((other) => each.start < other.end && other.start < each.end)
    )
      kept.push(each);
  return kept.sort((a, b) => a.start - b.start);
}

function described(found: Spotted, text: string, passage: Passage): BlameFinding {
  const { start, category } = found;
  const end = endOfWords(found, passage);
  const words = text.slice(start, end);
  return {
    start,
    end,
    category,
    words,
    message: messages[category](short(words)),
    rewrites: rewritesOf(found, text, passage, end),
    name: nameIn(found, passage),
    ...(found.subject === 'self' && { severity: 'info' as const }),
  };
}

/** "Celeste" of "Celeste ignored the header", which may be a system after all. */
function nameIn({ start, end }: Spotted, { words, phrases, kindOf }: Passage): string | undefined {
  const named = phrases.find((phrase) => {
    const [first, last] = [words[phrase.start], words[phrase.end - 1]];
    return (
      first !== undefined &&
      last !== undefined &&
      first.tag === 'name' &&
      last.tag === 'name' &&
      start <= first.start &&
      last.end <= end &&
      /^(?:person|perhaps)$/.test(kindOf(phrase))
    );
  });
  const text =
    named &&
    words
      .slice(named.start, named.end)
      .map((word) => word.text)
      .join(' ');
  return text?.startsWith('@') ? undefined : text;
}

/** With what was done: "John deployed a broken policy", not "John deployed". */
function endOfWords({ category, end }: Spotted, passage: Passage): number {
  if (category !== 'blame' && category !== 'counterfactual') return end;
  const rest = passage.text.slice(end);
  const object =
    /^[^.,;:!?\0]*?(?=[.,;:!?\0]| (?:and|but|which|that|because|when|while|after|before|so|instead|by|in|to save) |$)/.exec(
      rest,
    )?.[0] ?? '';
  return object.length > longestObject ? end : end + object.trimEnd().length;
}

const longestObject = 60;

function short(words: string): string {
  const line = words.replaceAll('\0', '…').replace(/…+/g, '…').replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 67)}…` : line;
}

const messages: Readonly<Record<BlameCategory, (words: string) => string>> = {
  blame: (words) => l10n.t('Blames people: "{0}". Say what made it possible', words),
  question: (words) => l10n.t('Asks for a culprit: "{0}" Ask what allowed it', words),
  counterfactual: (words) =>
    l10n.t('Says what people should have done: "{0}". Say what would have made it possible', words),
  agentless: (words) =>
    l10n.t('Says what should have been done: "{0}". Say what would have made it possible', words),
  humanError: (words) => l10n.t('"{0}" explains nothing: say what made the error possible', words),
  judgement: (words) => l10n.t('Judges people: "{0}". Say what they saw and what made it sensible', words),
};
