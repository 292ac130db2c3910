import type { Spotted } from './finding.ts';
import {
  adverbs,
  allTheyHadToDo,
  asides,
  concession,
  didPoorly,
  doingIt,
  lacking,
  ofDoings,
  ofPeople,
  plainly,
  reckless,
  shaming,
  simply,
  traitNouns,
} from './lexicon/judging.ts';
import { matchesIn, type Passage, personAt, subjectBefore } from './passage.ts';

/** Words that judge people or what they decided. */
export function* judgements(passage: Passage): Generator<Spotted> {
  for (const pattern of [ofDoings, lacking, traitNouns, reckless, doingIt, concession])
    for (const match of matchesIn(passage, pattern))
      if (!isDenied(passage.text, match.index) && !(pattern === ofDoings && isOfThings(match[0])))
        yield judged(match);
  for (const pattern of [shaming, plainly])
    for (const match of matchesIn(passage, pattern)) yield judged(match);
  yield* aboutSomebody(passage);
  for (const pattern of [asides, allTheyHadToDo])
    for (const match of matchesIn(passage, pattern)) yield* aside(passage, match);
}

function judged(match: RegExpExecArray, start = match.index): Spotted {
  return { category: 'judgement', start, end: match.index + match[0].length };
}

function isOfThings(words: string): boolean {
  return (
    /^poor choice of/i.test(words) ||
    (/^(?:poor|brilliant|terrible|na[ïi]ve|dumb|useless|absurd|silly|lack of|slack|lax|gross|sheer|utter|hopeless|clumsy|distracted|sluggish|stubborn|embarrassing|unhelpful|forgetful) (?:[\w-]+ )?(?:work|approach|handling|fix|change|error|review|reviews|team|act|action|people|response|testing|planning|performance|job|communication|engineers?|developers?|operators?|staff|sign-off|practice|execution|hand-?over|thinking|preparation|culture|effort|manner|technicians?|admins?)/i.test(
      words,
    ) &&
      !/^(?:poor|terrible) (?:work by|review by)/i.test(words))
  );
}

/** What writers say of themselves in earnest. */
const ofOurselves =
  /lazy|careless|sloppy|stupid|na[ïi]ve|complacent|negligent|reckless|overconfident|foolish/i;

function* aboutSomebody(passage: Passage): Generator<Spotted> {
  for (const match of matchesIn(passage, simply)) {
    const subject = subjectBefore(passage, match.index);
    if (subject && /^(?:person|perhaps)$/.test(subject.kind)) yield judged(match, subject.start);
  }
  for (const match of matchesIn(passage, didPoorly)) {
    const subject = subjectBefore(passage, match.index);
    if (subject?.kind === 'person') yield judged(match, subject.start);
  }
  for (const match of matchesIn(passage, ofPeople)) {
    const subject = subjectBefore(passage, match.index);
    const isDecision =
      /\b(?:review|decision|handling|change|fix|attitude|judge?ment|approach|choice|behaviou?r|call|response by \w+)(?: (?:of|to|by|not to) (?!.*\b(?:which|that|who)\b)[^,;:]{2,40})?$/i.test(
        passage.text.slice(0, match.index).trim(),
      );
    if (subject?.kind === 'person' && !isDenied(passage.text, match.index))
      yield judged(match, subject.start);
    else if (subject?.kind === 'self' && ofOurselves.test(match[0]) && !isDenied(passage.text, match.index))
      yield { ...judged(match, subject.start), subject: 'self' };
    else if (
      isDecision &&
      /sloppy|careless|reckless|stupid|foolish|hasty|lazy|negligent|unprofessional|irresponsible|cavalier|amateurish|misguided|ill-|rash|thoughtless|inexcusable|naive|shoddy|complacent/i.test(
        match[0],
      )
    )
      yield judged(match);
  }
  for (const match of matchesIn(passage, adverbs)) {
    const subject = subjectBefore(passage, match.index + match[0].length);
    if (subject && /^(?:person|nobody)$/.test(subject.kind))
      yield judged(match, Math.min(subject.start, match.index));
  }
}

/** "Inexplicably, the engineer ignored": a person follows, and is not praised. */
function* aside(passage: Passage, match: RegExpExecArray): Generator<Spotted> {
  const person = personAt(passage, match.index + match[0].length);
  const after = person && passage.text.slice(person.end);
  if (
    person &&
    after &&
    /^,? (?!(?:acknowledged|restored|fixed|cannot|can|does not know)\b)[a-z]/i.test(after)
  )
    yield { category: 'judgement', start: match.index, end: person.end };
}

function isDenied(text: string, at: number): boolean {
  return /\b(?:not|never|no|n['’]t|nobody|neither|nor|without|rather than|instead of)(?: (?:caused by|due to|because of|down to|about|a (?:matter|question|case|sign|lack) of|the result of|for|out of|based on|\w+))?(?: \w+){0,2} *$/i.test(
    text.slice(Math.max(0, at - 24), at),
  );
}
