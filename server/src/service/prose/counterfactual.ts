import { chancesMissed } from './chances.ts';
import type { Clause } from './english/clauses.ts';
import { stemsOf } from './english/verbs.ts';
import type { Spotted } from './finding.ts';
import {
  anybody,
  condition,
  expected,
  hadReason,
  hindsight,
  little,
  upTo,
  worseOff,
} from './lexicon/hindsight.ts';
import {
  located,
  matchesIn,
  objectOf,
  type Passage,
  personAt,
  type Subject,
  subjectBefore,
  subjectOf,
} from './passage.ts';

/** "should have been caught beforehand": nobody is named, but somebody is meant. */
export function* agentless(passage: Passage): Generator<Spotted> {
  for (const clause of passage.clauses) {
    if (
      clause.agent ||
      !/^(?:should|could|ought)$/.test(clause.modal ?? '') ||
      !clause.perfect ||
      clause.voice !== 'passive'
    )
      continue;
    const [group, verb] = [passage.words[clause.group], passage.words[clause.verb]];
    if (group && verb && humanActs.has(clause.stem))
      yield { category: 'agentless', start: group.start, end: verb.end };
  }
}

const humanActs = stemsOf(
  'catch notice find discover identify do test check review spot see detect verify prevent avoid document update communicate escalate acknowledge plan anticipate foresee consider read announce coordinate',
);

