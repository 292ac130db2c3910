import { signalsIn } from './signals.ts';

/** An entry as far as its phase is asked for. */
export interface EntryText {
  readonly text: string;
}

/** In characters: what happened is said at the beginning. */
const longestEntry = 600;

/**
 * What tells the phases of the entries of a timeline: the words of each with their neighbours, the signals of the phrase lists,
 * and where it stands among the others. Names, numbers and identifiers are told by their kind alone.
 */
export function featuresOf(entries: readonly EntryText[]): readonly (readonly string[])[] {
  const own = entries.map(({ text }) => textFeatures(text));
  const places = placeFeatures(own.map(turnOf));
  return own.map((features, at) => [...features, ...(places[at] ?? [])]);
}

/** What the text of an entry tells by itself, each once. */
export function textFeatures(entry: string): readonly string[] {
  const text = entry.slice(0, longestEntry);
  const words = wordsOf(text);
  return [
    ...new Set([
      ...words.map((word) => `w ${word}`),
      ...pairs(words),
      ...beginning(words),
      ...signalFeatures(text),
    ]),
  ];
}

/** What an entry says of the recoveries before it. */
export interface Turn {
  /** It is bad again. */
  readonly relapses: boolean;
  /** What was done did not help. */
  readonly persists: boolean;
}

/** What the features of a text say of the recoveries before it. */
export function turnOf(features: readonly string[]): Turn {
  return { relapses: features.includes('s relapses'), persists: features.includes('s persists') };
}

/** What the place of each entry among the others tells. */
export function placeFeatures(turns: readonly Turn[]): readonly (readonly string[])[] {
  const firstRelapse = turns.findIndex(({ relapses }) => relapses);
  const lastRelapse = turns.findLastIndex(({ relapses }) => relapses);
  return turns.map((_, at) => [
    ...placeOf(at, turns.length),
    ...(lastRelapse > at ? [relapsesLater] : []),
    ...(turns[at + 1]?.persists ? ['next persists'] : []),
    ...(firstRelapse >= 0 && firstRelapse < at ? ['earlier relapses'] : []),
  ]);
}

/** It is bad again further down: recoveries before it do not hold. */
export const relapsesLater = 'later relapses';

function signalFeatures(text: string): readonly string[] {
  const { signals, relapses, persists, completes, refutes } = signalsIn(text);
  return [
    ...signals.map(({ phase, strength }) => `s ${phase} ${strength}`),
    ...(signals[0] ? [`s first ${signals[0].phase} ${signals[0].strength}`] : ['s none']),
    ...(relapses ? ['s relapses'] : []),
    ...(persists ? ['s persists'] : []),
    ...(completes ? ['s completes'] : []),
    ...(refutes ? ['s refutes'] : []),
  ];
}

/** In the order in which the first that fits counts. */
const irregular: ReadonlyMap<string, string> = new Map(
  `began begin, begun begin, went go, gone go, goes go, found find, took take, taken take, rang ring, rung ring, held hold, came come,
  broke break, broken break, fell fall, fallen fall, rose rise, risen rise, wrote write, written write, saw see, seen see, stood stand,
  got get, made make, gave give, given give, lost lose, sent send, ran run, knew know, known know, understood understand, told tell,
  said say, brought bring, built build, was be, were be, is be, are be, been be, has have, had have, does do, did do, done do,
  ours our, n't not, can't cannot, kept keep, left leave, set set, put put, cut cut, shut shut, spoke speak, threw throw, thrown throw`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

const word = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*|[?!:;…→]/gu;

/** "3 Errors at api-7 since Mei left" is "# error at <id> since <name> leave". */
function wordsOf(text: string): readonly string[] {
  const shown = text
    .replace(/`[^`]*`|\b[\w.-]*(?:[_/]|\d[a-z]|[a-z]\d|\w\.\w)[\w./-]*/g, (id) =>
      /^(?:sev|p)-?\d$/i.test(id) ? id : ' Ident1 ',
    )
    .replace(/\b(?:sev(?:erity)?|p|priority|prio)[ -]?\d\b/gi, ' severity ');
  return [...shown.matchAll(word)].map(({ 0: token, index }) => {
    if (token === 'Ident') return '<id>';
    if (/^\d/.test(token)) return '#';
    const isInside = /[\p{L}\d,)"'”] ?$/u.test(shown.slice(0, index));
    if (isInside && /^\p{Lu}\p{Ll}+/u.test(token)) return '<name>';
    return stem(token.toLowerCase().replace('’', "'"));
  });
}

/** Without the endings of verbs and plurals, near enough to bring "closes", "closed" and "closing" together. */
function stem(token: string): string {
  const known = irregular.get(token);
  if (known !== undefined) return known;
  if (token.length < 5) return token.replace(/(?<=[^s])s$/, '');
  return token
    .replace(/ies$|ied$/, 'y')
    .replace(/(?<=..)(?:ing|ed|es|s)$/, '')
    .replace(/([^aeiouls])\1$/, '$1')
    .replace(/e$/, '');
}

function pairs(words: readonly string[]): readonly string[] {
  return words.slice(1).map((second, at) => `p ${words[at]} ${second}`);
}

function beginning(words: readonly string[]): readonly string[] {
  return [...words.slice(0, 1).map((first) => `f ${first}`), ...words.slice(-1).map((last) => `l ${last}`)];
}

function placeOf(at: number, count: number): readonly string[] {
  const fifth = Math.floor((5 * at) / Math.max(count, 1));
  return [
    `at fifth ${fifth}`,
    ...(at < 3 ? [`at ${at}`] : []),
    ...(count - at <= 3 ? [`at end ${count - at}`] : []),
  ];
}
