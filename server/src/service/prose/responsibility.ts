import { matchesIn, type Passage, type Spotted } from './finding.ts';
import { personAt, subjectBefore } from './subjects.ts';

const damage =
  "(?:[\\w’'-]+ ){0,3}?(?:outage|incident|failure|mess|loss|delay|downtime|disaster|problem|breach|disruption|damage|crash|data loss|regression)";

/** Words behind which the cause is named: a person there is made the cause. */
const causeBefore =
  /\b(?:root causes?(?: of [\w ]{1,30}?)?(?: (?:is|was))?:? |cause: |contributing factors?: |why \d+: (?:because )?|caused by |(?:is|was|were) due to |(?:entirely|solely|all) down to |attributable to |blame (?:for [^.;]{1,40}? )?(?:lies|rests|falls) (?:squarely |entirely )?with |(?:fault|responsibility)(?: for [^.;]{1,40}?)? (?:lies|lay|rests) with |fault of |culprit (?:was|is|turned out to be) |guilty party (?:was|turned out to be) |(?:all )?fingers point at |it was up to |no thanks to |failure is |accountable for [^.;]{1,30} is )/i;

/** A role that stands for itself: not "the on-call rotation" or "the user-agent header". */
const standsAlone =
  /^(?:['’]s (?:change|deploy|mistake|error|failure)|[\s]*(?:$|[.,;:!?)]|who\b|ran\b|did\b|used\b|pushed\b|deployed\b|deleted\b|forgot\b|failed\b|unfamiliar\b|on call\b|to\b|with\b|not\b|in\b|of\b|had\b|and\b|misread\b|was\b|for\b|squarely\b))/i;

/** People who are made the cause, the culprit or the one to answer for it. */
export function* culprits(passage: Passage): Generator<Spotted> {
  const text = passage.text.slice(0, passage.end);
  for (const match of matchesIn(passage, causeBefore)) {
    const at = match.index + match[0].length;
    const person = personAt(text, at, passage);
    const isDenied = /\b(?:not|never|n['’]t)(?: \w+)? *$/i.test(text.slice(passage.start, match.index));
    if (person?.kind === 'person' && !isDenied && standsAlone.test(text.slice(person.end)))
      yield { category: 'blame', start: match.index, end: person.end };
  }
  yield* saidOf(passage);
  for (const match of matchesIn(passage, always))
    yield { category: 'blame', start: match.index, end: match.index + match[0].length };
}

const verdict = new RegExp(
  `\\b(?:(?:is|are|was|were|be) (?:entirely |solely |fully |clearly |largely )?(?:to blame|at fault|guilty of|(?:responsible|accountable) for (?:the|this|that|our|today's|yesterday's) ${damage})|bears? (?:the |full )?(?:blame|responsibility) for|owns? the blame|(?:can|could)(?: not|n't| no longer)? (?:be )?trust(?:ed)?(?= to)|(?:ha(?:s|ve|d)|will|was|were|is being|been)(?: been| be)?(?: \\w+ly)? (?:reprimanded|disciplined|retrained|fired|sacked|dismissed|reminded to|told off|demoted|warned twice|held (?:account|respons)[ai]ble|given a warning)|ha(?:s|ve) received a (?:written )?warning|will (?:lose|be taken off)|spoke to the on-call)\\b`,
  'i',
);

function* saidOf(passage: Passage): Generator<Spotted> {
  for (const match of matchesIn(passage, verdict)) {
    const subject = subjectBefore(passage.text.slice(0, passage.end), match.index, passage);
    const isDenied = /\b(?:no ?body|no one|not|never|none|wrong to) /i.test(
      passage.text.slice(Math.max(passage.start, match.index - 20), match.index),
    );
    if (!subject || subject.start < passage.start || isDenied || subject.kind === 'perhaps') continue;
    yield {
      category: 'blame',
      start: subject.start,
      end: match.index + match[0].length,
      subject: subject.kind,
    };
  }
}

/** Needs no subject: these words are about people wherever they stand. */
const always =
  /\b(?:disciplinary (?:action|measures?|proceedings)|(?:be|is|are) held accountable|(?:person|people|individuals?|engineer|developer) (?:responsible|accountable) for (?:the|this) (?:outage|incident|failure|mess|problem)|guilty part(?:y|ies)|(?:has|have|was|were) been? ?revoked as a consequence|repeat offenders|would have had a lot to answer for|stop letting \w+ near|the one to blame|as a consequence, [\w' ]+ access|dropped the ball)\b/i;

const absolute =
  /\b(?:never|always|constantly|repeatedly|habitually|keeps?|consistently) (?:tests?|escalates?|breaks?|ignores?|forgets?|misses|skips?|communicates?|reads?|checks?|deploys?|shipping|breaking|ignoring|forgetting|pushing|committing|unplugging|updates?|writes?|listens?)\b|\bhave been committing\b/i;

const again = /\b(?:(?:once|yet) again|as usual|as always),? /i;
const nobody =
  /\b(?:no ?body|no one)(?: (?:in|on|from|at) the [\w-]+(?: \w+)?)? (?:(?:even|ever|had) )*(?:bothered|tried|updated|read|cared|looked|thought|followed|paid|did anything)\b|\bas usual, no ?body\b/i;

/** "The mobile team never tests", "as usual, nobody updated the page". */
export function* histories(passage: Passage): Generator<Spotted> {
  const text = passage.text.slice(0, passage.end);
  for (const match of matchesIn(passage, absolute)) {
    const subject = subjectBefore(text, match.index, passage);
    if (subject?.kind === 'person' && subject.start >= passage.start)
      yield { category: 'blame', start: subject.start, end: match.index + match[0].length };
  }
  for (const match of matchesIn(passage, again)) {
    const person = personAt(text, match.index + match[0].length, passage);
    if (person) yield { category: 'blame', start: match.index, end: person.end };
  }
  for (const match of matchesIn(passage, nobody))
    yield { category: 'blame', start: match.index, end: match.index + match[0].length };
}
