import { oneLine } from '../oneLine.ts';
import { datesIn } from './date.ts';
import type { PostMortem, Section } from './postmortem.ts';

const reviews =
  /\b(?:review|re-?visit|re-?check|check(?:ing)?[- ](?:in|up|back)|-day check|\bverify|verification|audit|follow up on)/i;
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
export function hasReviewDate({ sections }: PostMortem, text: string): boolean {
  const timeline = sections.filter(({ kind }) => kind === 'timeline');
  const followUp = sections.filter(({ kind }) => kind === 'followUp');
  return [...text.matchAll(/[^\r\n]+/g)].some(({ 0: line, index }) => {
    if (line.length > longestLine || !reviews.test(line) || isIn(timeline, index)) return false;
    const isPlan = named.test(line) || ofActions.test(line) || isIn(followUp, index);
    return isPlan && (later.test(line) || datesIn(line).length > 0);
  });
}

function isIn(sections: readonly Section[], offset: number): boolean {
  return sections.some(({ span }) => span.start <= offset && offset < span.end);
}
