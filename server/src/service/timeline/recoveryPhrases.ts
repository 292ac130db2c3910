import { oneLine } from '../oneLine.ts';
import { trouble } from './vocabulary.ts';

const any = (...sources: readonly string[]): RegExp => new RegExp(`\\b(?:${sources.join('|')})`, 'i');

const thing = oneLine`
    (?:revisions?|versions?|backups?|snapshots?|config\w*|databases?|tables?|files?|index(?:es)?|
    volumes?|certificates?|maps?|settings?|data|records?|rows?|cop(?:y|ies)|dumps?|rules?|
    polic(?:y|ies)|secrets?|zone file|dns records?|entries|image)`;
const usual = oneLine`
    (?:normal|usual|nominal|baseline|its (?:usual|normal|old)|their (?:usual|normal|old)|
    the (?:usual|normal|old)|pre-\w+|before|healthy|expected|full (?:capacity|service|speed|health))`;
const positive = oneLine`
    (?:work(?:s|ing)?|succeed(?:s|ing)?|pass(?:es|ing)?|load(?:s|ing)?|return(?:s|ing)?|
    respond(?:s|ing)?|answer(?:s|ing)?|available|reachable|accessible|up|online|flow(?:s|ing)?|
    process(?:es|ed|ing)?|possible|healthy|green|normal|serv(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|
    accept(?:s|ed|ing)?|connect(?:s|ed|ing)?|go(?:es)? through|going through|complet(?:e|es|ed|ing)|
    open|in sync|moving|usable|visible|running|runs?|arriv(?:e|es|ing)|appear(?:s|ing)?|
    updat(?:e|es|ed|ing)|publish(?:es|ed|ing)?|print(?:s|ed|ing)?|sent|received|drain(?:s|ing)?|
    lasts?|starts?|stays?|plays?|shows?|scans?|opens?|sells?|ships?|syncs?|finds?|fast|fresh|complete|
    correct)`;

/** Users are served again. */
export const recovered = any(
  'mitigated\\b',
  oneLine`
    (?:user |customer )?impact (?:is |was |has )?(?:ends?|ended|over|stops?|stopped|contained|gone)\b|
    (?:incident|breach|attack|leak|bleeding) (?:is |was )?(?:contained|stopped|stemmed)\b`,
  `(?<!${thing} (?:is |was |are |were |has been |have been )?)restored\\b(?! (?:from|to (?:revision|version|the (?:previous|last|old)))| ${thing})`,
  `restor(?:es|ed|ing) (?:full |normal |the )?(?:service|access|connectivity|availability|operation)`,
  oneLine`
    (?<!(?:files?|data|records?|messages?|submissions?|items?) (?:\w+ ){0,3})recover(?:s|
    ed)?\b(?! (?:files?|data|records?|messages?|from|\d))|(?:full )?recovery (?:is )?(?:complete|
    completed|confirmed|achieved|verified)\b`,
  `(?:${positive})(?: [\\w'’-]+){0,5} again\\b|can (?:[\\w-]+ ){1,4}again\\b|again (?:works?|available|reachable|healthy)\\b`,
  oneLine`
    (?:work|succeed|pass|load|respond|answer|available|reachable|accessible|healthy|green|
    possible)(?:s|es)?(?: [\w'’-]+){0,3} (?:everywhere|
    (?:in|on|for|from|across) (?:all|every\w*|both|the last))\b|are (?:now |all )?(?:right|correct)\b`,
  'back (?:up|online|in (?:service|operation|use|sync|business))\\b|(?:is|are|was|were|comes?|came) back\\b(?! to back)(?!$ )',
  oneLine`
    (?<!(?:roll\w*|switch\w*|mov\w*|go|going|goes|went|set|point\w*|fall\w*|fell|fail\w*|turn\w*|
      chang\w*|shift\w*|report\w*|put|get\w*|got|gets|revert\w*|hand\w*) (?:[\w-]+ )?)back (?:to|
    at|above|below|under|within|inside|near)\b`,
  `(?:returns?|returned|returning) to (?:\\w+ )?${usual}|normali[sz](?:es|ed)\\b|stabili[sz](?:es|ed)\\b`,
  oneLine`
    (?:errors?|error rates?|failures?|failure rates?|5xx\S*|time-?outs?|latency|latencies|
    response times?|p\d{2,3}|ratio)(?: [\w'’-]+){0,4}? (?:drops?|dropped|falls?|fell|down|
    decreas(?:es|ed)|declin(?:es|ed)|goes|went|sinks?|settles?)(?: back)?(?: from \S+)? (?:to|below|
    under|at) (?:\w+ )?(?:${usual}|zero|none|nearly|almost|\d)`,
  oneLine`
    (?:errors?|failures?|time-?outs?|crashes|5xx\S*|${trouble}) (?:\w+ )?(?:stop(?:s|ped)?|
    cease(?:s|d)?|disappear(?:s|ed)?|vanish(?:es|ed)?|gone|ends?|ended|clears?|cleared|subsides?|
    subsided|goes away|go away)\b`,
  `(?:error|failure|rejection|drop|decline)(?:s| rates?)? (?:is |are )?(?:at|near) (?:zero|0)\\b`,
  `no (?:more|further|new) (?:[\\w-]+ ){0,2}?(?:\\w+s|impact)\\b`,
  oneLine`
    (?:all|every) (?:[\w-]+ ){1,4}?(?:healthy|green|normal|up|operational|recovered|online|available|
    in service|working|powered|running|serving)\b|everything (?:is )?(?:healthy|green|normal|up|
    operational|working|back)`,
  oneLine`
    (?:rates?|metrics|levels?|latency|traffic|throughput|volume|service|availability|times?|ratio|
    queues?|lag)(?: [\w'’-]+){0,3} (?:is |are )?(?:at )?(?<!times |above |below |over |under |than |
    twice |of )${usual}`,
  oneLine`
    (?:queues?|backlog|lag)(?: \w+){0,2} (?:drains?|drained|shrinks?|empty|emptied|empties|clears?|
      cleared)\b|
    all (?:[\w-]+ ){1,3}(?:${positive}|stay up)\b|5\d\ds? (?:gone|stop)|
    (?!status|access|this)\w+s (?:are |now )?(?:back to )?normal\b`,
  oneLine`
    (?:issue|problem|bug|outage) (?:is |was )?(?:fixed|gone|goes away)\b|repaired\b|functional\b|
    operational\b|(?!status|is|was|this)\w+s (?:are )?(?:\w+ )?(?:healthy|green)\b|
    confirm(?:s|ed)?(?: [\w'’-]+){0,5} (?:work(?:s|ing)?|fixed|normal)\b`,
);

