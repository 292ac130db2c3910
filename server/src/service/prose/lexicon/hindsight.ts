import { oneLine } from '../../oneLine.ts';

/** "was supposed to … but", "had plenty of time to", "knew better"; whether of people its subject tells. */
export const expected = new RegExp(
  oneLine`
      \b(?:(?:was|were|is|are|had been) (?:supposed|meant|expected|required|obliged|obligated|
        under orders|told|instructed|asked) to (?!(?:be|receive|get) )(?=[^.]*\b(?:but|yet|instead|
        did not|didn['’]t|never|failed|and (?:did|was|had|never)|forgot|;|until)\b)|
      (?:was|were) (?:supposed|meant) to (?!(?:be (?:paged|told|informed|notified)|receive|get)\b)|
      need(?:ed)? to have (?!been)|
      had (?:a|the|every) (?:duty|obligation|opportunity|chance|responsibility) to|
      had (?:ample|plenty of|enough|every|all the) (?:time|opportunit\w+|warning|chances?|reasons?|
        information)(?: (?:in which )?to| for|\b)|
      would have (?:been )?(?:done|been) (?:well|better|wise|wiser) to|would do well to|had only to|
      only had to|need only have|needed only to|would only have (?:needed|had) to|should never have|
      might at least have|could at least have|knew better|
      (?:should|ought to|must)(?: really)? know better|
      (?:was|were|is|are) (?:expected|paid|there|on call|hired) to (?:catch|prevent|check|notice|watch|
        stop|spot|know)\b)\b`,
  'i',
);

/** "it was up to": a person follows. */
export const upTo = /\bit (?:was|is|had been|fell) (?:up to|on|to) (?=\S)/i;

/** "would only have cost": a person follows. */
export const little = /\bwould (?:not )?(?:only )?have (?:cost|taken) (?:only |just )?(?=\S)/i;

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
      should have known better|ought to have known better)\b`,
  'iu',
);
