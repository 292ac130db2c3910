import { isAgainstSigns, isHeedless, isReasoned } from './concessions.ts';
import { isGivenAsCause, isToldForItsHarm } from './consequences.ts';
import type { Clause } from './english/clauses.ts';
import type { Spotted } from './finding.ts';
import { attended, blameless, careless, harmful, neutral } from './lexicon/faults.ts';
import { harmfulTurns, humanTurns } from './lexicon/faultTurns.ts';
import {
  badBefore,
  carelessly,
  harm,
  humanManner,
  manner,
  meant,
  restoring,
  wilful,
} from './lexicon/manners.ts';
import { isNeglect, isOmission } from './omissions.ts';
import { isOwnFault } from './ownActs.ts';
import {
  matchesIn,
  objectOf,
  outcomeOf,
  type Passage,
  personAt,
  type Subject,
  subjectOf,
} from './passage.ts';

/** People who are said to have done harm, or not to have done their duty. */
export function* harmfulActs(passage: Passage): Generator<Spotted> {
  yield* insteadOfDuty(passage);
  for (const clause of passage.clauses) {
    if (clause.voice === 'passive' || isHypothetical(passage, clause)) continue;
    const subject = subjectOf(passage, clause);
    if (subject === undefined || subject.kind === 'thing' || !isFault(passage, clause, subject)) continue;
    yield spotted(passage, clause, subject);
  }
}

/** "Instead of reading the error, Bao restarted it", "It took the team 40 minutes to even open it". */
function* insteadOfDuty(passage: Passage): Generator<Spotted> {
  for (const [pattern, goesOn] of reproaches)
    for (const match of matchesIn(passage, pattern)) {
      const person = personAt(passage, match.index + match[0].length);
      if (person?.kind === 'person' && goesOn.test(passage.text.slice(person.end)))
        yield { category: 'blame', start: match.index, end: person.end, subject: person.kind };
    }
}

const reproaches = [
  [
    /^(?:instead of|rather than) (?:reading|checking|asking|testing|verifying|following|waiting|escalating|calling|looking|investigating|reporting|listening|consulting|paging)\b[^.;]{0,60}?, (?=\S)/i,
    /^ (?:just |simply |then |kept )?\w+(?:ed|ing|t|w|n|k|d)?\b/,
  ],
  [/\bit took (?=\S)/i, /^ [\w\d .-]{1,25} to (?:even|so much as)\b/i],
] as const;

function spotted({ words }: Passage, clause: Clause, subject: Subject): Spotted {
  const verb = words[clause.verb];
  return {
    category: 'blame',
    start: Math.min(subject.start, words[clause.group]?.start ?? subject.start),
    end: verb?.end ?? subject.end,
    subject: subject.kind,
  };
}

/** "should not ignore", "would break": nothing that was done. */
function isHypothetical({ words, text }: Passage, clause: Clause): boolean {
  const opening = words[(clause.subject?.start ?? clause.group) - 1]?.lower ?? '';
  const isPresent =
    clause.type === 'finite' &&
    /^(?:base|s)$/.test(words[clause.verb]?.form ?? '') &&
    words[clause.group]?.lower !== 'did' &&
    !words.slice(clause.group, clause.verb).some(({ lower }) => lower === 'did');
  if (isPresent && /^(?:if|unless|whenever|when|until|should|where)$/.test(opening)) return true;
  if (isPresent && /^(?:should|were) (?:the|an?|any|no|he|she|they) [^,]*, /i.test(text)) return true;
  if (
    clause.inverted ||
    words[clause.group - 1]?.lower === 'without' ||
    (clause.modal !== undefined && !isUnwilling(clause) && !isKnowing(clause) && !isPresumed(clause))
  )
    return true;
  const before = text.slice(0, words[clause.group]?.start ?? 0);
  return (
    clause.type !== 'finite' &&
    clause.modal === undefined &&
    /\b(?:should|would|could|can|may|might|will|must|to prevent|to avoid|to keep|cannot|easy to|possible to|if)\b[^,;]*$/i.test(
      before,
    )
  );
}

/** "must have known". */
function isKnowing({ modal, perfect, negated, stem }: Clause): boolean {
  return modal === 'must' && perfect && !negated && /^(?:know|se|notic|realis|realiz|hear)$/.test(stem);
}

