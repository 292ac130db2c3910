import type { Clause } from './english/clauses.ts';
import { stemsOf } from './english/verbs.ts';
import type { Spotted } from './finding.ts';
import {
  located,
  matchesIn,
  objectOf,
  outcomeOf,
  type Passage,
  type Subject,
  subjectBefore,
  subjectOf,
} from './passage.ts';

/** Said of people only, whoever the capitalised word before it may be; the word itself tells the fault. */
const careless =
  stemsOf(`forget neglect overlook misread mistype misspell misunderstand misjudge misremember misinterpret miscalculate misconfigure misapply mishandle misplace mislabel misdiagnose mismanage
  miscommunicate mistake mishear misinform panic rubber-stamp botch bungle blunder fumble flub bumble wreck fat-finger omit withhold procrastinate dither hesitate dawdle rush guess gamble cheat lie flout disregard defy
  disobey shirk slack doze oversleep daydream squander conceal sabotage muddle goof meddle tamper`);

/** Harm that a system may do as well: blame when a person is the subject. */
const harmful =
  stemsOf(`ignore skip bypass corrupt crash leak wipe overwrite clobber trash violate dismiss circumvent sidestep brick nuke destroy damage ruin jeopardise jeopardize endanger undermine cripple
  aggravate worsen miss kneecap hose break mangle garble`);

/** Not to do these is to fail others. */
const duties =
  stemsOf(`check notice test verify review update read follow tell inform notify warn ask escalate acknowledge validate coordinate monitor know learn understand realise realize document wait respond
  react account consider think plan care bother listen look watch communicate double-check confirm consult involve announce report raise share mention anticipate see catch spot recognise recognize
  rehearse load-test answer open heed inspect investigate question speak follow-up rotate renew clean prepare attend respect adhere comply`);

/** Of oneself it is no blame to say what one did not know. */
const unaware = stemsOf(
  'know learn understand realise realize see anticipate recognise recognize notice follow hear',
);

/** What people do all day, and blame only where the sentence says that it did harm. */
const neutral =
  stemsOf(`delete drop deploy push merge run rerun kill change commit ship upload apply set give edit flash tag pick pull remove disable enable revoke restart reboot silence approve promote release select swap use
  load enter configure update modify install copy upgrade patch cut open close chase force shut turn switch stop roll rename move make raise lower increase decrease reduce add insert paste type click hit press choose decide
  start launch trigger execute issue send post publish write build import export migrate restore truncate format reformat reset revert rebase unplug plug disconnect connect route point assign grant share hand pass sign accept
  clear purge flush alter tweak touch adjust replace wire mount unmount scale resize tear take put leave let keep throttle block cancel schedule reschedule book order print label mark classify treat log order fire hotfix roll-back sync wave lift bump override mute snooze close resolve unlock lock unset toggle flip draft circulate forward`);

