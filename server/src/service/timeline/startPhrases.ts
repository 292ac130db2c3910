import { oneLine } from '../oneLine.ts';
import { badWhenHigh, badWhenLow, trouble, work } from './vocabulary.ts';

const any = (...sources: readonly string[]): RegExp => new RegExp(`\\b(?:${sources.join('|')})`, 'i');
const words = (most: number): string => `(?:[\\w'’%-]+ ){0,${most}}?`;

const failing = oneLine`
    (?:fail(?!s? ?over|ed over|ing over|over)(?:s|ed|ing)?|tim(?:e|es|ed|ing)[ -]out|
    error(?:s|ed|ing)?|crash(?:es|ed|ing)?(?:[ -]?loop\w*)?|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|
    dropp?(?:s|ed|ing)?|stall(?:s|ed|ing)?|hang(?:s|ing)?|degrad(?:e|es|ed|ing)|slow(?:s|ed|ing)?|
    (?:pile|piles|piling|piled|queue|queues|queuing|back|backs|backing) up|fall(?:s|ing)? behind|
    los(?:e|es|ing)|miss(?:es|ing)?|climb(?:s|ing)?|ris(?:e|es|ing)|grow(?:s|ing)?|
    see(?:s|ing)? errors|flap\w*|burn\w*|leak\w*)`;
const bad =
  '(?:errors?|5\\d\\d\\w*|5xx|4\\d\\d|error|empty|blank|stale|wrong|incorrect|invalid|old|outdated|duplicated?|someone else)';

/** Users or what they ask for are hit. */
export const impactBegins = any(
  `(?:${trouble}|first impact|unavailability) ${words(4)}(?:begins?|began|begun|starts?|started|sets? in|appears?|appeared|emerges?)\\b`,
  `(?:start|beginning|onset) of (?:the )?(?:${words(2)})(?:outage|incident|impact|disruption|failures|errors)`,
  `(?:begins?|began|starts?|started) (?:to )?(?:\\w+ly )?${failing}\\b`,
  oneLine`
    (?:begins?|began|starts?|started|is|are|was|were|now) (?:to )?(?:return|serv|show|get|receiv|see|
    display|deliver|send|process)(?:ing|e)? ${words(3)}${bad}\b`,
  `(?:returns?|returned|serves?|served|shows?|displays?|delivers?|sees?|gets?|receives?|receive) ${words(3)}(?:with )?${bad}\\b`,
  oneLine`
    first ${words(5)}(?:fail(?:s|ed|ing|ures?)?|errors?|time-?outs?|tim(?:e|es|ed) out|${bad}|
    rejected|refused|dropped|lost|declined|affected|impact(?:ed)?|unavailable|crash\w*|missed|missing|
    denied|stuck|symptoms?|delayed|late|corrupt\w*)\b`,
  `(?:go|goes|went|gone) (?:\\w+ )?(?:down|offline|dark|stale|unresponsive|silent|blank)\\b`,
  oneLine`
    (?:is|are|was|were|becomes?|became|turns?) (?:\w+ )?(?:down|unavailable|unreachable|unresponsive|
    inaccessible|offline|degraded|unusable|stuck)\b(?! to\b)`,
  `stop(?:s|ped)? (?!(?:grow|fail|error|ris|climb|alert|pag|increas|deterior)ing)\\w+ing\\b`,
  oneLine`
    ${badWhenHigh} ${words(6)}(?:rises?|rose|climbs?|climbed|jump(?:s|ed)?|spik(?:es?|ed)|
    soar(?:s|ed)?|pass(?:es|ed)|exceed(?:s|ed)?|doubles?|doubled|triples?|tripled|increas(?:es|ed)|
    grows?|grew|shoots? up|shot up|surg(?:es|ed))\b`,
  oneLine`
    ${badWhenLow} ${words(6)}(?:drops?|dropped|falls?|fell|plung(?:es|ed)|plummets?|collaps(?:es|ed)|
    sinks?|sank|dips?|dipped|halves|halved|disappears?)\b`,
  oneLine`
    ${work} ${words(5)}(?:fail(?!s? ?over|ed over|over|ed \w+s\b)(?:s|ed|ing)?|
    tim(?:e|es|ed|ing)[ -]out|(?<=(?:calls|connections|sessions|streams) )drops?|crash(?:es|ed)?|
    hangs?|stalls?|stalled|rejected|refused|declined|
    (?:is|are|gets?) (?:lost|dropped|stuck|delayed))\b`,
  oneLine`
    ${words(9)}(?:can no longer|cannot|can['’]t|could no longer|could not|
    (?:are|is|were) (?:unable to|locked out|disconnected|logged out|turned away)|
    lose (?:access|connect\w*))`,
  oneLine`
    (?:begins?|began|starts?|started) to be \w+|(?:charg|pa(?:y|i)|sen[dt]|run|ran|bill|book|print|
    deliver)\w* (?:\w+ ){0,4}?(?:twice|double|two times)\b`,
  oneLine`
    (?:rejected|refused|denied|blocked) (?:for|with|by)\b|
    (?:begins?|began|starts?|started) to ${words(3)}(?:with )?${bad}\b|disappears?\b|stuck in\b`,
  oneLine`
    (?:does|do|did)(?: not|n['’]t) \w+|not (?:reachable|available|accessible|possible|loading|working|
    delivered|updated|processed|sent|answered|shown|saved|visible)\b`,
  `(?:turns? up|comes? back|shows? up|is|are|was|were|end up) (?:empty|blank|wrong|missing|stale|garbled|duplicated|swapped|corrupted)\\b`,
  'expires?\\b|expired\\b|lapses?\\b',
  oneLine`
    lo(?:ses?|st) (?:power|connectivity|quorum|connection|network|contact|its leader|the leader)|
    power (?:loss|failure|cut|outage)|(?:crash(?:es|ed)|oom|out[ -]of[ -]memory|panics?|segfaults?)\b`,
  'no (?:longer )?(?:orders?|payments?|traffic|data|messages?|results?|events?) (?:arrives?|comes?|reach|is|are|gets?)|no longer\\b',
);

