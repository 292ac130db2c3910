import * as l10n from '@vscode/l10n';
import { oneLine } from '../oneLine.ts';
import { inflectionOf, stemOf } from './english/verbs.ts';
import {
  actionVerb,
  compound,
  plainVerb,
  product,
  specificDefect,
  subjectMatter,
  topic,
} from './lexicon/actions.ts';
import { isForeign } from './sentences.ts';
import { noVerb, severalThings, type Vagueness, vaguenesses } from './vagueness.ts';

/** Why an action cannot be ticked off, with the words at fault; offsets are those of the text. */
export interface VagueAction {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** What the whole action could say instead; brackets are for the writer to fill in. */
  readonly completions: readonly Completion[];
}

export interface Completion {
  readonly title: string;
  readonly text: string;
}

/** In characters: what is longer says enough. */
const longestAction = 1000;

/** What nobody could tick off in an action; undefined for what is definite, done, or a bare link to a tracker. */
export function findVagueAction(text: string): VagueAction | undefined {
  if (text.length > longestAction || isForeign(text)) return undefined;
  const action = actionIn(text);
  if (action.words === '' || isRecord(action.words)) return undefined;
  const found = vaguenessOf(action.words);
  if (found === undefined) return undefined;
  return {
    start: action.start,
    end: action.start + action.words.length,
    message: l10n.t('"{0}" cannot be ticked off: {1}', shortened(action.words), found.asks()),
    completions: found.completions.map((completion) => ({
      title: l10n.t('Replace by "{0}"', completion),
      text: completion,
    })),
  };
}

function vaguenessOf(words: string): Vagueness | undefined {
  const said = sayingOf(words);
  const several = isSeveral(words) ? severalThings : undefined;
  const definite = isDefinite(words);
  const found = vaguenesses.find(
    (vagueness) => isMeant(vagueness, words, said) && !isRescued(vagueness, words, definite),
  );
  return found ?? several ?? (definite ? undefined : other(words));
}

function isMeant(
  { turns, words: pattern, longest = Infinity }: Vagueness,
  words: string,
  said: string,
): boolean {
  return (pattern?.test(words) || turns?.test(said) === true) && words.split(/\s+/).length <= longest;
}

function isRescued({ always, counted }: Vagueness, words: string, definite: boolean): boolean {
  return always
    ? isTracked(words)
    : definite || (counted === true && numbers.test(words)) || isOfMachines(words);
}

const numbers =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twice|hourly|daily|weekly|monthly|quarterly)\b/i;

/** "Teach the bot a command": no people are taught. */
function isOfMachines(words: string): boolean {
  return /^(?:teach|train|tell|notify|inform|remind) (?:the|our|an?) (?:[\w-]+ ){0,3}?(?:bot|linter|script|tool|parser|pipeline|ci|job|service|client|scheduler|model|classifier|proxy|agent|server|app|cli|compiler|formatter|assistant)\b/i.test(
    words,
  );
}

/** Who is to do it, and that it has to be done, are no part of the act: "Owner to", "We should", "Need to". */
const wrapper = new RegExp(
  oneLine`
      ^(?:(?:p\d|sev\d|todo|action|short[- ]term|long[- ]term|prevention|detection|mitigation|process|
        people|tech|follow[- ]up)\s*[:–—-]\s*)?(?:(?:(?:we|i|everyone|everybody|people|someone|
        engineers|developers|operators|owners?|ops|sre|sres|teams?|the [\w-]+(?: [\w-]+)?|
        all [\w-]+)(?: all)? (?:to|is to|are to|want to|plan to)|(?:\w+|the [\w-]+(?: [\w-]+)?|
        all [\w-]+)(?: all)? (?:should|must|will|shall|can|could|needs? to|ha(?:s|ve) to|ought to))\s+|
      (?:needs?|have|has|want|going|plan|aim|continue) to\s+|should\s+|must\s+|to\s+|please\s+|
      let['’]s\s+|also\s+|then\s+)?(?:always |also |really |actively |proactively |regularly |
      continuously |further |better |closely |carefully |thoroughly )?`,
  'i',
);

/** The act as a verb's stem and what follows it: "Ensuring that …" and "We will ensure that …" are "ensur that …". */
export function sayingOf(words: string): string {
  const act = words.slice(wrapper.exec(words)?.[0].length ?? 0) || words;
  const [verb = ''] = /^[\w'’-]+/.exec(act) ?? [];
  const inflection = inflectionOf(verb.toLowerCase());
  const stem = inflection?.form === 'ing' ? inflection.stem : stemOf(verb.toLowerCase());
  return `${verb.toLowerCase() === 'be' ? 'be' : stem}${act.slice(verb.length).replace(/\s+/g, ' ')}`;
}

/** The action without a label in front and punctuation behind; "[Investigate] slow boot" is an investigation. */
function actionIn(text: string): { readonly start: number; readonly words: string } {
  const label =
    /^\s*(?:(?:\*\*[^*]+\*\*:?|\[(?!investigate|research|explore|consider|review)[\w -]{1,20}\](?!\()|(?:\*\*)?[A-Z][a-z]+:\*\*)\s*[:–—-]?\s*|P\d\s*[:–—-]\s*)*/i.exec(
      text,
    )?.[0].length ?? 0;
  const start = label === text.length ? 0 : label;
  const words = text.slice(start).replace(/[\s.!]+$/, '');
  const bracket = /^\[(\w+)\]\s*/.exec(words);
  return bracket ? { start, words: `${bracket[1]} ${words.slice(bracket[0].length)}` } : { start, words };
}

/** "Rolled back 4.18", "Done: key revoked", "PAY-1180", "https://…": a record of what was done, or a name for what is kept elsewhere. */
function isRecord(words: string): boolean {
  const isPast =
    /^(?:(?!need|embed|feed|speed|shed|seed|proceed|exceed)[A-Za-z-]+ed|done|was|were|has been|made|sent|wrote|built|rebuilt|ran|set back|put|found|took|already)\b/i.test(
      words,
    );
  const isLink =
    /^(?:(?:see|jira:?|ticket:?|issue:?|pr:?)\s+)?(?:\[[^\]]*\]\([^)]*\)|https?:\S+|[\w./-]*#\d+|[A-Z][A-Z0-9]+-?\d+)$/i.test(
      words,
    );
  return isPast || isLink;
}

