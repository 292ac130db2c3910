import { oneLine } from '../oneLine.ts';
import type { Spotted } from './finding.ts';
import { matchesIn, type Passage, personAt, subjectBefore } from './passage.ts';

/** "The mobile team never tests", "Sam keeps breaking it", "the same developer again". */
export function* histories(passage: Passage): Generator<Spotted> {
  for (const match of matchesIn(passage, absolute)) {
    const subject = subjectBefore(passage, match.index);
    if (
      subject?.kind === 'person' ||
      (subject?.kind === 'perhaps' && /^[a-z]/.test(passage.text.slice(subject.start + 4)))
    )
      yield { category: 'blame', start: subject.start, end: match.index + match[0].length };
  }
  for (const match of matchesIn(passage, recurrence))
    if (!/time/i.test(match[0]) || personAt(passage, match.index + match[0].length)?.kind === 'person')
      yield { category: 'blame', start: match.index, end: match.index + match[0].length };
}

const absolute = new RegExp(
  oneLine`
      \b(?:never|always|constantly|repeatedly|habitually|invariably|chronically|consistently|routinely|
      continually|perpetually|keeps?|kept|rarely|seldom|insists? on) (?:tests?|escalates?|breaks?|
      ignores?|forgets?|miss(?:es)?|skips?|communicates?|reads?|checks?|deploys?|shipping|breaking|
      ignoring|forgetting|pushing|committing|unplugging|skipping|missing|bypassing|merging|deploying|
      making|leaving|changing|running|using|disabling|silencing|closing|overriding|reusing|opening|uploading|updates?|writes?|listens?|documents?|answers?|responds?|reviews?|pushes|
      merges|bypass(?:es)?|causes?|makes?|leaves?|cleans?|asks?|tells?|thinks?|follows?|rush(?:es)?|
      overlooks?)\b|\bhave been committing\b`,
  'i',
);
const recurrence = new RegExp(
  oneLine`
      \b(?:the same (?:engineer|developer|person|team|operator|contractor|author|admin|people|
        individual|squad|dba|reviewer)s? (?:again|who|that|as last|yet again)|
      repeat offenders?|
      (?:second|third|fourth|fifth|sixth|umpteenth|nth) time (?:that )?(?=(?:\p{Lu}|the (?:\w+ )?(?:team|engineer|developer|operator|dba|admin))[^.;,]{0,40}? ha[sd] )|
      (?:second|third|fourth|fifth|sixth|umpteenth|nth) time (?:this|in a|that|since|
        running)[^.;]{0,30}? (?:that )?(?=\S)|
      track record of (?:break|ignor|careless|sloppy|miss|screw|mess|bad|fail|late)[\w-]*|
      history of (?:breaking|ignoring|careless|sloppy|skipping|missing|rushing)\w*|has form\b|
      true to form|living up to (?:his|her|their) reputation)`,
  'iu',
);

const again = new RegExp(
  oneLine`
      \b(?:(?:once|yet) again|once more|not for the first time|
      for the (?:second|third|fourth|fifth|umpteenth|nth) time(?: (?:this|in) [\w ]{2,20})?),? `,
  'i',
);
const nobody = new RegExp(
  oneLine`
      \b(?:no ?body|no one|
      none of (?:the|our) [\w-]+)(?: (?:in|on|from|at) the [\w-]+(?: \w+)?)? (?:(?:even|ever|
        had) )*(?:bothered|
      cared|lifted a finger|took the trouble|could be bothered)\b|\bas usual, no ?body\b`,
  'i',
);

/** "Once again Dan deployed", "as usual, nobody updated the page". */
export function* repetitions(passage: Passage): Generator<Spotted> {
  for (const match of matchesIn(passage, again)) {
    const person = personAt(passage, match.index + match[0].length);
    const rest = person ? passage.text.slice(person.end) : '';
    if (
      person &&
      /^(?:person|nobody|perhaps)$/.test(person.kind) &&
      !/^,? (?:\w+ )?(?:restored|fixed|saved|rolled back|came to|caught|acknowledged|responded (?:quickly|within)|did (?:a |an )?(?:great|excellent))/i.test(
        rest,
      )
    )
      yield { category: 'blame', start: match.index, end: person.end };
  }
  for (const match of matchesIn(passage, nobody))
    yield { category: 'blame', start: match.index, end: match.index + match[0].length };
}
