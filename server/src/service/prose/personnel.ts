import type { Spotted } from './finding.ts';
import {
  aboutConduct,
  before,
  named,
  offWhat,
  personnel,
  retraining,
  revokes,
  rights,
  singledOut,
  summons,
  takeOff,
  wordWith,
} from './lexicon/personnel.ts';
import { matchesIn, type Passage, personAt, subjectBefore } from './passage.ts';
import { isPersonWord } from './people.ts';

/** What is done to people rather than to what they work with: taken off the rota, trained again, spoken to. */
export function* personnelMatters(passage: Passage): Generator<Spotted> {
  yield* followedBy(passage, takeOff, offWhat);
  yield* followedBy(passage, wordWith, aboutConduct);
  yield* followedBy(passage, summons, before);
  yield* rightsTaken(passage);
  for (const match of matchesIn(passage, retraining)) {
    const subject = subjectBefore(passage, match.index);
    if (
      subject?.kind === 'person' &&
      subject.start < match.index &&
      isSingledOut(passage.text.slice(subject.start, subject.end))
    )
      yield { category: 'blame', start: subject.start, end: match.index + match[0].length };
  }
  for (const match of matchesIn(passage, personnel))
    yield { category: 'blame', start: match.index, end: match.index + match[0].length, isGeneral: true };
}

/** A name, or the one who was there: not "Operators" at the start of a rule. */
function isSingledOut(words: string): boolean {
  const isName = named.test(words) && (/\s/.test(words) || !isPersonWord(words.toLowerCase()));
  return isName || singledOut.test(words);
}

/** An order, whom it is about, and what is to become of them. */
function* followedBy(passage: Passage, order: RegExp, fate: RegExp): Generator<Spotted> {
  for (const match of matchesIn(passage, order)) {
    const person = personAt(passage, match.index + match[0].length);
    const told = person && fate.exec(passage.text.slice(person.end));
    if (person && told && isOneOfUs(passage, person.start, person.kind))
      yield { category: 'blame', start: match.index, end: person.end + told[0].length };
  }
}

/** Not "former employees" and "all contractors", whom a rule concerns. */
function isOneOfUs({ text }: Passage, start: number, kind: string): boolean {
  return (
    (kind === 'person' || (kind === 'perhaps' && /^\p{Lu}/u.test(text.slice(start)))) &&
    !/^(?:former|old|inactive|departed|all|every|each|any|no|everyone|anyone|external|new|unused)\b/i.test(
      text.slice(start),
    )
  );
}

function* rightsTaken(passage: Passage): Generator<Spotted> {
  for (const match of matchesIn(passage, revokes)) {
    const at = match.index + match[0].length;
    const owner = passage.phrases.find(
      ({ start, owner: each }) => each && passage.words[start]?.start === at,
    )?.owner;
    const end = passage.words[(owner?.end ?? 0) - 1]?.end ?? at;
    const told = rights.exec(passage.text.slice(end));
    if (owner && told && isOneOfUs(passage, at, passage.kindOf(owner)))
      yield { category: 'blame', start: match.index, end: end + told[0].length };
  }
}