/** "must have deleted". */
function isPresumed({ modal, perfect, negated }: Clause): boolean {
  return modal === 'must' && perfect && !negated;
}

/** "would not listen". */
function isUnwilling({ modal, negated, perfect, stem }: Clause): boolean {
  return (
    modal === 'would' &&
    negated &&
    !perfect &&
    /^(?:listen|bother|help|answer|cooperat|wait|budg|car|escalat)$/.test(stem)
  );
}

function isFault(passage: Passage, clause: Clause, { kind }: Subject): boolean {
  const object = objectOf(passage, clause);
  const told = { said: `${clause.stem} ${object}`, outcome: outcomeOf(passage, clause) };
  if (kind === 'nobody') return !clause.negated && isNeglect(passage, clause, told.said);
  if (clause.negated) return isPast(passage, clause) && isOmission(passage, clause, told.said, kind);
  if (meant.test(around(passage, clause, told.outcome))) return false;
  if (kind === 'self')
    return isPast(passage, clause) && isOwnFault(passage, clause, told.said, isHarm(told.said));
  return (
    isScapegoat(passage, clause) ||
    (kind === 'person' && isKnowing(clause)) ||
    isHumanFault(clause, told, isOfThem(passage, clause) && hasAdverb(passage, clause, carelessly)) ||
    (kind === 'person' &&
      (isHarmDone(clause, told, hasAdverb(passage, clause, carelessly)) ||
        isToldForItsHarm(passage, clause) ||
        isGivenAsCause(passage, clause)) &&
      !(isReasoned(passage, clause) && !isHarmItself(clause, told.said)))
  );
}

/** What follows a verb: with its stem up to the next subject, and to the end of what came of it. */
interface Told {
  readonly said: string;
  readonly outcome: string;
}

/** What only people do: enough to tell that a capitalised word before it is one. */
function isHumanFault({ stem }: Clause, { said, outcome }: Told, isRash: boolean): boolean {
  if (careless.has(stem)) return !isExcusedWord(said, outcome);
  return humanTurns.test(said) || isRash || (neutral.has(stem) && humanManner.test(outcome));
}

/** What one leaves out may have been left out for good reason. */
const leavingOut = /^(?:skip|bypas|dismis|ignor|sidestep|circumvent)$/;

/** "broke", "took down": no reason makes another thing of it. */
function isHarmItself({ stem }: Clause, said: string): boolean {
  return (harmful.has(stem) && !leavingOut.test(stem)) || harmfulTurns.test(said);
}

/** What systems do as well, or everybody does all day and is told here as wrong. */
function isHarmDone({ stem }: Clause, { said, outcome }: Told, isRash: boolean): boolean {
  if (harmfulTurns.test(said))
    return !/^(?:fail over|tak down (?:the|a|this|that|some) (?:\w+ )?(?:notes?|banners?|messages?|notices?|posts?|links?|page)\b)/i.test(
      said,
    );
  if (harmful.has(stem)) return isHarm(said);
  const seen = restoring.has(stem) ? outcome.replace(badBefore, '') : outcome;
  return (
    isRash ||
    isTooLate(said) ||
    isTooLate(`${stem} ${outcome}`) ||
    (wilful.test(outcome) && !undoing.test(stem)) ||
    (!blameless.has(stem) && amiss.test(said)) ||
    (!undoing.test(stem) && !blameless.has(stem) && isHeedless(outcome)) ||
    isAgainstSigns(stem, outcome) ||
    (neutral.has(stem) && (harm.test(seen) || manner.test(outcome)))
  );
}

/** Who undoes something is in a hurry with reason. */
const undoing = /^(?:rol|revert|restor|fail|abort|isolat|fix|repair|mitigat|stop)$/;
const amiss =
  /^\S+ (?:[\w-]+ ){0,3}?(?:the|a|an|his|her|their|two|three) wrong \w|^\S+ wrong \w+s\b|\b(?:by mistake|by accident|in error)\b/i;

function isOfThem({ words }: Passage, { subject }: Clause): boolean {
  return words[subject?.start ?? -1]?.lower === 'they';
}

