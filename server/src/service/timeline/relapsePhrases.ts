import { oneLine } from '../oneLine.ts';
import { trouble } from './vocabulary.ts';

const relapses = [
  oneLine`
    ${trouble}\b(?! rates?\b)[^,;.]{0,30}? (?:returns?|returned|comes? back|came back|reappears?|
    reappeared|recurs?|recurred|resurfaces?|resurfaced|resumes?|resumed|flares? up|flared up|
    starts? again|begins? again|started again)\b(?! (?:to|below|under|within))`,
  oneLine`
    (?:fail\w*|degrad\w+|down|unavailable|unreachable|unresponsive|ris(?:es?|ing)|rose|climb\w*|
    spik\w+|increas\w+|tim\w+ out|time-?outs?|errors?|crash\w*|fires?|fired|trigger\w*|stall\w*|
    hang\w*|overloaded|reject\w*|stuck|breach\w*|broken|breaks?|lost|exhausted|full|grow(?:s|ing)?|
    affected|slow)\b[^,;.]{0,25}? again\b`,
  'again (?:\\w+ )?(?:fail\\w*|degraded|unavailable|down|unreachable|slow|timing out|errors?|rising|climbs?|affected)\\b',
  '(?:success(?: \\w+)?|availability|throughput|conversion)(?: [\\w-]+){0,4} (?:drops?|dropped|falls?|fell|dips?) (?:\\S+ ){0,3}?again\\b',
  oneLine`
    (?:incident|outage|issue|sev[ -]?\d|p-?[0-4]|inc-?\d+)(?: [^ ,;]+){0,3} re-?open(?:s|ed)\b|
    re-?open(?:s|ed|ing) (?:the |of the )?(?:[\w-]+ )?(?:incident|outage|issue|sev|p\d|inc)`,
  oneLine`
    relaps(?:es|ed|e)\b|recurrence\b|recurs?\b|recurred\b|
    second (?:wave|spike|outage|peak|drop|failure|surge|incident|round)\b|regress(?:es|ed)\b|
    flapping\b|degraded? a second time|for the second time`,
];

/** It is bad again: what was mitigated or resolved before does not hold. */
export const relapse = new RegExp(`\\b(?:${relapses.join('|')})`, 'i');

/** No relapse, or none of this incident. */
export const noRelapse =
  /\b(?:no|not|never|without|n['’]t|none|nothing|in case|whether|if|prevent\w*|avoid\w*|watch\w* for|staging|test|did not|has not)\b/i;
