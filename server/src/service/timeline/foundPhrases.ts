import { oneLine } from '../oneLine.ts';
import { monitor, people, responder } from './vocabulary.ts';

const any = (...sources: readonly string[]): RegExp => new RegExp(`\\b(?:${sources.join('|')})`, 'i');
const words = (most: number): string => `(?:[^ ,;]+ ){0,${most}}?`;

/** A machine or a person says that something is wrong. */
export const detected = any(
  oneLine`
    ${monitor}[*_]* ${words(9)}(?:fires?|fired|firing|trigger(?:s|ed)?|goes off|go off|went off|
    rings?|rang|raises?|raised|sounds?|trips?|tripped|pages?\b(?! load)|paged|alerts?|alerted|
    detect(?:s|ed)?|flag(?:s|ged)|notic(?:es|ed)|reports?|reported|arriv(?:es|ed)|reach(?:es|ed)|
    comes? in|came in|(?:turns?|goes|went|is) (?:red|in alarm|into alarm|to alarm|off)|received|
    starts? alerting|picks up|spots)\b`,
  oneLine`
    (?:probe|canary|synthetic|watchdog|monitor|smoke|uptime)s? (?:check |test |login )?fails?\b|
    (?:synthetic|uptime|external) \w+ (?:fails?|failed)\b`,
  oneLine`
    (?<=^[^a-z]*(?:(?!the |acknowledg|ack|silenc|clos|mut|resolv|snooz|answer|pick|clear|review|
      tun)[\w'’<>%/.-]+ ){0,5}?)(?:(?:alert|
    alarm)s?|pages?(?= from))(?=$|[:(]| (?:from|for|on|about|that|regarding|via|in|at|of)\b)`,
  oneLine`
    (?:receiv(?:es|ed)|gets?|got|sees?|saw|first|second) ${words(5)}(?:alerts?|alarms?)\b|
    alerted (?:by|via|that|to|through|of|about)\b|(?:is|are|was|were|gets?|got|team) alerted\b|
    pager goes off`,
  oneLine`
    ${people}(?:['’]s)? ${words(5)}(?:(?:reports?|reported|reporting|complain(?:s|ed)?|notic(?:e|es|
      ed)|flag(?:s|ged)?|rais(?:e|es|ed)|observ(?:e|es|ed)|spot(?:s|ted)?|write|writes|wrote|
      tweet(?:s|ed)?)\b|
    contact(?:s|ed)? (?:us|support|the)|
    call(?:s|ed)?(?! (?:the )?(?:[\w-]+ ){0,2}on-?call)(?= in| the| us| support| about| with| that|:|
      $)|
    asks? (?:why|about)|asked (?:why|about)|opens? an? (?:\w+ )?(?:ticket|case|issue)|
    opened an? (?:\w+ )?(?:ticket|case|issue))`,
  oneLine`
    (?:support|help ?desk|service desk|on-?call|engineers?|developers?|operators?|operations|ops|team|
    analysts?|moderators?|someone) (?:[\w-]+ ){0,2}(?:see|sees|
    saw) (?!the (?:page|alert|message|notification))`,
  oneLine`
    first ${words(4)}(?:reports?|complaints?|tickets?|calls?|contacts?|e-?mails?|tweets?|posts?|
    messages?|mentions?)\b(?! (?:fail|tim|lost|drop|reject|miss|error))`,
  oneLine`
    (?:complaints?|(?:support|help ?desk|service desk|customer) (?:tickets?|calls?|cases?)|
    tickets? (?=(?:come|came|coming|arriv|filed|raised|reach))|reports?|contacts|tweets|phones?|
    calls (?=(?:to|from|come|came))) ?${words(5)}(?:come in|comes in|came in|coming in|
    arriv(?:e|es|ed)|starts?|began|begins?|opened|pour\w*|reach(?:es|ed)?|filed|raised|ring(?:s|ing)?|
    received)\b`,
  `(?<=^\\W*)(?:pagerduty|pingdom|opsgenie|cloudwatch|datadog|sentry|grafana|prometheus|nagios|zabbix|statuscake)(?=:| \\()`,
  oneLine`
    (?:desk|office|bank|branch|ward|store|shop|partner|customer|client) (?:calls|called|phones|phoned|
    rings|rang)\b(?! (?:the )?(?:[\w-]+ ){0,2}on-?call)`,
  oneLine`
    asks? (?:[^ ,;]+ ){0,4}(?:why|whether|what is wrong)\b|(?:writes?|wrote|phones?|phoned|calls?|
    called|e-?mails?|e-?mailed|rings?|rang) (?:in\b|us\b|support\b|
    the (?:\w+ )?(?:support|desk|office|hotline|control room))`,
  oneLine`
    reports? of\b|report(?:s|ed)(?: [^ ,;]+){1,3} that\b|
    report(?:s|ed) (?:that|by|to|in|their|an?|the)\b|detect(?:s|ed)\b|notic(?:es|ed)\b|
    spot(?:s|ted)\b|complain(?:s|ed)\b|(?:becomes?|became|made) aware\b|
    notif(?:ies|ied) (?:(?:the |our )?(?:[\w-]+ )?(?:team|on-?call|support|engineers|operations)|
      us)\b|
    discovered by\b|identified by\b|found by\b|observed\b|witnessed\b`,
);

