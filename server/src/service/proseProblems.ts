import { type Span, shift } from './markdown/position.ts';
import { type ProseBlock, proseOf, sourceSpan } from './markdown/prose.ts';
import type { Part } from './model/parts.ts';
import type { SectionKind } from './model/postmortem.ts';
import type { KindredPart } from './model/sections.ts';
import type { Problem, ProseContext, Rule, RuleContext } from './rule.ts';

/**
 * What a prose rule finds in all parts of a document. Kept per part for as long as options and context stay the same:
 * typing in one section costs one section.
 */
export function proseProblems(
  rule: Rule,
  options: object,
  parts: readonly KindredPart[],
  { people, configuration }: RuleContext,
): readonly Problem[] {
  const { systems, allow } = configuration.vocabulary;
  const words = { people, systems, allow, placeholders: configuration.ownTemplate?.placeholders ?? [] };
  const setting = JSON.stringify([options, words]);
  return parts.flatMap(({ part, base, belongsTo: section }) => {
    const check = (): readonly Problem[] => checkBlocks(rule, part, options, { ...words, section });
    return kept(part, { rule, section, setting }, check).map((problem) =>
      mapped(problem, (span) => shift(span, base)),
    );
  });
}

/** What a result depends on besides its part. */
interface Question {
  readonly rule: Rule;
  readonly section: SectionKind;
  readonly setting: string;
}

interface Answer extends Question {
  readonly found: readonly Problem[];
}

const answers = new WeakMap<Part, Map<Rule, Answer>>();

/** The latest answer only: settings change too seldom to keep more. */
function kept(part: Part, question: Question, check: () => readonly Problem[]): readonly Problem[] {
  const known = answers.get(part) ?? new Map<Rule, Answer>();
  const latest = known.get(question.rule);
  if (latest?.setting === question.setting && latest.section === question.section) return latest.found;
  const found = check();
  answers.set(part, known.set(question.rule, { ...question, found }));
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
