import type { Subject } from './subjects.ts';

export type BlameCategory = 'blame' | 'question' | 'counterfactual' | 'humanError' | 'judgement';

/** What a detector found in a sentence; offsets are those of the block. */
export interface Spotted {
  readonly category: BlameCategory;
  readonly start: number;
  readonly end: number;
  /** `self` makes it information only. */
  readonly subject?: Subject['kind'];
}

/** A sentence to look at: `text` is the whole block with quotations blanked. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly people: readonly string[];
  readonly systems: readonly string[];
}

/** All matches of a pattern within a passage, at the offsets of the block. */
export function* matchesIn({ text, start, end }: Passage, pattern: RegExp): Generator<RegExpExecArray> {
  const scan = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  scan.lastIndex = start;
  for (let match = scan.exec(text); match !== null && match.index < end; match = scan.exec(text)) {
    yield match;
    if (match[0] === '') scan.lastIndex += 1;
  }
}
