import { oneLine } from '../oneLine.ts';
import type { Spotted } from './finding.ts';
import { matchesIn, type Passage } from './passage.ts';

const who = oneLine`
    (?:human|operator|user|pilot|manual|administrator|admin|engineer|developer|individual|personnel|
    employee|staff|technician|people|person|personal|keyboard|typing|typist|clerical|handling|
    operational|procedural|administrative|copy[- /]?(?:and[- ])?paste|copy & paste|layer[- ]8|wetware|carbon-based|contractor|analyst|driver|dba|support|
    on-call|programmer|configuration-operator|installer)`;
const what = oneLine`
    (?:errors?|mistakes?|failures?|faults?|inattention|slips?(?:-ups?)?|lapses?|factors?|oversights?|
    carelessness|negligence|typos?|misjudge?ment|fallibility|fatigue error|blunders?|missteps?|
    sloppiness|frailty|misconfiguration|forgetfulness|element|weakness|complacency|incompetence)`;
const explanation = new RegExp(
  oneLine`
    \b(?:${who}(?:[- ]| (?:data[- ]entry |input |typing |configuration ))${what}(?! (?:rate|count|
      counter|metric|budget|code|message|page|handling|handler|log|response|report|class|type|
      analysis|engineering|study|studies|review|training|specialists?|experts?|state|dialog|
      notification|event|path|screen)s?\b)|
    (?:mistake|error|slip|blunder|oversight)s? (?:made )?(?:by|of|on the part of) (?:a |an |
      the )?(?:human|person|individual|operator|user)s?|
    fat[- ]?finger(?:ed|ing|s)?|finger trouble|
    slip of (?:the|a) (?:finger|fingers|hand|keyboard|mouse|key|pen)|pebkac|
    problem (?:existed |was |sat )?between (?:the )?(?:keyboard|chair)|id-?10-?t|
    (?:the )?cause (?:was|is) (?:purely |entirely |simply )?human|
    humans? (?:being )?(?:was|were|is|are) (?:the )?(?:cause|problem|weak(?:est)? link)|
    the human (?:in the loop |side |part )?(?:failed|erred|was the)|it was people who failed|
    someone(?:['’]s| just| simply) (?:fat|typed|clicked|pressed|hit)|
    (?:lapse|loss) (?:of|in) (?:concentration|attention|focus|vigilance|situational awareness)|
    (?:an? |the )?(?:engineer|operator|administrator|developer|admin|technician|dba)['’]s (?:typo|
      finger|slip|lapse)|
    of human origin|human (?:in|by) (?:nature|origin)|
    (?:mistakes?|slips?|typos?|oversights?) (?:during|in|while|when) (?:the |an? )?(?:manual|hand-\w+|manually) \w+|
    (?:mistakes?|slips?|oversights?|blunders?) on (?:our|his|her|their|the (?:operator|engineer|developer)['’]s) (?:side|part|end)|
    (?:a|an|the|one|single) (?:\w+ )?(?:mis-?click|mis-?type|mis-?key)\b|(?:cockpit|driver|layer eight) error|
    brain fade|brain fart|senior moment|wrong button|human factor was|down to people|
    plain (?:old )?(?:human|forgetfulness)|momentary lapse|
    simple (?:human )?(?:slip|lapse|forgetfulness))\b`,
  'i',
);

/** Before them: the idea, not the cause. */
const ideaBefore = new RegExp(
  oneLine`
      \b(?:reduc\w*|like|such as|prevent\w*|avoid\w*|minimi[sz]\w*|eliminat\w*|chances?|risks?|
      possibility|potential|room|prone|
      not (?:accept|a|an|due to|caused by|the|blame|use|list|stop|record|say|write)|
      n['’]t (?:accept|use|stop|list|write|an?|say)|never|not(?: to| due)?|rather than|instead of|
      isn['’]t|beyond|forbids?|tolerant|against|guard\w*|protect\w*|resilient|rule[sd]? out|symptoms?|
      label\w*|
      (?:phrase|term|word|words|category|field|option|tag|heading|title|called|named|message|code|
        titled)|
      no longer|surviv\w*|assumes?|expects?|allow(?:s|ing)? for|training|research|workshop|talk|book|
      module|detect\w*|catch\w*|count\w* as|returns?|returned|shows?|displays?|flags?|flagged|invit\w*|
      cost of|robust|safeguards?|surface|design\w*|whether|without|when an?|any|every|cope with|
      handl\w*|recover from|sensitive to|exposed to|question\w*|looks? past|replaced?|
      mistyp\w*) (?:[\w-]+ ){0,3}$`,
  'i',
);
/** Behind them. */
const ideaBehind = new RegExp(
  oneLine`
      ^["'”’,]? (?:is|are|was|were) (?:not|never|the (?:start|beginning)|a symptom|where|possible|
        inevitable|normal|expected|to be expected|only)|
      ^["'”’]? (?:begins?|such as|like|tells? us|explains? nothing|can (?:happen|occur)|course|workshop|
        detection|prevention|tolerance|resistant|-proof|HTTP|codes?|handling|analysis)|
      ^[^.;]{0,30} (?:is|are) (?:now )?(?:rejected|caught|detected|refused|blocked|reported|shown|highlighted|corrected|prevented|impossible|excluded)\b|
      ^(?:-proof|s? \(4xx|s? \(HTTP)|^s? (?:occur|happen|such as|like|will|can|are)\b`,
  'i',
);

/** "Human error" given as an explanation. */
export function* humanErrors(passage: Passage): Generator<Spotted> {
  for (const match of matchesIn(passage, explanation)) {
    const end = match.index + match[0].length;
    const isIdea =
      ideaBefore.test(passage.text.slice(Math.max(0, match.index - 60), match.index)) ||
      ideaBehind.test(passage.text.slice(end, end + 40));
    if (!isIdea) yield { category: 'humanError', start: match.index, end };
  }
}