const definiteWords = [
  /\d|%|[€$£]/,
  /\w\(\)|(?<!\S)--\w/,
  new RegExp(
    oneLine`
      ^(?:raise|lower|set|change|switch|bump|promote|demote) (?:the |our )?(?:[\w-]+ ){0,5}?(?:level|
      severity|priority|mode|policy|default|status)\b.* (?:to|from) \w`,
    'i',
  ),
  /\b(?:flag|option|rule|check|command|page|button|dialog|header|test|script|lock|metric|field|column|hook|step) (?:that|which) \w+s\b/i,
  /\b(?:that|so) only \w+/i,
  /\b(?:before|after|once|as soon as) (?:the|an?|each|every|its|their) [\w-]+(?: [\w-]+)? (?:expires?|ends?|starts?|runs?|fails?|is|are|has|goes|closes?|reaches|begins?|changes?)\b/i,
  /\bwith an? (?:[\w-]+ )?(?:script|job|bot|test|hook|linter|webhook|query|policy|rule)\b/i,
  /[a-z]_[a-z]|[a-z][A-Z]|\/\w+\.\w+|\b\w+\.(?:md|ya?ml|json|py|ts|js|sh|go|rego|org|com|io|net)\b|`|\[[^\]]+\]/,
  new RegExp(
    oneLine`
      \b(?:(?<!\b(?:look|looking|dig|digging|delve|research|insight|visibility) )into (?:an?|one) \w+|
      until|so that|unless|instead of|in case|by (?:an? |the )?[\w-]+ing\b|by (?:an?|means of) |via|
      (?<!^\w+ )through (?:the|an?)|(?<!^\w+ )using|per|at (?:least|most)|whenever|while one)\b`,
    'i',
  ),
  new RegExp(
    oneLine`
      \b(?:by|before|on|due) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|
      june|july|august|september|october|november|december|the end of)\b`,
    'i',
  ),
  /:\s+\S|;\s+\S|["“”]|\((?=[^)]{4,}\))/,
  /(?<!\b(?:see|check|assess|out|determine|decide|ask|know|discuss|consider|evaluate|verify) )\b(?:when|if) (?:the|an?|any|their|its|our|both|all|no|more|fewer|less) \w+|\bto (?:one|a single) \w+/i,
];

/** A figure, a name, a place, a date or a condition: something by which one sees that it is done. */
function isDefinite(words: string): boolean {
  const said = words.replace(product, 'it');
  return definiteWords.some((pattern) => pattern.test(said)) || specificDefect.test(words);
}

/** Words of doubt beside a link to where the action is decided on weigh less. */
function isTracked(words: string): boolean {
  return /\]\(https?:|https?:\/\/\S+\/\d+|(?<!\w)#\d+\b/.test(words);
}

const startsWithVerb = new RegExp(`^(?:re-?|un|de|dis)?(?:${actionVerb})\\b`, 'i');
const startsPlainly = new RegExp(`^(?:${plainVerb})\\b`, 'i');
/** "Encrypt the volume": what stands before "the" does something. */
const actsOn =
  /^[A-Za-z-]+ (?:the|an?|our|all|its|every|each|any|both|this|that|these|those|up|out|off|it)\b/;
const nextVerb = new RegExp(
  `(?:,\\s*(?:and |then )?|;\\s*|\\band (?:then )?|\\bthen )(?:${actionVerb}|inform|harden)\\b`,
  'gi',
);
const oneAct = new RegExp(
  oneLine`
      \band \w+ (?:it|them|that|the (?:old|new|previous|other|result|results|rest)\b)|
      \b(?:build and publish|test and deploy|drop and recreate|stop and restart|delete or downgrade|
      accept or reject)\b|\band (?:read|write|load|test|time|log|index|page)\b`,
  'i',
);

/** In words: longer than this, a second verb mostly says how; of three or more, one may be. */
const [longestPair, longestList] = [10, 16];

/** "Add alerts, update the runbook and retrain the model": several lines in one. */
function isSeveral(words: string): boolean {
  const length = words.split(/\s+/).length;
  const further = words.match(nextVerb)?.length ?? 0;
  const isList = further > 1 && length <= longestList && !/\d|`|[a-z]_[a-z]/.test(words);
  if (!startsWithVerb.test(words)) return false;
  return (isList || (further > 0 && length <= longestPair && !isDefinite(words))) && !oneAct.test(words);
}

function other(words: string): Vagueness | undefined {
  if (subjectMatter.test(words)) return noVerb;
  if (/^\w+ the \w+\/\w+/.test(words)) return severalThings;
  const length = words.split(/\s+/).length;
  if (length === 2 && compound.test(words)) return noVerb;
  const says = /\b(?:for|to|of|on|in|at|from|around|against|between|with|per|after|before|into|over)\b/i.test(
    words,
  );
  if (length > 4 || says || actsOn.test(words) || /^[a-z]\w*s \w+/.test(words)) return undefined;
  return !startsWithVerb.test(words) || (length <= 3 && topic.test(words) && !startsPlainly.test(words))
    ? noVerb
    : undefined;
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
