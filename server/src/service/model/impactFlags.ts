import type { Span } from '../markdown/position.ts';
import { oneLine } from '../oneLine.ts';
import { sentencesIn } from '../prose/sentences.ts';
import * as words from './impactWords.ts';

/** Which conditions of the guide's severity levels a text states, and where; those it denies or fears are absent. */
export interface ImpactFlags {
  readonly completeOutage?: Span;
  readonly dataLoss?: Span;
  readonly securityBreach?: Span;
  readonly majorFeature?: Span;
  /** The largest stated share of people or sessions, 0 to 100. */
  readonly usersShare?: Span & { readonly percentage: number };
}

type Condition = Exclude<keyof ImpactFlags, 'usersShare'>;

const whole = oneLine`
    (?:(?:entire |whole |complete )?(?:site|web ?site|web ?shop|service|services|platform|product|
    application|app|system|systems|everything|network|cluster))`;
const kept = oneLine`
    (?:data|records?|rows|messages|files?|orders|e-?mails|photos|documents|submissions|uploads|writes|
    events|entries|backups?|database|transactions|logs|comments|measurements|readings|results)`;
const secret = oneLine`
    (?:(?:personal|customer|user|patient|employee|payment|card|health|private|sensitive|
      account) (?:\w+ )?(?:data|details|information|records|addresses)|
    e-?mail addresses|passwords?|password hashes|credentials?|tokens?|api keys?|secrets?|
    private keys?|session cookies|card numbers)`;
const feature = oneLine`
    (?:check-?out|log-?ins?|sign-?ins?|sign-?ups?|search|payments?|uploads?|downloads?|orders?|
    ordering|bookings?|booking|dispatch|messaging|calls?|transfers?|deliver(?:y|ies)|streaming|
    playback|api|dashboards?|reports?|notifications?|webhooks?|exports?|imports?|builds?|deploy\w*|
    registration|matchmaking|feature|editor|sync|portal|admin|printing|prescriptions|scheduling|
    syncing|invoicing|billing)`;
const gone =
  '(?:unavailable|down|offline|unreachable|inaccessible|unusable|not available|out of service|impossible)';

const conditions: readonly { readonly condition: Condition; readonly pattern: RegExp }[] = [
  {
    condition: 'completeOutage',
    pattern: new RegExp(
      oneLine`
        \b(?:(?:complete|total|full) (?:[\w-]+ ){0,2}?(?:outage|unavailability|loss of (?:service|
          availability))|
        ${whole} (?:\w+ )?(?:was|were|went|is|are) (?:\w+ )?(?:completely |entirely |fully |
          totally )?${gone}|
        (?:completely|entirely|totally|fully) ${gone}|
        100 ?% of (?:all )?(?:requests|traffic|users|customers|calls|transactions) (?:\w+ )?(?:failed|
          were (?:rejected|affected|lost)))\b`,
      'gi',
    ),
  },
  {
    condition: 'dataLoss',
    pattern: new RegExp(
      oneLine`
        \b(?:data (?:loss|corruption)|loss of (?:\w+ )?${kept}|
        ${kept} (?:[\w-]+ ){0,3}?(?:was|were|is|are|got|had been|have been|has been) (?:\w+ )?(?:lost|
          corrupted|deleted|destroyed|overwritten|unrecoverable|wiped|truncated)|
        ${kept} (?:[\w-]+ ){0,3}?(?:could|can) not be (?:recovered|restored)|
        (?:lost|corrupted|deleted|destroyed|overwrote|wiped) (?:[\d,.]+ |[\w-]+ ){0,4}?${kept}|
        (?:irrecoverabl[ey]|unrecoverabl[ey]|permanently) (?:lost|deleted|gone|corrupted))\b`,
      'gi',
    ),
  },
  {
    condition: 'securityBreach',
    pattern: new RegExp(
      oneLine`
        \b(?:(?:security|data|privacy) breach|breach of (?:\w+ )?(?:data|security|privacy)|
        unauthori[sz]ed (?:\w+ )?(?:access|party|users?|person)|
        ${secret} (?:[\w-]+ ){0,4}?(?:was|were|is|are|got|had been|have been|
          has been) (?:\w+ )?(?:exposed|leaked|disclosed|stolen|compromised|visible|accessed|
          published|readable|copied)|
        (?:exposed|leaked|disclosed|stole|exfiltrated|revealed|published) (?:[\d,.]+ |
          [\w'’-]+ ){0,4}?${secret}|
        exfiltrat\w+|attackers? (?:\w+ )?(?:gained|had|obtained|accessed|read|used|downloaded|logged)|
        data leak|(?:account|system|server|credential|runner)s? (?:was|were) (?:\w+ )?compromised)\b`,
      'gi',
    ),
  },
  {
    condition: 'majorFeature',
    pattern: new RegExp(
      oneLine`
        \b(?:(?:major|core|key) (?:feature|function\w*|service)s? (?:\w+ ){0,2}?${gone}|
        ${feature} (?:[\w-]+ ){0,4}?(?:was|were|is|are|went) (?:\w+ )?${gone}|
        (?:could|can) (?:not|no longer) (?:be )?(?:\w+ )?(?:log(?:ged)? in|sign(?:ed)? in|pay|paid|
          check(?:ed)? out|upload(?:ed)?|order(?:ed)?|place (?:an )?orders?|book(?:ed)?|search|send|
          receive|match(?:ed)?|reach(?:ed)?|play|start|stream|print|be reached|be used|access)|
        unable to (?:log in|sign in|pay|check out|upload|order|place|book|search|send|receive|access|
          use))\b`,
      'gi',
    ),
  },
];