/** Whole turns of phrase, each a verb by its stem and what follows it. */
const turns = [
  'fail(?:ed)? to|refus (?:to|point)',
  'drop (?:the|their|his|her) ball',
  '(?:screw|mess|muck|mix|slip|cock|foul|bollix|goof) (?:[^.;,]{1,40}? )?up\\b',
  '(?:tak|br(?:ing)|knock|pull) (?:down|out|offline)\\b(?! (?:the|a|this|that|some) (?:notes?|banners?|messages?|notices?|posts?|links?))',
  '(?:tak|bring|knock) (?:[^\\s,;]+ ){1,5}?(?:down|offline|out of (?:service|action))(?! deliberately)\\b',
  'caus (?:the|this|that|an?|our|another|both|all|most|two|three|every|\\d+)?\\s*(?:[\\w-]+ ){0,4}?(?:outages?|incidents?|failures?|problems?|issues?|downtime|bugs?|deadlock|regression|herd|leak|disruption|crash|loss|mess|damage|delays?|corruption|breach|errors?|havoc|chaos|confusion|trouble|harm|overload|split-brain|loop)\\b',
  '(?:trigger|provok|unleash|precipitat) (?:the|this|that|an?|our|another) (?:[\\w-]+ ){0,3}?(?:outages?|incidents?|failures?|problems?|downtime|regression|leak|disruption|crash|loss|mess|stampede|storm|cascade|breach)\\b',
  'introduc (?:the|this|a|an|two|several) (?:[\\w-]+ ){0,2}?(?:bug|error|deadlock|regression|defect|fault|leak|typo|race|mistake|vulnerability|flaw|breakage|loop)',
  'leav (?:[\\w-]+ ){1,6}?(?:exposed|open|running|disabled|unattended|unprotected|behind|a mess|unlocked|half-(?:done|finished|configured)|in a (?:broken|bad|mess)|dangling|unfinished|undocumented|unpatched|in plaintext|world-readable|unanswered|unread|on (?:over|by))\\b|leav us a mess',
  'mak (?:a|an|the|another|some|several|two|three|this|many) (?:[\\w-]+ ){0,3}?(?:mistakes?|errors?|blunders?|slips?|typos?|hash|mess|wrong)',
  'mak (?:things|it|matters|the situation|everything|the outage) (?:much |even |far )?worse',
  'get (?:it|this|that|the [\\w-]+(?: \\w+)?) wrong',
  'sit on (?:the|it|this|that|his|her|a|an)',
  'wav (?:[^.;]{1,40}? )?through',
  'sleep (?:through|in|on)|go rogue|go to (?:bed|sleep)|go back to sleep|fall asleep|cut corners|tak (?:a |several |some )?(?:short-?cuts?|liberties)|jump the gun|wing it|turn a blind eye|look the other way|bury (?:the|his|her|their)|run in circles|brush (?:[^.;]{1,30} )?(?:aside|off)|shrug (?:[^.;]{1,30} )?off|shrug\\b|phon it in|los (?:track|sight|interest|patience|focus|the plot|concentration|his|her|their)|los (?:the |all |our |\\d+ )(?:[\\w-]+ ){0,2}?(?:data|messages?|records?|orders?|backups?|key|keys|changes?|history|logs?)|play(?:ed)? (?:down|games)|gloss over|paper over|sweep [^.;]{1,30} under|let (?:[\\w-]+ ){1,5}?(?:lapse|expire|slip|rot|down|drift|pile up|run out|fall behind)|let (?:us|everyone|customers|the team) down|kick the can|paint (?:us|himself|herself|themselves)|shoot (?:from the hip|himself|herself|themselves|us)|blow (?:away|up|it|past|off|through)|fall (?:short|behind|down on)|do nothing|do not (?:care|bother)|stand by|tun out|zon out|nod off|doz off|copy(?:-past)? blindly|hid (?:the|this|that|it|behind|their|his|her)|pass the buck|shift the blame|keep (?:[\\w-]+ ){1,4}to (?:him|her|them)sel(?:f|ves)|pull the (?:wrong )?plug|click through|ignor|bit off|stick (?:his|her|their) head',
  'delay (?:the|our|any) (?:[\\w-]+ )?(?:fix|recovery|response|escalation|mitigation|rollback|diagnosis|repair)\\b|prolong (?:the|this|our)|expos (?:the|our|all|customer|a|an|its|\\d+|production) (?:[\\w-]+ ){0,3}?(?:data|credentials?|keys?|secrets?|tokens?|records?|passwords?|database|bucket|server|endpoint)\\b|compromis (?:the|our)|put (?:[\\w-]+ ){1,4}?at risk|bring (?:[\\w-]+ ){1,4}?to (?:its knees|a halt|a standstill)|commit (?:[\\w-]+ ){0,4}?(?:secret|password|credentials?|private key|token)\\b',
  // Failings that take several words.
  "(?:pressur|coerc|bul|badger|goad|nag|bulldoz|talk|push|forc) (?:[\\w-]+ ){1,4}?into\\b|giv (?:out|away) (?:the |our |a |his |her |their )?(?:[\\w'’-]+ ){0,2}?(?:data|passwords?|credentials?|keys?|secrets?|tokens?|details|records)\\b|wast (?:an?|two|three|four|\\d+|most|half|the|our|hours|time|valuable|precious|everyone)\\b|cost (?:us|the company|the business|customers|everyone|the team|our)\\b|allow (?:[\\w-]+ ){1,5}?to (?:lapse|expire|slip|fill|rot|grow|pile|drift|fall|go|run|reach|degrade|escalate|fester)\\b",
  'show (?:no|little|scant|zero|a lack of|a complete|a total) |pay (?:no|little|scant|insufficient) (?:attention|heed|mind)|hav no (?:business|right|excuse|interest|idea what|clue|regard|intention|discipline)|hav better things|hav more important things|tak (?:it|this|that|everything|things|[\\w -]{3,30}) for granted|(?:never )?giv (?:it|this|that|the [\\w-]+) (?:no|little|not|a second|any) (?:second )?thought|think (?:he|she|they) kn[eo]w (?:better|best)|assum (?:that )?(?:someone|somebody|others|another (?:team|person)) (?:else )?(?:would|had|was)|car more about|prefer to (?:ignore|stay|keep|leave|let|watch|blame)|want to (?:go home|leave early|impress|look good|be done)',
  'drag (?:his|her|their) feet|tak (?:his|her|their) eyes? off|walk (?:away|off|out)\\b|leav (?:his|her|their) post|wander off|look away|jump to conclusions|overstep|exceed (?:his|her|their) (?:authority|remit|mandate|permissions)|pla (?:around|fast and loose)|play (?:around|fast and loose|dumb)|fiddl (?:with|around)|tinker (?:with|around|in)|toy with|mes(?:s)? (?:with|around)|monkey (?:with|around)|experiment (?:on|in|with) (?:prod|production|live)|skimp on|half-as|eyebal|cover (?:it |this |things |the [\\w-]+ )?up\\b|play (?:it|this|the [\\w-]+) down|mislead|deceiv|deny (?:it|everything|any|all|responsibility)|plead ignorance|feign|pretend|stonewal|point fingers|throw [^.;,]{1,30} under the bus|embarras|let (?:his|her|their) guard down|lower (?:his|her|their) guard|fall for|click on (?:a|the) phishing|leav (?:us|everyone|the (?:team|customers|on-call)|customers|others) |set (?:us|the team) up|trip over|ste?p on|hand (?:over )?(?:[\\w-]+ ){0,4}?without|abus|misus|misallocat|miscod|mistim|misplan|mis-\\w+',
  '(?:lead|result|end|contribut) (?:directly |straight )?(?:to|in) (?:the|this|that|an?|our|hours of|a full|massive|total|widespread|data) ?(?:[\\w-]+ ){0,2}?(?:outages?|incidents?|failures?|downtime|crash|loss|mess|breach|corruption|disaster)\\b|set (?:off|in motion) (?:the|this|a|an)|creat (?:the|this|a|an|such a|our) (?:[\\w-]+ ){0,2}?(?:mess|outage|incident|problem|bug|loop|deadlock|vulnerability|hole|single point)\\b|bring (?:about|on) (?:the|this)|rob (?:us|the)|depriv (?:us|the)',
];
const turn = new RegExp(`^(?:${turns.join('|')})`, 'i');
const onlyPeople =
  /^(?:pressur|coerc|bul|badger|goad|show (?:no|little)|pay (?:no|little)|hav no (?:business|excuse|interest|clue|regard)|drag (?:his|her|their)|tak (?:his|her|their)|wander|jump to|skimp|pretend|stonewal|point f|refus point|drop the|(?:screw|mess|muck|mix|slip|cock|foul|bollix|goof)|sit on|sleep (?:through|in|on)|go rogue|cut corners|jump|wing|turn a blind|look the other|shrug|brush|do nothing|fall asleep|go (?:back )?to (?:bed|sleep)|los (?:track|sight|interest|patience|focus|the plot|conc)|let |keep |zon|nod|doz|pass the|kick the|phon|gloss|wav )/i;

