import { oneLine } from '../oneLine.ts';
import type { Spotted } from './finding.ts';
import { located, type Passage, personAt } from './passage.ts';

const deed = oneLine`
    (?:broke|approved|caused|let|left|deleted|deployed|pushed|merged|ran|changed|forgot|signed off|
    signed|allowed|did (?:this|it|that)|dropped|disabled|wrote|committed|missed|ignored|took down|
    brought down|thought|turned off|screwed|messed|authori[sz]ed|gave|decided|clicked|pressed|touched|
    rebooted|restarted|uploaded|shipped|released|configured|misconfigured|unplugged|pulled|removed|
    skipped|bypassed|killed|wiped|owns? (?:this|that) (?:mess|failure|mistake|screw)|
    made (?:this|that|the) (?:mess|mistake|change|decision|call)|failed|hired|introduced|leaked|put|
    edited|renamed|overwrote|silenced|muted|dismissed|was asleep|dropped the ball|didn['’]t|did not|
    should (?:have|be)|is (?:responsible|to blame|at fault|accountable|guilty|going to)|
    was (?:responsible|to blame|at fault|on call|supposed|driving|watching|in charge|minding|asleep|
      behind|meant)|
    are we|takes? the (?:blame|fall)|gets? fired|pays|will (?:answer|pay|be))`;
const culprit = new RegExp(
  oneLine`
    \b(?:(?<!\b(?:person|people|those|somebody|someone|anyone|everyone|ones?|engineers?|operators?|developers?|teams?|users?|customers?) )who(?:se)? (?:(?:in|on|from|at) (?:the|our) [\w-]+(?: team| group| department)? )?(?:on earth |exactly |the hell |actually |in (?:their|his|
      her) right mind (?:would )?|else |even |keeps? )?${deed}|
    which (?:engineer|developer|operator|person|team|idiot|genius|one of|individual|admin|of (?:you|
      us|them|the (?:\w+ )?(?:team|engineers|developers|operators|people|reviewers|teams))|bright spark|employee|contractor|squad|shift)\b[^?]{0,30}? ${deed}|
    whose (?:idea|fault|mistake|decision|brilliant|job|responsibility|change|bright|commit|negligence|
      error|responsib|watch|head|neck|call|hands?|name|oversight|typo)\b|
    how (?:does|can|could|do) (?:one|anyone|you|people|somebody) (?:even |possibly )?(?:forget|miss|overlook|ignore|not)|
    why do we (?:still |even )*(?:let|allow|trust|employ|pay) (?=[^?]{2,40}(?:near|touch|run|on|with|around))|
    by whom|at whose door|did it (?:not |never |really |n['’]t )?(?:even )?occur to|didn['’]t it occur to|
    (?:who|whom) (?:do|should|can|shall|must|are|will) (?:we|I|they) (?:blame|hold|thank|fire|
      going to|punish|send|charge|talk to)|
    who (?:on earth|the hell|in their right mind)|
    who['’]s (?:to blame|responsible|fault|idea|at fault|the (?:culprit|genius|idiot|guilty)|been)|
    who is the (?:culprit|genius|idiot|guilty))`,
  'i',
);
const disbelief = new RegExp(
  oneLine`
      \b(?:how (?:is|was) it (?:even )?possible that|how can it be that|(?:why|how) (?:on earth |in the world |the hell |exactly )?(?:did it take|did(?:n['’]t| not)?|
        could(?:n['’]t)?|would(?:n['’]t)?|does(?:n['’]t)?|do|don['’]t|can['’]t|had(?:n['’]t)|was|were|wasn['’]t|weren['’]t|has|
        had|hasn['’]t|is|are|can|many times)|
      what (?:on earth |exactly |the hell )?(?:was|were|did|made|possessed|kind of)|did(?:n['’]t| not)?|
      does(?:n['’]t)?|was|were|had|has|is it|(?:is|are|has|have|do|does)(?= (?:anyone|anybody|someone|no one|nobody))|could|couldn['’]t|how can it be that|where (?:was|were)|when (?:will|are|is)|since when (?:do|does|did|are|is)|
      do we (?:really |seriously )?(?:need|have) to (?:teach|tell|remind|explain to)) `,
  'i',
);
const unanswerable = new RegExp(
  oneLine`
      n['’]t\b|\b(?:learn|finally|stop|not|miss|thinking|think|thought|nobody|no one|just|even|keep|keeps|simply|paying|
      see|run that|forget|ignore|overlook|fail|asleep|sleeping|bother|so long|so (?:careless|slow|late)|
      wait|skip|allowed|permitted|actually|so much time|forever|choose|decide|allow|bypass|deploy|push|merge|sign off|approve|let|leave|neglect|refuse|
      assume|realise|realize|know|notice|possibly|ever|still|blind|doing|again|possessed|wrong|trust|
      dare|manage to|drop|delete|break|mess|click|really|so-called|all this time|seriously|all along)\b`,
  'i',
);
const harmless = new RegExp(
  oneLine`
      \b(?:supposed to know\b|how (?:did|do|does|can|could|should|might|would|was|were|is|are) (?:we|the on-call|
      responders?|on-call|you|it|they) (?:detect|know|find|learn|notice|hear|prevent|make|respond|
      improve|see)|what (?:information|did .{1,40} (?:see|know|have|expect|look)|were you looking|
      was .{1,40} (?:looking at|seeing|shown|told))|which (?:information|signals?|dashboards?))`,
  'i',
);

