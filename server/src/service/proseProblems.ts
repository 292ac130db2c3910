import { type Span, shift } from './markdown/position.ts';
import { type ProseBlock, proseOf, sourceSpan } from './markdown/prose.ts';
import type { Part } from './model/parts.ts';
import type { SectionKind } from './model/postmortem.ts';
import type { KindredPart } from './model/sections.ts';
import type { Problem, ProseContext, Rule, RuleContext } from './rule.ts';

/** A prose rule that is on, with its options. */
export interface AskedRule {
  readonly rule: Rule;
  readonly options: object;
}

/**
 * What prose rules find in all parts of a document. Kept per part for as long as options and context stay the same: typing in
 * one section costs one section, and of the others a look at each.
 */
export function proseProblems(
  asked: readonly AskedRule[],
  parts: readonly KindredPart[],
  { people, configuration }: RuleContext,
): ReadonlyMap<Rule, readonly Problem[]> {
  const { systems, allow } = configuration.vocabulary;
  const words = { people, systems, allow, placeholders: configuration.ownTemplate?.placeholders ?? [] };
  const setting = settingFor(asked, words);
  const found = new Map<Rule, Problem[]>(asked.map(({ rule }) => [rule, []]));
  for (const { part, base, belongsTo: section } of parts)
    for (const { rule, problems } of kept(part, section, setting, () =>
      answersIn(part, asked, { ...words, section }),
    ))
      for (const problem of problems) found.get(rule)?.push(mapped(problem, (span) => shift(span, base)));
  return found;
}

/** Rules, options and words of one project: the same object for the same of them, so that thousands of parts need not compare their text. */
interface Setting {
  readonly told: string;
}

let latestSettings: readonly Setting[] = [];
/** Those of the documents that are open, one for each. */
const mostSettings = 50;

function settingFor(asked: readonly AskedRule[], words: object): Setting {
  const told = JSON.stringify([asked.map(({ rule, options }) => [rule.id, options]), words]);
  const known = latestSettings.find((setting) => setting.told === told) ?? { told };
  latestSettings = [known, ...latestSettings.filter((setting) => setting !== known)].slice(0, mostSettings);
  return known;
}

/** What one rule found in a part. */
interface Answer {
  readonly rule: Rule;
  readonly problems: readonly Problem[];
}

interface Kept {
  readonly section: SectionKind;
  readonly setting: Setting;
  readonly answers: readonly Answer[];
}

const keptAnswers = new WeakMap<Part, Kept>();
const nothing: readonly Answer[] = [];

/** The latest answers only: settings change too seldom to keep more. */
function kept(
  part: Part,
  section: SectionKind,
  setting: Setting,
  check: () => readonly Answer[],
): readonly Answer[] {
  const latest = keptAnswers.get(part);
  if (latest?.setting === setting && latest.section === section) return latest.answers;
  const answers = check();
  keptAnswers.set(part, { section, setting, answers });
  return answers;
}

/** Of the rules that found something. */
function answersIn(part: Part, asked: readonly AskedRule[], context: ProseContext): readonly Answer[] {
  const answers = asked.flatMap(({ rule, options }) => {
    const problems = checkBlocks(rule, part, options, context);
    return problems.length > 0 ? [{ rule, problems }] : [];
  });
  return answers.length > 0 ? answers : nothing;
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