/** Finding that may be the first notice of the trouble or the cause of it. */
export const found = any(
  oneLine`
    discover(?:s|ed)\b|found\b|finds\b|identif(?:ies|ied)\b|determin(?:es|ed)\b|reali[sz](?:es|ed)\b|
    (?:logs?|traces?|metrics|dashboards?|profil\w+) (?:shows?|showed|reveal(?:s|ed)?|points? to|
      pointed to)\b|
    turns? out\b|turned out\b|reproduc(?:es|ed)\b|recogni[sz]es\b`,
);

/** No notice of trouble: alerts that are dealt with, reports of success, people who are told. */
export const noNotice = new RegExp(
  oneLine`
      \b(?:alerts?|alarms?)\b[^,;]*\b(?:silenced|muted|snoozed|suppressed|cleared|clears?|resolved|
        resolves|closed|closes|acknowledged|added|created|tuned|adjusted|disabled|lowered|deleted|
        stops?|stopped|recovers?|rules?|threshold)\b|
      \b(?:no|without) (?:\w+ ){0,2}(?:alerts?|alarms?|reports?|complaints?)|
      \breport(?:s|ed|ing)? (?:\w+ ){0,3}(?:success\w*|healthy|done|complete\w*|finished|green|ok|
        (?:back )?to|service|dashboard|database|0)\b(?! (?:the|support|our))|
      \b(?:incident|status|post-?mortem|final|daily|weekly) reports?\b|
      \b(?:customers?|users?|merchants?|support|staff|stakeholders|management) (?:\w+ ){0,3}(?:notified|
        informed|told|alerted|contacted|e-?mailed)\b|
      \bfix(?:ed)? (?:for|by)\b`,
  'i',
);

/** What one reports when the trouble is over. */
export const goodNews = new RegExp(
  oneLine`
      (?<!not |n['’]t |no longer |stopped |never )\b(?:work(?:s|ing)?\b(?! on)|recover\w*|
      back (?:up|online|to|in)|succe(?:ss\w*|ed\w*)|restored|fixed|resolved|normal|healthy|improv\w*|
      no (?:more |further |new )?(?:errors?|issues?|problems?|complaints?)|fewer|green|
      (?:errors?|problems?|issues?|symptoms?) (?:are |is )?gone)\b`,
  'i',
);

