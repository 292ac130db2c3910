import type { Analysis } from './analysis.ts';
import { applyEdits, withoutOverlaps } from './edits.ts';
import type { Finding } from './lint.ts';
import type { Edit } from './rule.ts';
import type { Configuration } from './settings.ts';
import { alignmentEdits } from './tables/align.ts';

/** The first safe fix of each finding, as its edits; of those that overlap, the one further up. */
export function safeFixes(findings: readonly Finding[]): readonly (readonly Edit[])[] {
  const fixes = findings.flatMap(({ fixes }) => fixes.filter(({ safe }) => safe).slice(0, 1));
  return withoutOverlaps(fixes.map(({ edits }) => edits));
}

/** Everything that can be changed in a document without asking: safe fixes, and the columns of tables as wide as what then stands in them. */
export function safeEdits(
  analysis: Analysis,
  findings: readonly Finding[],
  { alignTables }: Configuration,
): readonly (readonly Edit[])[] {
  const fixes = safeFixes(findings);
  const alignments = alignTables ? alignmentEdits(analysis, fixes.flat()) : [];
  return withoutOverlaps([...fixes, ...alignments.filter(({ length }) => length > 0)]);
}

/** A text with its safe fixes applied. */
export interface Fixed {
  readonly text: string;
  /** How many fixes that were. */
  readonly count: number;
}

/** What one fix leaves may be fixed by another; more than this are none that come to an end. */
const mostPasses = 10;

/** Applies everything that is safe to a text, again and again until there is nothing; `editsOf` tells it for a version. */
export function fixAll(text: string, editsOf: (text: string) => readonly (readonly Edit[])[]): Fixed {
  let fixed: Fixed = { text, count: 0 };
  for (let pass = 0; pass < mostPasses; pass++) {
    const fixes = editsOf(fixed.text);
    if (fixes.length === 0) break;
    fixed = { text: applyEdits(fixed.text, fixes.flat()), count: fixed.count + fixes.length };
  }
  return fixed;
}
