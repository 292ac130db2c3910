import { oneLine } from '../../oneLine.ts';
import { stemsOf } from '../english/verbs.ts';
import { duties } from './faults.ts';

/** What somebody decides on or goes on with: wrong where the sentence says that it was known to be dangerous. */
export const decisive =
  stemsOf(`approve accept sign merge deploy push release ship publish promote go proceed continue carry keep resume start
  begin launch run apply close resolve dismiss restart enable schedule migrate upgrade switch insist install import execute choose
  decide open order announce authorise authorize allow permit wave clear pass commit press skip leave sell`);

/** "even though two cases had failed", "despite open bugs". */
export const againstSigns = new RegExp(
  oneLine`
      \b(?:despite|in spite of|notwithstanding|(?:even |al)?though|knowing (?:that|full well|well)|with(?= (?:\w+ ){1,3}(?:still|open|red|
        failing|firing)))\b[^;:.]{0,60}?\b(?:red|fail(?:ed|ing|ures?)|errors?|warnings?|warned|alerts?|alarms?|firing|bugs?|defects?|
      not (?:been |yet |yet been )?\w+(?:ed|n|dy)|n['’]t (?:been |yet )?\w+(?:ed|n|dy)|unfinished|incomplete|outstanding|still|too high|missing|
      concerns?|objections?|objected|risks?|freeze|degraded|rising|climbing|unresolved|behind|advice|instructions?|policy|rules?|
      broken|unstable|untested|on fire|critical)\b`,
  'i',
);

/** Not to do these while one goes ahead is heedless: "without draining it first", "without letting us know". */
export const heeded: ReadonlySet<string> = new Set([
  ...[...duties].filter((stem) => !/^(?:escalat|know|hear|se|stop)$/.test(stem)),
  ...stemsOf(`let drain resolve agree clear sync back finish complete discuss fix explain talk align seek obtain
    set stage label lock pause disable scale confirm check compare count measure leave add attach record log hand save freeze secure`),
]);

/** "without first draining". */
export const withoutDoing =
  /\bwithout (?:even |first |ever |actually |properly |previously |so much as |either of them )?(\w+ing)\b(?! (?:any (?:data|traffic|downtime|customers?|errors?)|downtime|further|a single))/gi;

/** A reason that lies in a thing: what was done made sense to whoever did it. */
export const reason = /\b(?:because|since|as) (?=\S)/gi;