/** Somebody takes it. */
export const acknowledged = any(
  `acknowledg(?:es?|ed|ing|e?ments?)\\b|ack(?:s|ed|['’]d)?\\b`,
  oneLine`
    (?:pick(?:s|ed)?|tak(?:es?|en)|took|answer(?:s|ed)?|accept(?:s|ed)?|respond(?:s|ed)? to|
    claim(?:s|ed)?|own(?:s|ed)?)(?: up| over| on)? (?:the |an? |his |her |their |
    this )?(?:\w+[ -]){0,2}(?:page|alert|alarm|pager|call(?! for)|phone|
    incident(?![ -](?:command|lead|manage|channel)\w*)|ticket|case|issue|problem)\b`,
  `confirms? (?:the )?(?:alarm|alert|page|issue|problem|outage)\\b|(?:page|alert|alarm|call) (?:is |was )?(?:picked up|answered|accepted|taken)\\b`,
  oneLine`
    on-?call(?: [\w-]+){0,3} (?:joins?|joined|responds?|responded|engaged|online|logs? (?:in|on)|
    logged (?:in|on)|on the case|on it|investigat(?:es|ing|ed)|looks|looking|takes over|took over|
    arrives?|at (?:the|a|her|his|their) (?:keyboard|laptop|desk|computer)|sees the|opens the|
    opened the|checks|checked|takes a look|has a look|calls back|called back|is reached|reached|
    answers|starts work\w*|confirms)\b`,
  `(?:picks|picked) up(?=$| and| within| after)|(?:lead|manager|on-?call|engineer) (?:answers|answered|responds|responded|picks up|picked up)\\b`,
  `${responder} (?:\\w+ )?on (?:the case|it)\\b`,
  oneLine`
    (?:begins?|began|starts?|started|starting) (?:to )?(?:investigat(?:e|ing)|look(?:ing)?|
    debug(?:ging)?|triag(?:e|ing)|troubleshoot\w*|
    work(?:ing)? on (?:it|the (?:issue|problem|incident|alert)))\b`,
  `(?:lead|${responder})(?: [\\w-]+){0,5} takes (?:it )?over\\b`,
  `${responder} (?:\\w+ ){0,2}(?:engaged|responds|responded)\\b`,
);

/** Acknowledging other things than the page: a thread, a complaint, somebody else's mistake. */
export const noAcknowledgement = new RegExp(
  oneLine`
      \b(?:acknowledg\w+|ack\w*)\b[^,;]*\b(?:customers?|threads?|tweets?|social|complain\w*|public\w*|
        press|receipt|forum|merchants?|posts?|users?|status ?page|abuse|reporters?|media|on twitter|
        letter)\b|
      \b(?:status ?page|support(?: \w+)?|communi\w+|comms|marketing|press|spokes\w+|ceo|
        account manage\w+)(?: \w+){0,3} acknowledg|
      unacknowledged|unanswered|voice ?mail|nobody (?:answers|picks up)|
      no (?:answer|response|reply|acknowledg\w+)|
      (?:does|did|do) not (?:answer|respond|react|acknowledge)|times? out|timed out|missed`,
  'i',
);

/** Somebody is called: an acknowledgement only when none is stated. */
export const paged = any(
  `paged\\b(?! out)|pages? (?:out )?(?:the )?(?:[\\w-]+ ){0,3}?(?:on-?call|engineers?|teams?|sres?|dbas?|secondary|primary|lead|manager)\\b`,
  `escalat(?:es|ed) to (?:the )?(?:[\\w-]+ ){0,3}?(?:on-?call|engineers?|sres?|team)\\b`,
  oneLine`
    on-?call (?:[\w-]+ ){0,3}?(?:notified|called|contacted|phoned|alerted|pulled in|reached|
    informed)\b|(?:calls?|called|phones?|phoned|contacts?|contacted|
    notif(?:ies|ied)) (?:in )?(?:the )?(?:[\w-]+ ){0,2}?on-?call\b`,
);

const level =
  '(?:sev(?:erity)?[ -]?\\d|p-?[0-4]|priority[ -]\\d|(?:major|critical|security|public|formal) incident)';

/** It is called an incident. */
export const declared = any(
  oneLine`
    declar(?:es?|ed|
    ing) (?!(?:\w+ ){0,3}?(?:resolved|mitigated|over|closed|stable|healthy|contained))(?:an? |the |
    it |this )?(?:[\w-]+[ ]){0,4}?(?:incident|outage|emergency|crisis|disaster|major|${level})`,
  oneLine`
    (?:incident|outage|emergency|crisis|disaster|degraded performance|major|
    ${level})(?: [^ ,;]+){0,4}? (?:is |was |
    has been )?declared\b(?! (?:as )?(?:\w+ )?(?:resolved|mitigated|over|closed|stable|healthy|
      contained))`,
  oneLine`
    (?<!incident |security |support )(?:incident(?![ -](?:channel|doc|call|bridge|room|team|chat))|
    ${level})(?: \S+){0,2}? (?:is |was )?(?:opened|raised|created|called|logged|filed|kicked off|
    initiated|invoked)\b(?! to)`,
  oneLine`
    (?:opens?|opened|raises?|raised|creates?|created|calls?|called|files?|filed|logs|logged|triggers?|
    triggered|invok(?:es|ed)|start(?:s|ed)) (?:an? |the )?(?!to )(?:[\w-]+ ){0,2}?(?:incident|
    ${level})\b(?![ -](?:channel|doc\w*|call|bridge|room|report|review|response|time))`,
);

