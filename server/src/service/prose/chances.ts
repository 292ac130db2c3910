import type { Spotted } from './finding.ts';
import { itWas, roomFor, smallEffort, theirJob } from './lexicon/hindsight.ts';
import { matchesIn, type Passage, personAt } from './passage.ts';

/** "There was time for Ines to ask", "it was Tomasz's job to check", "a look by the on-call would have shown it". */
export function* chancesMissed(passage: Passage): Generator<Spotted> {
  if (/\b(?:luckily|fortunately|thankfully|happily)\b/i.test(passage.text)) return;
  for (const match of matchesIn(passage, roomFor)) {
    const person = personAt(passage, match.index + match[0].length);
    if (person?.kind === 'person') yield { category: 'counterfactual', start: match.index, end: person.end };
  }
  for (const match of matchesIn(passage, smallEffort)) {
    const person = personAt(passage, match.index + match[0].length);
    if (person?.kind === 'person' && /^ (?:would|could|might) have\b/i.test(passage.text.slice(person.end)))
      yield { category: 'counterfactual', start: match.index, end: person.end };
  }
  for (const match of matchesIn(passage, itWas)) {
    const at = match.index + match[0].length;
    const owner = passage.phrases.find(
      ({ start, owner: each }) => each && passage.words[start]?.start === at,
    )?.owner;
    const end = passage.words[(owner?.end ?? 0) - 1]?.end ?? at;
    if (owner && passage.kindOf(owner) === 'person' && theirJob.test(passage.text.slice(end)))
      yield { category: 'counterfactual', start: match.index, end };
  }
}
