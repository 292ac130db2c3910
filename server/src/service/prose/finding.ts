import type { Names, Subject } from './subjects.ts';

export type BlameCategory = 'blame' | 'question' | 'counterfactual' | 'humanError' | 'judgement';

/** What a detector found in a sentence; offsets are those of the passage. */
export interface Spotted {
  readonly category: BlameCategory;
  readonly start: number;
  readonly end: number;
  /** `self` makes it information only. */
  readonly subject?: Subject['kind'];
}

/** A sentence to look at, with quotations blanked: `text` from `start` to `end`. */
export interface Passage extends Names {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** All matches of a pattern within a passage. */
export function* matchesIn({ text, start, end }: Passage, pattern: RegExp): Generator<RegExpExecArray> {
  const scan = scannerOf(pattern);
  let from = start;
  for (;;) {
    scan.lastIndex = from;
    const match = scan.exec(text);
    if (match === null || match.index >= end) return;
    from = match.index + Math.max(match[0].length, 1);
    yield match;
  }
}

const scanners = new WeakMap<RegExp, RegExp>();

/** The same pattern, searching from a place on; made once, as making one costs more than a search. */
function scannerOf(pattern: RegExp): RegExp {
  const known = scanners.get(pattern);
  if (known) return known;
  const scanner = new RegExp(pattern.source, `${pattern.flags}g`);
  scanners.set(pattern, scanner);
  return scanner;
}