/** Words by which even an everyday act is told as a wrong one. */
const harm =
  /\b(?:wrong(?!-|ly)|bad|broken|untested|unreviewed|unverified|unvetted|unapproved|unsigned|buggy|faulty|incorrect|invalid|flawed|malformed|misleading|half-baked|half-finished|in error|by mistake|by accident|erroneous\w*|unannounced|shuffled|mistakenly|accidentally|inadvertently|prematurely|needlessly|improperly|incorrectly|wrongly|in the wrong|instead of (?!retry)|rather than|against production|in the middle of (?:the )?(?:day|sale|peak|checkout|freeze|business|trading|night)|went back to sleep|lost the|and took|and broke|and brought|took (?:\w+ ){1,3}down|while cleaning up|to save time|despite (?:the|all|repeated|warnings?|being|knowing|having|our|clear|objections?|advice|red|(?:[\w-]+ ){0,3}(?:fail\w*|warning\w*|alerts?|errors?|objections?|alarms?))|anyway|regardless|nobody could|too (?:late|early|soon|quickly|hastily|long)|on a friday|production namespace|during the freeze|and lost|which (?:caused|broke|took down|isolated|brought down|crashed|wiped|killed|corrupted|knocked)|breaking|taking down|crashing|bringing down|wiping|locked (?:\w+ ){1,3}out|out of (?:habit|impatience|laziness|carelessness|ignorance|spite|boredom)|in (?:a hurry|haste|a rush|violation of|defiance of|breach of)|on a (?:whim|hunch)|contrary to|against (?:the |our |all |explicit |team |company )?(?:policy|advice|rules?|runbook|procedures?|instructions|guidance|warnings?|protocol)|straight (?:to|into|onto) (?:main|master|prod|production|live)|behind (?:our|everyone's|their|the team's) backs?|on (?:his|her|their) own (?:initiative|authority|account)|with no (?:test\w*|review|backup|rollback|warning|approval|notice|plan|thought|regard)|without (?:so much as |even |first |ever |any |proper |the required |the necessary )*(?:test(?:s|ing)?|telling|asking|permission|approval|sign-off|(?:a |peer |code )?reviews?|checking|waiting|informing|notifying|notice|a word|warning|authori[sz]ation|a rollback|a backup|reading|looking|thinking|understanding|verifying|validating|consulting|coordinating|announcing|confirming|considering|running|a second|a plan|bothering|being|clearance|consent|a change|a ticket|taking|any|proper|due|care|authority|realising|realizing|knowing|saying))\b/i;

