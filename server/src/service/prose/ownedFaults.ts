import { oneLine } from '../oneLine.ts';
import type { Spotted } from './finding.ts';
import { located, matchesIn, type Passage } from './passage.ts';

const takenAway = new RegExp(
  oneLine`
      ['’]s? (?:\w+ ){0,2}?(?:access|rights|privileges|permissions) (?:has|have|had|was|
      were) (?:been )?(?:revoked|pulled|removed|taken away|stripped|suspended)\b[^.]{0,40}\b(?:teach|
      consequence|punish\w*|lesson|until (?:he|she|they)|because of|after (?:this|what)|
      for (?:this|what))`,
  'i',
);

/** "Bob's mistake", "the team's negligence", "her error was". */
export function* possessedFaults(passage: Passage): Generator<Spotted> {
  for (const pattern of [harmfulDeed, poorDeed])
    for (const match of matchesIn(passage, pattern))
      for (const found of ownedBy(passage, match)) if (found.subject === 'person') yield found;
  for (const pattern of [possession, takenAway])
    for (const match of matchesIn(passage, pattern)) yield* ownedBy(passage, match);
  for (const match of matchesIn(passage, culpritDeed))
    if (/\b(?:root cause|caused by|cause|blame)\b/i.test(passage.text.slice(0, match.index)))
      yield* ownedBy(passage, match);
  for (const match of matchesIn(passage, ownFault)) {
    if (isDeniedBefore(passage.text, match.index)) continue;
    const isSelf = /^(?:my|our)/i.test(match[0]);
    const isTheirs =
      !/^their/i.test(match[0]) || passage.phrases.some((phrase) => passage.kindOf(phrase) === 'person');
    if (isTheirs)
      yield {
        category: 'blame',
        start: match.index,
        end: match.index + match[0].length,
        ...(isSelf && { subject: 'self' as const }),
      };
  }
}

const faults = oneLine`
    (?:mistakes?|errors?|oversights?|blunders?|negligence|carelessness|misjudge?ments?|failure to|
    failures?|faults?|inattention|complacency|slow reaction|
    (?:slow|late|delayed|belated|poor|bad|sloppy|insufficient|inadequate|missing|superficial|half-hearted|chaotic|confused|unclear|rushed) (?:[\w-]+ )?(?:response|reaction|
      communication|escalation|handling|handover|hand-over|follow-up|testing|review|planning|preparation|notification|coordination|supervision)|
    (?:unannounced|uncoordinated|unreviewed|untested|unapproved|unauthori[sz]ed|accidental|inadvertent|premature|erroneous|incorrect|wrong|faulty|bad|risky|ill-considered) (?:[\w-]+ )?(?:change|
      deploy\w*|push|merge|edit|command|commit|restart|deletion|update|click|assumption|diagnosis|action|decision|release|script|query|estimate|move|choice)|
    typos?|sloppiness|incompetence|refusal|
    meddling|laziness|recklessness|impatience|inexperience|arrogance|stubbornness|indifference|
    inaction|indecision|haste|mess|misstep|mishandling|misreading|misconfiguration|misunderstanding|
    bad (?:call|decision|change|push|deploy\w*|judge?ment)|
    poor (?:judge?ment|decision|choice|handling|work|communication)|careless \w+|reckless \w+|
    cavalier \w+|sloppy \w+|hasty \w+|
    lack of (?:care|attention|diligence|experience|understanding|preparation|communication|follow-up|
      discipline|judge?ment|interest|urgency|knowledge|competence|rigou?r|professionalism)|
    insistence|ignorance|hesitation|lapse|slip|blind spot|screw-up|foul-up|disregard|unwillingness|
    inability|tardiness|reluctance|neglect|tendency to|habit of|eagerness|
    (?:decision|choice|insistence|attempt|eagerness|rush|willingness|determination) (?:to|on) (?:not |
      simply )?(?:skip|ignore|bypass|delay|defer|postpone|disable|silence|rush|force|override|proceed|
      deploy|ship|merge|push|go ahead|skipping|ignoring|deploying|pushing|shipping|cut|leave|downplay|
      conceal|hide|wait|dismiss)\w*|
    slowness|bungling|incuriosity|overconfidence|wishful thinking|obsession|fixation|greed|stupidity|idiocy|antics|shenanigans|
    doing(?= that)|attempts? to (?:ruin|break|hide|cover|wreck)|mess|hands|slip-?up|foolishness|folly|
    apathy|hubris|ego|ambition|pride)`;