const change = oneLine`
    (?:(?:hot-?)?fix(?:es)?|patch(?:es)?|rollbacks?|reverts?|roll-?back|work-?around|mitigations?|
    fail-?over|switch-?over|rule|flag|restore|correction|change)`;

/** What was done about it, of which nobody says yet that it helped. */
export const acted = any(
  `roll(?:s|ed)[ -]?back\\b|(?:rolled|reverted|set|put|switched|moved|pointed|changed) (?:[\\w'’-]+ ){0,4}?back\\b|revert(?:s|ed)\\b`,
  oneLine`
    ${change}(?: [\w'’#.-]+){0,5}? (?:is |was |are |has been )?(?:complet(?:e|es|ed)|finish(?:es|ed)|
    done|deployed|live|lands?|landed|applied|released|rolled out|in place|performed|shipped|
    in production|succe(?:eds|eded)|merged and deployed|active|effective|executed)\b`,
  oneLine`
    (?:corrected|fixed|patched|repaired|good|new|renewed|known-good) (?:[\w-]+ ){1,3}?(?:deployed|
    applied|live|in place|rolled out|installed|released|loaded)\b`,
  oneLine`
    (?:deploys?|deployed|releases?|released|appl(?:ies|ied)|ships?|shipped|rolls? out|
    rolled out) (?:the |an? |our )?(?:[\w-]+ ){0,3}?(?:hot-?fix|fix|patch|work-?around|mitigation|
    revert)\b`,
  oneLine`
    fail(?:s|ed)[ -]?over\b|(?:traffic|requests|reads|writes|calls|load)(?: [\w-]+){0,3} (?:shifted|
    moved|drained|rerouted|re-routed|redirected|switched|diverted|pointed)\b|(?:shifts?|shifted|
    drains?|drained|reroutes?|rerouted) (?:all )?(?:traffic|requests)\b`,
  oneLine`
    (?:feature|flag|toggle|rule|job|cron|import|campaign|integration|plugin|
    experiment)(?: [\w'’.-]+){0,4}? (?:is |was )?(?:disabled|turned off|switched off|paused|stopped|
    removed|killed|off)\b|(?:disables?|disabled|turns? off|turned off|
    switch(?:es|ed) off) (?:the )?\w+`,
  oneLine`
    (?:credentials?|tokens?|keys?|secrets?|accounts?|sessions|passwords?|certificate|
    access)(?: [\w'’.-]+){0,4}? (?:is |was |are |were )?(?:revoked|rotated|locked|disabled|
    invalidated|blocked|renewed|reissued|installed|deployed)\b|(?:ip|address(?:es)?|attacker|
    traffic)(?: [\w'’.-]+){0,4} blocked\b`,
  `${thing}(?: [\\w'’.-]+){0,3}? (?:is |was |has been )?restored\\b|restored from\\b|restor(?:es|ed) (?:the )?(?:[\\w-]+ ){0,3}?${thing}\\b`,
  oneLine`
    all (?:[\w-]+ ){1,4}(?:blocked|removed|replayed|rebuilt|reprocessed|repaired)\b|
    scal(?:es|ed) (?:up|out|\w+ (?:up|out|to))|capacity (?:doubled|added|raised|increased)|
    (?:limit|quota|pool|timeout)(?: [\w-]+){0,3} (?:raised|increased|lifted|doubled)\b`,
);