/** Of these only people are told. */
const humanHarm =
  /\bwithout (?:\w+ )?(?:telling|asking|permission|approval|sign-off|reading|thinking|informing|notifying|checking|consulting|bothering|looking|announcing)|\bout of (?:habit|impatience|laziness|carelessness)|\bbehind (?:our|everyone's)|\bin a hurry|\bby mistake\b/i;

const carelessly =
  /^(?:carelessly|recklessly|hastily|blindly|mistakenly|accidentally|inadvertently|foolishly|wrongly|erroneously|prematurely|improperly|needlessly|unilaterally|absent-mindedly|absentmindedly|thoughtlessly|negligently|stubbornly|lazily|impatiently|casually|rashly|sloppily|clumsily|irresponsibly|cavalierly|cluelessly|stupidly|unthinkingly|haphazardly|incorrectly|cheerfully|happily|conveniently|obliviously)$/;

/** What makes even a harmful-looking act right. */
const meant =
  /\b(?:on purpose|deliberately|intentionally|as (?:planned|instructed|designed|intended|prescribed|agreed|documented|expected|the runbook)|planned (?:mitigation|work|maintenance)|rightly|correctly|to (?:isolate|contain|stop further|mitigate|protect|limit)|so (?:we|the [\w-]+|it|everyone) could\b|thanks to|runbook (?:prescribes|asks|says|told)|per the runbook|following the runbook)\b|\bcorrupt index\b/i;

/** People who are said to have done harm, or not to have done their duty. */
export function* harmfulActs(passage: Passage): Generator<Spotted> {
  for (const clause of passage.clauses) {
    if (clause.voice === 'passive' || isHypothetical(passage, clause)) continue;
    const subject = subjectOf(passage, clause);
    if (subject === undefined || subject.kind === 'thing' || !isFault(passage, clause, subject)) continue;
    yield spotted(passage, clause, subject);
  }
}

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
  if (clause.inverted || (clause.modal !== undefined && !isUnwilling(clause))) return true;
  const before = text.slice(0, words[clause.group]?.start ?? 0);
  return (
    clause.type !== 'finite' &&
    clause.modal === undefined &&
    /\b(?:should|would|could|can|may|might|will|must|to prevent|to avoid|to keep|cannot|easy to|possible to|if)\b[^,;]*$/i.test(
      before,
    )
  );
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
  const said = `${clause.stem} ${object}`;
  const whole = outcomeOf(passage, clause);
  const isMeant = meant.test(around(passage, clause, whole));
  if (isScapegoat(passage, clause)) return !isMeant;
  if (kind === 'nobody') return !clause.negated && isNeglect(passage, clause, said);
  if (clause.negated) return isPast(passage, clause) && isOmission(passage, clause, said, kind);
  if (kind === 'self') return isOwnFault(passage, clause, said) && !isMeant;
  if (careless.has(clause.stem) && !isMeant) return !isExcusedWord(said, whole);
  if (
    kind === 'perhaps' &&
    hasAdverb(passage, clause, carelessly) &&
    /^they$/i.test(passage.words[clause.subject?.start ?? 0]?.text ?? '')
  )
    return !isMeant;
  if (turn.test(said) && !isMeant && !/^failed over/i.test(said))
    return kind !== 'perhaps' || onlyPeople.test(said);
  if (kind === 'perhaps') return neutral.has(clause.stem) && humanHarm.test(whole) && !isMeant;
  if (harmful.has(clause.stem) && !isMeant) return isHarm(said);
  if (hasAdverb(passage, clause, carelessly) && !isMeant) return true;
  return neutral.has(clause.stem) && !isMeant && (harm.test(whole) || isTooMuch(said));
}

