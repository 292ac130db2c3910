import type { Spotted } from './finding.ts';
import {
  badDeed,
  deedOf,
  failed,
  humanDeed,
  ofCharacter,
  passedOver,
  poorly,
  workOf,
} from './lexicon/deeds.ts';
import { manner } from './lexicon/manners.ts';
import { matchesIn, type Passage, personAt, type Subject } from './passage.ts';

/** What people did, told by a noun: "an unannounced change by the network team", "slow response of the on-call". */
export function* deeds(passage: Passage): Generator<Spotted> {
  for (const pattern of [badDeed, workOf])
    for (const match of matchesIn(passage, pattern)) {
      const person = doerBehind(passage, match);
      if (person && !isSetRight(passage.text, match.index)) yield deed(match, person);
    }
  for (const match of matchesIn(passage, humanDeed)) {
    const person = doerBehind(passage, match);
    if (person && isWilful(passage.text.slice(person.end))) yield deed(match, person);
  }
  for (const match of matchesIn(passage, deedOf)) {
    const person = doerBehind(passage, match);
    const verdict =
      person &&
      (poorly.exec(passage.text.slice(person.end)) ?? failed.exec(passage.text.slice(0, match.index)));
    if (person && verdict)
      yield {
        category: 'judgement',
        start: match.index,
        end: person.end + (verdict.index === 0 && !failed.test(verdict[0]) ? verdict[0].length : 0),
      };
  }
}

function deed({ index, 0: words }: RegExpExecArray, { end }: Subject): Spotted {
  return { category: ofCharacter.test(words) ? 'judgement' : 'blame', start: index, end };
}

/** Who did it; nobody where a verb stands between the two: "the wrong branch was found by Kenji". */
function doerBehind(passage: Passage, { index, 0: { length } }: RegExpExecArray): Subject | undefined {
  const end = index + length;
  const person = personAt(passage, end);
  const isBroken = passage.clauses.some(({ type, verb }) => {
    const at = passage.words[verb]?.start ?? 0;
    return type === 'finite' && at > index && at < end;
  });
  return person?.kind === 'person' && !isBroken ? person : undefined;
}

/** "the rollback of the bad config by Ada", "no unannounced change". */
function isSetRight(text: string, at: number): boolean {
  return passedOver.test(text.slice(Math.max(0, at - 40), at));
}

/** ", without testing" right behind who did it. */
function isWilful(rest: string): boolean {
  const told = manner.exec(rest);
  return told !== null && told.index < 3;
}
