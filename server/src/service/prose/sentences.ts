import type { Span } from '../markdown/position.ts';

const end = /[.!?]+["'”’)\]]*(?=\s+|$)|\s(?=\|\s)/g;
const abbreviation = /(?:^|[\s(])(?:(?:\p{Lu}\.)*\p{Lu}|Dr|Mr|Mrs|Ms|Prof|e\.g|i\.e|etc|vs|approx|no|St)\.$/u;

/** The sentences of a block, in order; white space between them belongs to none. */
export function sentencesIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of [...text.matchAll(end), undefined]) {
    const stop = match ? match.index + match[0].length : text.length;
    if (match && abbreviation.test(text.slice(start, stop))) continue;
    const sentence = text.slice(start, stop);
    const lead = sentence.length - sentence.trimStart().length;
    if (sentence.trim() !== '') spans.push({ start: start + lead, end: stop });
    start = stop;
  }
  return spans;
}

/** The same text with what others said blanked, so that nothing in quotation marks is held against the writer. */
export function withoutQuotations(text: string): string {
  return text.replace(
    /“[^“”]*”|"[^"]*"|‘[^‘’]*’|«[^«»]*»|(?<![\p{L}\p{N}])'[^']+'(?![\p{L}\p{N}])/gu,
    (quoted) => '\0'.repeat(quoted.length),
  );
}

/** Whether a text is of another script: English terms in it are no English sentence. */
export function isForeign(text: string): boolean {
  return (text.match(/[^\p{Script=Latin}\P{L}]/gu)?.length ?? 0) > 4;
}

const functionWords =
  /\b(?:the|a|an|and|of|to|in|was|were|is|are|that|for|with|on|it|by|not|had|has|have|be|as|at|we|our|this|from|who|why|should|did)\b/gi;

/** In characters: by then one can tell. */
const enough = 300;

/** In words: a plain text that is shorter may do without function words. */
const terse = 14;

/** Whether a text reads as English; short ones are given the benefit of the doubt. */
export function isEnglish(block: string): boolean {
  const text = block.slice(0, enough);
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  if (words === 0) return false;
  const known = text.match(functionWords)?.length ?? 0;
  const foreign =
    text.match(
      /\b(?:der|die|das|und|nicht|wurde|ist|ein|eine|le|la|les|des|est|une|que|el|los|las|por|para|het|een|de|del|della|con|em|pela|pelo|voor|med|på|av|til|wir|sie|auf|mit|zu|von|für|sur|dans|avec|pas|yang|dan|untuk|ve|bir|için|niet|och|att|som|il|che|di|não|uma)\b/gi,
    )?.length ?? 0;
  if (words < 8) return foreign <= known + 1 && /^[\p{Script=Latin}\P{L}]*$/u.test(text);
  // Terse notes have few such words: "11:34: Kofi kills the wrong job".
  const share = foreign === 0 && /^[\p{ASCII}–—’“”…\0-\x1f]*$/u.test(text) ? 0.03 : 0.1;
  if (words < terse && share < 0.1) return true;
  return known / words > share && known > foreign;
}
