import { oneLine } from '../../oneLine.ts';

/** How a deed is called that is blamed; a piece of a pattern. */
const bad = oneLine`
    careless|sloppy|hasty|premature|reckless|clumsy|amateurish|unprofessional|thoughtless|irresponsible|ill-advised|ill-considered|ill-judged|shoddy|stupid|foolish|lazy|cavalier|heedless|rash|unannounced|uncoordinated|unapproved|unreviewed|untested|
    unauthori[sz]ed|unverified|unvetted|unsupervised|undiscussed|accidental|inadvertent|unintentional|
    unintended|mistaken|erroneous|incorrect|wrong|improper|flawed|faulty|bad|botched|poor|inadequate|insufficient|incomplete|
    missing|late|belated|tardy|slow|delayed|misguided|unnecessary|risky|rushed|half-hearted|superficial|negligent|weak|
    typical|dubious|questionable|dirty|quick-and-dirty|
    broken|deficient|non-existent|nonexistent|inconsistent|unclear|misleading|contradictory|lack of|absence of|failed`;

/** Of a thing that is named with one of those, up to who did it. */
const ofWhat = oneLine`
    (?: (?:of|to|for|in|on|at|with|against|into) (?:[\w'’/-]+ ){0,4}?[\w'’/-]+){0,2}`;

/** "an unannounced change by", "insufficient testing on the part of": a person follows. */
export const badDeed = new RegExp(
  oneLine`
      \b(?:${bad}) (?:[\w-]+ ){0,2}?[\w/-]+${ofWhat} (?:by|on the part of) (?=\S)`,
  'i',
);

/** What only people do at work; a piece of a pattern. */
const work = oneLine`
    (?:response|reaction|communication|escalation|handling|handover|hand-over|coordination|collaboration|follow-up|
    follow-through|testing|review|reviewing|planning|preparation|supervision|oversight|decision|decision-making|
    judge?ment|behaviou?r|conduct|attitude|work|performance|leadership|management|attention|diligence|discipline|
    ownership|commitment|engagement|involvement|support|care|understanding|awareness|notification|information)s?`;

/** "the slow response of", "lack of ownership in": a person follows. */
export const workOf = new RegExp(
  oneLine`
      \b(?:(?:slow|late|belated|delayed|poor|bad|careless|sloppy|insufficient|inadequate|missing|weak|hasty|reckless|
      unprofessional|chaotic|disorgani[sz]ed) (?:[\w-]+ )?${work}|(?:lack|absence) of (?:\w+ )?(?:ownership|care|discipline|
      diligence|communication|attention|commitment|urgency|engagement|coordination|rigou?r|oversight|supervision|
      follow-up|follow-through|judge?ment)) (?:of|from|in|within|among|at|between) (?=\S)`,
  'i',
);

/** "a deployment by", "the deletion of a table by": a person follows. */
export const humanDeed = new RegExp(
  oneLine`
      \b(?:deploy|deployment|change|push|merge|release|restart|reboot|update|upgrade|migration|edit|rollout|commit|
      deletion|removal|switch|failover|shutdown|re-?configuration|modification|import|upload|decision)s?${ofWhat} by (?=\S)`,
  'i',
);

/** "the response by", "the communication from": a person and a verdict follow. */
export const deedOf = new RegExp(`\\b${work} (?:by|of|from) (?=\\S)`, 'i');

/** The verdict. */
export const poorly = new RegExp(
  oneLine`
      ^(?: (?:to|during|in|on|with|of) (?:[\w-]+ ){0,3}?[\w-]+)? (?:was|were|has been|had been|is|remained) (?:too |very |far too |
      rather |extremely |unacceptably |painfully |quite )?(?:slow|late|poor|bad|chaotic|disorgani[sz]ed|inadequate|insufficient|
      terrible|sloppy|careless|unprofessional|hesitant|confused|lacking|unacceptable|disappointing|half-hearted|
      superficial|erratic|haphazard|non-existent|nonexistent)\b`,
  'i',
);

/** Before them: what was bad is put right, or there was none. */
export const passedOver = new RegExp(
  oneLine`
      \b(?:(?:rollback|reversal|revert|removal|fix|correction|discovery|detection|identification|report|repair|restoration|
      replacement|analysis|investigation|diagnosis|clean-?up|reverting|fixing) of (?:the |an? |this |that )?|
      (?:no|not|n['’]t|never|without|any|prevents?|blocks?|rejects?|against)(?: \w+)?(?: an?| the| any)? )$`,
  'i',
);

/** Of these words a deed is less blamed than whoever did it is judged. */
export const ofCharacter =
  /^(?:careless|sloppy|hasty|reckless|clumsy|poor|half-hearted|superficial|negligent|unprofessional|disorgani[sz]ed|chaotic|botched|misguided)\b/i;

/** "What failed was the hand-over by": a verdict in front. */
export const failed =
  /\b(?:what (?:failed|went wrong|broke down|did not work)|(?:problem|cause|reason|weak spot|culprit|trouble)) (?:was|is|were) (?:the |a )?$/i;
