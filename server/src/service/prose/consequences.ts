import type { Clause } from './english/clauses.ts';
import { decisive } from './lexicon/concessions.ts';
import { goodEnd, harms, leftAlone, wentWell, wentWrong } from './lexicon/consequences.ts';
import { neutral } from './lexicon/faults.ts';
import { objectOf, type Passage } from './passage.ts';

/** "raised the limit, which filled the disk": the act is told for what came of it. */
export function isToldForItsHarm(passage: Passage, clause: Clause): boolean {
  if (!isAct(clause) || /^(?:should|if|when)\b/i.test(passage.text)) return false;
  const next = passage.clauses[passage.clauses.indexOf(clause) + 1];
  return next !== undefined && isHarmOf(passage, next);
}

function isHarmOf(passage: Passage, next: Clause): boolean {
  const { words } = passage;
  const [comma, joint] = [words[next.group - 2]?.text, words[next.group - 1]];
  const isResult =
    (comma === ',' && joint?.lower === 'which') || (joint?.text === ',' && next.type === 'ing');
  const isPast = next.type === 'ing' || words[next.verb]?.form === 'past';
  return (
    isResult &&
    isPast &&
    !next.negated &&
    next.modal === undefined &&
    (next.stem === 'leav' ? leftAlone.test(objectOf(passage, next)) : harms.has(next.stem)) &&
    !goodEnd.test(objectOf(passage, next))
  );
}

/** "The queue filled because Omar paused the consumer". */
export function isGivenAsCause({ text, words }: Passage, clause: Clause): boolean {
  const from = words[clause.subject?.start ?? clause.group]?.start ?? 0;
  const before = text.slice(0, from);
  const isCause = /\bbecause $/i.test(before) || (clause.perfect && /\b(?:since|as) $/i.test(before));
  return isCause && isPastAct(words, clause) && wentWrong.test(before) && !wentWell.test(before);
}

function isPastAct(words: Passage['words'], { type, negated, modal, perfect, verb, stem }: Clause): boolean {
  return (
    type === 'finite' &&
    !negated &&
    modal === undefined &&
    (perfect || words[verb]?.form === 'past') &&
    !noCause.test(stem)
  );
}

/** What people are, think or go through; and what they do for others. */
const noCause =
  /^(?:be|hav|need|want|believ|expect|assum|lack|know|se|hear|receiv|think|leav|retir|go|com|join|travel|sleep|work|wait|try|tri|ask|keep|insist|follow|find|notic|report|get|los|mov|plan|agre|learn|restor|rol|revert|fix|stop)$/;

function isAct({ stem, type, negated, modal }: Clause): boolean {
  return type === 'finite' && !negated && modal === undefined && (neutral.has(stem) || decisive.has(stem));
}
