import * as l10n from '@vscode/l10n';
import { oneLine } from '../oneLine.ts';
import { unnamed } from './lexicon/actions.ts';
import { turnsOf } from './lexicon/turns.ts';

/** One way of being vague: how it is known, and what it leaves open. */
export interface Vagueness {
  /** What the action begins with, its verb as a stem: see `turnsOf`. */
  readonly turns?: RegExp;
  /** Words of the action as it is written. */
  readonly words?: RegExp;
  asks(): string;
  readonly completions: readonly string[];
  /** Nothing beside these words makes the action definite. */
  readonly always?: true;
  /** A number in words does: "train two engineers". */
  readonly counted?: true;
  /** In words: a longer action says enough besides. */
  readonly longest?: number;
}

const alert = 'Alert when [what] is above [threshold] for [how long]';
const makes = 'Make [what] do [what it will do], checked by [test]';
const decides = 'Decide on [what] by [date] and record it in [where]';

const crowd =
  'everyone|people|engineers|developers|teams|staff|operators|users|stakeholders|customers|colleagues|management|leadership|responders';

/** In this order: the first that holds speaks. */
export const vaguenesses: readonly Vagueness[] = [
  {
    words: new RegExp(
      oneLine`
          ^(?:someone|somebody|anyone|everyone|everybody) (?:should|must|needs? to|has to|ought to)\b|^(?:could|can|shall|should) (?:we|i|somebody|someone)\b|^(?:maybe|perhaps|possibly|ideally|eventually|hopefully|try (?:to|and|out|harder|using|having|a|our|not)\b|should probably|
            (?:it )?(?:would|might|could) be (?:nice|good|great|useful|helpful|worth\w*|better|ideal)|nice to have|stretch goals?|depending on|we (?:might|could|may)|might|some ?day|one day|later)\b|
          \b(?:(?:if|when(?:ever)?|as) (?:time|capacity|resources) (?:permits?|allows?)|time permitting|
            (?:when(?:ever)?|if|once) (?:we have|there is|there['’]s|we find|we get) (?:the |enough |some )?(?:time|capacity|budget|resources|bandwidth|people)|at some point|some ?day|in the long run|
            down the (?:road|line)|if we (?:can|find)|if possible|where possible|when(?:ever)? possible|^in (?:the )?(?:near |distant )?future\b|long[- ]term:)\b|
          \beventually$|^ongoing:`,
      'i',
    ),
    asks: () => l10n.t('decide whether it will be done, and say what'),
    completions: ['Add [what] to [where] by [date]'],
    always: true,
  },
  {
    words: /^(?:always|never|do not|don['’]t|please)\b/i,
    turns: turnsOf(`
      be sure to|that; double|triple check; triple-check
      be more|extra? careful|vigilant|mindful|aware|proactive|alert|diligent|thorough|cautious|attentive|conscious|disciplined
      remember; avoid; refrain; beware; double-check; respect; mind the|your|our|that|when
      pay closer|more|extra|special? attention
      take extra|great|more|better|special? care
      take care
      stay vigilant|alert|on|aware|informed
      keep … in mind
      bear … in mind
      bear in mind
      think twice|carefully|before
      check|test|verify|review|look|read …? twice|carefully|thoroughly|properly|more
      test|check …? before deploying|deploy|releasing|release|deployment|merging|each|every
      use|exercise …? caution|care|judgement|judgment|sense
      watch|look out`),
    asks: () => l10n.t('say what will check it instead of care'),
    completions: ['Make [tool] refuse [what] unless [condition]', alert],
  },
  {
    words:
      /^(?:more |further |deeper |additional )?(?:investigation|research|analysis|root[- ]cause analysis|debugging)\b/i,
    turns: turnsOf(`
      investigate; explore; understand; research; find out; find more; find a|an|some|better|new|ways; dig; do a|some? …? digging|research|analysis|deep-dive|dive; delve; analyse|analyze|examine|study|diagnose|troubleshoot|debug|determine|learn|root-cause|scope|survey|observe
      look in|at|into|for|deeper|closer|further
      figure out
      work out
      have|take a …? look
      see if|whether|how|what|why
      ask|clarify … why|whether|how|what
      clarify
      check if|whether|why|how|with
      collect|gather|brainstorm …? ideas|feedback|suggestions|input|requirements|opinions|options
      identify all|any|single|further|other|more|possible|potential|missing|critical
      identify the? …? cause|causes|why|how|ways|opportunities|gaps|areas|options|improvements
      get to the bottom
      gain|get …? insight|insights|understanding|visibility`),
    asks: () => l10n.t('say what will be written down at the end, where, and by when'),
    completions: [
      'Find out [question] and record the answer in [where] by [date]',
      'Measure [what] and decide on [what] by [date]',
    ],
  },
  {
    words: /^(?:discussion|review|evaluation|assessment|audit)\b(?= (?:of|about|on|around)\b|$)/i,
    turns: turnsOf(`
      sanity-check the|our; scrutinise|scrutinize the|our|all|every; put … on the agenda
      consider; discuss; think; evaluate; re-evaluate; revisit; reconsider; rethink; debate; reflect; assess; reassess; review; brainstorm; contemplate; ponder; deliberate; weigh; audit; decide; determine
      agree on|about|how|who|which|what; agree with … on how|what|who|priorities|responsibilities|ownership|standards|a? …? process|approach|plan
      talk to|with|about|through
      go over|through
      take stock
      look back
      examine whether
      question whether|our`),
    asks: () => l10n.t('say which decision, by whom, and by when'),
    completions: [decides],
  },
  {
    words: new RegExp(
      oneLine`
          ^(?:meeting|call|workshop|chat|retro|session)\b(?! (?:the|an?|back|each|every|its|timeouts?|tokens?)\b)|^sync(?= (?:with|up|on|about|regularly|meeting|call)\b|$)|
          ^(?!add|remove|create|cancel|record|link|replace|move|shorten|limit|drop)(?:[\w-]+ ){1,3}(?:meeting|workshop|sync|retro|retrospective|kick-?off|
          brown[- ]bag)s?(?: (?:with|to|about|on|for)\b|$)`,
      'i',
    ),
    turns: turnsOf(`
      schedule|hold|organise|organize|arrange|have|plan|book|convene|run|host a|an|the|some|regular? …? meeting|meetings|call|sync|syncs|retro|retrospective|workshop|session|chat|discussion|post-mortem|postmortem|brown-bag|lunch
      set up a|an|the|some|regular|weekly? …? meeting|meetings|call|calls|sync|syncs|retro|workshop|session|sessions|chat|discussion
      sync with|up|on|more|regularly|about; catch up; touch base; reach out;  circle back; liaise; meet; align; follow up; check in with|on|regularly|more; get in touch; engage with|the; connect with; coordinate with; consult with|the; confer; huddle; sit down with
      form|create|establish|start|set up? a …? group|force|committee|team|guild
      get aligned|together
      ask around
      reach|find|seek agreement|consensus|alignment|an? …? agreement|solution|compromise|understanding
      have the|our|a vendor|supplier|carrier|provider|team|manufacturer …? explain|look|investigate|check|analyse|analyze|comment|help|confirm
      ask … for help|advice|feedback|input|support|assistance|guidance|clarification|information
      contact|approach|call|email|e-mail the|our|vendor|support|aws|azure|google|provider|hosting|legal|them …?
      speak to|with
      raise|bring this|it|that|the …? up|with
      bring … to the attention
      put|add this|it|that|the …? on|to the roadmap|agenda|backlog|list
      escalate to|this|it
      present|share|publish|distribute the|our|all? findings|results|learnings|lessons|outcome|conclusions
      invite … for|to a|an meeting|workshop|call|session|discussion|chat`),
    asks: () => l10n.t('say what the meeting will decide'),
    completions: ['Decide on [what] with [whom] by [date] and record it in [where]'],
  },
  {
    words: new RegExp(
      oneLine`
          ^(?:better |more |further |additional |regular )?(?:training|communication|awareness|
          knowledge[- ]sharing|education|coaching|mentoring|onboarding)\b|\b(?:stronger|
          better) [\w-]* ?culture\b|^(?!add|write|create|remove|update|link|move|publish|record)(?:[\w-]+ ){0,3}(?:training|knowledge[- ]transfer|refresher|briefing|awareness session|crash course)(?: (?:for|on|from|of|in|about)\b|$)|\bknowledge[- ]sharing\b`,
      'i',
    ),
    turns: turnsOf(`
      train|educate|coach|upskill|familiarise|familiarize|sensitise|sensitize|mentor|evangelise|evangelize|communicate|remind|socialise|socialize|brief|share|encourage|promote|foster|cultivate|advocate|champion
      ask|get|urge|invite|help|support|push|expect ${crowd}|our|the|all …? team|teams|people|engineers|developers|everyone to|in|with
      ask|get|urge|invite|expect ${crowd} to
      have|get someone|somebody|people
      refresh …? knowledge|skills|memory|understanding
      teach …? ${crowd}|team|support|juniors|on-call|analysts|nurses|agents|colleagues
      raise|create|build|increase|spread …? awareness
      make ${crowd} aware
      make sure …? ${crowd} know|knows|understand|understands|are|is
      spread the|knowledge
      tell|inform|notify|email|e-mail ${crowd}|our|the|all …?
      keep ${crowd} in the loop
      keep ${crowd} informed|posted|updated
      send …? email|e-mail|mail|message|reminder|reminders
      build a? …? culture
      run|give|hold …? training|trainings
      provide …? training|guidance|coaching`),
    asks: () => l10n.t('say what will change besides what people know'),
    completions: [
      'Make [tool] show [what] when [condition]',
      'Run [drill] with [whom] by [date] and record the result in [where]',
    ],
    counted: true,
  },
  {
    words:
      /^(?:ongoing|going forward|regularly|continuously|constantly)\b|\b(?:regularly|frequently|periodically|more often|more frequently|on a regular basis|from time to time|at all times|constantly)$/i,
    turns: turnsOf(`
      continue; carry on; monitor; track; observe; maintain; ensure; guarantee; follow; assure
      keep …? up to date|up-to-date|current|tidy|aligned|healthy
      keep an|a|on|up|monitoring|watching|track|tracking|checking|looking|improving|working|in|the|our|track|better
      watch the|our|for|how|closely
      make sure|certain
      see to|that
      stay on`),
    asks: () => l10n.t('say what will exist, and when it is done'),
    completions: [alert, makes],
    counted: true,
  },
  {
    turns: turnsOf(`
      fix; address; resolve; solve; correct; eliminate; handle; tackle; remedy; mend; repair; mitigate; patch things; rectify; stabilise; stabilize
      sort|iron out
      tidy|clean up
      clean|tidy the|our|old|various
      deal with
      do something
      get the|it|this|that|rid …? done|fixed|sorted|working|solved|resolved
      get rid
      take care of`),
    asks: () => l10n.t('say which part of what changes, and how'),
    completions: ['Change [what] in [where] so that [result]'],
  },
  {
    words: new RegExp(
      oneLine`
          ^(?:better|nicer|improved|stronger|more|safer|faster|cleaner|clearer|tighter)\b|\b(?:needs?|
          should|must|ha(?:s|ve)|want) (?:to )?be (?:\w+ly )?(?:improved|extended|reviewed|revisited|
          strengthened|better|investigated|addressed|fixed|looked|discussed|considered|clarified|
          enhanced|hardened|cleaned|optimi[sz]ed|kept up|updated|more)\b|\b(?:is|are) (?:required|
          needed|necessary|desirable)$`,
      'i',
    ),
    turns: turnsOf(`
      improve|enhance|strengthen|bolster|optimise|optimize|reduce|increase|harden|streamline|modernise|modernize|tighten|simplify|boost|refine|rework|expand|minimise|minimize|prevent|polish|mature|rationalise|rationalize|uplift|prioritise|prioritize|embrace|strive|aim|leverage|stabilise|stabilize|polish|elevate|maximise|maximize|deepen|broaden|sharpen|revamp|overhaul|enrich|advance|accelerate|empower|formalise|formalize|standardise|standardize|reinforce|solidify|consolidate
      beef|shore|step|firm|speed|level|clean up
      rein in
      pay down the|our|some
      shorten|eradicate the|our|all|single
      be quicker|faster|clearer|stricter|better at|about|with|in|on
      get … under control
      bring|get|put|keep|whip … into|in|to shape|order|line|check
      take … seriously|more
      bring … up to date|speed|scratch
      put more|better|additional|further …? checks|tests|alerts|safeguards|controls
      raise the|our|code|engineering? …? quality|standard|standards|bar|reliability|awareness|maturity|confidence|availability|resilience
      lower the …? risk|chance|number|amount
      upgrade our
      bring|cut down
      work on|towards|toward|to
      work with|together|closely …?
      invest more? in
      focus on|more
      push|plan|prepare|strive for
      drive …? adoption|improvement|improvements
      adopt a|best|better|more
      extend our
      implement best|better|proper
      make|keep … safer|better|faster|easier|simpler|more|less|robust|resilient|reliable|clearer|stable|visible
      put …? emphasis|safeguards|measures|monitoring|processes|controls|checks …?
      get better|a|more|on
      move|go|react|respond|act faster|quicker|sooner|earlier
      define|develop|create|establish|formalise|formalize|introduce|design|draft|have|plan|clarify a|an|the|some|clear|better|proper|our? …? process|processes|strategy|approach|framework|way|culture|plan|plans|guidelines|guideline|responsibilities|roles|ownership|procedure|procedures|standards|concept|vision
      build|establish|create|restore …? trust
      plan the|our|a|an|for
      come up
      become more|better
      introduce|add|establish|create|develop|provide|apply|build|define better|more|improved|stronger|additional|further|extra
      validate our? assumptions`),
    asks: () => l10n.t('say what will exist, where, and how much of it'),
    completions: ['Improve [what] from [figure] to [figure] by [how]', alert],
    counted: true,
  },
  {
    words: unnamed,
    asks: () => l10n.t('say which, and what it will hold'),
    completions: [makes, alert],
  },
  {
    turns: turnsOf(
      'refactor|rewrite|re-write|redesign|re-design|restructure|rearchitect|re-architect|rebuild the|our|all|code',
    ),
    longest: 4,
    asks: () => l10n.t('say what will exist, and when it is done'),
    completions: [makes],
  },
  {
    words: new RegExp(
      oneLine`
          \b(?:some more|some|more|better|various|proper(?:ly)?|appropriate(?:ly)?|adequate(?:ly)?|
          sufficient(?:ly)?|suitable|necessary|relevant|sensible|enough|the right|additional|reasonable|
          where (?:needed|useful|appropriate|possible|necessary)|as (?:needed|appropriate|necessary)|
          and so on|etc\.?|a few|several|the rest|everything|everywhere|something|somehow|
          best practices|critical paths|and the like|and more)(?=$|[\s,.;])`,
      'i',
    ),
    asks: () => l10n.t('say which, and how many'),
    longest: 9,
    completions: [makes, alert],
    counted: true,
  },
];

export const severalThings: Vagueness = {
  asks: () => l10n.t('it is several actions; give each a line and an owner'),
  completions: [],
};

export const noVerb: Vagueness = {
  asks: () => l10n.t('it names a subject; say what will be done to it'),
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
