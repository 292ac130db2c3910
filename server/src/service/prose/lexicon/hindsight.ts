import { oneLine } from '../../oneLine.ts';

/** "was supposed to … but", "had plenty of time to", "knew better"; whether of people its subject tells. */
export const expected = new RegExp(
  oneLine`
      \b(?:(?:was|were|is|are|had been) (?:supposed|meant|expected|required|obliged|obligated|
        under orders|told|instructed|asked) to (?!(?:be|receive|get) )(?=[^.]*\b(?:but|yet|instead|
        did not|didn['’]t|never|failed|and (?:did|was|had|never)|forgot|;|until)\b)|
      (?:was|were) (?:supposed|meant) to (?!(?:be (?:paged|told|informed|notified)|receive|get)\b)|
      need(?:ed)? to have (?!been)|had to (?:have )?(?:know|known|notice|realise|realize|see) that|need(?:n['’]t| not) (?:really |ever )?have (?!been)\w+|
      had (?:[\w-]+ ){1,3}(?:hours?|minutes|days|weeks|months) in which to|
      had (?:a|the|every) (?:duty|obligation|opportunity|chance|responsibility) to|
      had (?:ample|plenty of|enough|every|all the) (?:time|opportunit\w+|warning|chances?|reasons?|
        information)(?: (?:in which )?to| for|\b)|
      would have (?:been )?(?:done|been) (?:well|better|wise|wiser) to|would have been (?:better|best) off|would do well to|had only to|needed to \w+ (?:(?:it|this|that|them|the \w+) )?(?:much |far )?(?:earlier|sooner|faster|first|more carefully|quicker)|
      only had to|need only have|needed only to|would only have (?:needed|had) to|should never have|
      might at least have|could at least have|knew better|
      (?:should|ought to|must)(?: really)? know better|
      (?:was|were|is|are) (?:expected|paid|there|on call|hired) to (?:catch|prevent|check|notice|watch|
        stop|spot|know)\b)\b`,
  'i',
);

/** "There was time for", "it was easy for": a person follows who did not. */
export const roomFor = new RegExp(
  oneLine`
      \b(?:there (?:was|were|had been|would have been) (?:still )?(?:plenty of|ample|enough|every|sufficient|more than enough|a clear|no shortage of) (?:\w+ )?
      (?:time|opportunit\w+|reasons?|warnings?|chances?|occasions?|information|room)|
      it would (?:only |not )?have been (?:\w+ly )?(?:easy|trivial|simple|possible|enough|sufficient|straightforward|child's play|a matter of \w+|no (?:trouble|effort)|(?:better|wiser|safer|best))) for (?=\S)|
      \b(?:nothing|no one|nobody) (?:had )?(?:stopped|prevented|hindered|kept) (?=[^.;,]{2,40} from \w+ing)`,
  'i',
);

/** "It was Tomasz's job": a person owns it. */
export const theirJob =
  /^['’]s? (?:job|responsibility|duty|task) (?:\w+ )?to (?!(?:own|run|maintain|lead|report)\b)/i;
export const itWas =
  /\b(?:it|that|this|checking|testing|monitoring) (?:was|had been|would have been) (?=\S)/i;

/** "A quick look by the on-call would have shown it". */
export const smallEffort =
  /\b(?:look|glance|question|call|check|test|message|read|reading|note|word|mail|email|ping|review|dry run|heads-up|warning)\b[^.;]{0,40}? (?:by|from|on the part of) (?=\S)/i;

/** "it was up to": a person follows. */
export const upTo = /\bit (?:was|is|had been|fell) (?:up to|on|to) (?=\S)/i;

/** "would only have cost": a person follows. */
export const little =
  /\bwould (?:not )?(?:only )?have (?:cost|taken) (?:only |just )?(?=\S)(?![^.;]*\b(?:hours|days|weeks|months|hour|day|week)\b)/i;

/** "if only", "avoided if": a clause about a person follows. */
export const condition = new RegExp(
  oneLine`
      \b(?:if only|(?<!(?:asks?|wonder(?:ed)?|see|know|test|check|as|even) )if|
      (?:been|gone) (?:better|different|fine|wiser|well) (?:if|had)|
      (?:avoidable|avoided|prevented|preventable|unnecessary|shorter|smaller|caught) (?:if|had)|pity (?:that )?|shame (?:that )?|
      wish(?:es|ed)? (?:that )?|unfortunate (?:that )?)(?= )`,
  'i',
);

/** Needs no subject: "a more careful engineer", "should have known better". */
export const hindsight = new RegExp(
  oneLine`
      \b(?:an? (?:more|better|properly|half-(?:awake|decent)) (?:experienced|attentive|careful|diligent|
        competent|trained|skilled|alert|seasoned|conscientious)?\s*(?:\w+ )?(?:operator|engineer|
        developer|team|person|reviewer|admin|technician|dba|sre)|
      (?:any|a) (?:careful|attentive|diligent|thorough|vigilant|seasoned) (?:\w+ )?(?:operator|engineer|
        developer|team|person|reviewer|admin|technician|look|reading)|
      was no reason for (?=\p{Lu}|the (?:team|engineer))|
      none of this would have happened if (?=\p{Lu}|an? |the (?:\w+ )?(?:team|engineer|developer|
        operator)|he |she |they |someone|people)|
      all (?:that )?(?:it )?(?:would have taken|was (?:needed|asked|required)) (?:from|of|for) (?=\p{Lu}|the |an? |our |him|her|them)|
      should have known better|ought to have known better)\b`,
  'iu',
);

/** What anybody could have done as well. */
export const anybody =
  /^[^.;]{0,14}\b(?:any|anyone|anybody|every one|everyone|everybody|most|many|all|either|each)\b[^.;]{0,40}? (?:could|would|might) (?:\w+ )?have (?:\w+ )?(?:made|done|run|fallen|hit|typed|clicked|pressed|pasted|overlooked|caused|tripped|triggered|deleted|chosen|picked|acted|happened|gone|reached|taken|drawn|come)\b/i;

/** "…, but it was a week old". */
export const hadReason =
  /^[^.;]* (?:could|might|would) (?:\w+ )?have [^.;]*?(?:,|;)? (?:but|however|though|yet|only) (?:it|this|that|doing|there|the|at the (?:cost|price|risk))\b(?![^.;]*\b(?:did not|didn['’]t|never|chose)\b)/i;

/** "…, six hours of data would have been lost": well that nobody did. */
export const worseOff =
  /\bwould (?:also |then )?have (?:been )?(?:lost|worse|longer|corrupted|overwritten|destroyed|down|taken longer|erased|double|twice)\b/i;
