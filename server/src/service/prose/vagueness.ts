/** One way of being vague: how it is known, and what it leaves open. */
export interface Vagueness {
  readonly pattern: RegExp;
  readonly asks: string;
  readonly completions: readonly string[];
  /** Nothing beside these words makes the action definite. */
  readonly always?: true;
  /** In words: a longer action says enough besides. */
  readonly longest?: number;
}

const alert = 'Alert when [what] is above [threshold] for [how long]';
const makes = 'Make [what] do [what it will do], checked by [test]';

/** In this order: the first that holds speaks. */
export const vaguenesses: readonly Vagueness[] = [
  {
    pattern:
      /^(?:maybe|perhaps|possibly|ideally|eventually|hopefully|try|should probably|if time permits|when(?:ever)? (?:we have|there is) time|(?:it )?would be nice|we (?:might|could|may|should probably)|might|at some point|one day)\b|\bat some point$/i,
    asks: 'decide whether it will be done, and say what',
    completions: ['Add [what] to [where] by [date]'],
    always: true,
  },
  {
    pattern:
      /^(?:(?:engineers|everyone|everybody|developers|people|operators|we|the team)(?: all)? (?:should|must|need to|have to) (?:always )?)?(?:be (?:more )?(?:careful|vigilant|mindful|aware|proactive)|remember|pay (?:closer |more )?attention|take (?:extra |more |better )?care|double-?check|stay (?:vigilant|alert|on top)|always|never|do not|don['’]t|avoid)\b/i,
    asks: 'say what will check it instead of care',
    completions: ['Make [tool] refuse [what] unless [condition]', alert],
  },
  {
    pattern:
      /^(?:investigate|look (?:in|at)|look into|explore|figure out|understand|research|find out|dig|do some digging|analy[sz]e|examine|study|have a look|take a look|see (?:if|whether)|get to the bottom|root-?cause|determine|learn)\b/i,
    asks: 'say what will be written down at the end, where, and by when',
    completions: [
      'Find out [question] and record the answer in [where] by [date]',
      'Measure [what] and decide on [what] by [date]',
    ],
  },
  {
    pattern:
      /^(?:consider|discuss|think|evaluate|revisit|reconsider|rethink|debate|reflect|talk to|talk with|talk about|assess|review|brainstorm)\b/i,
    asks: 'say which decision, by whom, and by when',
    completions: ['Decide on [what] by [date] and record it in [where]'],
  },
  {
    pattern:
      /^(?:(?:schedule|hold|organi[sz]e|arrange|set up|have|plan)(?: an?| the)? (?:[\w-]+ )?(?:meeting|call|sync|retro(?:spective)?|workshop|session|chat|discussion)|sync (?:up )?with|catch up|form a working group|call with|workshop|get (?:aligned|together)|align|follow up with|meet)\b/i,
    asks: 'say what the meeting will decide',
    completions: ['Decide on [what] with [whom] by [date] and record it in [where]'],
  },
  {
    pattern:
      /^(?:train|educate|coach|teach|communicate|raise awareness|make (?:people|everyone|teams?) aware|share|remind|socialise|socialize|send an? e-?mail|tell everyone|spread)\b/i,
    asks: 'say what will change besides what people know',
    completions: [
      'Make [tool] show [what] when [condition]',
      'Run [drill] with [whom] by [date] and record the result in [where]',
    ],
  },
  {
    pattern:
      /^(?:(?:ongoing|going forward|continue|carry on|keep|monitor|watch|track|observe|maintain|regularly|ensure|make sure|guarantee|follow)\b(?! (?:the|a) (?:old|previous) \w+ running))/i,
    asks: 'say what will exist, and when it is done',
    completions: [alert, makes],
  },
  {
    pattern:
      /^(?:fix|address|resolve|solve|correct|eliminate|sort out|tidy up|clean up|deal with|handle|do something|tackle|remedy)\b/i,
    asks: 'say which part of what changes, and how',
    completions: ['Change [what] in [where] so that [result]'],
  },
  {
    pattern:
      /^(?:improve|enhance|strengthen|beef up|shore up|bolster|firm up|level up|uplift|stabili[sz]e|mature|rationali[sz]e|polish|invest(?: more)? in|work on|get (?:a (?:handle|grip)|better|on top)|focus on|priorit?i[sz]e|embrace|foster|promote|encourage|cultivate|build a culture|strive|aim|leverage|push for|advocate|champion|drive|plan for|prepare for|be (?:better|prepared|ready)|validate (?:our )?assumptions|come up with|find (?:a |better )?ways?|bring down|cut down|better|nicer|optimi[sz]e|reduce|increase|harden|streamline|moderni[sz]e|upgrade our|raise|speed up|tighten|simplify|work towards?|adopt|make \w[\w ]* (?:safer|better|faster|easier|simpler|more|less)|put the|prevent|minimi[sz]e|boost|extend our|refine|rework|more|expand|implement best|get better|get rid)\b/i,
    asks: 'say what will exist, where, and how much of it',
    completions: ['Improve [what] from [figure] to [figure] by [how]', alert],
  },
  {
    pattern:
      /\b(?:some more|some|more|better|various|proper(?:ly)?|appropriate(?:ly)?|necessary|relevant|sensible|where (?:needed|useful|appropriate|possible)|as (?:needed|appropriate)|and so on|etc\.?|a few|the rest|everything|something|best practices|critical paths)(?=$|[\s,.;])/i,
    asks: 'say which, and how many',
    longest: 9,
    completions: [makes, alert],
  },
];

export const severalThings: Vagueness = {
  pattern: /./,
  asks: 'it is several actions; give each a line and an owner',
  completions: [],
};

export const noVerb: Vagueness = {
  pattern: /./,
  asks: 'it names a subject; say what will be done to it',
  completions: ['Add [what] to [where]', alert],
};

/** Every bracketed text of the completions, so that one left over is recognised to the letter. */
export const completionPlaceholders: readonly string[] = [
  ...new Set(
    [...vaguenesses, noVerb].flatMap(({ completions }) =>
      completions.flatMap((text) => text.match(/\[[^\]]+\]/g) ?? []),
    ),
  ),
];
