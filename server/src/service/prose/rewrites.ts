import type { Spotted } from './finding.ts';
import type { Passage } from './passage.ts';

/** A text that could stand for part of a sentence; what only the writer can know is in brackets. */
export interface Rewrite {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every bracketed text of the rewrites, so that one left over is recognised to the letter. */
export const rewritePlaceholders = ['[this]', '[what made the error possible]', '[what made that possible]'];

/** Ways to say the same of the system. None where no faithful one is at hand: facts are not invented. */
export function rewritesOf(found: Spotted, text: string, passage: Passage): readonly Rewrite[] {
  const rewrite = makers[found.category](found, text, passage);
  return rewrite === undefined ? [] : [rewrite];
}

type Maker = (found: Spotted, text: string, passage: Passage) => Rewrite | undefined;

const makers: Readonly<Record<Spotted['category'], Maker>> = {
  blame: (found, text) => passive(found, text) ?? omission(found, text),
  question: ({ start, end }, text) => replaced(start, end, question(text.slice(start, end))),
  counterfactual: (found, text) => omission(found, text),
  humanError: ({ start, end }) => replaced(start, end, '[what made the error possible]'),
  judgement: () => undefined,
};

function replaced(start: number, end: number, text: string): Rewrite {
  return { title: `Rewrite as "${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`, start, end, text };
}

/** "Who broke the build?" → "What allowed the build to break?"; otherwise the writer says what. */
function question(words: string): string {
  const broke = /\bwho broke ((?:the |our )?[\w -]+)\?/i.exec(words)?.[1];
  return broke === undefined ? 'What allowed [this] to happen?' : `What allowed ${broke} to break?`;
}

/** Past tense and participle of what is done to things. */
const participles: Readonly<Record<string, string>> = {
  deleted: 'deleted',
  dropped: 'dropped',
  deployed: 'deployed',
  pushed: 'pushed',
  merged: 'merged',
  ran: 'run',
  changed: 'changed',
  committed: 'committed',
  shipped: 'shipped',
  uploaded: 'uploaded',
  applied: 'applied',
  edited: 'edited',
  removed: 'removed',
  disabled: 'disabled',
  enabled: 'enabled',
  restarted: 'restarted',
  silenced: 'silenced',
  approved: 'approved',
  overwrote: 'overwritten',
  wiped: 'wiped',
  corrupted: 'corrupted',
  leaked: 'leaked',
  skipped: 'skipped',
  bypassed: 'bypassed',
  misconfigured: 'misconfigured',
  picked: 'picked',
  pulled: 'pulled',
  omitted: 'omitted',
  overlooked: 'overlooked',
  missed: 'missed',
};

/** "Carol deleted the production namespace." → "The production namespace was deleted; [what made that possible]." */
function passive({ start, end }: Spotted, text: string): Rewrite | undefined {
  const verb = /(\w+)$/.exec(text.slice(start, end))?.[1]?.toLowerCase() ?? '';
  const participle = Object.hasOwn(participles, verb) ? participles[verb] : undefined;
  const object = /^ ((?:the|a|an|our|its|all|both|\d+) [^.;:,\0]{2,80}?)(?=$|[.;:,])/.exec(
    text.slice(end),
  )?.[1];
  if (
    participle === undefined ||
    object === undefined ||
    /\b(?:and|but|without|instead|because|by)\b/.test(object)
  )
    return undefined;
  const [thing = object, circumstance = ''] = object.split(
    /(?= (?:in|on|to|at|from|against|during|before|after|with|into|while|when) )/,
  );
  const rest = circumstance === '' ? '' : object.slice(thing.length);
  const be = /(?:^(?:all|both|[2-9]|\d\d+) |[^s]s$)/.test(thing) ? 'were' : 'was';
  const subject = start === 0 ? thing.charAt(0).toUpperCase() + thing.slice(1) : thing;
  return replaced(
    start,
    end + 1 + object.length,
    `${subject} ${be} ${participle}${rest}; [what made that possible]`,
  );
}

/** "The on-call failed to acknowledge the page." → "What would have made it possible to acknowledge the page?" */
function omission({ start }: Spotted, text: string): Rewrite | undefined {
  if (start !== 0) return undefined;
  const said = text.slice(start);
  const act =
    /\b(?:failed|forgot|neglected|bothered|supposed|meant) to ([a-z]+ [^.;:,?!\0]{2,80})[.!]?$/i.exec(
      said,
    )?.[1] ?? checkable(said);
  return act === undefined
    ? undefined
    : replaced(start, text.length, `What would have made it possible to ${act}?`);
}

/** "should have checked the dashboard" → "check the dashboard", for verbs whose form is certain. */
function checkable(said: string): string | undefined {
  const match =
    /\b(?:should|could|ought to)(?:(?: easily)? have|['’]ve) (check|notic|test|review|catch|ask|inform|escalat|wait|load-test|prevent|avoid|read|see)(ed|d)? ([^.;:,?!\0]{2,80})[.!]?$/i.exec(
      said,
    );
  if (match === null) return undefined;
  const [, stem = '', , object = ''] = match;
  return `${/^(?:notic|escalat)$/i.test(stem) ? `${stem}e` : stem} ${object}`;
}
