import { oneLine } from '../oneLine.ts';
import { isHarm } from './acts.ts';
import type { Clause } from './english/clauses.ts';
import { stemsOf } from './english/verbs.ts';
import type { Spotted } from './finding.ts';
import { careless, harmful, mishaps } from './lexicon/faults.ts';
import { badBefore, harm, humanManner, manner, meant, restoring, wilful } from './lexicon/manners.ts';
import { located, matchesIn, objectOf, type Passage } from './passage.ts';
import type { Kind } from './people.ts';

/** "The table was dropped by an intern", "the wrong file, uploaded by support". */
export function* actsBy(passage: Passage): Generator<Spotted> {
  for (const clause of passage.clauses) {
    const agent = located(passage, clause.agent);
    if (
      clause.voice !== 'passive' ||
      agent === undefined ||
      !isBlamed(agent?.kind, passage.text) ||
      (clause.negated && !isUnheeded(clause) && !isUnchecked(clause)) ||
      clause.modal !== undefined ||
      meant.test(passage.text)
    )
      continue;
    const start = passage.words[clause.group]?.start ?? agent.start;
    const told = passage.text.slice(0, agent.end + 60);
    if (clause.negated || isHarmDone(clause, told, `${clause.stem} ${objectOf(passage, clause)}`))
      yield { category: 'blame', start, end: agent.end };
  }
  for (const match of [...matchesIn(passage, faultBy), ...matchesIn(passage, handledBy)]) {
    const agent = located(
      passage,
      passage.phrases.find(
        ({ start }) => (passage.words[start]?.start ?? 0) === match.index + match[0].length,
      ),
    );
    if (
      agent &&
      (agent.kind === 'person' ||
        (agent.kind === 'perhaps' && !/^(?:failure|errors?|mishandling)/i.test(match[0]))) &&
      !/\b(?:(?:not|never|no|n['’]t) (?:an? |any )?|(?:under|with) (?:the |an? )?)$/i.test(
        passage.text.slice(0, match.index),
      )
    )
      yield { category: 'blame', start: match.index, end: agent.end };
  }
}

/** "dropped by Adaeze in error": a name that may be a system's, and a manner that is not. */
function isBlamed(kind: Kind | undefined, text: string): boolean {
  return kind === 'person' || (kind === 'perhaps' && humanManner.test(text));
}

/** "was not followed by the night crew". */
function isUnheeded({ negated, stem }: Clause): boolean {
  return negated && /^(?:follow|respect|heed|observ|adher|obey|read|honour|honor)$/.test(stem);
}

/** "had not been tested by the author". */
function isUnchecked({ negated, stem }: Clause): boolean {
  return negated && checked.has(stem);
}

/** What was put off or left out would have helped. */
const putOff = /^(?:postpon|defer|delay|skip|cal|cancel|overrul)$/;
const precaution =
  /\b(?:twice|again|repeatedly|(?:three|several|many) times|tests?|drills?|reviews?|upgrades?|rehearsals?|maintenance|backups?|renewals?|patch\w*)\b/i;

/** "badly tested by", "insufficiently reviewed by". */
const ill =
  /\b(?:badly|poorly|insufficiently|inadequately|sloppily|carelessly|hastily|superficially|half-heartedly|barely|hardly) \w+ by\b/i;

const checked = stemsOf(
  'test check review verify validate read notice spot catch document communicate escalate acknowledge monitor announce consider question update rehearse renew rotate clean follow respond inform notify answer handle close fix patch deliver',
);

function isHarmDone({ stem }: Clause, told: string, said: string): boolean {
  if (finding.test(stem) || (restoring.has(stem) && isBadBefore(told))) return false;
  if (careless.has(stem) || (harmful.has(stem) && isHarm(said))) return true;
  return (
    ill.test(told) ||
    harm.test(restoring.has(stem) ? told.replace(badBefore, '') : told) ||
    manner.test(told) ||
    wilful.test(told) ||
    mishaps.has(stem) ||
    (putOff.test(stem) && precaution.test(told)) ||
    (/^(?:introduc|creat|trigger)/.test(stem) &&
      /\b(?:outage|incident|bug|regression|error|mistake|problem|failure|leak|defect|typo|mess)s?\b/i.test(
        told,
      )) ||
    /^(?:nod|rush|wav|push|whip|forc) through|^(?:drop|delet|remov|truncat|format|purg|flush|let|follow|mess|screw|configur|empt|blank|hold|leav|cut|knoc|tak|pull) (?:by\b|through|not|up|wrongly|in error|out|back|wide open|open|off|down)/i.test(
      said,
    ) ||
    /\b(?:not|never) (?:been )?\w+ed by\b/i.test(told)
  );
}

/** "The broken pods were removed". */
function isBadBefore(told: string): boolean {
  return new RegExp(badBefore.source, 'i').test(told.split(/\b(?:was|were|been)\b/)[0] ?? '');
}

/** What somebody came upon was wrong before. */
const finding =
  /^(?:find|notic|spot|identif|report|detect|discover|catch|correct|fix|repair|rais|revert|rol|restor|replac)$/;

const handledBy = new RegExp(
  oneLine`
      \b(?:mishandling|misuse|neglect|negligence|misreading|misconfiguration|mismanagement|
      misjudge?ment|disregard|omission|botching|abuse|
      (?:careless|poor|sloppy|clumsy|hasty|premature|reckless|accidental|unauthori[sz]ed|mistaken|unreviewed|untested|erroneous|faulty|improper|incorrect) \w+) of [^.;,]{1,50} by (?=\S)`,
  'i',
);
const faultBy = new RegExp(
  oneLine`
      \b(?:errors?|mistakes?|oversights?|blunders?|typos?|slips?|lapses?|negligence|inattention|
      carelessness|complacency|misjudge?ments?|misconfigurations?|missteps?|misunderstandings?|
      incompetence|recklessness|sloppiness|indifference|laziness|inaction|failings?|shortcomings?|
      mishandling|foul-ups?|screw-ups?|
      (?:bad|poor|wrong|hasty|premature|unreviewed|careless) (?:\w+ )?(?:merge|push|change|edit|
        decision|call|choice|deploy(?:ment)?)|
      mistakes made|error of judge?ment|failure|
      (?:mistakes?|typos?|errors?|slips?|blunders?|oversights?|bugs?) (?:in|of|on|to|with|during|within) (?:[\w-]+ ){0,4}?[\w-]+ (?:made|introduced|committed|caused)) (?:made )?(?:by|on the part of|from|of) (?=\S)`,
  'i',
);