const denied = new RegExp(
  oneLine`
      \b(?:no|not|never|without|none|nobody|neither|nor|zero|cannot|avoid\w*|prevent\w*|
      rul(?:e|ed|ing) out|risk of|threat of|danger of|fear of|fears? of|protect\w* (?:against|from)|
      might|may|would|could|if|possible|possibly|potential\w*|suspected|expected|hypothetical\w*|
      theoretical\w*|less than|instead of)\b|n['’]t\b`,
  'i',
);
const deniedBehind = new RegExp(
  oneLine`
      ^\W{0,3}[:–—-]\W{0,3}(?:none|no\b|nil|nothing|n/a|zero|0(?![\d.,])|not\b)|
      ^[^.;:,]{0,30}?\b(?:(?:was|were|is|are|has|have|had|did|does|could)(?: been)? (?:not|never|
        ruled out|avoided|prevented|excluded)\b|
      (?:did|does|was|were|is|has)n['’]t\b|not (?:affected|occur|happen)|unaffected|
      could be (?:restored|recovered))`,
  'i',
);

/** In characters, as for figures. */
const longestText = 4000;

/** What one paragraph or line of an Impact section states about how bad it was. */
export function impactFlags(written: string): ImpactFlags {
  const text = written.slice(0, longestText);
  const flags: { -readonly [Key in Condition]?: Span } = {};
  for (const { condition, pattern } of conditions) {
    const span = firstStated(text, pattern);
    if (span) flags[condition] = span;
  }
  const usersShare = largestShare(text);
  return { ...flags, ...(usersShare && { usersShare }) };
}

function firstStated(text: string, pattern: RegExp): Span | undefined {
  for (const match of text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isStated(text, span)) return span;
  }
  return undefined;
}

/** Those who "could not pay" were hit: of people only this is a denial. */
const sparedBehind = new RegExp(
  oneLine`
      ^\W{0,3}:\W{0,3}(?:none|no\b|nil|nothing|n/a|zero)|
      ^[^.;,]{0,30}?\b(?:(?:was|were|is|are|has|have|had)(?: been)? (?:not|never) (?:affected|impacted|
        hit|touched)|
      unaffected|(?:was|were)n['’]t (?:affected|impacted|hit)|(?:did not|didn['’]t) notice|
      noticed nothing)`,
  'i',
);

/** Not where its clause denies it; "no" before a comma is over with it, unless a list goes on. */
export function isStated(text: string, { start, end }: Span, behind = deniedBehind): boolean {
  const sentence = sentencesIn(text).find((span) => span.start <= start && start < span.end);
  const before = text.slice(sentence?.start ?? 0, start);
  const clause =
    /(?:^|[;:]|, (?:but|and|while|so|which|although)\b|, (?!or\b))(?:(?![;:]|, (?!or\b)).)*$/.exec(
      before,
    )?.[0] ?? before;
  return !denied.test(clause) && !behind.test(text.slice(end, sentence?.end ?? text.length));
}

const share = new RegExp(
  `(?<![\\d.])(\\d{1,3}(?:\\.\\d+)?) ?(?:%|percent|per cent) of (?:[\\p{L}-]+ ){0,4}?${words.peopleShare.source}`,
  'giu',
);
/** "65% users affected", "Users affected: 65%". */
const labelledShare = new RegExp(
  oneLine`
      (?<![\d.])(\d{1,3}(?:\.\d+)?) ?(?:%|percent) (?:active |all )?(?:users?|customers?|
      accounts?) (?:were )?(?:affected|impacted)\b|\b(?:users?|customers?|accounts?) \((?:about |
      approx(?:\.|imately)? |around |roughly |~ ?)?(\d{1,3}(?:\.\d+)?) ?%\)|
      \b(?:(?:users?|customers?|accounts?) (?:affected|impacted)|
      (?:affected|impacted) (?:users?|customers?|accounts?))\W{1,4}(?:about |approx(?:\.|imately)? |
      around |roughly |~ ?)?(\d{1,3}(?:\.\d+)?) ?%`,
  'giu',
);
const spelledShare = new RegExp(
  oneLine`
      \b(all|every|half(?: of)?|(?:two|three) (?:thirds|quarters) of|
      a (?:third|quarter) of)(?: of)?(?: (?:the|our|active|enrolled|paying|online|
        registered))* (\p{L}+)\b(?= (?:\w+ )?(?:was|were|are|is|saw|got|lost|could|failed|received|
        experienced|affected|had)\b|
      [.,;]|$)`,
  'giu',
);
const spelledPercentages: readonly (readonly [RegExp, number])[] = [
  [/^half/i, 50],
  [/^two thirds/i, 67],
  [/^three quarters/i, 75],
  [/^a third/i, 33],
  [/^a quarter/i, 25],
  [/^(?:all|every)/i, 100],
];

function largestShare(text: string): (Span & { readonly percentage: number }) | undefined {
  const shares = [share, labelledShare, spelledShare].flatMap((form) => [...text.matchAll(form)]);
  const stated = shares.flatMap((match) => {
    const percentage =
      Number(match[1] ?? match[2] ?? match[3]) ||
      (spelledPercentages.find(([said]) => said.test(match[1] ?? ''))?.[1] ?? 0);
    const span = { start: match.index, end: match.index + match[0].length };
    const isOfPeople = words.peopleShare.test(match[0]);
    return isOfPeople && percentage <= 100 && isStated(text, span, sparedBehind)
      ? [{ ...span, percentage }]
      : [];
  });
  return stated.reduce<(Span & { readonly percentage: number }) | undefined>(
    (best, next) => (best && best.percentage >= next.percentage ? best : next),
    undefined,
  );
}
