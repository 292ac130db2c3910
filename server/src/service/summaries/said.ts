import type { SectionKind } from '../model/postmortem.ts';
import type { KindredPart } from '../model/sections.ts';
import { findBlame } from '../prose/blame.ts';
import { personalNamesIn } from '../prose/personalNames.ts';
import { hasFigure } from '../prose/quantities.ts';
import { firstSentence, isPast, standsAlone } from './phrasing.ts';
import { quotedFrom } from './quoted.ts';

/**
 * The first sentences of the paragraphs and items of a kind of section, without their stops, each once. None that our language
 * rules would report; those that name nobody come first, as roles are for everybody to read and names are not.
 */
export function saidIn(parts: readonly KindredPart[], kind: SectionKind): readonly string[] {
  const said = new Set<string>();
  for (const { text } of quotedFrom(parts, kind)) {
    const sentence = firstSentence(text);
    if (sentence !== '' && isBlameless(sentence)) said.add(sentence);
  }
  return preferring([...said], namesNobody);
}

/** The same with all that is said in each item, labels included: what lists of lessons and of causes are made of. */
export function listedIn(parts: readonly KindredPart[], kind: SectionKind): readonly string[] {
  const told = [...quotedFrom(parts, kind)].filter(({ text }) => isTold(text));
  return [...new Set(told.map(({ text, isItem }) => (isItem ? text : firstSentence(text))))];
}

/** No question, no lead to what stands below, and nothing that blames. */
function isTold(text: string): boolean {
  return firstSentence(text) !== '' && !/:$/.test(text) && isBlameless(text);
}

/** What was hit, those with figures alone where there are any. */
export function impactsIn(parts: readonly KindredPart[]): readonly string[] {
  const told = preferring(saidIn(parts, 'impact'), standsAlone);
  const counted = told.filter(hasFigure);
  return counted.length > 0 ? counted : told;
}

/** Among so many sentences of a section one that tells it in the past is looked for; those behind say more, not the same. */
const mostCandidates = 3;

/** Why it happened, the best to tell others first. */
export function causesIn(parts: readonly KindredPart[]): readonly string[] {
  const told = saidIn(parts, 'rootCause');
  return [...preferring(told.slice(0, mostCandidates), isPast), ...told.slice(mostCandidates)];
}

/** What ended it, in the order of the text. */
export function resolutionIn(parts: readonly KindredPart[]): readonly string[] {
  return preferring(saidIn(parts, 'resolution'), standsAlone);
}

/** What the predicate likes comes first, else in the order of the text. */
function preferring(texts: readonly string[], isLiked: (text: string) => boolean): readonly string[] {
  return [...texts.filter(isLiked), ...texts.filter((text) => !isLiked(text))];
}

/** Whether none of our language rules would say anything of it. */
export function isBlameless(text: string): boolean {
  return findBlame(text, nobody).length === 0;
}

function namesNobody(text: string): boolean {
  return personalNamesIn(text, nobody).length === 0;
}

const nobody = { people: [], systems: [] };
