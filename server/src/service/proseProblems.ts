import { type Span, shift } from './markdown/position.ts';
import { type ProseBlock, proseOf, sourceSpan } from './markdown/prose.ts';
import type { Part } from './model/parts.ts';
import type { KindredPart } from './model/sections.ts';
import type { Problem, ProseContext, Rule, RuleContext } from './rule.ts';

/**
 * What a prose rule finds in all parts of a document. Kept per part for as long as rule, options and context stay the
 * same: typing in one section costs one section.
 */
export function proseProblems(
  rule: Rule,
  options: object,
  parts: readonly KindredPart[],
  { people, configuration }: RuleContext,
): readonly Problem[] {
  const words = { people, ...configuration.vocabulary };
  const setting = JSON.stringify([rule.id, options, words]);
  return parts.flatMap(({ part, base, belongsTo }) => {
    const found = kept(part, belongsTo + setting, () =>
      checkBlocks(rule, part, options, { ...words, section: belongsTo }),
    );
    return base === 0 ? found : found.map((problem) => mapped(problem, (span) => shift(span, base)));
  });
}

const results = new WeakMap<Part, Map<string, readonly Problem[]>>();
/** More than there are prose rules, so that a change of settings does not pile up. */
const largestNumberKept = 32;

function kept(part: Part, key: string, check: () => readonly Problem[]): readonly Problem[] {
  const known = results.get(part) ?? new Map<string, readonly Problem[]>();
  const found = known.get(key) ?? check();
  if (known.size > largestNumberKept) known.clear();
  results.set(part, known.set(key, found));
  return found;
}

function checkBlocks(rule: Rule, part: Part, options: object, context: ProseContext): readonly Problem[] {
  return blocksOf(part).flatMap((block) =>
    Array.from(rule.checkProse?.(block, options as never, context) ?? [], (problem) =>
      mapped(problem, (span) => sourceSpan(block, span)),
    ),
  );
}

const blocks = new WeakMap<Part, readonly ProseBlock[]>();

function blocksOf(part: Part): readonly ProseBlock[] {
  const known = blocks.get(part);
  if (known) return known;
  const nodes = part.headingNode ? [part.headingNode, ...part.nodes] : part.nodes;
  const found = nodes.flatMap((node) => proseOf(node, part.chunk.text));
  blocks.set(part, found);
  return found;
}

function mapped(problem: Problem, map: (span: Span) => Span): Problem {
  const fixes = problem.fixes?.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, span: map(edit.span) })),
  }));
  return { ...problem, span: map(problem.span), ...(fixes && { fixes }) };
}
