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
  const definite = isDefinite(action.words);
  const length = action.words.split(/\s+/).length;
  const found =
    vaguenesses.find(
      ({ pattern, always, longest = Infinity }) =>
        ((always && !isTracked(action.words)) || !definite) &&
        length <= longest &&
        pattern.test(action.words),
    ) ?? (definite ? undefined : other(action.words));
  if (found === undefined) return undefined;
  return {
    start: action.start,
    end: action.start + action.words.length,
    message: `"${shortened(action.words)}" cannot be ticked off: ${found.asks}`,
    completions: found.completions.map((completion) => ({
      title: `Replace by "${completion}"`,
      text: completion,
    })),
  };
}

/** The action without a label in front and punctuation behind. */
function actionIn(text: string): { readonly start: number; readonly words: string } {
  const label =
    /^\s*(?:\*\*[^*]+\*\*:?|\[(?:P\d|Prevent|Detect|Mitigate|Process)\]|(?:\*\*)?[A-Z][a-z]+:\*\*)?\s*/.exec(
      text,
    )?.[0].length ?? 0;
  const start = label === text.length ? 0 : label;
  return { start, words: text.slice(start).replace(/[\s.!]+$/, '') };
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
  /\d|%|[€$£]|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twice|hourly|daily|weekly|monthly|quarterly)\b/i,
  /[a-z]_[a-z]|[a-z][A-Z]|\/\w+\.\w+|\b\w+\.(?:md|ya?ml|json|py|ts|js|sh|go|rego|org|com|io|net)\b|`|\[[^\]]+\]/,
  /\b(?:(?<!\b(?:look|looking|dig|digging|delve|research|insight|visibility) )into (?:an?|one) \w+|until|so that|unless|instead of|in case|by (?:an? |the )?[\w-]+ing\b|by (?:an?|means of) |via|through (?:the|an?)|using|per|at (?:least|most)|whenever|while one)\b/i,
  /\b(?:by|before|on|due) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|the end of)\b/i,
  /:\s+\S|;\s+\S|["“”]|\((?=[^)]{4,}\))/,
  /\b(?:when|if) (?:the|an?|any) \w+/i,
];

/** A figure, a name, a place, a date or a condition: something by which one sees that it is done. */
function isDefinite(words: string): boolean {
  return definiteWords.some((pattern) => pattern.test(words));
}

/** Words of doubt beside a link to where the action is decided on weigh less. */
function isTracked(words: string): boolean {
  return /\]\(https?:|https?:\/\/\S+\/\d+|(?<!\w)#\d+\b/.test(words);
}

const verb =
  'add|alert|allow|apply|archive|ask|assign|attach|audit|automate|backfill|back up|ban|block|bound|build|buy|cap|change|check|clean|close|compare|configure|confirm|contact|convert|copy|cover|create|cut|decide|decommission|define|delete|deploy|deprecate|describe|design|disable|document|drop|email|emit|enable|enforce|escalate|establish|expire|expose|extend|fail|file|finish|fix|gate|generate|give|grant|hire|host|implement|import|include|increase|index|inform|install|instrument|integrate|introduce|isolate|issue|keep|label|let|limit|link|list|load|lock|log|lower|make|mark|measure|merge|migrate|mirror|monitor|move|name|set ?up|negotiate|notify|open|order|page|patch|pin|plan|point|post|practise|practice|present|print|produce|promote|propose|protect|prove|provide|provision|publish|purge|push|put|quarantine|raise|rate-limit|read|rebuild|record|reduce|refactor|refresh|refuse|reject|release|reload|remove|rename|renew|repair|repeat|replace|replay|report|require|reserve|reset|restart|restore|restrict|retire|retrain|retry|return|revert|revoke|rewrite|roll|rotate|route|run|save|scale|scan|schedule|script|send|separate|serve|set|shard|ship|show|shrink|sign|simulate|skip|split|stage|start|stop|store|subscribe|swap|switch|sync|tag|take|tell|test|throttle|time|trace|transfer|trim|tune|turn|type|uninstall|unify|update|upgrade|upload|use|validate|verify|version|wait|warn|wire|wrap|write|review|train|improve|ensure|investigate|communicate|resolve|address';
const startsWithVerb = new RegExp(`^(?:re-?)?(?:${verb})\\b`, 'i');
const nextVerb = new RegExp(`(?:,\\s*(?:and |then )?|;\\s*|\\band (?:then )?|\\bthen )(?:${verb})\\b`, 'gi');
const oneAct =
  /\band \w+ (?:it|them|that|the (?:old|new|previous|other|result|results|rest)\b)|\b(?:build and publish|test and deploy|drop and recreate|stop and restart|delete or downgrade|accept or reject)\b/i;

/** In words: longer than this, a second verb mostly says how. */
const longestList = 10;

function other(words: string): Vagueness | undefined {
  const length = words.split(/\s+/).length;
  const further = length > longestList ? 0 : (words.match(nextVerb)?.length ?? 0);
  if (
    startsWithVerb.test(words) &&
    further > 0 &&
    !oneAct.test(words) &&
    !/\band (?:read|write|load|test|time|log|index|page)\b/i.test(words)
  )
    return severalThings;
  if (/^\w+ the \w+\/\w+/.test(words)) return severalThings;
  const isShort = length <= 4;
  const names =
    /\b(?:for|to|of|on|in|at|from|around|against|between|with|per|after|before|into|over)\b/i.test(words);
  return isShort && !names && !startsWithVerb.test(words) && !/^[a-z]\w*s \w+/.test(words)
    ? noVerb
    : undefined;
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
