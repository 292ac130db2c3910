import { matchesIn, type Passage, type Spotted } from './finding.ts';
import { personAt, type Subject, subjectBefore } from './subjects.ts';

/** Said of people only, whoever the capitalised word before it may be. */
const human = new RegExp(
  `\\b(?:${[
    'forgot(?!ten)|(?:had|have|has|having) (?:\\w+ )?forgotten',
    'neglected(?! )?',
    "(?:did(?: not|n['’]t)|never|could(?: not|n['’]t) be) bother(?:ed)?",
    'bothered to',
    'mis(?:read|typed|understood|judged|remembered|calculated|interpreted|configured|applied|handled)',
    'panicked',
    'rubber-stamped',
    'waved [^.;]{1,40}? through',
    'sat on (?:the|it|this|that|his|her)',
    'dropped the ball',
    '(?:screwed|messed|mucked) (?:\\w+ )?up',
    'mixed (?:\\w+ )?up',
    'botched|blundered|fumbled|bungled|wrecked|fat-fingered|overlooked|omitted|withheld',
    'slept through|went rogue|cut corners|jumped the gun|dithered',
    'let (?:[\\w-]+ ){1,4}?(?:lapse|expire|slip|rot)',
    'hesitated|procrastinated',
    'kept (?:[\\w-]+ ){1,4}to (?:him|her|them)sel(?:f|ves)',
    'did nothing|did not care|turned a blind eye|looked the other way',
    "(?:did(?: not|n['’]t)|never|would not) (?:even )?(?:bother|read|tell|told|listen|care|look|follow|communicate|escalate|inform|notify|warn|ask|double-check|pay attention)(?:ed)?",
    'decided to (?:bypass|skip|ignore)',
    'rushed|winged it|guessed',
    'violated|disregarded|flouted',
    'clumsily|carelessly|recklessly|hastily|sloppily|negligently|blindly|mistakenly|accidentally|inadvertently|irresponsibly',
    'ran in circles',
  ].join('|')})\\b`,
  'i',
);

/** Harm that a system may do as well: blame when a person is the subject. */
const harmful = new RegExp(
  `\\b(?:${[
    'failed to',
    "(?:did(?: not|n['’]t)|never) (?:check|notice|test|verify|review|update|open|acknowledge|validate|coordinate|monitor|know|learn|understand|realise|realize|document|wait|respond|react|account|consider|think|plan|use|take|do|catch|see|spot)(?:ed)?",
    'ignor(?:ed|ing)|miss(?:ed|ing)|skipp(?:ed|ing)|bypass(?:ed|ing)|dismissed',
    'broke(?! (?:the glass|the rollout|down|out|it into|\\w+ \\w+ into))|corrupted|leaked|crashed|wiped|overwrote|clobbered|trashed|killed the wrong',
    '(?:took|brought|knocked) (?:down|out|offline)(?! (?:the|a|this|that|some) (?:notes?|banners?|messages?|notices?|posts?|links?))',
    '(?:took|brought|knocked) (?:[\\w-]+ ){1,4}?(?:down|offline)(?! deliberately)',
    'caused (?:the|this|that|an?|our|another|both) (?:[\\w-]+ ){0,4}?(?:outage|incident|failure|problem|issue|downtime|bug|deadlock|regression|herd|leak|disruption|crash|loss)',
    'introduced (?:the|this|a|an) (?:[\\w-]+ ){0,2}?(?:bug|error|deadlock|regression|defect|fault|leak|typo|race|mistake)',
    'left (?:[\\w-]+ ){1,5}?(?:exposed|open|running|disabled|unattended|unprotected|behind|a mess)|left us a mess',
    'made (?:a|an|the|another|some|several) (?:[\\w-]+ ){0,2}?(?:mistakes?|errors?|blunders?|slips?)',
    'refused to',
    'lied|cheated',
    'got (?:it|this) wrong',
  ].join('|')})\\b`,
  'i',
);

/** Of oneself it is no blame to say what one did not know. */
const unaware = /(?:know|learn|understand|reali[sz]e|see)(?:ed)?$|^introduced/i;

/** What people do all day, and blame only where the sentence says that it did harm. */
const neutral =
  /\b(?:deleted|dropped|deployed|pushed|merged|ran|reran|kills?|changed|committed|shipped|uploaded|applied|set|gave|edited|flashed|tagged|picked|pulled|removed|disabled|enabled|revoked|restarted|rebooted|silenced|approved|promoted|released|selected|swapped|used|loaded|entered|configured|updated|modified|installed|copied|upgraded|patched|cut|opened|closed|chased|forced|shut down|turned off|switched off|stopped|rolled out|renamed|moved)\b/i;

const harm =
  /\b(?:wrong(?!-)|bad|broken|untested|buggy|faulty|incorrect|invalid|unreviewed|flawed|malformed|misleading|in error|by mistake|by accident|unannounced|shuffled|instead of (?!retry)|rather than|without (?:testing|telling|asking|permission|approval|review|a review|checking|waiting|informing|notifying|a word|warning|authori[sz]ation|a rollback|a backup|proper|any|being)|against production|in the middle of|went back to sleep|lost the|and took|and broke|and brought|took (?:\w+ ){1,3}down|while cleaning up|to save time|despite (?:the|all|repeated|warnings?|being)|anyway|nobody could|too (?:late|early)|on a friday|production namespace|during the freeze|and lost|which (?:caused|broke|took down|isolated|brought down)|causing|locked (?:\w+ ){1,3}out)\b/i;

/** What makes even a harmful-looking act right. */
const meant =
  /\b(?:on purpose|deliberately|intentionally|as (?:planned|instructed|designed|intended|prescribed|agreed)|planned (?:mitigation|work|maintenance)|rightly|correctly|to (?:isolate|contain|stop further|mitigate)|runbook prescribes)\b|\bcorrupt index\b/i;

