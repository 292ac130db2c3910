import { oneLine } from '../../oneLine.ts';
import { stemsOf } from '../english/verbs.ts';

/** Words by which even an everyday act is told as a wrong one. */
export const harm = new RegExp(
  oneLine`
      \b(?:wrong(?!-|ly)|bad|broken|untested|unreviewed|unverified|unvetted|unapproved|unsigned|buggy|
      faulty|incorrect|invalid|flawed|malformed|misleading|half-baked|botched|bungled|careless|clumsy|
      sloppy|hasty|rash|half-finished|unfinished|incomplete|experimental|half-tested|uncommitted|
      in error|by mistake|(?:at|against) the live|by accident|erroneous\w*|unannounced|shuffled|mistakenly|accidentally|
      inadvertently|prematurely|needlessly|improperly|incorrectly|wrongly|instead of (?!retry)|
      rather than|against production|
      in the middle of (?:the )?(?:day|sale|peak|checkout|freeze|business|trading|night)|
      went back to sleep|lost the|and took|and broke|and brought|took (?:\w+ ){1,3}down|
      while cleaning up|to save time|backwards|upside down|the wrong way|in the wrong order|to (?:a|the) (?:stranger|wrong)|
      despite (?:the|all|repeated|warnings?|being|knowing|having|our|clear|objections?|advice|red|
        (?:[\w-]+ ){0,3}(?:fail\w*|warning\w*|alerts?|errors?|objections?|alarms?))|
      anyway|regardless|nobody could|too (?:late|early|soon|quickly|hastily|long)|on a friday|during (?:business|peak|office|working|opening|trading|rush|school|market) hours|at peak (?:time|hour|traffic|load)s?|
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

/** Words by which an everyday act is told as a wrong one for how it was done. */
export const manner = new RegExp(
  oneLine`
      \b(?:out of (?:habit|impatience|laziness|carelessness|ignorance|spite|boredom)|
      blindly|carelessly|recklessly|hastily|thoughtlessly|
      before (?:it|they|that|(?:the|a|any|our) [\w -]{2,30}?) (?:was|were|had been|had|was even) (?:\w+ )?(?:ready|tested|finished|reviewed|approved|verified|checked|over|through|out|back|up|in place|available|there|done|completed?|caught up|started|ended|come back|returned|confirmed|signed|run)|
      without (?:any |a |further |prior |proper |due )*(?:investigation|discussion|analysis|explanation|consultation|coordination|confirmation|verification|
        validation|communication|agreement|second thought|dry run|snapshot|test run|ticket|change request|announcement)|
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
      \b(?:against (?:the |our |all |explicit |clear |repeated |his |her |[a-z]+['’]s )*(?:advice|policy|rules?|warnings?|instructions|orders|wishes|permit)|
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

/** How only people go about things, in one adverb. */
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
      as (?:the )?(?:[\w-]+ ){0,3}(?:prescribes?|requires?|demands?|foresees|provides for|says|asks|allows|recommends|suggests|states|instructs)|
      planned (?:mitigation|work|maintenance)|rightly|correctly|
      to (?:isolate|contain|stop further|mitigate|protect|limit)|
      (?:which|and that|and this) (?:saved|spared|helped|is the agreed)\b|which (?:shortened|restored|kept|limited|cleared|prevented further|helped|cut (?:the|recovery))|in time to|just in time|
      so (?:we|the [\w-]+|it|everyone) could\b|thanks to|runbook (?:prescribes|asks|says|told)|
      per the runbook|following the runbook)\b|\bcorrupt index\b`,
  'i',
);