/** What people do that nobody asks to shame them. */
const harmlessDeed = new RegExp(
  oneLine`
      ^(?:notic|detect|find|fix|restor|report|rais|respond|join|see|need|want|know|help|own|lead|page|
      discover|spot|receiv|get|hav|be|us|maintain|escalat|alert|suggest|attend|cal|tak|acknowledg|call|confirm|verifi|verify|decid|
      answer)`,
  '',
);

/** Questions that ask for a culprit or can only be answered with shame: "Who broke production?", "Why didn't Alice just roll back?" */
export function* blamingQuestions(passage: Passage): Generator<Spotted> {
  const { text } = passage;
  const indirect = indirectly.exec(text);
  if (indirect)
    yield { category: 'question', start: indirect.index, end: indirect.index + indirect[0].length };
  else if (/\?["'”’)]*$/.test(text.trim()) && (isCulprit(passage) || isDisbelief(passage)))
    yield { category: 'question', start: 0, end: text.length };
}

const indirectly = new RegExp(
  oneLine`
      \b(?:established?|find(?:ing)? out|found out|know|knows|clear|clarify|determine|ask(?:ed|ing)?|
      investigat\w+|identify|identified|explain(?:ed)?|answer|wonder(?:ed|ing)?|
      question (?:is|of|remains)|remains|decide|agree|discover|trace|unclear|work out|
      learn) (?:exactly |is |
      of )?(?:who (?:deleted|broke|caused|did (?:this|it|that)|pushed|merged|let|is to blame|
        was to blame|was at fault|is at fault|signed off on|messed|screwed|forgot|left|dropped|
        approved th|tripped|changed|merged|ran|touched|signed|pressed|disabled|turned|released|shipped)|
      whose (?:fault|mistake|idea|error)|
      which (?:engineer|developer|person|individual|operator) (?:broke|caused|did|deleted|pushed|
        forgot))`,
  'i',
);

function isCulprit(passage: Passage): boolean {
  const { text } = passage;
  return (
    isUndoneBy(passage) ||
    isWhoDid(passage) ||
    (culprit.test(text) &&
      !/\bwho (?:needs?|should (?:be|get|receive|know)|is (?:on call|paged)|was (?:paged|affected))\b/i.test(
        text,
      ))
  );
}

/** "Why was the batch not stopped by the night shift?" */
function isUndoneBy(passage: Passage): boolean {
  const [asked] = passage.clauses.filter(({ agent, negated, inverted }) => agent && negated && inverted);
  return asked !== undefined && /^why\b/i.test(passage.text) && passage.kindOf(asked.agent) === 'person';
}

/** "Who tripped the breaker?" */
function isWhoDid({ words, clauses }: Passage): boolean {
  const at = words.findIndex(({ lower }) => lower === 'who');
  const clause = clauses.find(({ group }) => group === at + 1);
  const isPast = /^(?:past|participle)$/.test(words[clause?.verb ?? -1]?.form ?? '');
  return (
    at >= 0 &&
    at < 3 &&
    clause?.modal === undefined &&
    isPast &&
    !harmlessDeed.test(clause?.stem ?? '') &&
    clause?.voice === 'active'
  );
}

/** Who was not told or had no access lacks something; that is a question about the system. */
const receives =
  /^ (?:not |never |also )*(?:paged|told|informed|notified|warned|alerted|aware|given|reached|invited|involved|consulted|asked|able|have (?:access|permission|rights|a|the|any|enough)|receive|get)\b/i;

function isDisbelief(passage: Passage): boolean {
  const { text } = passage;
  const match = disbelief.exec(text);
  if (match === null || harmless.test(text) || !unanswerable.test(text.slice(match.index))) return false;
  const rest = match.index + match[0].length;
  const person =
    personAt(passage, rest + (/^\s*/.exec(text.slice(rest))?.[0].length ?? 0)) ??
    located(
      passage,
      passage.phrases.find(
        ({ start }) =>
          (passage.words[start]?.start ?? 0) >= rest && (passage.words[start]?.start ?? 0) - rest < 6,
      ),
    );
  if (person?.kind === 'nobody' && /\bknow\b/i.test(text)) return false;
  if (person && receives.test(text.slice(person.end))) return false;
  return person !== undefined && /^(?:person|nobody|perhaps)$/.test(person.kind);
}