/** People who are said to have done harm: "Erin leaked the key", "the on-call engineer deleted the wrong volume". */
export function* harmfulActs(passage: Passage): Generator<Spotted> {
  const said = passage.text.slice(passage.start, passage.end);
  for (const match of matchesIn(passage, human))
    yield* spotted(passage, match, ['person', 'perhaps', 'self']);
  if (meant.test(said)) return;
  for (const match of matchesIn(passage, harmful)) {
    yield* spotted(passage, match, unaware.test(match[0]) ? ['person'] : ['person', 'self']);
  }
  if (!harm.test(said)) return;
  for (const match of matchesIn(passage, neutral)) {
    if (harm.test(clauseFrom(passage, match.index))) yield* spotted(passage, match, ['person']);
  }
}

function* spotted(
  passage: Passage,
  match: RegExpExecArray,
  kinds: readonly Subject['kind'][],
): Generator<Spotted> {
  if (/^(?:failed|miss)/i.test(match[0]) && /^(?:failed over|missing)/i.test(passage.text.slice(match.index)))
    return;
  const subject = subjectBefore(passage.text.slice(0, passage.end), match.index, passage);
  if (
    !subject ||
    subject.start < passage.start ||
    !kinds.includes(subject.kind) ||
    isDenied(passage.text, subject, match.index) ||
    isTopic(passage.text.slice(subject.end, match.index))
  )
    return;
  yield {
    category: 'blame',
    start: subject.start,
    end: match.index + match[0].length,
    subject: subject.kind,
  };
}

/** "Rashid did not delete", "no one panicked": said not to be so. */
function isDenied(text: string, subject: Subject, at: number): boolean {
  return (
    /\b(?:no|neither|nobody|none|no one)\b/i.test(text.slice(Math.max(0, subject.start - 12), subject.end)) ||
    /\b(?:not|never|n['’]t)\s*$/i.test(text.slice(subject.end, at))
  );
}

/** "A note from the team about leaked credentials". */
function isTopic(between: string): boolean {
  return /^\s+(?:regarding|about|concerning)\b/i.test(between);
}

function clauseFrom({ text, end }: Passage, at: number): string {
  return /^[^;:]*?(?=[;:]|, (?:and|but|so) (?:the|it|we|then) |$)/.exec(text.slice(at, end))?.[0] ?? '';
}

const byAgent =
  /\b(?:(?:was|were|been|being|is|are|got|gets) (?:[\w-]+ )*?([\w-]+(?:ed|en|wn|ut|ft|ll|et|ne|it|ght|ade|id|un)\b)[^.;:]{0,40}? by |(?<=, )(\w+ed) by |\b(error|mistake|oversight|blunder|typo|slip|lapse|negligence|inattention|carelessness|merge|misjudge?ment|push|mistakes made|error of judge?ment)s? (?:by|on the part of) )/i;
const harmfulPassive =
  /\b(?:dropped|deleted|misconfigured|broken|caused|silenced|overwritten|mishandled|corrupted|wiped|leaked|crashed|let through|configured wrongly|not followed|shut down in error|disabled|committed|enabled|forgotten|ignored|skipped|missed|overlooked|botched|wrecked|removed|lost|messed up|killed)\b/i;

/** "The table was dropped by an intern", "an oversight by the release manager". */
export function* actsBy(passage: Passage): Generator<Spotted> {
  const said = passage.text.slice(passage.start, passage.end);
  if (meant.test(said)) return;
  for (const match of matchesIn(passage, byAgent)) {
    const agentAt = match.index + match[0].length;
    const agent = personAt(passage.text.slice(0, passage.end), agentAt, passage);
    const isNoun = match[3] !== undefined;
    const isHarm = isNoun || harmfulPassive.test(match[0]) || harm.test(said);
    if (agent && (isNoun || agent.kind === 'person') && isHarm && !/\b(?:not|never|n['’]t) /i.test(match[0]))
      yield { category: 'blame', start: match.index, end: agent.end };
  }
}

const possession =
  /['’]s? (?:own )?(?:[\w-]+ )?(?:mistakes?|errors?|oversight|blunder|negligence|carelessness|misjudge?ment|failure|fault|inattention|complacency|slow reaction|typos?|sloppiness|incompetence|refusal|meddling|change to|bad|careless|reckless|cavalier|poor|lack of|deploy\b(?= *[.,;]|$)|insistence|ignorance|hesitation)(?! (?:budget|rate|page|handler|message|code|tracker|-proof|was (?:not|never) )|-proof|['’])/i;

const ownFault =
  /\b(?:his|her|my|our|their) (?:own |repeated |careless |lack of )?(?:mistake|blunder|negligence|carelessness|misjudge?ment|failure to|fault|diligence|error(?= (?:was|is|in not)))\b/i;

/** "Bob's mistake", "the team's negligence", "her error was". */
export function* possessedFaults(passage: Passage): Generator<Spotted> {
  for (const match of matchesIn(passage, possession)) {
    const owner = subjectBefore(passage.text.slice(0, passage.end), match.index, passage);
    const isCulprit = /change to|deploy\b/i.test(match[0])
      ? /\b(?:root cause|caused by|cause) /i.test(passage.text.slice(passage.start, match.index))
      : true;
    if (owner?.kind === 'person' && isCulprit)
      yield { category: 'blame', start: owner.start, end: match.index + match[0].length };
  }
  for (const match of matchesIn(passage, ownFault)) {
    yield {
      category: 'blame',
      start: match.index,
      end: match.index + match[0].length,
      ...(/^(?:my|our)/i.test(match[0]) && { subject: 'self' as const }),
    };
  }
}
