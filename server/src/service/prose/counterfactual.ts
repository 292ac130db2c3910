import { matchesIn, type Passage, type Spotted } from './finding.ts';
import { personAt, subjectBefore } from './subjects.ts';

const participle =
  '(?:\\w+(?:ed|en|wn|ught|ld|pt|lt)|been|done|made|had|read|set|put|run|cut|known|seen|told|sent|kept|left|met|said|gone|come|become|begun|caught|thought|brought|found|let|drawn|got|held|paid|spoken|written)';
const obligation = new RegExp(
  `\\b(?:(?:should|could|might|would)(?: not|n['’]t)?(?: (?:easily|simply|just|really|never|also|at least|have easily))*(?: have|['’]ve) (?:easily |simply |also )?(?!been (?:paged|told|informed|given|paid|warned|notified|trained|asked|put|seen|shown|affected|able|at risk))${participle}|ought(?: not)? to have|need(?:ed|s)? to have|(?:was|were) (?:supposed|meant|expected) to (?!be (?:paged|told|informed))|(?:should|ought to)['’]?ve)\\b`,
  'i',
);

/** What people should or could have done, seen from today; systems and agentless forms are left alone. */
export function* counterfactuals(passage: Passage): Generator<Spotted> {
  const text = passage.text.slice(0, passage.end);
  for (const match of matchesIn(passage, obligation)) {
    const subject = subjectBefore(text, match.index, passage);
    const nobody = /\bno ?(?:body|one)$/i.exec(text.slice(passage.start, match.index).trimEnd());
    if (nobody && /^should/i.test(match[0]))
      yield {
        category: 'counterfactual',
        start: passage.start + nobody.index,
        end: match.index + match[0].length,
      };
    if (
      !subject ||
      subject.start < passage.start ||
      subject.kind === 'perhaps' ||
      (subject.kind === 'self' && luck.test(text.slice(match.index))) ||
      isExcused(text, passage.start, match)
    )
      continue;
    yield {
      category: 'counterfactual',
      start: subject.start,
      end: match.index + match[0].length,
      subject: subject.kind,
    };
  }
  yield* conditions(passage);
  for (const match of matchesIn(passage, hindsight))
    yield { category: 'counterfactual', start: match.index, end: match.index + match[0].length };
}

/** "No engineer could have predicted", "they could not have known", "would have" of what others did or of an outcome. */
function isExcused(text: string, start: number, match: RegExpExecArray): boolean {
  const before = text.slice(start, match.index);
  return (
    /\b(?:no|neither|nor|few)\b[^,;]*$/i.test(before) ||
    /^could(?: not|n['’]t)\b/i.test(match[0]) ||
    (/^would/i.test(match[0]) &&
      !/would have (?:noticed|caught|spotted|seen|been wiser|known|avoided|prevented)/i.test(
        match[0] + text.slice(match.index + match[0].length, match.index + match[0].length + 12),
      ))
  );
}

/** "We could have noticed it much later than we did": what would have been worse is nothing to have been done. */
const luck = /^(?:could|might)[^.;:!?]{0,80}\b(?:later|longer|worse|more slowly) than\b/i;

const condition =
  /\b(?:if only |if (?=[^,.;]{1,60} (?:had|hadn['’]t|would have) )|had (?=[^,.;]{1,60} (?:not )?\w+(?:ed|en|ught|nt|ld|ad|pt|ne|wn)\b)|been better if )/i;

/** "Had Carol waited", "if the author had read", "if only she had checked". */
function* conditions(passage: Passage): Generator<Spotted> {
  const text = passage.text.slice(0, passage.end);
  for (const match of matchesIn(passage, condition)) {
    const at = match.index + match[0].length;
    const self = /^(?:we|I)\b/.exec(text.slice(at))?.[0];
    const person =
      self === undefined
        ? personAt(text, at, passage)
        : { kind: 'self' as const, start: at, end: at + self.length };
    const isInversion = /^had/i.test(match[0]);
    // "Had we not been watching, …" tells what helped.
    if (self !== undefined && isInversion && /^\s+not\b/i.test(text.slice(at + self.length))) continue;
    const isTold =
      person &&
      (isInversion ||
        /^if only/i.test(match[0]) ||
        new RegExp(
          `^ (?:had|hadn['’]t|would have|['’]d)(?: not| only| just)? (?!had (?:a|an|any|access|permissions?|the)\\b)${participle}\\b`,
          'i',
        ).test(text.slice(person.end)));
    if (
      !person ||
      !isTold ||
      person.kind === 'perhaps' ||
      (isInversion && !isOpening(text, passage.start, match.index))
    )
      continue;
    yield { category: 'counterfactual', start: match.index, end: person.end, subject: person.kind };
  }
}

/** An inverted "had" begins a clause: "Had she waited, …", "… sooner had they been watching". */
function isOpening(text: string, start: number, at: number): boolean {
  return /(?:^|[,;:]\s*|\bsooner |\bthis )$/.test(text.slice(start, at)) || text[at] === 'H';
}

const hindsight =
  /\b(?:a more (?:experienced|attentive|careful|diligent|competent) (?:\w+ )?(?:operator|engineer|developer|team|person|reviewer)|was no reason for (?=\p{Lu})|none of this would have happened if)\b/iu;