/** "Whoever approved this": nobody is named, and everybody knows who is meant. */
function isScapegoat({ words }: Passage, clause: Clause): boolean {
  const isPastTense = /^(?:past|participle)$/.test(words[clause.verb]?.form ?? '');
  return words[clause.subject?.start ?? -1]?.lower === 'whoever' && isPastTense && clause.modal === undefined;
}

/** Of ourselves only what says the fault itself, and of the past: "we forgot", "I ignored". */
function isOwnFault(passage: Passage, clause: Clause, said: string): boolean {
  if (!isPast(passage, clause) || clause.type !== 'finite') return false;
  return (
    careless.has(clause.stem) ||
    ownTurn.test(said) ||
    (/^(?:ignor|skip|bypas|disregard|mis|dismis)$/.test(clause.stem) && isHarm(said))
  );
}

const ownTurn =
  /^(?:fail to|mak (?:a|an|the|another|some|several|two|three) (?:[\w-]+ ){0,2}?(?:mistakes?|errors?|blunders?)|(?:screw|mess|muck|mix) (?:[^.;,]{1,30} )?up\b|drop the ball|get (?:it|this|that) wrong|let (?:[\w-]+ ){1,3}down)/i;

function isPast({ words }: Passage, clause: Clause): boolean {
  const group = words.slice(clause.group, clause.verb + 1);
  return group.some(({ lower }) => /^(?:did|had|has|have|'d|'ve|never|would|was|were)$/.test(lower))
    ? (!group.some(({ form, lower }) => form === 'ing' && /^(?:is|are|was|were)$/.test(lower)) &&
        words[clause.verb]?.form !== 'ing') ||
        words[clause.verb]?.stem === 'pay'
    : /^(?:past|participle)$/.test(words[clause.verb]?.form ?? '');
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
function isHarm(said: string): boolean {
  return !/^break (?:the glass|down\b|out\b|up\b|for\b|\S+ (?:\S+ ){0,3}(?:into|up into|down into))|^mis (?:by|you|out on)|^skip (?:ahead|to)|^crash (?:the|a) course|^wip (?:down|clean the)|^dismis (?:the|a) (?:banner|dialog|alert (?:as|after))|^ignor (?:rules|list|file)/i.test(
    said,
  );
}

function isExcusedWord(said: string, whole: string): boolean {
  return (
    /^(?:rush|guess|hesitat|omit|forget|li|mistak) (?:to (?:help|assist|the (?:site|data|server))|(?:the )?password|correctly|right|on the|under|behind|within|from the (?:report|summary))|^rush$|^li (?:in|on|with|at|within|under|behind)\b|^(?:rush) (?:in|over|a (?:fix|technician|courier|replacement))/i.test(
      said,
    ) || /\bnot\b.*\bto hesitate/i.test(whole)
  );
}

function isTooMuch(said: string): boolean {
  return /^(?:tak|wait) (?:far |much |way )?too long|^(?:do|think) (?:nothing|it was (?:fine|safe|ok))/i.test(
    said,
  );
}

/** "did not check", "never told", "had not read". */
function isOmission(passage: Passage, clause: Clause, said: string, kind: Subject['kind']): boolean {
  if (
    !duties.has(clause.stem) &&
    !/^(?:run|mak|giv|let|wri|tak|do|have the) (?:the |a |any |his |her |their |our |sure|even|enough)?(?:[\w-]+ )?(?:tests?|sure|backup|checks?|warning|notice|us know|down|care|action|notes|thing|job|homework|diligence|attention|courtesy|decency)/i.test(
      said,
    )
  )
    return false;
  if (
    kind === 'self' &&
    (unaware.has(clause.stem) || /^(?:do|does)$/.test(passage.words[clause.group]?.lower ?? ''))
  )
    return false;
  if (kind === 'perhaps')
    return /^(?:bother|car|tell|listen|read|ask|think|inform|communicat|follow up)/.test(clause.stem);
  return !isExplained(passage, clause) && !/\b(?:not only|not just)\b/i.test(passage.text);
}

/** "did not see the page because the app had been logged out" tells of the app. */
function isExplained(passage: Passage, clause: Clause): boolean {
  const reason = passage.clauses.find(({ group }) => group > clause.verb);
  const between =
    reason &&
    passage.words
      .slice(clause.verb, reason.group)
      .some(({ lower }) => lower === 'because' || lower === 'since');
  return (
    between === true &&
    /^(?:se|notic|know|hear|receiv|realis|realiz|acknowledg|respond|react|spot|catch|recognis|recogniz|find)$/.test(
      clause.stem,
    ) &&
    passage.kindOf(reason?.subject) === 'thing'
  );
}

/** "nobody bothered", "no one even tried", "none of them thought to ask". */
function isNeglect({ words, text }: Passage, clause: Clause, said: string): boolean {
  const group = text.slice(words[clause.group]?.start ?? 0, words[clause.verb]?.end ?? 0);
  return (
    /^(?:bother|car|try|tri|think to|think of|pay attention|lift a finger|listen|own|tak (?:responsibility|ownership|the time)|read|follow|updat|do anything|look|heed|dar)\b/i.test(
      said,
    ) || /\b(?:even|ever)\b/i.test(group)
  );
}

function hasAdverb({ words }: Passage, clause: Clause, adverbs: RegExp): boolean {
  return (
    words.slice(clause.group, clause.verb).some(({ lower }) => adverbs.test(lower)) ||
    adverbs.test(words[clause.verb + 1]?.lower ?? '')
  );
}

/** "The table was dropped by an intern", "the wrong file, uploaded by support". */
export function* actsBy(passage: Passage): Generator<Spotted> {
  for (const clause of passage.clauses) {
    const agent = located(passage, clause.agent);
    if (
      clause.voice !== 'passive' ||
      agent?.kind !== 'person' ||
      (clause.negated && !isUnheeded(clause)) ||
      clause.modal !== undefined ||
      meant.test(passage.text)
    )
      continue;
    const start = passage.words[clause.group]?.start ?? agent.start;
    const told = passage.text.slice(0, agent.end + 60);
    if (isUnheeded(clause) || isHarmDone(clause, told, `${clause.stem} ${objectOf(passage, clause)}`))
      yield { category: 'blame', start, end: agent.end };
  }
  for (const match of matchesIn(passage, faultBy)) {
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
      !/\b(?:not|never|no|n['’]t) (?:an? |any )?$/i.test(passage.text.slice(0, match.index))
    )
      yield { category: 'blame', start: match.index, end: agent.end };
  }
}

/** "was not followed by the night crew". */
function isUnheeded({ negated, stem }: Clause): boolean {
  return negated && /^(?:follow|respect|heed|observ|adher|obey|read|honour|honor)$/.test(stem);
}

const mishaps = stemsOf(
  'cause silence mishandle shut commit disable enable forget lose kill delay compromise trip expose omit neglect',
);

function isHarmDone({ stem }: Clause, told: string, said: string): boolean {
  if (careless.has(stem) || (harmful.has(stem) && isHarm(said))) return true;
  return (
    harm.test(told) ||
    mishaps.has(stem) ||
    (/^(?:introduc|creat|trigger)/.test(stem) &&
      /\b(?:outage|incident|bug|regression|error|mistake|problem|failure|leak|defect|typo|mess)s?\b/i.test(
        told,
      )) ||
    /^(?:drop|delet|remov|let|follow|mess|screw|configur) (?:by\b|through|not|up|wrongly|in error)/i.test(
      said,
    ) ||
    /\b(?:not|never) (?:been )?\w+ed by\b/i.test(told)
  );
}

const faultBy =
  /\b(?:errors?|mistakes?|oversights?|blunders?|typos?|slips?|lapses?|negligence|inattention|carelessness|complacency|misjudge?ments?|misconfigurations?|missteps?|misunderstandings?|incompetence|recklessness|sloppiness|indifference|laziness|inaction|failings?|shortcomings?|mishandling|foul-ups?|screw-ups?|(?:bad|poor|wrong|hasty|premature|unreviewed|careless) (?:\w+ )?(?:merge|push|change|edit|decision|call|choice|deploy(?:ment)?)|mistakes made|error of judge?ment|failure) (?:made )?(?:by|on the part of|from|of) (?=\S)/i;

const faults =
  '(?:mistakes?|errors?|oversights?|blunders?|negligence|carelessness|misjudge?ments?|failure to|failures?|faults?|inattention|complacency|slow reaction|typos?|sloppiness|incompetence|refusal|meddling|laziness|recklessness|impatience|inexperience|arrogance|stubbornness|indifference|inaction|indecision|haste|mess|misstep|mishandling|misreading|misconfiguration|misunderstanding|bad (?:call|decision|change|push|deploy\\w*|judge?ment)|poor (?:judge?ment|decision|choice|handling|work|communication)|careless \\w+|reckless \\w+|cavalier \\w+|sloppy \\w+|hasty \\w+|lack of (?:care|attention|diligence|experience|understanding|preparation|communication|follow-up|discipline|judge?ment|interest|urgency|knowledge|competence|rigou?r|professionalism)|insistence|ignorance|hesitation|lapse|slip|blind spot|screw-up|foul-up|disregard|unwillingness|inability|tardiness|slowness|bungling|incuriosity|overconfidence|wishful thinking)';
const possession = new RegExp(
  `['’]s? (?:own )?(?:[\\w-]+ )?${faults}(?! (?:budget|rate|page|handler|message|code|codes|tracker|-proof|log|domain|mode|was (?:not|never) )|-proof|['’])`,
  'i',
);
const culpritDeed =
  /['’]s? (?:own )?(?:[\w-]+ )?(?:change to|deploy\b(?= *[.,;]|$)|commit\b|script\b|merge\b|push\b|patch\b|edit\b|pull request\b)/i;
const ownFault =
  /\b(?:his|her|my|our|their) (?:own |repeated |careless |lack of |total |complete |apparent |usual |continued )?(?:mistakes?|blunders?|negligence|carelessness|misjudge?ments?|failure to|fault\b|diligence|incompetence|laziness|inattention|oversight|recklessness|complacency|sloppiness|error(?= (?:was|is|in not)))/i;

/** "Bob's mistake", "the team's negligence", "her error was". */
export function* possessedFaults(passage: Passage): Generator<Spotted> {
  for (const match of matchesIn(passage, possession)) yield* ownedBy(passage, match);
  for (const match of matchesIn(passage, culpritDeed))
    if (/\b(?:root cause|caused by|cause|blame)\b/i.test(passage.text.slice(0, match.index)))
      yield* ownedBy(passage, match);
  for (const match of matchesIn(passage, ownFault)) {
    if (isDeniedBefore(passage.text, match.index)) continue;
    const isSelf = /^(?:my|our)/i.test(match[0]);
    const isTheirs =
      !/^their/i.test(match[0]) || passage.phrases.some((phrase) => passage.kindOf(phrase) === 'person');
    if (isTheirs)
      yield {
        category: 'blame',
        start: match.index,
        end: match.index + match[0].length,
        ...(isSelf && { subject: 'self' as const }),
      };
  }
}

function isDeniedBefore(text: string, at: number): boolean {
  return /\b(?:not|never|no|n['’]t|without|rather than|nor|instead of)(?: \w+)?\s*$/i.test(
    text.slice(Math.max(0, at - 24), at),
  );
}

function* ownedBy(passage: Passage, match: RegExpExecArray): Generator<Spotted> {
  const owner = passage.phrases
    .flatMap((phrase) => (phrase.owner ? [phrase.owner] : []))
    .find(({ end }) => passage.words[end - 1]?.end === match.index);
  const found = located(passage, owner);
  const isTheirs =
    found?.kind === 'person' ||
    (found?.kind === 'perhaps' &&
      !/['’]s? (?:error|errors|failures?|faults?|fault|typo|typos|refusal|inability|slowness|mess|lapse|slip)\b/i.test(
        match[0],
      ));
  if (found && isTheirs && !isDeniedBefore(passage.text, found.start))
    yield { category: 'blame', start: found.start, end: match.index + match[0].length };
}

/** "The mobile team never tests", "Sam keeps breaking it", "the same developer again". */
export function* histories(passage: Passage): Generator<Spotted> {
  for (const match of matchesIn(passage, absolute)) {
    const subject = subjectBefore(passage, match.index);
    if (
      subject?.kind === 'person' ||
      (subject?.kind === 'perhaps' && /^[a-z]/.test(passage.text.slice(subject.start + 4)))
    )
      yield { category: 'blame', start: subject.start, end: match.index + match[0].length };
  }
  for (const match of matchesIn(passage, recurrence))
    yield { category: 'blame', start: match.index, end: match.index + match[0].length };
}

const absolute =
  /\b(?:never|always|constantly|repeatedly|habitually|invariably|chronically|consistently|routinely|continually|perpetually|keeps?|kept|rarely|seldom|insists? on) (?:tests?|escalates?|breaks?|ignores?|forgets?|miss(?:es)?|skips?|communicates?|reads?|checks?|deploys?|shipping|breaking|ignoring|forgetting|pushing|committing|unplugging|skipping|missing|bypassing|merging|deploying|making|leaving|changing|updates?|writes?|listens?|documents?|answers?|responds?|reviews?|pushes|merges|bypass(?:es)?|causes?|makes?|leaves?|cleans?|asks?|tells?|thinks?|follows?|rush(?:es)?|overlooks?)\b|\bhave been committing\b/i;
const recurrence =
  /\b(?:the same (?:engineer|developer|person|team|operator|contractor|author|admin|people|individual|squad|dba|reviewer)s? (?:again|who|that|as last|yet again)|repeat offenders?|(?:second|third|fourth|fifth|sixth|umpteenth|nth) time (?:this|in a|that|since|running)[^.;]{0,30}? (?:that )?(?=\p{Lu}\p{Ll}+ |an? |the [\w ]+(?:team|engineer|developer|operator)|someone)|track record of (?:break|ignor|careless|sloppy|miss)\w*|history of (?:breaking|ignoring|careless|sloppy|skipping|missing|rushing)\w*|has form\b|true to form|living up to (?:his|her|their) reputation)/iu;
