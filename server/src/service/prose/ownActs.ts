import { oneLine } from '../oneLine.ts';
import type { Clause } from './english/clauses.ts';
import { careless, harmful, neutral } from './lexicon/faults.ts';
import { badBefore, carelessly, restoring } from './lexicon/manners.ts';
import type { Passage } from './passage.ts';

/** Of ourselves only what says the fault itself: "we forgot", "I ignored", "I deleted the wrong bucket". */
export function isOwnFault(passage: Passage, clause: Clause, said: string, isHarm: boolean): boolean {
  if (clause.type !== 'finite') return false;
  return (
    careless.has(clause.stem) ||
    ownTurn.test(said) ||
    (ignoring.test(clause.stem) && isHarm) ||
    (neutral.has(clause.stem) &&
      clause.stem !== 'chang' &&
      (ownWrong.test(restoring.has(clause.stem) ? said.replace(badBefore, '') : said) ||
        isByAccident(passage, clause))) ||
    (harmful.has(clause.stem) && isByAccident(passage, clause))
  );
}

const ignoring = /^(?:ignor|skip|bypas|disregard|mis|dismis)$/;

const ownTurn = new RegExp(
  oneLine`
      ^(?:fail to|
      mak (?:a|an|the|another|some|several|two|three) (?:[\w-]+ ){0,2}?(?:mistakes?|errors?|blunders?)|
      (?:screw|mess|muck|mix) (?:[^.;,]{1,30} )?up\b|drop the ball|get (?:it|this|that) wrong|
      break (?:the|our) (?:build|pipeline|site|api|login|checkout|deployment|release|import|export|migration|contract)\b|
      (?:wast|spend|los) [^.;,]{1,30} (?:on|chasing|debugging|in|with) the wrong\b|
      let (?:[\w-]+ ){1,3}down)`,
  'i',
);

/** What even an everyday act of ours is wrong by. */
const ownWrong = new RegExp(
  oneLine`
      ^\w+ (?:[\w-]+ ){0,2}?(?:the|a|an|our) (?:wrong|untested|unreviewed|unfinished|broken|buggy) \w|
      \b(?:by (?:mistake|accident)|in error|to the wrong|in the wrong|from the wrong|
      (?:production|prod|live)\b[^.;,]{0,20} instead of|
      without (?:a (?:rollback|backup|review|test|plan|dry run)|testing|checking|reading|asking|telling|review|backup|approval))\b`,
  'i',
);

function isByAccident({ words }: Passage, { group, verb }: Clause): boolean {
  return (
    words.slice(group, verb).some(({ lower }) => carelessly.test(lower)) ||
    carelessly.test(words[verb + 1]?.lower ?? '')
  );
}
