import type { Clause } from './english/clauses.ts';
import { inflectionOf } from './english/verbs.ts';
import { againstSigns, decisive, heeded, reason, withoutDoing } from './lexicon/concessions.ts';
import type { Passage } from './passage.ts';

/** "signed off even though two cases had failed": somebody went ahead and knew. */
export function isAgainstSigns(stem: string, outcome: string): boolean {
  return (
    (decisive.has(stem) && againstSigns.test(outcome)) || (approving.test(stem) && ownWork.test(outcome))
  );
}

/** "approved his own change", "granted herself admin rights". */
const approving = /^(?:approv|sign|review|accept|grant|giv|authoris|authoriz|confirm)$/;
const ownWork =
  /\b(?:his|her|their) own (?:change|pull request|code|request|merge|PR|commit|patch|expenses?|work)\b|^(?:himself|herself|themselves)\b/i;

/** "restarted it without draining it first". */
export function isHeedless(outcome: string): boolean {
  return [...outcome.matchAll(withoutDoing)].some(([, word = '']) =>
    heeded.has(inflectionOf(word.toLowerCase())?.stem ?? ''),
  );
}

/** "pushed during the freeze because the banner is hidden": the reason is a thing's, and not that it was missing from their mind. */
export function isReasoned(passage: Passage, clause: Clause): boolean {
  const from = passage.words[clause.verb]?.end ?? 0;
  return [...passage.text.slice(from).matchAll(reason)].some((match) => {
    const at = from + match.index + match[0].length;
    const cause = passage.clauses.find(({ subject, type }) => {
      const start = passage.words[subject?.start ?? -1]?.start;
      return type === 'finite' && start === at;
    });
    return cause?.subject !== undefined && passage.kindOf(cause.subject) === 'thing';
  });
}
