import { applyEdits, withoutOverlaps } from './edits.ts';
import type { Finding } from './lint.ts';
import type { Edit } from './rule.ts';

/** The first safe fix of each finding, as its edits; of those that overlap, the one further up. */
export function safeFixes(findings: readonly Finding[]): readonly (readonly Edit[])[] {
  const fixes = findings.flatMap(({ fixes }) => fixes.filter(({ safe }) => safe).slice(0, 1));
  return withoutOverlaps(fixes.map(({ edits }) => edits));
}

/** A text with its safe fixes applied. */
export interface Fixed {
  readonly text: string;
  /** How many fixes that were. */
  readonly count: number;
}

/** What one fix leaves may be fixed by another; more than this are none that come to an end. */
const mostPasses = 10;

/** Applies all safe fixes to a text, again and again until there are none. */
export function fixAll(text: string, findingsIn: (text: string) => readonly Finding[]): Fixed {
  let fixed: Fixed = { text, count: 0 };
  for (let pass = 0; pass < mostPasses; pass++) {
    const fixes = safeFixes(findingsIn(fixed.text));
    if (fixes.length === 0) break;
    fixed = { text: applyEdits(fixed.text, fixes.flat()), count: fixed.count + fixes.length };
  }
  return fixed;
}
