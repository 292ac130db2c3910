import * as l10n from '@vscode/l10n';
import { oneLine } from '../oneLine.ts';
import type { Clause } from './english/clauses.ts';
import { baseOf, participleOf } from './english/verbs.ts';
import type { BlameCategory, Spotted } from './finding.ts';
import { objectOf, type Passage, subjectOf } from './passage.ts';

/** A text that could stand for part of a sentence; what only the writer can know is in brackets. */
export interface Rewrite {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A sentence with what was found in it. */
interface Case {
  readonly found: Spotted;
  readonly passage: Passage;
  /** As written, with its quotations. */
  readonly text: string;
  /** Where the words at fault end, with what was done to what. */
  readonly end: number;
}

const asks = {
  possible: '[what made that possible]',
  unnoticed: '[what made it easy to miss]',
  error: '[what made the error possible]',
  safeguard: 'Which safeguard was missing? [safeguard]',
  allowed: 'What allowed [this] to happen?',
  check: 'Which check would have shown it? [check]',
  knew: '[what they saw, and what made it sensible]',
  visible: '[what would have made it visible]',
  system: '[which part of the system allowed it]',
} as const;

/** Every bracketed text of the rewrites, so that one left over is recognised to the letter. */
export const rewritePlaceholders: readonly string[] = [...Object.values(asks), '[role]'].flatMap(
  (text) => text.match(/\[[^\]]+\]/g) ?? [],
);

const most = 3;

/** One to three ways to say the same of the system; facts that the sentence does not hold are asked for, never invented. */
export function rewritesOf(found: Spotted, text: string, passage: Passage, end: number): readonly Rewrite[] {
  const each = { found, text, passage, end };
  return makers[found.category].flatMap((make) => make(each) ?? []).slice(0, most);
}

type Maker = (each: Case) => Rewrite | undefined;

const whole =
  (text: string): Maker =>
  (each) =>
    instead(each, text);
const wordsOnly =
  (text: string): Maker =>
  (each) =>
    replaced(each.found.start, each.end, text);

const makers: Readonly<Record<BlameCategory, readonly Maker[]>> = {
  blame: [passive, made, unseen, wordsOnly(asks.system)],
  question: [brokenThing, whole(asks.allowed), whole(asks.check)],
  counterfactual: [made, wordsOnly(asks.visible)],
  agentless: [wordsOnly(asks.visible)],
  humanError: [wordsOnly(asks.error), whole(asks.safeguard)],
  judgement: [(each) => dropped(each) ?? wordsOnly(asks.knew)(each)],
};

function replaced(start: number, end: number, text: string): Rewrite {
  const shown = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return { title: l10n.t('Rewrite as "{0}"', shown), start, end, text };
}

/** For what can only stand as a sentence of its own: the words at fault have to be one. */
function instead({ found, text, end }: Case, sentence: string): Rewrite | undefined {
  const rest = text.slice(end).replace(/^[\s.?!]+/, '');
  return found.start === 0 && rest === '' ? replaced(0, text.length, sentence) : undefined;
}

/** "Who broke the build?" → "What allowed the build to break?" */
function brokenThing({ text, found }: Case): Rewrite | undefined {
  const broke = /\bwho broke ((?:the |our )?[\w -]+)\?/i.exec(text)?.[1];
  return broke === undefined
    ? undefined
    : replaced(found.start, found.end, `What allowed ${broke} to break?`);
}

function clauseOf({ found, passage }: Case): Clause | undefined {
  return passage.clauses.find((clause) => {
    const verb = passage.words[clause.verb];
    return (
      verb !== undefined && found.start <= verb.start && verb.end <= found.end && clause.subject !== undefined
    );
  });
}

/** "Carol deleted the production namespace" → "The production namespace was deleted; [what made that possible]". */
function passive(each: Case): Rewrite | undefined {
  const { found, passage, text } = each;
  const clause = clauseOf(each);
  const verb = clause && passage.words[clause.verb];
  if (
    !clause ||
    !verb ||
    clause.negated ||
    clause.type !== 'finite' ||
    clause.voice === 'passive' ||
    unwritable.test(clause.stem)
  )
    return undefined;
  const participle = participleOf(verb.lower, verb.stem);
  const object = thing.exec(text.slice(verb.end));
  if (
    participle === undefined ||
    object === null ||
    /\b(?:and|but|without|instead|because|by)\b/.test(object[1] ?? '')
  )
    return undefined;
  const [what = '', circumstance = ''] = split(object[1] ?? '');
  const be = /(?:^(?:all|both|two|three|four|five|several|[2-9]|\d\d+) |[^s]s$)/.test(what) ? 'were' : 'was';
  const subject = found.start === 0 ? what.charAt(0).toUpperCase() + what.slice(1) : what;
  return replaced(
    found.start,
    verb.end + object[0].length,
    `${subject} ${be} ${participle}${circumstance}${asking(asks.possible, text.slice(verb.end + object[0].length))}`,
  );
}

