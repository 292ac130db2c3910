import { turnsOf } from './turns.ts';

/** The same in several words. */
export const dutyTurns = turnsOf(`
  run the|a|any|his|her|their? …? test|tests|check|checks|suite
  make sure
  think to|of|about|twice
  make a|any backup
  turn|switch|put …? back
  get around|round to
  pass|hand|send|forward …? on|over|along
  take a|any backup|snapshot
  take …? care|action|responsibility|ownership|notes|precautions|seriously
  give any|a|enough? …? warning|notice|thought
  let …? know
  write …? down
  do the|his|her|their|even? …? thing|job|homework|diligence|work
  pay …? attention|heed
  have the …? courtesy|decency|discipline
  keep …? notes|track|record|records|minutes
  keep …? up|informed|posted`);

/** Of these everybody knows that they are none of the system's: a capitalised word before them is a person. */
export const humanTurns = turnsOf(`
  drop the|their|his|her ball
  screw|mess|muck|mix|slip|cock|foul|goof …? up
  sit on the|this|that|a|an|our? …? approval|approvals|contract|review|decision|order|proposal|invoice|advisory|ticket|alert|page|report|issue|problem|bug|patch|warning|request|finding|news|information|fix|mail|email
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
  shoot himself|herself|themselves|itself|us in the foot
  turn|switch|put off|mute? his|her|their phone|pager|notifications|laptop
  turn|switch his|her|their phone|pager|notifications off
  mute|silence|leave|ignore his|her|their phone|pager|notifications
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
  put|set|lay|wave|push|brush the|this|that|a|it|them|our …? aside
  click|swipe|wave|explain the|this|that|a|an|it|them|all …? away
  keep|leave … in the dark
  keep|leave customers|users|us|everyone|callers|partners|patients|passengers|tenants|clients|people …? waiting|guessing|hanging|uninformed
  let … go unpaid|unanswered|unread|unnoticed|unchecked|unpatched|untested|wrong
  let … lie|sit
  nod|rush|force … through
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
  waste …? hour|hours|minute|minutes|time|morning|afternoon|day|days|night
  refuse to listen|accept|believe|help|answer|roll|fund|pay|invest|approve|replace|upgrade|fix|hire|provide|support|let|allow|give|join|review|test|own|read|use|work|communicate|cooperate|acknowledge|escalate|take|hand|share|admit|budge|move|wait|stop|page|wake|look|talk|follow|see
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
  commit|check|push …? secret|secrets|password|passwords|credential|credentials|token|tokens|key|keys
  postpone|defer|delay|push the|our|an? …? upgrade|patch|fix|renewal|maintenance|update|migration …? twice|times|again|months|years|quarters
  cut|slash|freeze|deny|decline|block the|our|any|all …? budget|funding|headcount|hiring
  give out|away …? data|password|passwords|credential|credentials|key|keys|secret|secrets|token|tokens|details|records
  waste an?|two|three|four|\\d+|most|half|the|our|hours|time|valuable|precious|everyone's
  cost us|customers|everyone|our|d[d,]*
  cut off|through
  lock … out
  promise|announce … that|which never
  lose us|everyone …
  copy|paste|post|put|send|upload|store|save|write|email|publish|print|check the|a|an|his|her|their|our|all|production|customer …? token|tokens|password|passwords|key|keys|secret|secrets|credential|credentials|passphrase|dump|data in|into|to|on …? public|plaintext|plain|channel|chat|repository|repo|gist|ticket|wiki|pastebin|spreadsheet|laptop|slack|internet|git
  share|reuse|guess the|a|one|an|his|her|their|same? …? password|login|credentials
  read|give|hand|tell|send|out? … to a? stranger|attacker|phisher|scammer|fraudster
  take|make|give|leave|write|run|name|send|post|set|show|keep|file|open|raise no backup|snapshot|copy|notice|warning|note|notes|test|tests|check|checks|word|reply|answer|update|updates|documentation|deputy|ticket|alarm|review|comment|rollback|plan
  let … ring|beep|blink|burn
  leave … open over|on|for|since|in
  manage to … twice|again|three
  manage to break|delete|crash|take|lose|lock|knock|wipe|corrupt|misconfigure|disable|mix|confuse|ruin|miss|ignore|overlook|forget
  call off the|our|all|every|a|any …? test|tests|drill|drills|rehearsal|review|audit|exercise
  blow right|straight? through
  blank out
  hold back|up
  yank|rip|tear the …? power|plug|cable|fibre|fiber
  pull the …? power|plug|live
  tell|order|instruct|push|force|pressure|urge … to skip|ignore|bypass|hurry|cut|drop|disable|rush|override
  have|make a|an typo|error|mistake|slip
  starve the|our
  cost the company|business|team
  allow … to lapse|expire|slip|fill|rot|grow|pile|drift|fall|go|run|reach|degrade|escalate|fester
  blow away|up
  pull the wrong? plug
  set … up to fail
  drop|cut|cancel|defer|postpone|skimp the|our|all …? tests|suite|review|canary|rehearsal
  embarrass the|us|our
  rob|deprive us|the|our`);
