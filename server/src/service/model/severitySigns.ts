import { type Span, shift } from '../markdown/position.ts';
import { type ProseBlock, proseOf, sourceSpan } from '../markdown/prose.ts';
import { oneLine } from '../oneLine.ts';
import { sentencesIn } from '../prose/sentences.ts';
import { type ImpactFlags, impactFlags, isStated } from './impactFlags.ts';
import type { Part } from './parts.ts';
import type { KindredPart } from './sections.ts';
import type { SeverityLevel } from './severity.ts';

/** Words that ask for a level by the guide's conditions. */
export interface SeveritySign extends Span {
  readonly words: string;
  readonly level: SeverityLevel;
  /** How many levels that severity has to be off: one where the words state the condition itself, more where they only let one think of it. */
  readonly least: 1 | 2 | 3;
}

/** What summary and impact say of how bad it was, in the order of the text. */
export function severitySigns(parts: readonly KindredPart[]): readonly SeveritySign[] {
  return parts
    .filter(({ belongsTo }) => belongsTo === 'impact' || belongsTo === 'summary')
    .flatMap(({ part, base }) => signsOf(part).map((sign) => ({ ...sign, ...shift(sign, base) })));
}

const known = new WeakMap<Part, readonly SeveritySign[]>();

function signsOf(part: Part): readonly SeveritySign[] {
  const found =
    known.get(part) ?? part.nodes.flatMap((node) => proseOf(node, part.chunk.text)).flatMap(signsInBlock);
  known.set(part, found);
  return found;
}

function signsInBlock(block: ProseBlock): readonly SeveritySign[] {
  if (block.kind === 'quote') return [];
  return [...worse(block.text), ...minor(block.text)].map((sign) => ({
    ...sign,
    words: block.text.slice(sign.start, sign.end),
    ...sourceSpan(block, sign),
  }));
}

type Sign = Omit<SeveritySign, 'words'>;

/** How much of the condition the words have to say to be plain. */
const plain: Readonly<Record<Exclude<keyof ImpactFlags, 'usersShare'>, RegExp>> = {
  completeOutage: /\b(?:complete|total|full|completely|entirely|totally|fully)\b|100 ?%/i,
  dataLoss: /\bdata\b|permanently|irrecoverabl|unrecoverabl|not be (?:recovered|restored)|corrupted/i,
  securityBreach: /\bbreach|exfiltrat|stol|attackers?\b/i,
  majorFeature:
    /\b(?:major|core|key)\b|\b(?:check-?out|log-?ins?|sign-?ins?|payments?|ordering|bookings?)\b.*\b(?:unavailable|down|offline|impossible)\b/i,
};

/** One of many services, and what is written down of them. */
const weak =
  /\b(?:services?|systems?|app(?:lication)?|cluster|network) (?:\w+ )?(?:was|were|is|are|went)\b|\b(?:logs?|measurements|readings|results)\b/i;

const levels: Readonly<Record<keyof typeof plain, SeverityLevel>> = {
  completeOutage: 'critical',
  dataLoss: 'critical',
  securityBreach: 'critical',
  majorFeature: 'high',
};

/** A part of the users, of the time or of the system. */
const limited = new RegExp(
  oneLine`
      \b(?:some|few|several|
      (?:a|one) (?:small |tiny |single )?(?:number|handful|subset|fraction|portion|minority|part|
        customer|tenant|user|team) (?:of|was|could|had)?|
      partial(?:ly)?|intermittent(?:ly)?|brief(?:ly)?|sporadic\w*|occasional\w*|one of|workarounds?|
      read replicas?|standby)\b|(?<![\d.,])[0-9](?:\.\d+)? ?%|(?<![\d.,%])[1-9]\d? (?:users?|customers?|
      accounts?|people|tenants?|requests?|orders?|teams?)\b`,
  'i',
);

/** What no user sees. */
const inside =
  /\b(?:internal|staging|non-?prod\w*|pre-?prod\w*|test (?:env\w*|cluster|system|data)|dev(?:elopment)? (?:env\w*|cluster)\w*|sandbox)\b/i;

function isLess(condition: keyof typeof plain, sentence: string): boolean {
  const canBePartial = condition === 'completeOutage' || condition === 'majorFeature';
  return inside.test(sentence) || (canBePartial && limited.test(sentence));
}