const incident =
  '(?:incident|outage|issue|problem|event|emergency|major|case|sev(?:erity)?[ -]?\\d|p-?[0-4]|inc-?\\d+)';

/** It is over, and said to be. */
export const resolved = any(
  oneLine`
    ${incident}(?: [^ ,;]+){0,5}? (?:fully |finally |formally |officially )?(?:resolved|closed|
    stood down|(?<!hand\w* |tak\w* |turn\w* )over|ended|ends|concluded)\b`,
  `(?:resolv(?:es|ed)|clos(?:es|ed)|ends?|ended) (?:out )?(?:the |this )?(?:[\\w-]+ )?${incident}\\b`,
  `(?<=^\\W*(?:fully |marked |declared |closed as |now )?)resolved\\b(?! (?:to|the|status))`,
  `(?:declar|mark|clos|consider|call)(?:e?s|e?d|ing)? (?:it |the \\w+ |this |as |\\w+ )?(?:as )?(?:fully )?(?:resolved|over|closed)\\b`,
  'all[- ]clear\\b|stand(?:s|ing)? down\\b|stood down\\b|end of (?:the )?(?:incident|outage)',
);

/** Likely the end where nothing else is called so: quiet, watched for a while. */
export const settled = any(
  oneLine`
    (?:monitoring|metrics|observation|dashboards?)(?: [\w'’-]+){0,4}? (?:confirm(?:s|ed)?|shows?|
    verif(?:y|ies|ied)|ends?|ended|period)(?: [\w'’-]+){0,4}? ?(?:stab\w+|normal|no (?:further|more)|
    recovery|complete|over)?`,
  'stability (?:is |was )?(?:confirmed|verified)|(?:is|are|remains?|remained|stays?|stayed) (?:stable|normal|healthy|quiet)\\b',
  oneLine`
    (?:fully|completely|entirely) (?:restored|recovered|operational|functional|back|normal|healthy|
    available)|(?:all|everything|service|site|systems?)(?: [\w'’-]+){0,5}? (?:back to|at|
    return\w* to) ${usual}`,
  'at (?:its|their|the) (?:usual|normal|old) \\w+',
  oneLine`
    status ?page(?: [\w-]+){0,5} (?:resolved|operational|green)\b|(?:bridge|war ?room|call|
    channel)(?: \w+){0,2} (?:closed|ended|archived)\b|verified (?:working|operational|healthy)`,
);

/** Not resolved, or something else than the incident. */
export const notResolved = new RegExp(
  oneLine`
      \b(?:unresolved|auto-?resolv\w*|alerts?|alarms?|tickets?|dns|host ?names?|domain|conflicts?|
        pull requests?|prs?|merge|names?) (?:[\w-]+ ){0,3}(?:resolv\w+|closed)|
      \bunresolved\b|\bauto-?(?:resolv|clos)\w*|
      \bresolv\w+ (?:to|status|via dns|alert\w*|conflict\w*|notification\w*)\b|
      \b(?:partly|partially|almost|nearly|not (?:yet |fully )?) ?(?:resolved|closed|over)\b|
      \bresolved for\b|\bissue (?:moved|remains)`,
  'i',
);

/** What was done does not help, or helps in part; an entry that says so reports no recovery. */
export const ineffective = new RegExp(
  oneLine`
      \b(?:(?:no|without|little|any|not much) (?:\w+ )?(?:effect|improvement|change|difference|luck|
        success|result|relief|avail)\b|
      (?:did|does|do|has|have|is|was)(?: not|n['’]t) (?:\w+ )?(?:help\w*|work\w*|chang\w*|improv\w*|
        recover\w*|shrink|fix|solve|enough|sufficient|apply|take effect|go down)|
      still (?:\w+ ){0,3}?(?:fail\w*|error\w*|down|elevated|high|unavailable|degraded|slow|affected|
        broken|tim\w+ out|see\w*|reject\w*|cannot|not|missing|wrong|crash\w*|stuck|empty|grow\w*|
        climb\w*|ris\w+|above|below|present|hang\w*|unreachable|lost|stale)|
      (?:continue|keep|go)(?:s|es|d)? (?:on |to )?(?:fail|climb|ris|grow|crash|error|tim|drop|degrad|
        see)\w*|
      continues?$|persists?|persisted|
      remain(?:s|ed)? (?:\w+ )?(?:elevated|high|unavailable|down|slow|degraded|affected|unchanged|
        broken|above|full)|
      unchanged|ineffective|fails? to (?:mitigate|help|fix|recover|restore|resolve)|
      failed to (?:mitigate|help|fix|recover|restore|resolve)|without (?:helping|improving)|
      makes? (?:it|things) worse|worse\b|as a test|as an experiment|to test\b|in vain|
      too (?:slow|late|small))|\b(?:rollback|roll-?back|revert|fail-?over|restart|fix|hot-?fix|patch|
      deploy\w*|attempt|restore|switch\w*|first try)\b[^,;.]{0,40}\b(?:fail(?:s|ed|ing)?\b(?! over)|
      blocked|aborted|aborts|stuck|stalls|stalled|rejected|refused|cancell?ed|times? out|timed out|
      stopped|incomplete|crash\w*)|[,;] (?:but )?(?:blocked|rejected|refused|aborted|fails|failed|
      cancell?ed|stopped)\b`,
  'i',
);

