import { oneLine } from '../../oneLine.ts';
import { stemsOf } from '../english/verbs.ts';
import { turnsOf } from './turns.ts';

/** Said of people only, whoever the capitalised word before it may be; the word itself tells the fault. */
export const careless =
  stemsOf(`forget neglect overlook misread mistype misspell misunderstand misjudge misremember misinterpret miscalculate
  misconfigure misapply mishandle misplace mislabel misdiagnose mismanage miscommunicate mistake mishear misinform mislead misuse misallocate
  mistime panic rubber-stamp botch bungle blunder fumble flub bumble wreck fat-finger omit withhold procrastinate dither hesitate dawdle rush guess
  gamble cheat lie flout disregard defy disobey shirk slack doze oversleep daydream squander conceal sabotage muddle goof meddle tamper skimp
  pretend stonewall deceive overstep eyeball half-ass torpedo fry hose tank butcher yank scuttle crater bork demolish obliterate starve pollute
  maim gut hoodwink fleece bluff coast dodge duck weasel fob bumble bulldoze cave chicken renege trash nuke improvise-on sneak smuggle mess`);

/** Harm that a system may do as well: blame when a person is the subject. */
export const harmful =
  stemsOf(`ignore skip bypass corrupt crash leak wipe overwrite clobber violate dismiss circumvent sidestep brick
  destroy damage ruin jeopardise jeopardize endanger undermine cripple aggravate worsen miss kneecap break mangle garble abuse melt bust cook devastate paralyse paralyze strangle poison contaminate scramble swamp drown choke strand derail sink blank topple kill-off cripple torch blast`);

/** Not to do these is to fail others. */
export const duties =
  stemsOf(`check notice test verify review update read follow tell inform notify warn ask escalate acknowledge validate coordinate
  monitor know learn understand realise realize document wait respond react account consider think plan care bother listen look watch communicate
  double-check confirm consult involve announce report raise share mention anticipate see catch spot recognise recognize rehearse load-test answer open
  heed inspect investigate question speak follow-up rotate renew clean prepare attend respect adhere comply`);

/** The same in several words. */
export const dutyTurns = turnsOf(`
  run the|a|any|his|her|their? …? test|tests|check|checks|suite
  make sure
  think to|of|about|twice
  make a|any backup
  take …? care|action|responsibility|ownership|notes|precautions|seriously
  give any|a|enough? …? warning|notice|thought
  let …? know
  write …? down
  do the|his|her|their|even? …? thing|job|homework|diligence|work
  pay …? attention|heed
  have the …? courtesy|decency|discipline
  keep …? up|informed|posted`);

/** Of oneself it is no blame to say what one did not know. */
export const unaware = stemsOf(
  'know learn understand realise realize see anticipate recognise recognize notice follow hear',
);

/** What people do all day, and blame only where the sentence says that it did harm. */
export const neutral =
  stemsOf(`delete drop deploy push merge run rerun kill change commit ship upload apply set give edit flash tag pick pull remove
  disable enable revoke restart reboot silence approve promote release select swap use load enter configure update modify install copy upgrade patch cut
  open close chase force shut turn switch stop roll rename move make raise lower increase decrease reduce add insert paste type click hit press choose
  decide start launch trigger execute issue send post publish write build import export migrate restore truncate format reformat reset revert rebase
  unplug plug disconnect connect route point assign grant share hand pass sign accept clear purge flush alter tweak touch adjust replace wire mount
  sign confirm sell promise announce schedule launch hand go proceed continue start
  unmount scale resize tear take put leave let keep throttle block cancel schedule reschedule book order print label mark classify treat log fire hotfix
  sync wave lift bump override mute snooze resolve unlock lock unset toggle flip draft circulate forward`);

/** Passive and with an agent these are told as mishaps. */
export const mishaps = stemsOf(
  'cause silence mishandle shut commit disable enable forget lose kill delay compromise trip expose omit neglect',
);