/** What one does once it is one. */
export const assembled = any(
  oneLine`
    (?:incident|response|war|crisis|situation|emergency)[ -]?(?:channel|room|bridge|call|doc\w*|
    team)(?: \S+){0,3} (?:opened|created|started|set up|spun up|convened|established|assembled|
    assembles|convenes|begins|opens)\b`,
  oneLine`
    (?:opens?|opened|creates?|created|starts?|started|sets? up|spins? up|convenes?|convened) (?:an? |
    the )?(?:[\w-]+ ){0,2}?(?:channel|war ?room|bridge|huddle|
    incident (?:call|doc\w*|room|response))\b`,
  oneLine`
    incident (?:commander|command|lead|manager)\b|assumes? command|
    (?:severity|incident|priority) (?:[\w-]+ ){0,2}(?:raised|upgraded|escalated|increased|set) to|
    incident response (?:begins|started|starts|invoked|activated)`,
);

const cause = '(?:root cause|cause|culprit|reason|trigger|source|origin|fault)';
const known = oneLine`
    (?:identified|found|known|confirmed|determined|established|located|clear|understood|isolated|
    pinpointed|discovered|detected|pinned down|tracked down)`;

/** Why it happens is known. */
export const diagnosed = any(
  `${cause}s?(?: [^ ,;]+){0,6}? (?:(?:is|was|has been|were) )?${known}\\b`,
  oneLine`
    (?:identif(?:y|ies|ied)|finds?|found|determin(?:es|ed)|pinpoint(?:s|ed)|isolat(?:es|ed)|
    locat(?:es|ed)|discover(?:s|ed)|establish(?:es|ed)|confirm(?:s|ed)|
    nam(?:es|ed)) (?:[\w'’-]+ ){0,8}?(?:root cause|cause|culprit|reason|trigger|source)\b`,
  `(?:identified|confirmed|found|recogni[sz]ed|established) (?:as|to be) (?:the |a )?(?:[\\w-]+ )?${cause}`,
  oneLine`
    (?:traces?|traced|track(?:s|ed) (?:it |them |this |down )*|attribut(?:es|ed)|pinned|link(?:s|
      ed)) (?:[\w'’-]+ ){0,6}?(?:back )?(?:down )?(?:to|on)\b(?! (?:be\b))|
    diagnos(?:es|ed)\b|(?:root )?cause\s*:|diagnosis(?:\s*:| (?:is|was|confirmed))|
    (?:it is|it['’]s) (?:now )?clear (?:that|why|what)\b|root cause\s*(?:$|:|is\b|was\b)`,
);

/** Guesses, and causes that turn out to be none. */
export const guessed = new RegExp(
  oneLine`
      \b(?:suspect\w*|possibl[ey]|potential\w*|likely|probabl[ey]|presum\w*|hypothes\w+|theor(?:y|ies)|
      believed|assum\w+|guess\w*|may be|might|maybe|perhaps|candidate|unrelated|red herring|initially|
      at first|wrongly|mistakenly|ruled? out|excluded|exonerat\w*|not the (?:root )?cause|
      no (?:root )?cause|unknown|unclear|(?:found|finds) (?:no|nothing)|looking for|
      search(?:es|ing)? for|investigat(?:e|es|ing) (?:the |possible )?(?:root )?cause|work(?:s|ing)? on|
      find out|narrow\w*)\b`,
  'i',
);

/** A diagnosis given up: those before it do not hold. */
export const refuted = new RegExp(
  oneLine`
      \b(?:hypothesis|theory|suspicion|diagnosis|assumption|lead) (?:\w+ ){0,3}(?:wrong|ruled out|
        dropped|refuted|disproved|abandoned|rejected|dismissed)|
      \b(?:not|wasn['’]t|isn['’]t|n['’]t) the (?:root |real |actual )?(?:cause|culprit)|\bred herring|
      \bruled out as\b`,
  'i',
);