/** Says of a recovery that it is the last of several, so that those before were partial. */
export const completes = /\b(?:remaining|last (?!\w+ing\b)\w+|rest of|(?:all|the) other|everywhere now)\b/i;

/** For a while, or for a few. */
export const inPart = new RegExp(
  oneLine`
      \b(?:partial\w*|partly|temporar\w+|brief\w*|short-lived|for a (?:moment|while|few)|
      (?:to|in|on|at|for) (?:just |only )?one|momentar\w+|intermittent\w*|not fully)\b`,
  'i',
);

/** The same, where it speaks of the one clause it stands in. */
export const inPartHere = new RegExp(
  oneLine`
      \b(?:there|some|half|most|mostly|many|several|almost all|
      a (?:few|third|quarter|part|fraction|handful|single)|
      one (?:of|region|zone|cluster|node|pod|shard|data ?cent\w+|site|store|customer|tenant)|
      two (?:of|thirds)|three (?:of|quarters)|first \d+|
      first (?:of|region|zone|cluster|node|pod|shard|batch|group|half|third|\w+s)|only|
      \d+ (?:of|out of) (?:the )?\d+|slowly|gradually|step by step|begins?|beginning|began|starts?|
      starting|started|recovering|improv\w+|coming back|except|canary|staging|internal(?:ly)?|locally|
      test environment|read-only|degraded mode|reduced)\b`,
  'i',
);

/** Intended, asked for or under way, but not done. Stands before the words that would say it is. */
export const intended = new RegExp(
  oneLine`
      \b(?:attempt\w*|tr(?:y|ies|ied|ying)|propos\w+|suggest\w*|recommend\w*|plan(?:s|ned|ning)?|
      consider\w*|discuss\w*|debate\w*|approv(?:e|es|ed|ing)|agree\w*|decid\w+|decision|
      request\w* (?:to|for|an?|the)|ask(?:s|ed|ing)?|prepar\w+|begin\w*|began|start(?:s|ed|ing)?|
      initiat\w+|kick\w* off|trigger\w*|in progress|under ?way|work(?:s|ing)? on|will|would|should|
      could|may|might|if|whether|until|once|unless|before|wait\w*|expect\w*|hop(?:e|es|ed|ing)|aim\w*|
      needs?|about to|going to|order(?:s|ed) (?:an? |the )?|test(?:s|ed|ing)?|option|idea|draft\w*|
      writ(?:ing|ten)|wrote|review\w*|merge request|pr|pull request|schedul(?:e|es|ed|ing)|eta|
      estimat\w+|unable|cannot|fails? to|failed to|want\w*|ready|rehears\w+|simulat\w+|ensur\w+|staging|
      canary|dry run)\b|\bto (?:\w+ly )?$`,
  'i',
);

/** The same after them: "rollback started". */
export const underWay = new RegExp(
  oneLine`
      ^[^,;.]{0,50}\b(?:proposed|requested|planned|suggested|considered|discussed|approved|started|
      begins?|began|under ?way|in progress|scheduled|prepared|attempted|tried|reviewed|queued|pending|
      in staging|on staging|to staging|(?:on|in|to) (?:a |the |one )?(?:canary|test))\b`,
  'i',
);

/** Shares that are bad above a few per cent. */
export const badShare =
  /\b(?:errors?|fail\w*|5xx|loss|time-?outs?|reject\w*|declin\w*|empty|refus\w*|dropp\w*|missing|stale|retr(?:y|ies))\b/i;

/** Shares that are bad below nearly all. */
export const goodShare = new RegExp(
  oneLine`
      \b(?:success\w*|availab\w*|approval|conversion|hits?|restored|recover\w*|back|again|deliver\w*|
      succeed\w*|normal|work\w*|of (?:the )?(?:users|customers|traffic|requests|sessions|[a-z]+s))\b`,
  'i',
);
