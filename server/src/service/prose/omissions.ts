import { oneLine } from '../oneLine.ts';
import { isReasoned } from './concessions.ts';
import type { Clause } from './english/clauses.ts';
import { stemsOf } from './english/verbs.ts';
import { duties, unaware } from './lexicon/faults.ts';
import { dutyTurns } from './lexicon/faultTurns.ts';
import type { Passage, Subject } from './passage.ts';

/** "did not check", "never told", "had not read". */
export function isOmission(passage: Passage, clause: Clause, said: string, kind: Subject['kind']): boolean {
  if (
    !isKnowingly(passage, clause) &&
    !duties.has(clause.stem) &&
    !dutyTurns.test(said) &&
    !(isEven(passage, clause) && /^(?:try|tri|attempt|pretend)/.test(clause.stem))
  )
    return false;
  if (
    kind === 'self' &&
    (unaware.has(clause.stem) || /^(?:do|does)$/.test(passage.words[clause.group]?.lower ?? ''))
  )
    return false;
  if (kind === 'perhaps')
    return (
      isEven(passage, clause) ||
      (!isSupplier(passage, clause) &&
        /^(?:bother|car|tel|listen|read|ask|think|inform|communicat|follow up)/.test(clause.stem))
    );
  return !isExplained(passage, clause) && !/\b(?:not only|not just)\b/i.test(passage.text);
}

/** "…, which would have deleted the logs", "… while they evacuated the hall". */
const rightly =
  /^[^;:]*(?:,? which would (?:have|only)\b|\bwhile (?:he|she|they|it|the \w+) (?!was asleep|slept)\w+|, (?:and|which) (?:that |this )?(?:saved|spared|helped)\b)/i;

/** A supplier that does not tell is an organisation, not a person. */
function isSupplier({ words }: Passage, { subject }: Clause): boolean {
  return /^(?:vendor|supplier|provider|partner|manufacturer|carrier)s?$/.test(
    words[(subject?.end ?? 0) - 1]?.lower ?? '',
  );
}

/** "did not see the page because the app had been logged out" tells of the app. */
function isExplained(passage: Passage, clause: Clause): boolean {
  if (rightly.test(passage.text.slice(passage.words[clause.verb]?.end ?? 0))) return true;
  const reason = passage.clauses.find(({ group }) => group > clause.verb);
  const between =
    reason &&
    passage.words
      .slice(clause.verb, reason.group)
      .some(({ lower }) => lower === 'because' || lower === 'since');
  return between === true && passage.kindOf(reason?.subject) === 'thing';
}

/** "knew about the bug but did not fix it": what they knew is told right before. */
function isKnowingly({ clauses, words }: Passage, clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  const joint = words[clause.group - 1]?.lower ?? '';
  return (
    before !== undefined &&
    before.subject === clause.subject &&
    !before.negated &&
    /^(?:know|se|notic|hear|receiv|spot|realiz|realis|recogniz|recognis)$/.test(before.stem) &&
    /^(?:but|and|yet)$/.test(joint) &&
    !/^(?:be|hav|have|know|understand|se|find)$/.test(clause.stem)
  );
}

/** "nobody bothered", "no one even tried". */
export function isNeglect(passage: Passage, clause: Clause, said: string): boolean {
  const { words, text } = passage;
  const group = text.slice(words[clause.group]?.start ?? 0, words[clause.verb]?.end ?? 0);
  if (/\b(?:has|have)\b/i.test(group)) return false;
  return (
    reproach.test(said) ||
    (isPastOf(passage, clause) && isHeedfulOf(passage, clause, said) && !isReasoned(passage, clause)) ||
    (/\beven\b/i.test(group) && /^(?:try|tri|ask|look|read|check|attempt|notic)/.test(said))
  );
}

/** "Nobody read the notes": what was there to be done, and was not. */
const heedful = stemsOf(
  'check read test verify tell ask inform escalate respond react review call answer update look reply validate notify warn follow',
);
/** At a hotline or by the public nobody need answer. */
const answering = /^(?:answer|respond|react|repl|reply|cal|look)$/;

function isHeedfulOf({ words }: Passage, { stem, subject, group }: Clause, said: string): boolean {
  const isOfUs = words.slice(subject?.end ?? group, group).some(({ tag }) => tag === 'preposition');
  return heedful.has(stem) && (isOfUs || !answering.test(stem)) && !/^ask for\b/.test(said);
}

function isPastOf({ words }: Passage, { group, verb, voice }: Clause): boolean {
  return group === verb && voice === 'active' && words[verb]?.form === 'past';
}

/** That nobody knew, owned or chose something is a gap; that nobody bothered is a reproach. */
const reproach = new RegExp(
  oneLine`
      ^(?:bother|car(?!e (?:of|for))|lift a finger|consider(?:ed)? (?:check|ask|look|call|test|read|tell)|tak the trouble|
      pay (?:any |the slightest |much )?attention|think it worth|get round to|get around to|
      could be bothered|speak up|show up|turn up|pic up|step in|tak (?:any )?(?:ownership|responsibility|charge)|speak out|say a word|say anything|object|raise a hand|question (?:it|this|the)|
      stop to|think to|wonder)\b`,
  'i',
);

/** "did not even try". */
function isEven({ words }: Passage, { group, verb }: Clause): boolean {
  return words.slice(group, verb).some(({ lower }) => lower === 'even' || lower === 'ever');
}
