import type { Passage, Spotted } from './finding.ts';
import { personAt } from './subjects.ts';

const lead = /^(?:.*?[:;–—]\s*)?(?:so |and |but |the [\w ]+ took [\w ]+; )?/i;
const culprit =
  /\b(?:who (?:on earth |exactly |the hell )?(?:broke|approved|caused|let|left|deleted|deployed|pushed|merged|ran|changed|forgot|signed off|allowed|did (?:this|it|that)|is (?:responsible|to blame|at fault)|was (?:responsible|to blame|at fault|on call|supposed)|authori[sz]ed|dropped|disabled|wrote|committed|missed|ignored|took down|thought|schedules?|turned off|screwed|messed)|which (?:engineer|developer|operator|person|team|idiot|genius) (?:left|broke|did|ran|deployed|merged|pushed|approved|deleted|forgot|changed)|whose (?:idea|fault|mistake|decision)|whom do we (?:blame|hold|thank)|(?:who|whom) (?:do|should|can) we (?:blame|hold|thank))\b/i;
const disbelief =
  /\b(?:(?:why|how) (?:on earth )?(?:did(?:n['’]t| not)?|could(?:n['’]t)?|would|does(?:n['’]t)?|do|was|were|wasn['’]t|has|had)|what (?:on earth )?(?:was|were|did)|did(?:n['’]t)?|does(?:n['’]t)?) /i;
const unanswerable =
  /n['’]t\b|\b(?:not|miss|thinking|think|nobody|no one|just|even|keep|simply|paying|see|run that|forget|ignore|overlook|fail)\b/i;

/** Questions that ask for a culprit or can only be answered with shame: "Who broke production?", "Why didn't Alice just roll back?" */
export function* blamingQuestions(passage: Passage): Generator<Spotted> {
  const said = passage.text.slice(passage.start, passage.end);
  const isIndirect =
    /\b(?:established|find out|know|knows|clear) who (?:deleted|broke|caused|did|pushed|merged|ran)\b/i.test(
      said,
    );
  if (!/\?["'”’)]*$/.test(said.trim()) && !isIndirect) return;
  const from = lead.exec(said)?.[0].length ?? 0;
  const found =
    culprit.test(said.slice(from)) || culprit.test(said) || isIndirect || isDisbelief(passage, said);
  if (found) yield { category: 'question', start: passage.start, end: passage.end };
}

function isDisbelief(passage: Passage, said: string): boolean {
  const match = disbelief.exec(said);
  if (match === null || !unanswerable.test(said.slice(match.index))) return false;
  const rest = passage.start + match.index + match[0].length;
  if (
    /^(?:any ?(?:one|body)|no ?(?:one|body)|some ?(?:one|body)|any engineer|he|she)\b/i.test(
      passage.text.slice(rest),
    )
  )
    return true;
  return personAt(passage.text.slice(0, passage.end), rest, passage) !== undefined;
}
