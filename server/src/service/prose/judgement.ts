import { matchesIn, type Passage, type Spotted } from './finding.ts';
import { personAt, subjectBefore } from './subjects.ts';

const traits =
  'careless|sloppy|reckless|negligent|lazy|incompetent|inexperienced|clueless|irresponsible|complacent|foolish|stupid|inattentive|unprofessional|amateurish|cavalier|ill-advised|thoughtless|hasty|asleep at the wheel|out of (?:his|her|their) depth|idiotic|dumb|ignorant|unqualified|naive|terrible';
/** What people do or decide: a trait of it is one of theirs. */
const doings =
  'mistakes?|decisions?|changes?|reviews?|edits?|merges?|fix|deploy(?:ment)?s?|commits?|copy-paste|attitude|behaviou?r|engineers?|developers?|operators?|team|staff|people|idea|choice|work|approach|handling|act|action|error|coding|hire|technicians?|admins?';

const ofDoings = new RegExp(
  `\\b(?:${traits}|rookie|poor|brilliant) (?:[\\w-]+ )?(?:${doings})\\b(?! (?:tree|hash|bayes))`,
  'i',
);
const ofPeople = new RegExp(
  `\\b(?:was|were|is|are|been|being) (?:too |simply |just |so |very |rather |far too |plain )?(?:${traits}|slow to|not paying attention)\\b`,
  'i',
);
const lacking =
  /\b(?:(?:lack|absence) of (?:attention|care|diligence|judge?ment|discipline|vigilance|competence|professionalism|concentration|ownership mentality|common sense)|(?:insufficient|poor|inadequate|bad) (?:attention|care|diligence|judge?ment|discipline|vigilance)|no discipline|negligence (?:in|by|of|on)|inattention by|carelessness (?:in|by|of|on)|incompetence|errors? of judge?ment|poor communication on the part of|failure to pay attention|textbook case of not doing|common sense (?:would|should|dictates)|any competent|anyone could (?:see|have)|does not take a genius|dropped the ball|inexcusable|(?:complete|total|utter) (?:fiasco|disaster|mess)|is a joke|this was a stupid|have the decency|genius move|rookie mistake|what was \w+ thinking|warning signs were there|(?:would|could) not be bothered)\b/i;
const asides =
  /\b(?:inexplicably|unbelievably|embarrassingly|astonishingly|incredibly|obviously|clearly|naively|for some reason|brilliant as ever|of course|predictably|naturally|blindly trusting [^,]{1,40}|it is (?:baffling|incredible|astonishing|unbelievable) that),? /i;
const carelessly = /\b(?:carelessly|recklessly|sloppily|negligently|clumsily|thoughtlessly|irresponsibly)\b/i;
const allTheyHadToDo = /\ball (?=[^.,;]{1,40} had to do\b)/i;
const simply = /\bsimply had to\b/i;
const reckless =
  /\bit was (?:reckless|careless|foolish|stupid|irresponsible|negligent|wrong|sloppy) (?:of (?=\p{L})|to deploy|to merge|to run)/iu;

/** Words that judge people or what they decided. */
export function* judgements(passage: Passage): Generator<Spotted> {
  const text = passage.text.slice(0, passage.end);
  const found = (match: RegExpExecArray, end = match.index + match[0].length): Spotted => ({
    category: 'judgement',
    start: match.index,
    end,
  });
  for (const match of [
    ...matchesIn(passage, ofDoings),
    ...matchesIn(passage, lacking),
    ...matchesIn(passage, reckless),
  ]) {
    if (
      !isDenied(text, match.index) &&
      !/^(?:poor|brilliant|terrible|naive|dumb) (?:work|approach|handling|fix|change|error|review|team|act|action|people)/i.test(
        match[0],
      )
    )
      yield found(match);
  }
  for (const match of matchesIn(passage, simply)) {
    const subject = subjectBefore(text, match.index, passage);
    if (subject && subject.kind !== 'self' && subject.start >= passage.start)
      yield { category: 'judgement', start: subject.start, end: match.index + match[0].length };
  }
  for (const match of matchesIn(passage, ofPeople)) {
    const subject = subjectBefore(text, match.index, passage);
    if (subject?.kind === 'person' && subject.start >= passage.start)
      yield { category: 'judgement', start: subject.start, end: match.index + match[0].length };
    else if (
      /\b(?:review|decision|handling|change|fix)$/i.test(text.slice(passage.start, match.index).trim()) &&
      /sloppy|careless|reckless|stupid|foolish|hasty/i.test(match[0])
    )
      yield found(match);
  }
  for (const match of matchesIn(passage, carelessly)) {
    const person = personAt(text, passage.start, passage);
    if (person?.kind === 'person')
      yield { category: 'judgement', start: person.start, end: match.index + match[0].length };
  }
  for (const match of [...matchesIn(passage, asides), ...matchesIn(passage, allTheyHadToDo)])
    yield* aside(passage, match);
}

function* aside(passage: Passage, match: RegExpExecArray): Generator<Spotted> {
  const text = passage.text.slice(0, passage.end);
  const at = match.index + match[0].length;
  const person =
    personAt(text, at, passage) ??
    (/^no ?(?:body|one)\b/i.test(text.slice(at)) ? { start: at, end: at + 6 } : undefined);
  const after = person && text.slice(person.end);
  if (person && after && /^,? (?!(?:acknowledged|restored|fixed)\b)[a-z]/i.test(after))
    yield { category: 'judgement', start: match.index, end: person.end };
}

function isDenied(text: string, at: number): boolean {
  return /\b(?:not|never|no|n['’]t)(?: \w+)? *$/i.test(text.slice(Math.max(0, at - 24), at));
}
