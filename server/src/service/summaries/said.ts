import type { Part } from '../model/parts.ts';
import type { SectionKind } from '../model/postmortem.ts';
import type { KindredPart } from '../model/sections.ts';
import { findBlame } from '../prose/blame.ts';
import { personalNamesIn } from '../prose/personalNames.ts';
import { hasFigure } from '../prose/quantities.ts';
import { isEnglish, isForeign } from '../prose/sentences.ts';
import { firstSentence, isPast, kindOfFragment, standsAlone, tellsAct } from './phrasing.ts';
import { type Quoted, quotedIn } from './quoted.ts';

/** So many things of one kind are all that any summary tells, and more than most readers read. */
const mostTold = 20;

/** What a paragraph or an item says that may be told on. */
interface Said extends Quoted {
  /** Its first sentence, without stop and label. */
  readonly sentence: string;
  readonly namesNobody: boolean;
}

/**
 * The first sentences of the paragraphs and items of a kind of section, without their stops, each once. None that our language
 * rules would report; those that name nobody come first, as roles are for everybody to read and names are not.
 */
export function saidIn(parts: readonly KindredPart[], kind: SectionKind): readonly string[] {
  const said = allSaid(parts, kind);
  const ordered = [...said.filter((each) => each.namesNobody), ...said.filter((each) => !each.namesNobody)];
  return [...new Set(ordered.map(({ sentence }) => sentence))];
}

/** The same with all that is said in each item, labels included: what lists of lessons and of causes are made of. */
export function listedIn(parts: readonly KindredPart[], kind: SectionKind): readonly string[] {
  const told = allSaid(parts, kind).filter(({ text }) => !text.endsWith(':'));
  return [...new Set(told.map(({ text, isItem, sentence }) => (isItem ? text : sentence)))];
}

function allSaid(parts: readonly KindredPart[], kind: SectionKind): readonly Said[] {
  const own = parts.filter(({ belongsTo }) => belongsTo === kind);
  const said: Said[] = [];
  for (const { part } of own) {
    if (said.length >= mostTold) break;
    said.push(...saidInPart(part, kind));
  }
  return said.slice(0, mostTold);
}

/** Of what ended an incident other sentences are told than of the rest, and a part of one text may stand in either section. */
const known = { acts: new WeakMap<Part, readonly Said[]>(), rest: new WeakMap<Part, readonly Said[]>() };

/** Found once for as long as the part is kept: to ask whether a sentence blames costs more than all the rest. */
function saidInPart(part: Part, kind: SectionKind): readonly Said[] {
  const read = known[kind === 'resolution' ? 'acts' : 'rest'];
  const found = read.get(part) ?? readPart(part, kind);
  read.set(part, found);
  return found;
}

/** Of what ended it, what was done is told rather than how things were. */
function readPart(part: Part, kind: SectionKind): readonly Said[] {
  const said: Said[] = [];
  for (const quoted of quotedIn(part)) {
    const sentence =
      (kind === 'resolution' &&
        (firstSentence(quoted.text, (text) => tellsAct(text) && standsAlone(text)) ||
          firstSentence(quoted.text, tellsAct))) ||
      firstSentence(quoted.text);
    if (sentence === '' || !isBlameless(quoted.isItem ? quoted.text : sentence)) continue;
    said.push({ ...quoted, sentence, namesNobody: namesNobody(sentence) });
    if (said.length === mostTold) break;
  }
  return said;
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
  const candidates = told.slice(0, mostCandidates);
  const ranked = [0, 1, 2, 3].flatMap((rank) => candidates.filter((text) => causeRank(text) === rank));
  return [...ranked, ...told.slice(mostCandidates)];
}

/** What names a cause, then what happened, then what is; last what is not understood by itself or was before. */
function causeRank(text: string): number {
  if (!standsAlone(text)) return 3;
  if (/\b(?:caused?|causing|because|due to|led to|triggered)\b/i.test(text)) return 0;
  return isPast(text) && !/\b(?:nobody|never|had|used to|team)\b/i.test(text) ? 1 : 2;
}

/** What ended it, in the order of the text; what is understood by itself, where there is some. */
export function resolutionIn(parts: readonly KindredPart[]): readonly string[] {
  const told = saidIn(parts, 'resolution');
  const alone = told.filter(standsAlone);
  // Steps stay in their order; a state in front of what was done goes behind.
  const [first] = alone;
  if (first === undefined) return told;
  return kindOfFragment(first) === 'clause' && !tellsAct(first) ? preferring(alone, isAct) : alone;
}

function isAct(text: string): boolean {
  return tellsAct(text) || /^(?:past|base)$/.test(kindOfFragment(text));
}

/** What the predicate likes comes first, else in the order of the text. */
function preferring(texts: readonly string[], isLiked: (text: string) => boolean): readonly string[] {
  return [...texts.filter(isLiked), ...texts.filter((text) => !isLiked(text))];
}

/** Whether a document is written in English, as far as what it says of the incident tells: our words are put around no others. */
export function isInEnglish(parts: readonly KindredPart[]): boolean {
  const kinds = ['summary', 'rootCause', 'impact', 'resolution'] as const;
  const text = kinds.flatMap((kind) => allSaid(parts, kind).map(({ text: told }) => told)).join(' ');
  return text === '' || (!isForeign(text) && isEnglish(text));
}

/** Whether none of our language rules would say anything of it. */
export function isBlameless(text: string): boolean {
  return findBlame(text, nobody).length === 0;
}

function namesNobody(text: string): boolean {
  return personalNamesIn(text, nobody).length === 0;
}

const nobody = { people: [], systems: [] };
