import { oneLine } from '../../oneLine.ts';
import { stemsOf } from '../english/verbs.ts';
import { harmful } from './faults.ts';

/** What comes of an act that was wrong: "…, which filled the disk", "…, leaving 300 users without access". */
export const harms: ReadonlySet<string> = new Set([
  ...harmful,
  ...stemsOf(`fill empty erase lose double triple interrupt disconnect freeze halt cost delay spoil duplicate cut lock isolate disable cause
    leave bring knock render wipe expose block stop prevent trigger trip deadlock slow hide mask shadow void invalidate deny reject fail`),
]);

/** Such an end is what was wanted: "which stopped the errors". */
export const goodEnd = new RegExp(
  oneLine`
      \b(?:errors?|retries|leak|loss|spread|damage|growth|attack|attacker|flapping|loop|storm|outage|incident|alarms?|noise|bleeding|
      further|more|worse|bad|broken|faulty|corrupt\w*|traffic to the)\b`,
  'i',
);

/** Something went wrong, in front of "because". */
export const wentWrong = new RegExp(
  oneLine`
      \b(?:down|fail\w*|lost|loss|outage|errors?|broke\w*|stopped|unreachable|wrong|empty|missing|delayed|late|blind|no|not|never|could not|
      unavailable|expired|blocked|rejected|full|filled|crashed|hung|stuck|twice|duplicated?|stale|locked|exposed|leaked|dropped|slow|offline|dark|
      refused|timed out|worse|longer|queued|piled up|waited|backed up|grew|for \w+ (?:hours|minutes|days)|unnoticed|unread|undetected)\b|n['’]t\b`,
  'i',
);

/** "leaving 300 users without access", not "leaving room for the rebuild". */
export const leftAlone =
  /\b(?:without|unable|exposed|open|offline|down|stranded|unreachable|unprotected|in the dark|behind|broken|stuck|blind|locked)\b/i;

/** "Nothing was lost because". */
export const wentWell =
  /\b(?:no|nothing|none|never|not|nobody|without)\b[^.;]*\b(?:lost|affected|damaged?|missed|longer|worse|harmed?|hurt|exposed|leaked|errors?|duplicates?|noticed)\b|\b(?:only|just|quickly|already|luckily|fortunately)\b/i;
