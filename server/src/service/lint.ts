import * as l10n from '@vscode/l10n';
import type { Analysis } from './analysis.ts';
import { type Configuration, settingOf } from './configuration.ts';
import { tooLarge } from './documentation.ts';
import { knownPeople } from './knownPeople.ts';
import type { Span } from './markdown/position.ts';
import { isUnfilled } from './model/answers.ts';
import { fieldNamed } from './model/build.ts';
import type { PostMortem } from './model/postmortem.ts';
import { stageOf } from './model/stage.ts';
import { proseProblems } from './proseProblems.ts';
import type { Fix, OptionSpecs, OptionValues, Problem, Rule, RuleContext, Severity } from './rule.ts';
import { rules } from './rules/index.ts';
import { type Suppression, type Suppressions, suppressionsIn } from './suppressions/comments.ts';
import type { Outcome } from './suppressions/idle.ts';

/** A problem with the rule that found it and the severity it has here; all spans are absolute. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  /** It may come and go as days pass, with no change of the text. */
  readonly dependsOnToday?: true;
  /** A name that may be a system's and can be told so in the vocabulary. */
  readonly word?: string;
  /** Words that the vocabulary can allow. */
  readonly phrase?: string;
}

/** Runs every rule that is on; in the order of the text. Empty for documents that are not post-mortems. */
export function lint(
  analysis: Analysis,
  configuration: Configuration,
  today: string,
  owners: readonly string[] = [],
): readonly Finding[] {
  const context = { ...contextOf(analysis, configuration, today), owners };
  const suppressions = suppressionsIn(analysis.source.text, analysis.parts);
  const isDraft = isDraftIn(analysis.postmortem, configuration);
  const applicable = analysis.structureOnly ? rules.filter(({ ofHeadings }) => ofHeadings) : rules;
  const asked = applicable.flatMap((rule) => askedRule(rule, analysis.postmortem, context) ?? []);
  const prose = proseProblems(
    asked.filter(({ rule }) => rule.checkProse),
    analysis.parts,
    context,
  );
  const found = asked.flatMap((each) => {
    const own = findingsOf(each, [
      ...(each.rule.check?.(analysis.postmortem, each.options, context) ?? []),
      ...(prose.get(each.rule) ?? []),
    ]);
    return isDraft && each.rule.structural ? own.map(gently) : own;
  });
  const { left, used } = silenced(found, suppressions);
  const outcome = outcomeOf(suppressions, used, configuration);
  const ofComments = asked.flatMap((each) => findingsOfComments(each, outcome, context));
  return [...left, ...silenced(ofComments, suppressions).left]
    .concat(analysis.structureOnly ? [sizeHint(analysis)] : [])
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** A status that is still to be chosen is one of a draft: "Draft | Under Review | Published". */
function isDraftIn({ metadata }: PostMortem, { statuses }: Configuration): boolean {
  const status = fieldNamed(metadata.fields, 'status')?.value ?? '';
  return isUnfilled(status) || stageOf(status, statuses) === 'draft';
}

/** What is left of findings where comments silence the others, and which of these comments are of use. */
function silenced(
  findings: readonly Finding[],
  suppressions: Suppressions,
): { left: readonly Finding[]; used: ReadonlySet<Suppression> } {
  const used = new Set<Suppression>();
  const left = findings.filter(({ rule, span }) => {
    const silencing = suppressions.at(rule, span.start);
    for (const each of silencing) used.add(each);
    return silencing.length === 0;
  });
  return { left, used };
}

function outcomeOf(
  { comments }: Suppressions,
  used: ReadonlySet<Suppression>,
  configuration: Configuration,
): Outcome {
  const states = rules.map((rule) => ({
    id: rule.id,
    isOn: settingOf(rule, configuration).severity !== 'off',
    isUsual: rule.severity !== 'off',
    dependsOnToday: rule.dependsOnToday === true,
  }));
  return { comments, used, rules: states };
}

function sizeHint({ source, bodyStart }: Analysis): Finding {
  const firstLine = /^[^\r\n]*/.exec(source.text.slice(bodyStart, bodyStart + 200))?.[0].length ?? 0;
  const message = l10n.t('Too large to be read whole: only title and headings are checked');
  const span = { start: bodyStart, end: bodyStart + firstLine };
  return { rule: tooLarge, severity: 'hint', span, message, fixes: [], related: [] };
}

function gently(finding: Finding): Finding {
  return finding.severity === 'warning' ? { ...finding, severity: 'info' } : finding;
}

function contextOf(
  { source, postmortem, bodyStart, parts }: Analysis,
  configuration: Configuration,
  today: string,
): Omit<RuleContext, 'owners'> {
  return {
    text: source.text,
    bodyStart,
    eol: source.text.includes('\r\n') ? '\r\n' : '\n',
    configuration,
    today,
    people: knownPeople(postmortem, configuration),
    parts,
  };
}

/** A rule that is on, with the severity and options that it has here. */
interface Asked {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: OptionValues<OptionSpecs>;
}

function askedRule(rule: Rule, postmortem: PostMortem, context: RuleContext): Asked | undefined {
  const { severity: set, options } = settingOf(rule, context.configuration);
  const severity = set === 'off' ? severityOncePublished(rule, postmortem, context) : set;
  return severity && { rule, severity, options };
}

function findingsOfComments(asked: Asked, outcome: Outcome, context: RuleContext): readonly Finding[] {
  const { rule, options } = asked;
  if (outcome.comments.length === 0 || !rule.checkSuppressions) return [];
  return findingsOf(asked, [...rule.checkSuppressions(outcome, options, context)]);
}

/** What a rule found, under the severity that it has here. */
function findingsOf({ rule, severity }: Asked, problems: readonly Problem[]): readonly Finding[] {
  return problems.map((problem) => ({
    rule: rule.id,
    // A severity of its own is one beside the rule's default: what somebody has set counts for all.
    severity: severity === rule.severity ? (problem.severity ?? severity) : severity,
    span: problem.span,
    message: problem.message,
    fixes: problem.fixes ?? [],
    related: problem.related ?? [],
    ...(problem.word && { word: problem.word }),
    ...(problem.phrase && { phrase: problem.phrase }),
    ...(rule.dependsOnToday && { dependsOnToday: true as const }),
  }));
}

/** Where nobody has said "off": some rules only speak once a document is published. */
function severityOncePublished(
  { id, oncePublished }: Rule,
  { metadata }: PostMortem,
  { configuration }: RuleContext,
): Severity | undefined {
  const isSet = configuration.rules[id] !== undefined;
  const status = fieldNamed(metadata.fields, 'status')?.value ?? '';
  return !isSet && stageOf(status, configuration.statuses) === 'published' ? oncePublished : undefined;
}