/** What people should or could have done, seen from today; systems and agentless forms are left alone. */
export function* counterfactuals(passage: Passage): Generator<Spotted> {
  for (const clause of passage.clauses) {
    const found = obligation(passage, clause) ?? obligationOf(passage, clause) ?? inversion(passage, clause);
    if (found) yield found;
  }
  yield* expectations(passage);
  yield* conditions(passage);
  for (const match of matchesIn(passage, upTo)) {
    const person = personAt(passage, match.index + match[0].length);
    if (
      person?.kind === 'person' &&
      /\b(?:did not|didn['’]t|never|not)\b/i.test(passage.text.slice(person.end))
    )
      yield { category: 'counterfactual', start: match.index, end: person.end };
  }
  yield* chancesMissed(passage);
  for (const match of matchesIn(passage, little)) {
    const person = personAt(passage, match.index + match[0].length);
    if (person && person.kind !== 'nobody')
      yield { category: 'counterfactual', start: match.index, end: person.end };
  }
  for (const match of matchesIn(passage, hindsight))
    yield { category: 'counterfactual', start: match.index, end: match.index + match[0].length };
}

/** "Alice should have checked", "they ought to have known", "she could at least have asked", "might have spotted". */
function obligation(passage: Passage, clause: Clause): Spotted | undefined {
  const { modal = '', perfect, inverted } = clause;
  if (!/^(?:should|could|might|would|ought)$/.test(modal) || !perfect || inverted) return undefined;
  const subject = subjectOf(passage, clause);
  if (subject === undefined || !isBlamed(subject, clause, isEasily(passage, clause))) return undefined;
  const group = passage.words[clause.group];
  const verb = passage.words[clause.verb];
  if (group === undefined || verb === undefined || isExcused(passage, clause, subject)) return undefined;
  return {
    category: 'counterfactual',
    start: Math.min(subject.start, group.start),
    end: verb.end,
    subject: subject.kind,
  };
}

/** "should have been tested by the author". */
function obligationOf(passage: Passage, clause: Clause): Spotted | undefined {
  const { modal = '', perfect, voice } = clause;
  const agent = located(passage, clause.agent);
  const group = passage.words[clause.group];
  if (!/^(?:should|could|might|ought)$/.test(modal) || !perfect || voice !== 'passive' || !group)
    return undefined;
  return agent?.kind === 'person'
    ? { category: 'counterfactual', start: group.start, end: agent.end, subject: agent.kind }
    : undefined;
}

/** "could simply have read it": said of people only. */
function isEasily({ words }: Passage, { group, verb }: Clause): boolean {
  return words.slice(group, verb).some(({ lower }) => /^(?:simply|just|easily|merely)$/.test(lower));
}

function isBlamed({ kind }: Subject, { modal, negated }: Clause, isEasy: boolean): boolean {
  if (kind === 'nobody') return modal === 'should' || modal === 'ought';
  return (
    kind !== 'thing' &&
    (kind !== 'perhaps' || modal === 'should' || modal === 'ought' || modal === 'might' || isEasy) &&
    !(negated && /^(?:could|might)$/.test(modal ?? ''))
  );
}

/** "should have been paged": not theirs to do. What would have been worse, or what they did not have, is no reproach either. */
function isExcused(passage: Passage, clause: Clause, { kind }: Subject): boolean {
  const said = `${clause.stem} ${objectOf(passage, clause)}`;
  if (/^(?:could|might|would)$/.test(clause.modal ?? '') && isEverybodys(passage, clause)) return true;
  if (clause.voice === 'passive')
    return (
      !(isPersonal.test(clause.stem) || (clause.negated && isTrust.test(clause.stem))) ||
      clause.agent !== undefined
    );
  if (
    /^be (?:paged|told|informed|given|paid|warned|notified|asked|able|at risk|affected|unaware|asleep|busy)/i.test(
      said,
    )
  )
    return true;
  if (clause.modal === 'would')
    return (
      clause.negated ||
      !/^(?:notic|catch|spot|see|be wis|know|avoid|prevent|check|ask|think|recogni[sz]|reali[sz]|stop|question|read|test)/.test(
        said,
      )
    );
  if (kind === 'self' && clause.negated && clause.modal !== 'should') return true;
  return (
    /^(?:need|requir|suffer|los) /.test(said) ||
    /\b(?:later|longer|worse|more slowly) than\b/i.test(said) ||
    (/\b(?:no|neither|nor|few)\b[^,;:]*$/i.test(passage.text.slice(0, passage.words[clause.group]?.start)) &&
      clause.modal !== 'should')
  );
}

/** "Anyone could have made it", "the team could have used the backup, but it was a week old". */
function isEverybodys({ text, words }: Passage, clause: Clause): boolean {
  const from = words[clause.subject?.start ?? clause.group]?.start ?? 0;
  return anybody.test(text.slice(Math.max(0, from - 14))) || hadReason.test(text.slice(from));
}

const isPersonal = /^(?:prepar|train|suspend|fir|sack)/;
/** "should not have been given access". */
const isTrust = /^(?:giv|allow|trust|let|hir|permit|put|assign|grant|leav|left|promot)/;

/** "Had Carol waited", in front of the clause that tells what would have come of it or behind it. */
function inversion(passage: Passage, clause: Clause): Spotted | undefined {
  const opening = passage.words[clause.group];
  if (!clause.inverted || opening?.lower !== 'had' || clause.voice === 'passive') return undefined;
  const subject = subjectOf(passage, clause);
  if (
    subject === undefined ||
    /^(?:thing|nobody)$/.test(subject.kind) ||
    (subject.kind === 'self' && clause.negated)
  )
    return undefined;
  if (/^(?:hav|hear|get|receiv|be)$/.test(clause.stem) && subject.kind === 'self') return undefined;
  return { category: 'counterfactual', start: opening.start, end: subject.end, subject: subject.kind };
}

/** "The on-call was supposed to escalate", "needed to have asked", "only had to look". */
function* expectations(passage: Passage): Generator<Spotted> {
  for (const match of matchesIn(passage, expected)) {
    const subject = subjectBefore(passage, match.index);
    if (
      subject &&
      (subject.kind === 'person' ||
        (subject.kind === 'self' && /need/i.test(match[0])) ||
        (subject.kind === 'perhaps' && /only|never/i.test(match[0])))
    )
      yield {
        category: 'counterfactual',
        start: subject.start,
        end: match.index + match[0].length,
        subject: subject.kind,
      };
  }
}

/** "If only the reviewer had run the tests", "avoided if the team had communicated". */
function* conditions(passage: Passage): Generator<Spotted> {
  for (const match of matchesIn(passage, condition)) {
    const at = match.index + match[0].length;
    const clause = passage.clauses.find(
      ({ subject, group }) =>
        subject !== undefined && (passage.words[subject.start]?.start ?? 0) >= at && group >= subject.end,
    );
    const subject = clause && subjectOf(passage, clause);
    if (worseOff.test(passage.text.slice(at))) continue;
    if (!clause || !subject || subject.start - at > 22 || !isReproach(passage, clause, match[0], subject))
      continue;
    yield { category: 'counterfactual', start: match.index, end: subject.end, subject: subject.kind };
  }
}

/** Of what was not the case: "if she had waited", "if he hadn't", never "if an engineer deploys". */
function isReproach({ words }: Passage, clause: Clause, opening: string, { kind }: Subject): boolean {
  if (kind === 'thing' || kind === 'perhaps') return kind === 'perhaps' && /only/i.test(opening);
  const first = words
    .slice(clause.group, clause.verb + 1)
    .map(({ lower, stem }) => (lower === "'d" ? stem : lower));
  const isUnreal = first.includes('had') || first[0] === 'would' || first.includes('would');
  if (!isUnreal || clause.voice === 'passive') return false;
  const isState = /^(?:hav|have|get|receiv|be)$/.test(clause.stem);
  if (isState && !/only/i.test(opening) && !ofCharacter.test(textBehind(words, clause))) return false;
  return kind !== 'self' || !clause.negated;
}

/** "had been more careful": of what they are like, not of what they were given. */
const ofCharacter =
  /^(?:been )?(?:sober|awake|paying|(?:a (?:bit|little) |much |somewhat |slightly |only |just )?(?:(?:more|less) \w+|better (?:trained|prepared)|competent|quicker|faster|smarter|wiser|braver|bolder))/i;

function textBehind(words: Passage['words'], { verb }: Clause): string {
  return words
    .slice(verb, verb + 5)
    .map(({ lower }) => lower)
    .join(' ');
}