/** Something breaks that users do not meet yet. */
export const causeBegins = any(
  oneLine`
    runs? out\b|ran out\b|fills?(?: up)?\b|filled up|(?:is|are|now|becomes?) full\b|exhaust(?:s|ed)\b|
    saturat(?:es|ed)\b|reaches (?:its|the|\d)`,
  oneLine`
    empties\b|emptied\b|deletes?\b|deleted\b|wip(?:es|ed)\b|overwrit(?:es|ten)\b|overwrote\b|
    corrupt(?:s|ed)\b|truncat(?:es|ed)\b|revok(?:es|ed)\b|read-only\b`,
  oneLine`
    fails?\b(?! ?over)|failed\b(?! over)|aborts?\b|aborted\b|entered not ?ready|storm\b|wave\b|
    deadlock|leak\w*\b|breaks?\b|broke\b|silently\b|
    (?:cpu|memory|disk|heap|storage|connections?|usage|utili[sz]ation)(?: [\w-]+){0,5} (?:grows?|
      climbs?|rises?|increases?|passes|exceeds)|
    (?:begins?|began|starts?|started) to \w+|attack\w*\b`,
);

/** Something changes, and nobody says yet that it does harm. */
export const changeGoesLive = any(
  oneLine`
    deploy(?:s|ed|ment)?\b|releas(?:ed|es|e)\b|roll(?:s|ed|ing)?[ -]?out\b|rollout\b|
    promot(?:ed|es)\b|push(?:ed|es)\b|appl(?:ied|ies)\b|activat(?:ed|es)\b|enabl(?:ed|es)\b|
    go(?:es)? live|went live|migrat(?:ion|es|ed)\b|upgrad(?:e|ed|es)\b|switch(?:ed|es)\b|cut ?over\b|
    launch(?:ed|es)\b|rotat(?:ed|es|ion)\b|publish(?:ed|es)\b|shipp?(?:ed|s)\b|merged\b|
    (?:takes|took) effect|(?:moves|moved|points|pointed) to (?:the |a )?new\b|
    config(?:uration)? change|changed\b|scal(?:es|ed) (?:down|in)`,
);

/** Where it touches nobody. */
export const elsewhere = new RegExp(
  oneLine`
      \b(?:staging|stage environment|test (?:environment|system)|dry[- ]run|rehears\w+|drill|game day|
      no (?:\w+ )?(?:impact|effect)|without (?:\w+ )?(?:impact|problems?|errors|incident))\b`,
  'i',
);

/** A change that does no harm yet, or none at all. */
export const harmless = new RegExp(
  oneLine`
      \b(?:canary|checklist|review(?:ed)?|approv\w+|opened|proposed|planned|scheduled|picked up|
      behind a (?:feature )?flag|for \d{1,2} ?% of|to \d{1,2} ?% of|uneventful\w*|as expected|
      successfully)\b`,
  'i',
);