const possession = new RegExp(
  oneLine`
    ['’]s? (?:own )?(?:[\w-]+ )?${faults}(?! (?:budget|rate|page|handler|message|code|codes|tracker|
    -proof|log|domain|mode|was (?:not|never) )|-proof|['’])`,
  'i',
);
/** "Ravi's merge broke the build". */
const harmfulDeed = new RegExp(
  oneLine`
    ['’]s? (?:own )?(?:[\w-]+ ){0,2}?(?:change|merge|commit|deploy(?:ment)?|push|patch|script|query|edit|pull request|PR|command|
    migration|release|rollout|fix|refactoring|upgrade|update|job|test|backfill|import|export)(?:, [^,]{1,25},)? (?:that |which )?(?:had |has |then )?(?:broke|broken|caused|took down|taken down|took out|
    brought down|crashed|wiped|deleted|dropped|corrupted|killed|destroyed|exposed|leaked|overloaded|knocked out|
    triggered the (?:outage|incident)|(?:[^.;,]{1,40} )?(?:was|is|were) (?:the |what )(?:start|beginning|cause|reason|trigger|origin|root cause|root|broke|did) (?!of the change))`,
  'i',
);
/** "Leo's tests were superficial". */
const poorDeed = new RegExp(
  oneLine`
    ['’]s? (?:own )?(?:[\w-]+ ){0,2}?(?:tests?|testing|reviews?|code|work|notes|handover|analysis|estimate|plan|checks?|answer|
    explanation|approach|response|preparation) (?:was|were) (?:\w+ly |too |so |rather )?(?:superficial|sloppy|careless|
    half-baked|half-hearted|rushed|shoddy|lazy|a mess|a joke|amateurish|hasty|negligent|wishful thinking|not worth)\b`,
  'i',
);
const culpritDeed =
  /['’]s? (?:own )?(?:[\w-]+ )?(?:change to|deploy\b(?= *[.,;]|$)|commit\b|script\b|merge\b|push\b|patch\b|edit\b|pull request\b)/i;
const ownFault = new RegExp(
  oneLine`
      \b(?:his|her|my|our|their) (?:own |repeated |careless |lack of |total |complete |apparent |usual |
      continued )?(?:mistakes?|blunders?|negligence|carelessness|misjudge?ments?|failure to|fault\b|
      diligence|incompetence|laziness|inattention|oversight|recklessness|complacency|sloppiness|
      stupidity|bonus|error(?= (?:was|is|in not)))(?!-)`,
  'i',
);

function isDeniedBefore(text: string, at: number): boolean {
  return /\b(?:not|never|no|n['’]t|without|rather than|nor|instead of)(?: \w+)?\s*$/i.test(
    text.slice(Math.max(0, at - 24), at),
  );
}

function* ownedBy(passage: Passage, match: RegExpExecArray): Generator<Spotted> {
  const owner = passage.phrases
    .flatMap((phrase) => (phrase.owner ? [phrase.owner] : []))
    .find(({ end }) => passage.words[end - 1]?.end === match.index);
  const found = located(passage, owner);
  const isTheirs =
    found?.kind === 'person' ||
    (found?.kind === 'perhaps' &&
      !/['’]s? (?:error|errors|failures?|faults?|fault|typo|typos|refusal|inability|slowness|mess|lapse|slip)\b/i.test(
        match[0],
      ));
  if (found && isTheirs && !isDeniedBefore(passage.text, found.start))
    yield { category: 'blame', start: found.start, end: match.index + match[0].length, subject: found.kind };
}