function worse(text: string): readonly Sign[] {
  const { usersShare, ...flags } = impactFlags(text);
  const conditions = (Object.keys(plain) as (keyof typeof plain)[]).flatMap((condition): Sign[] => {
    const span = flags[condition];
    if (span === undefined || isLess(condition, sentenceAround(text, span))) return [];
    const words = text.slice(span.start, span.end);
    const least = plain[condition].test(words) ? 1 : weak.test(words) ? 3 : 2;
    return [{ ...span, level: levels[condition], least }];
  });
  return [...conditions, ...(usersShare ? ofShare(text, usersShare) : [])];
}

function sentenceAround(text: string, { start }: Span): string {
  const sentence = sentencesIn(text).find((span) => span.start <= start && start < span.end);
  return sentence ? text.slice(sentence.start, sentence.end) : text;
}

/** Not so "62% of the accounts that were sending": a share of some, or of what is not people, is no share of the users. */
const ofAll =
  /^(?:\s*(?:$|[.,;:)–—])|\s+(?:was|were|are|is|could|had|saw|got|lost|failed|received|experienced|affected|impacted)\b)/i;

/** In percent: by the guide more than that is Critical, less than that not even High; below the last it is few. */
const [most, many, few] = [50, 10, 5];

function ofShare(
  text: string,
  { start, end, percentage }: NonNullable<ImpactFlags['usersShare']>,
): readonly Sign[] {
  const [words, behind] = [text.slice(start, end), text.slice(end)];
  const isOfAll = ofAll.test(behind) && !/\b(?:those|sessions?|devices?)$/i.test(words);
  const isPlain = isOfAll && (/\d/.test(words) || hit.test(behind));
  const least = isPlain ? 1 : /\bthose$/i.test(words) && /^ (?:who|that|which)\b/.test(behind) ? 3 : 2;
  if (percentage < few && least === 1) return [{ start, end, level: 'medium', least: 2 }];
  return percentage < many ? [] : [{ start, end, level: percentage > most ? 'critical' : 'high', least }];
}

/** "All users" can be said lightly. */
const hit = /^\s+(?:(?:was|were|are) (?:affected|impacted|unable|locked)|could not|lost)\b/i;

/** Weighs more than how many noticed: nothing of this kind is minor. */
const weighty = new RegExp(
  oneLine`
      \b(?:security|privacy|vulnerab\w*|cve-\d+|exploit\w*|attack\w*|breach\w*|legal\w*|regulat\w*|
      compliance|safety|patients?|fraud\w*|revenue|refunds?|data)\b|[$€£¥₹]\s?\d|\d\s?[€£]`,
  'i',
);

/** Whether summary or impact speak of what makes even a small incident a bad one. */
export function isWeighty(parts: readonly KindredPart[]): boolean {
  return parts
    .filter(({ belongsTo }) => belongsTo === 'impact' || belongsTo === 'summary')
    .some(({ part }) =>
      part.nodes.some((node) => proseOf(node, part.chunk.text).some(({ text }) => weighty.test(text))),
    );
}

/** The guide's words for the lower levels; "minimal impact on search" says nothing of the rest. */
const minorWords: readonly (readonly [SeverityLevel, RegExp])[] = [
  [
    'low',
    new RegExp(
      oneLine`
        \b(?:(?:purely |only |just )?cosmetic|
        minimal (?:user |customer |business |overall )?impact(?=[.;,)]|$| (?:on|to|
          for) (?:the )?(?:users|customers))|
        (?:only )?(?:a )?(?:very )?few (?:of (?:our|the) )?(?:users|customers) (?:were |
          was )?(?:affected|impacted|noticed)|
        no (?:user|customer|end[- ]user|user-facing|customer-facing|visible|noticeable|
          production) impact)\b`,
      'gi',
    ),
  ],
  ['medium', /\bminor (?:feature|function\w*) (?:issues?|problems?|bugs?)\b/gi],
];

function minor(text: string): readonly Sign[] {
  return minorWords.flatMap(([level, words]) =>
    [...text.matchAll(words)].slice(0, 1).flatMap((match): Sign[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      // Other teams may suffer, or nobody did by luck.
      const isNone = /^no\b/i.test(match[0]);
      return isNone || isStated(text, span) ? [{ ...span, level, least: isNone ? 3 : 2 }] : [];
    }),
  );
}