/** "Whoever approved this": nobody is named, and everybody knows who is meant. */
function isScapegoat({ words, text }: Passage, clause: Clause): boolean {
  if (/\b(?:did so|could not|had no (?:way|means))\b/i.test(text)) return false;
  const isPastTense = /^(?:past|participle)$/.test(words[clause.verb]?.form ?? '');
  return words[clause.subject?.start ?? -1]?.lower === 'whoever' && isPastTense && clause.modal === undefined;
}

function isPast({ words }: Passage, clause: Clause): boolean {
  const group = words.slice(clause.group, clause.verb + 1);
  const verb = words[clause.verb];
  if (verb?.form === 'ing') return isOngoing(clause, group);
  return group.some(({ lower }) => /^(?:did|had|has|have|'d|'ve|never|would|was|were)$/.test(lower))
    ? true
    : /^(?:past|participle)$/.test(verb?.form ?? '');
}

/** "was not watching the queue", "the commander not delegating": nobody says so of what people did not know. */
function isOngoing({ negated, stem, type }: Clause, group: Passage['words']): boolean {
  const isTold = type === 'ing' || group.some(({ lower }) => /^(?:was|were|been)$/.test(lower));
  return stem === 'pay' || (negated && isTold && attended.has(stem));
}

/** The clause with its subject, its outcome, and a reason in front of it. */
function around({ text, words }: Passage, clause: Clause, outcome: string): string {
  const from = words[clause.subject?.start ?? clause.group]?.start ?? 0;
  const reason = /(?:because|since|as|thanks to|luckily,?) $/i.test(text.slice(0, from))
    ? text
    : text.slice(from);
  return reason.slice(
    0,
    text.slice(from).indexOf(outcome) + outcome.length + (reason === text ? text.length : 0),
  );
}

/** "broke the rollout into batches", "missed by a minute", "rushed to help". */
export function isHarm(said: string): boolean {
  return !/^break (?:the glass|down\b|out\b|up\b|for\b|\S+ (?:\S+ ){0,3}(?:into|up into|down into))|^mis (?:by|you|out on)|^skip (?:ahead|to)|^crash (?:the|a) course|^wip (?:down|clean the)|^dismis (?:the|a) (?:banner|dialog|alert (?:as|after))|^ignor (?:rules|list|file)|^(?:wip|nuk|destroy|brick|trash|overwrit|kil|crash|delet) (?:the |a |an |our |all |two |his |her )?(?:spare|unused|old|stale|test|staging|scratch|temporary|temp|empty|idle|retired|dead|stuck|expired|legacy|decommissioned|orphaned|sandbox|canary|corrupt\w*|cache)\b/i.test(
    said,
  );
}

function isExcusedWord(said: string, whole: string): boolean {
  return (
    /^(?:rush|guess|hesitat|omit|forget|li|mistak) (?:to (?:help|assist|the (?:site|data|server))|(?:the )?password|correctly|right|that|on the|under|behind|within|from the (?:report|summary))|^rush$|^li (?:in|on|with|at|within|under|behind)\b|^(?:rush) (?:in|over|a (?:fix|technician|courier|replacement))/i.test(
      said,
    ) || /\bnot\b.*\bto hesitate/i.test(whole)
  );
}

function isTooLate(said: string): boolean {
  return /^(?:react|respond|act|escalat|mov|answer|com|arriv|start|notic|wak|roll|tak|wait|do|intervene?|call|reply)\b.*\b(?:too|far too|so) (?:slowly|late|long|little)\b|^(?:do|think|assum|believ|figur) (?:nothing|(?:that )?(?:it|this|that) (?:was|would be) (?:a )?(?:\w+ )?(?:idea\b|fine|safe|ok|okay|enough|harmless|all right|alright))|^(?:escalat|cal|tel|inform|respond|react|pag|notify|notifi|rais|declar|report|answer|act|join)\b.{0,40}\b(?:only (?:after|when|once|at)|(?:hours|days|minutes|weeks|an hour) (?:too )?late\b)|^wait .{0,40}\b(?:before|until) (?:escalating|paging|calling|telling|informing|asking|reporting|declaring|raising|answering|reacting|responding|looking|checking|acting)/i.test(
    said,
  );
}

function hasAdverb({ words }: Passage, clause: Clause, adverbs: RegExp): boolean {
  return (
    words.slice(clause.group, clause.verb).some(({ lower }) => adverbs.test(lower)) ||
    adverbs.test(words[clause.verb + 1]?.lower ?? '')
  );
}
