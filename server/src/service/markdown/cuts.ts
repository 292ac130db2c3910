/** A place where a text may be cut, and what stands there in the shortest form. */
export interface Cut {
  readonly at: number;
  readonly probe: Probe;
}

/**
 * Put behind a text to see whether something is open at its end: a heading, or one more item of a list. Nothing at the
 * end of a document.
 */
export type Probe = '' | '#' | `${'-' | '*' | '+' | '1.' | '1)'} x`;

/** Whether a cut is one in a list. */
export function isItem(probe: Probe): boolean {
  return probe.endsWith(' x');
}

/** In characters: between headings that are closer to each other nothing else is cut. */
const longestUncut = 4096;

/**
 * Where a text may be cut: the starts of lines with an ATX heading in column 0 and, where these are far apart, of some of
 * the list items in column 0. Whether it may indeed is for the parser to say, as such a line can be part of a fence, a
 * comment or another HTML block.
 */
export function candidateCuts(text: string, longest = longestUncut): readonly Cut[] {
  const cuts: Cut[] = [];
  let start = 0;
  for (const ending of text.matchAll(/(?:\r\n|\n|\r)(?=#{1,6}(?:[ \t\r\n]|$))/g)) {
    const at = ending.index + ending[0].length;
    if (at - start > longest) cuts.push(...itemCuts(text, start, at));
    cuts.push({ at, probe: '#' });
    start = at;
  }
  if (text.length - start > longest) cuts.push(...itemCuts(text, start, text.length));
  return cuts;
}

const item = /(?<=[\r\n])(?:([-*+])|\d{1,9}([.)])) (?=\S)[^\r\n]*/g;
const thematicBreak = /^([-*])(?:[ \t]*\1){2,}[ \t]*$/;

function* itemCuts(text: string, start: number, end: number): Generator<Cut> {
  item.lastIndex = start + 1;
  for (let match = item.exec(text); match && match.index < end; match = item.exec(text)) {
    const [line, bullet, delimiter] = match;
    if (!isChosen(line) || thematicBreak.test(line)) continue;
    yield { at: match.index, probe: `${bullet ?? `1${delimiter}`} x` as Probe };
  }
}

/**
 * One line in eight, by what it says: so a change in one line moves no cut below it, and what stands there is found among
 * what was read before.
 */
function isChosen(line: string): boolean {
  let hash = 0;
  for (let at = 0; at < line.length; at++) hash = (Math.imul(hash, 31) + line.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 15)) % 8 === 0;
}