/** Of these everybody knows that they are none of the system's: a capitalised word before them is a person. */
export const humanTurns = turnsOf(`
  drop the|their|his|her ball
  screw|mess|muck|mix|slip|cock|foul|goof …? up
  sit on the|this|that|a|an? …? advisory|ticket|alert|page|report|issue|problem|bug|patch|warning|request|finding|news|information|fix|mail|email
  sit on it|them
  sleep through|in|on
  fall asleep
  go rogue|home
  go back? to bed|sleep
  cut corners
  take a|several|some? shortcut|shortcuts|short-cut|short-cuts|liberties
  jump the gun|queue
  insist on deploying|shipping|merging|pushing|skipping|releasing|going|running|doing|keeping|using|changing|upgrading|ignoring|rushing
  improvise on|in …? prod|production|primary|live
  jump to conclusions
  wing it
  turn a blind eye
  look the other way
  look away
  bury the|his|her|their …
  run in circles
  brush|shrug|blow …? aside|off
  shrug
  get around|round to
  tell nobody|no
  take the …? trouble
  act surprised|innocent
  owe … apology|explanation
  be at it again
  have … to answer for
  have … on his|her|their conscience
  bring … on himself|herself|themselves
  hope nobody|no|that …? would
  believe|think that? rules
  want to get|go|leave|be home|away|early|out|done
  cut … off
  hold … back|up for no
  teach … a lesson
  undo nothing
  leave a|the …? mess
  phone it in
  lose track|sight|interest|patience|focus|concentration|control
  lose the plot
  play …? down
  play dumb|games
  play fast and loose
  play around
  gloss|paper over
  sweep … under
  let his|her|their guard down
  let us|everyone|customers down
  let … gather dust
  sit on his|her|their|its hands
  take … at face value
  talk over each|one
  drop the baton
  let the team down
  let … lapse|expire|slip|rot|drift|fill|grow|overflow|escalate|linger|fester
  let … pile|run|fill|build up|out
  let … fall behind
  kick the can
  shoot from the hip
  shoot himself|herself|themselves|us in the foot
  do nothing
  stand|sit idle|idly by?
  tune|zone out
  nod|doze off
  pass the buck
  shift the blame
  point fingers
  keep … to himself|herself|themselves
  stick his|her|their head|heads
  wave … through
  drag his|her|their|its feet
  let a|an|the …? bug|defect|regression|showstopper|error|mistake|typo|flaw|issue through|in
  let a|an|the showstopper through
  run out of patience
  hide|conceal|withhold … from
  lose his|her|their nerve|temper|patience
  keep arguing|bickering|squabbling|quarrelling|chatting
  think it was|is a good|great|smart|clever|bright|brilliant idea
  take his|her|their eye|eyes off
  walk away|off|out
  leave his|her|their post
  wander off
  exceed his|her|their authority|remit|mandate
  fiddle|tinker|mess|monkey|toy with|around|about
  experiment on|in|with prod|production|live
  cover …? up
  plead ignorance
  throw … under the bus
  show no|little|scant|zero|complete|total …
  pay no|little|scant|insufficient attention|heed|mind
  have no business|right|excuse|interest|clue|regard|discipline|intention
  have better|other|more things
  take … for granted
  give …? no|little|any second? thought
  never give it
  think he|she|they knew|know better|best
  assume that? someone|somebody|others else? …
  care more about
  prefer to ignore|stay|keep|leave|let|watch|blame
  pressure|coerce|bully|badger|goad|nag|talk|bulldoze … into
  refuse point
  point-blank refuse
  click through
  fall for
  turn up|in late
  copy blindly
  trust blindly`);

