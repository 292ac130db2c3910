import type { Span } from '../markdown/position.ts';
import { oneLine } from '../oneLine.ts';
import { isEnglish, sentencesIn, withoutQuotations } from './sentences.ts';

/** Digits that count or measure, not those of a date, an address or a name such as "EC2" or "#4471". */
const digits = /(?<![\p{L}\p{N}_#/.-]|\d:)(?:[~≈<>+$€£¥₹-]|[A-Z]{2,3}[ $])?\d/u;
const dates = new RegExp(
  oneLine`
      \b\d{4}-\d{2}-\d{2}\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|
      dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|
      mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b(?:,? \d{4})?`,
  'gi',
);
const spelled = new RegExp(
  oneLine`
      \b(?:one(?!-(?:time|way|off|click|sided|to))|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|
      fifty|sixty|hundred|thousand|million|dozens?|half|halves|thirds?|quarters?|twice|double[ds]?|
      halved|tripled|single)\b`,
  'i',
);

/** Whether a text holds a number, in digits or in words. */
export function hasFigure(text: string): boolean {
  return digits.test(text.replace(dates, ' ')) || spelled.test(text);
}

/** Answers to "how many" that need no number: everybody, nobody, all of it. */
const allOrNone = new RegExp(
  oneLine`
      \b(?:all(?! (?:times?|the time|along|of a sudden)\b)|every(?:one|body|thing)?|each|entire(?:ly)?|whole|complete(?:ly)?|total(?:ly)?|
      full(?:y)?|none|nobody|no one|nothing|n/a|not any|never|any|both|only|unaffected|not affected|
      without (?:any )?(?:impact|loss|effect)|no (?!longer\b)\p{L}+)\b`,
  'iu',
);

/** Whether a text says how far something reached. */
export function tellsExtent(text: string): boolean {
  return hasFigure(text) || allOrNone.test(text);
}

/** Words where a number should stand; the question that they leave open. */
export interface VagueQuantity extends Span {
  readonly question: 'how many' | 'how long' | 'how much';
}

const quantifier = oneLine`
    (?:some|many|several|numerous|plenty of|a (?:great|good) (?:many|deal of)|quite a (?:few|lot of)|
    multiple|countless|(?:a )?few|most|lots of|a lot of|a number of|
    a (?:small|large|significant|considerable|limited|certain|fair|large) (?:number|amount|percentage|
      proportion|share|portion|fraction|subset|part) of|
    a (?:handful|subset|portion|fraction|percentage|proportion|share|part) of|
    (?:the|a) (?:vast )?majority of)`;
/** Those who were hit, and what they wanted. */
const counted = oneLine`
    users|customers|clients|people|shoppers|players|students|riders|drivers|passengers|patients|
    merchants|sellers|tenants|subscribers|members|readers|viewers|listeners|visitors|citizens|
    applicants|employees|colleagues|teams|accounts|organi[sz]ations|workspaces|guests|farmers|
    requests|calls|queries|transactions|payments|orders|logins|sessions|messages|e-?mails|jobs|builds|
    uploads|downloads|deliveries|tickets|complaints|devices|shops|stores|parcels|carts|bookings|
    appointments|records|files|invoices|refunds|reservations|meters|branches|offices|schools|
    hospitals|couriers|trips|rides|households|partners|advertisers|agents|callers|residents|pupils|
    staff|developers|engineers|searches|notifications|reports|shipments|packages|codes|cases|exports|imports|restarts|letters|images|
    videos|documents`;
/** In a summary these tell the story, in an impact what was hit. */
const things =
  'services|sites|restarts|retries|timeouts|crashes|pages|servers|nodes|instances|regions|systems|errors|failures|deployments';
const vagueTime = oneLine`
    (?:(?:a|some) (?:long |short |brief )?(?:while|time|period(?: of time)?)|
    an? (?:extended|prolonged) (?:time|period)(?: of time)?|(?:a )?few (?:minutes|hours|days|weeks)|
    (?:several|some|many) (?:minutes|hours|days|weeks)|(?:minutes|hours|days|weeks))`;
const degree = '(?:significant|substantial|considerable|severe|massive|huge|noticeable)';
const measured = oneLine`
    (?:impact|loss|losses|revenue|increase|decrease|drop|delays?|latency|amount|degradation|slowdown|
    downtime|backlog|disruptions?|damage|costs?|share|portion|part|number)`;

type Form = { readonly question: VagueQuantity['question']; readonly pattern: RegExp };

const manyOf = (nouns: string): Form => ({
  question: 'how many',
  pattern: new RegExp(
    `\\b${quantifier} (?:of )?(?:our |the |its |their |these |those )?(?:[\\p{Ll}-]+ ){0,2}?(?:${nouns})(?![\\p{L}-])`,
    'giu',
  ),
});

const amounts: readonly Form[] = [
  {
    question: 'how long',
    pattern: new RegExp(
      oneLine`
        (?<=\b(?:for|lasted|lasting|over|took) )${vagueTime}(?![\p{L}-])|\bbriefly (?:unavailable|
        down|offline|interrupted|unreachable|lost|slow|affected)|\b(?:brief|short|long|lengthy|
        extended|prolonged) (?:[\p{Ll}-]+ )?(?:outages?|interruptions?|downtime|disruptions?|
        unavailability)(?![\p{L}-])`,
      'giu',
    ),
  },
  {
    question: 'how much',
    pattern: new RegExp(
      oneLine`
        \b${degree} (?:[\p{Ll}-]+ ){0,2}?${measured}(?![\p{L}-])|\bsignificantly (?:slow|slower|
        slowed|degraded|reduced|increased|higher|lower|delayed|affected|impacted|disrupted|
        longer)(?![\p{L}-])`,
      'giu',
    ),
  },
];

const forms = {
  summary: [manyOf(counted), ...amounts],
  impact: [manyOf(`${counted}|${things}`), ...amounts],
} as const;

const denied = /\b(?:no|not|nor|without|never|any|too|as|how|so|hardly)\s+(?:a\s+|the\s+)?$/i;
const supposed = /\b(?:would|might|may|could have|can|if|whenever|in case|unless|risk of)\b/i;

/** In characters: what is longer was pasted. */
const longest = 2000;

/** Vague amounts in a paragraph of English, where neither the sentence nor the next one answers them with a number. */
export function vagueQuantitiesIn(
  text: string,
  section: keyof typeof forms,
  allow: readonly string[],
): readonly VagueQuantity[] {
  if (text.length > longest || !isEnglish(text)) return [];
  const shown = withoutQuotations(text);
  const sentences = sentencesIn(shown).map(({ start, end }) => ({ start, words: shown.slice(start, end) }));
  return sentences.flatMap(({ start, words }, at) => {
    const next = sentences[at + 1]?.words ?? '';
    if (hasFigure(words.replace(clock, ' ')) || supposed.test(words)) return [];
    return vagueIn(words, start, section, allow).filter(({ question }) => !answers(next, question));
  });
}

const clock = /\b\d{1,2}:\d{2}\b/g;
const lengthOfTime = /\b(?:seconds?|minutes?|min|hours?|h|days?|weeks?)\b/i;

/** How long it took is told by no number of users, and how many by no length of time and no sum of money. */
function answers(sentence: string, question: VagueQuantity['question']): boolean {
  const told = sentence.replace(clock, ' ');
  return question === 'how long'
    ? hasFigure(told) && lengthOfTime.test(told)
    : hasFigure(question === 'how many' ? told.replace(lengthsAndSums, ' ') : told);
}

const lengthsAndSums = new RegExp(
  oneLine`
      \b(?:an?|one|two|three|half an|\d[\d.,]*)(?: and (?:a|\d+))?[ -](?:seconds?|minutes?|min|hours?|h|
      days?|weeks?|months?)\b|[€$£¥]\s?[\d.,]+ ?[kKmM]?\b|\b[\d.,]+ ?(?:€|EUR|USD|GBP)\b`,
  'gi',
);

function vagueIn(
  sentence: string,
  offset: number,
  section: keyof typeof forms,
  allow: readonly string[],
): readonly VagueQuantity[] {
  const found: VagueQuantity[] = [];
  for (const { question, pattern } of forms[section])
    for (const { index, 0: words } of sentence.matchAll(pattern)) {
      const span = { start: offset + index, end: offset + index + words.length };
      const isTaken = found.some((other) => span.start < other.end && other.start < span.end);
      if (!isTaken && !isAllowed(words, allow) && !denied.test(sentence.slice(0, index)))
        found.push({ ...span, question });
    }
  return found;
}

function isAllowed(words: string, allow: readonly string[]): boolean {
  return allow.some((phrase) => phrase !== '' && words.toLowerCase().includes(phrase.toLowerCase()));
}
