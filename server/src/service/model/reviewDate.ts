import type { Span } from '../markdown/position.ts';
import { oneLine } from '../oneLine.ts';
import { datesIn } from './date.ts';
import type { Part } from './parts.ts';
import type { KindredPart } from './sections.ts';
import { isVerbatim } from './verbatim.ts';

const reviews =
  /\b(?:review|re-?visit|re-?check|check(?:ing)?[- ](?:in|up|back)|-day check|\bverify|verification|audit|follow up on)/gi;
/** What is reviewed is said, near it. */
const ofActions = new RegExp(
  oneLine`
      \b(?:review|re-?visit|re-?check|check|verify|audit|follow up on|
      track)\w*[^.|]{0,40}?\b(?:actions?|action items?|follow[- ]ups?|remediations?|corrective|
      these items|open items)\b|\b(?:actions?|action items?|follow[- ]ups?)[^.|]{0,40}?\breview`,
  'i',
);
const named =
  /\b\d{1,3}[- ]day (?:review|check|follow)|\b(?:next|follow[- ]?up|action)[ _-]review\b|\breview[ _-](?:date|on|due|scheduled)\b/i;
const later = new RegExp(
  oneLine`
      \b(?:in|after|within)\s+(?:\d{1,3}|an?|one|two|three|four|six|ninety|thirty|sixty)\s+(?:days?|
        weeks?|months?)\b|
      \b(?:\d{1,3}|thirty|sixty|ninety)[- ](?:days?|weeks?|months?)\b|
      \b(?:weekly|monthly|quarterly|every (?:week|month|quarter)|next (?:week|month|quarter))\b|
      \bYYYY-MM-DD\b`,
  'i',
);

/** In characters: what is longer is no line that plans something. */
const longestLine = 1000;

/** Whether a document says when its action items are looked at again: in a day, or in so many days. */
export function hasReviewDate(parts: readonly KindredPart[], frontMatter: string): boolean {
  return (
    parts.some(({ part, belongsTo }) => {
      const told = toldIn(part);
      return belongsTo !== 'timeline' && (told === 'plan' || (told === 'review' && belongsTo === 'followUp'));
    }) || readPlan(frontMatter) === 'plan'
  );
}

/** The lines that plan a review of the actions, those of the follow-up before others; none in code and comments. */
export function reviewLinesIn(parts: readonly KindredPart[], text: string): readonly Span[] {
  const ofPart = ({ part, base, belongsTo }: KindredPart): readonly (Span & { inFollowUp: boolean })[] => {
    const { chunk, bodySpan } = part;
    const inFollowUp = belongsTo === 'followUp';
    if (belongsTo === 'timeline') return [];
    return [...chunk.text.slice(bodySpan.start, bodySpan.end).matchAll(reviews)].flatMap(({ index }) => {
      const at = base + bodySpan.start + index;
      const told = readPlan(lineAround(text, at));
      const isPlan = told === 'plan' || (told === 'review' && inFollowUp);
      return isPlan && !isVerbatim(parts, at) ? [{ ...lineSpan(text, at), inFollowUp }] : [];
    });
  };
  const lines = parts.flatMap(ofPart);
  return lines.toSorted((a, b) => Number(b.inFollowUp) - Number(a.inFollowUp));
}

function lineSpan(text: string, at: number): Span {
  const start = at - (/[^\r\n]*$/.exec(text.slice(Math.max(0, at - longestLine - 1), at))?.[0].length ?? 0);
  return { start, end: start + lineAround(text, at).length };
}

/** What the lines of a text tell: a review of the actions on a day, or some review on one. */
type Told = 'plan' | 'review' | 'nothing';

const known = new WeakMap<Part, Told>();

function toldIn(part: Part): Told {
  const { chunk, heading, bodySpan } = part;
  const told =
    known.get(part) ?? readPlan(chunk.text.slice(heading?.span.start ?? bodySpan.start, bodySpan.end));
  known.set(part, told);
  return told;
}

function readPlan(text: string): Told {
  let told: Told = 'nothing';
  for (const { index } of text.matchAll(reviews)) {
    const line = lineAround(text, index);
    if (line.length > longestLine || !(later.test(line) || datesIn(line).length > 0)) continue;
    if (named.test(line) || ofActions.test(line)) return 'plan';
    told = 'review';
  }
  return told;
}

function lineAround(text: string, at: number): string {
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, at - longestLine - 1), at))?.[0] ?? '';
  const behind = /^[^\r\n]*/.exec(text.slice(at, at + longestLine + 1))?.[0] ?? '';
  return before + behind;
}