/** Harm in several words: of systems too, so blame only when a person is the subject. */
export const harmfulTurns = turnsOf(`
  fail to
  promise … never
  refuse to listen|accept|believe|help|answer|roll|cooperate|acknowledge|escalate|take|hand|share|admit|budge|move|wait|stop|page|wake|look|talk|follow|see
  take|bring|knock|pull down|offline
  take out the|a|an|our|all|half|two|three|\\d+
  take|bring|knock … down|offline
  knock out
  knock … out of service|action
  cause the|this|that|a|an|our|another|both|all|most|two|three|every|\\d+? …? outage|outages|incident|incidents|failure|failures|problem|problems|issue|issues|downtime|bug|bugs|deadlock|regression|herd|leak|disruption|crash|loss|mess|damage|delay|delays|corruption|breach|error|errors|havoc|chaos|confusion|trouble|harm|overload|split-brain|loop
  trigger|provoke|unleash|precipitate the|this|that|a|an|our|another …? outage|outages|incident|failure|failures|problem|problems|downtime|regression|leak|disruption|crash|loss|mess|stampede|storm|cascade|breach
  introduce the|this|a|an|two|several …? bug|error|deadlock|regression|defect|fault|leak|typo|race|mistake|vulnerability|flaw|breakage|loop
  create the|this|a|an|such|our …? mess|outage|incident|problem|bug|loop|deadlock|vulnerability|hole
  lead|result|end|contribute directly|straight? to|in the|this|that|a|an|our|hours|full|massive|total|widespread|data …? outage|outages|incident|failure|failures|downtime|crash|loss|mess|breach|corruption|disaster
  bring about the|this
  leave … exposed|open|running|disabled|unattended|unprotected|behind|unlocked|half-done|half-finished|dangling|unfinished|undocumented|unpatched|world-readable|unanswered|unread
  leave … on over|by
  leave … in a|the|plaintext broken|bad|mess|wrong?
  leave us|everyone|customers|others …
  make a|an|the|another|some|several|two|three|this|many …? mistake|mistakes|error|errors|blunder|blunders|slip|slips|typo|typos|hash|mess
  make things|it|matters|everything much|even|far? worse
  make the …? worse
  get it|this|that wrong
  get the … wrong
  lose the|all|our|\\d+ …? data|message|messages|record|records|order|orders|backup|backups|key|keys|change|changes|history|log|logs
  delay the|our|any …? fix|recovery|response|escalation|mitigation|rollback|diagnosis|repair
  prolong the|this|our
  expose the|our|all|customer|a|an|its|\\d+|production …? data|credential|credentials|key|keys|secret|secrets|token|tokens|record|records|password|passwords|database|bucket|server|endpoint
  compromise the|our
  put … at risk
  bring … to its|a knees|halt|standstill
  commit …? secret|secrets|password|passwords|credential|credentials|token
  give out|away …? data|password|passwords|credential|credentials|key|keys|secret|secrets|token|tokens|details|records
  waste an?|two|three|four|\\d+|most|half|the|our|hours|time|valuable|precious|everyone's
  cost us|customers|everyone|our|d[d,]*
  cut off|through
  lock … out
  blow right|straight? through
  blank out
  hold back|up
  yank|rip|tear|pull the …? power|plug|cable|fibre|fiber
  starve the|our
  cost the company|business|team
  allow … to lapse|expire|slip|fill|rot|grow|pile|drift|fall|go|run|reach|degrade|escalate|fester
  blow away|up
  pull the wrong? plug
  set … up to fail
  drop|cut|cancel|defer|postpone|skimp the|our|all …? tests|suite|review|canary|rehearsal
  embarrass the|us|our
  rob|deprive us|the|our`);

/** Words by which even an everyday act is told as a wrong one. */
export const harm = new RegExp(
  oneLine`
      \b(?:wrong(?!-|ly)|bad|broken|untested|unreviewed|unverified|unvetted|unapproved|unsigned|buggy|
      faulty|incorrect|invalid|flawed|malformed|misleading|half-baked|botched|bungled|careless|clumsy|
      sloppy|hasty|rash|half-finished|unfinished|incomplete|experimental|half-tested|uncommitted|
      in error|by mistake|by accident|erroneous\w*|unannounced|shuffled|mistakenly|accidentally|
      inadvertently|prematurely|needlessly|improperly|incorrectly|wrongly|instead of (?!retry)|
      rather than|against production|
      in the middle of (?:the )?(?:day|sale|peak|checkout|freeze|business|trading|night)|
      went back to sleep|lost the|and took|and broke|and brought|took (?:\w+ ){1,3}down|
      while cleaning up|to save time|
      despite (?:the|all|repeated|warnings?|being|knowing|having|our|clear|objections?|advice|red|
        (?:[\w-]+ ){0,3}(?:fail\w*|warning\w*|alerts?|errors?|objections?|alarms?))|
      anyway|regardless|nobody could|too (?:late|early|soon|quickly|hastily|long)|on a friday|
      production namespace|during the freeze|and lost|
      which (?:caused|broke|took down|isolated|brought down|crashed|wiped|killed|corrupted|knocked)|
      breaking|taking down|crashing|bringing down|wiping|locked (?:\w+ ){1,3}out)\b`,
  'i',
);

/** Verbs that put things right: what they take away was bad before. */
export const restoring =
  stemsOf(`revert restore remove delete stop disable roll replace kill cancel pull revoke block clear drop purge reset patch fix
  correct update upgrade swap drain close shut cut turn switch rebuild rename withdraw quarantine isolate abort back undo find spot notice catch report identify
  repair retire take rotate reprocess recover reindex change`);

/** What was bad before, when somebody put it right. */
export const badBefore = new RegExp(
  oneLine`
      \b(?:bad|broken|buggy|faulty|incorrect|invalid|flawed|malformed|misleading|untested|unreviewed|
      half-finished|unfinished|incomplete|erroneous|experimental|breaking|crashing|corrupt\w*)\b`,
  'gi',
);