/** Behind a semicolon at the end of a sentence, in parentheses where it goes on. */
function asking(question: string, rest: string): string {
  return /^[\s.!]*$/.test(rest) ? `; ${question}` : ` (${question})`;
}

/** Of these a passive would be no English, or still a reproach. */
const unwritable = new RegExp(
  oneLine`
      ^(?:fail|forget|neglect|refus|bother|car|li|panic|hesitat|rush|guess|los|mak|let|go|sleep|sit|tak|
      get|hav|do|be|misconfigur|botch|bungl|fumbl|wreck|mishandl|screw|mess|omit|withhold|keep|wav|
      drop)$`,
  '',
);
const thing = /^ ((?:the|a|an|our|its|all|both|two|three|several|\d+) [^.;:,\0]{2,80}?)(?=$|[.;:,])/;

function split(object: string): readonly string[] {
  const at = object.search(/ (?:in|on|to|at|from|against|during|before|after|with|into|while|when|for) /);
  return at < 0 ? [object] : [object.slice(0, at), object.slice(at)];
}

/** "The on-call failed to acknowledge the page." → "What would have made it possible to acknowledge the page?" */
function made(each: Case): Rewrite | undefined {
  const act = omitted(each);
  return act === undefined
    ? undefined
    : instead({ ...each, end: each.text.length }, `What would have made it possible to ${act}?`);
}

/** "check the dashboard" of "should have checked", "did not check", "forgot to check". */
function omitted({ text, passage, found }: Case): string | undefined {
  const told =
    /\b(?:failed|forgot|neglected|bothered|supposed|meant|omitted|refused|had|needed) to ([a-z]+ [^.;:,?!\0]{2,80})[.!]?$/i.exec(
      text,
    )?.[1];
  if (told !== undefined) return told;
  const clause = passage.clauses.find(
    ({ perfect, negated, modal }) => negated || (modal !== undefined && perfect),
  );
  const verb = clause && passage.words[clause.verb];
  if (!clause || !verb || subjectOf(passage, clause)?.start !== found.start) return undefined;
  const base = verb.form === 'base' ? verb.lower : baseOf(verb.stem);
  const object = objectOf(passage, clause).replace(/[.,\s]+$/, '');
  const isWhole =
    object.length > 2 &&
    object.length < 80 &&
    !object.includes('\0') &&
    text.slice(verb.end).replace(/[.!]$/, '').trim() === object;
  return base && isWhole && (clause.modal !== undefined) !== clause.negated ? `${base} ${object}` : undefined;
}

/** "The team ignored two alarms" → "Two alarms went unnoticed; [what made it easy to miss]". */
function unseen(each: Case): Rewrite | undefined {
  const { found, passage, text } = each;
  const clause = clauseOf(each);
  const verb = clause && passage.words[clause.verb];
  if (!clause || !verb || !/^(?:ignor|mis|overlook|dismis|disregard)$/.test(clause.stem)) return undefined;
  const object = thing.exec(text.slice(verb.end));
  const what = object?.[1];
  if (!object || !what || /\b(?:and|because|by)\b/.test(what)) return undefined;
  const subject = found.start === 0 ? what.charAt(0).toUpperCase() + what.slice(1) : what;
  return replaced(
    found.start,
    verb.end + object[0].length,
    `${subject} went unnoticed${asking(asks.unnoticed, text.slice(verb.end + object[0].length))}`,
  );
}

const adjective = new RegExp(
  oneLine`
      ^(?:careless|sloppy|reckless|negligent|lazy|irresponsible|foolish|stupid|hasty|rash|thoughtless|
      shoddy|amateurish|cavalier|ill-advised|misguided|unprofessional) (?=\w)`,
  'i',
);
const adverb = new RegExp(
  oneLine`
      ^(?:inexplicably|unbelievably|embarrassingly|astonishingly|incredibly|obviously|clearly|naively|
      foolishly|stupidly|of course|predictably|naturally|carelessly|recklessly),? (?=\S)`,
  'i',
);

/** "a sloppy review" → "a review"; "Obviously, the on-call" → "The on-call". */
function dropped({ found, text }: Case): Rewrite | undefined {
  const words = text.slice(found.start);
  const judged = adjective.exec(words)?.[0] ?? adverb.exec(words)?.[0];
  if (judged === undefined) return undefined;
  const next = words.charAt(judged.length);
  return {
    title: l10n.t('Drop "{0}"', judged.replace(/[,\s]+$/, '')),
    start: found.start,
    end: found.start + judged.length + 1,
    text: found.start === 0 ? next.toUpperCase() : next,
  };
}