/** The same, of how people go about things. */
export const manner = new RegExp(
  oneLine`
      \b(?:out of (?:habit|impatience|laziness|carelessness|ignorance|spite|boredom)|
      blindly|carelessly|recklessly|hastily|thoughtlessly|
      before (?:it|they|that|the [\w-]+) (?:was|were|had been) (?:\w+ )?(?:ready|tested|finished|reviewed|approved|verified|checked)|
      without (?:even |first |ever |so much as )?(?:reading|opening|testing|verifying|understanding|reviewing|looking at|a (?:second )?look)|
      in (?:a hurry|haste|a rush|violation of|defiance of|breach of)|on a (?:whim|hunch)|contrary to|
      against (?:the |our |all |explicit |team |company )?(?:policy|advice|rules?|runbook|procedures?|
        instructions|guidance|warnings?|protocol)|
      straight (?:to|into|onto) (?:main|master|prod|production|live)|
      behind (?:our|everyone's|their|the team's) backs?|
      on (?:his|her|their) own (?:initiative|authority|account)|
      with no (?:test\w*|review|backup|rollback|warning|approval|notice|plan|thought|regard)|
      without (?:so much as |even |first |ever |any |proper |the required |the necessary )*(?:test(?:s|
        ing)?|warning anyone|telling|asking|permission|approval|sign-off|(?:a |peer |code )?reviews?|
        checking|waiting|informing|notifying|notice|a word|warning|authori[sz]ation|a rollback|a backup|
        reading|looking|thinking|understanding|verifying|validating|consulting|coordinating|announcing|
        confirming|considering|running|a second|a plan|bothering|being|clearance|consent|a change|
        a ticket|taking|any|proper|due|care|authority|realising|realizing|knowing|saying))\b`,
  'i',
);

/** Whatever is done like that is told as wrong. */
export const wilful = new RegExp(
  oneLine`
      \b(?:against (?:the |our |all |explicit |clear |repeated )*(?:advice|policy|rules?|warnings?|instructions|orders|wishes|permit)|
      in (?:violation|defiance|breach) of|behind (?:our|everyone's|everybody's|their|the team's) backs?|
      on (?:his|her|their) own (?:initiative|authority|account)|off (?:his|her|their) own bat|
      over (?:everybody|everyone|our|their)(?:['’]s)? heads?|without so much as|
      without (?:telling|informing|asking|consulting|warning) (?:anyone|anybody|us|the \w+|a soul))\b`,
  'i',
);

/** Of these only people are told, whoever the capitalised word before them may be. */
export const humanManner = new RegExp(
  oneLine`
      \bwithout (?:\w+ )?(?:warning anyone|telling|asking|permission|approval|sign-off|reading|thinking|opening|understanding|testing|verifying|reviewing|so much as|
        informing|notifying|checking|consulting|bothering|looking|announcing)|
      \bout of (?:habit|impatience|laziness|carelessness)|\bbehind (?:our|everyone's)|\bin a hurry|
      \bby mistake\b|\bin error\b|\bby accident\b|\bfor no (?:good )?reason\b|
      \bbecause (?:he|she|they) (?:could|felt|wanted)`,
  'i',
);

export const carelessly = new RegExp(
  oneLine`
      ^(?:carelessly|recklessly|hastily|blindly|mistakenly|accidentally|inadvertently|foolishly|wrongly|
      erroneously|prematurely|improperly|needlessly|unilaterally|absent-mindedly|absentmindedly|
      thoughtlessly|negligently|stubbornly|lazily|impatiently|casually|rashly|sloppily|clumsily|
      irresponsibly|cavalierly|cluelessly|stupidly|unthinkingly|haphazardly|incorrectly|cheerfully|
      happily|conveniently|obliviously|blithely)$`,
  '',
);

/** What makes even a harmful-looking act right. */
export const meant = new RegExp(
  oneLine`
      \b(?:on purpose|deliberately|intentionally|
      as (?:planned|instructed|designed|intended|prescribed|agreed|documented|expected|the runbook)|
      as (?:the )?(?:[\w-]+ ){0,3}(?:prescribes?|requires?|demands?|foresees|provides for)|
      planned (?:mitigation|work|maintenance)|rightly|correctly|
      to (?:isolate|contain|stop further|mitigate|protect|limit)|
      so (?:we|the [\w-]+|it|everyone) could\b|thanks to|runbook (?:prescribes|asks|says|told)|
      per the runbook|following the runbook)\b|\bcorrupt index\b`,
  'i',
);
