import type { Span } from '../markdown/position.ts';
import { nearestName } from '../model/nearest.ts';
import { ruleOfComments, type Suppression, type SuppressionComment } from './comments.ts';

/** What is known of a rule under the settings of the moment. */
export interface RuleState {
  readonly id: string;
  readonly isOn: boolean;
  /** It is on where nothing is set. */
  readonly isUsual: boolean;
  /** What it finds today says nothing of tomorrow. */
  readonly dependsOnToday: boolean;
}

/** What became of the comments of a document, once all rules have been asked. */
export interface Outcome {
  readonly comments: readonly SuppressionComment[];
  /** What silenced something. */
  readonly used: ReadonlySet<Suppression>;
  readonly rules: readonly RuleState[];
}

/** A comment, or a name in one, that silences nothing. */
export interface Idle {
  readonly comment: SuppressionComment;
  readonly span: Span;
  /** Nothing in the comment is of use. */
  readonly isWhole: boolean;
  /** It holds up to a comment that enables the rule again. */
  readonly isEnded: boolean;
  readonly reasons: readonly Reason[];
  /** What can go together and changes nothing: itself, and the comments that end it. */
  readonly removable: ReadonlySet<Suppression>;
}

export interface Reason {
  readonly suppression: Suppression;
  readonly verdict: 'finds nothing' | 'is no rule' | 'ends nothing';
}

/** A name that is no rule, and the rule that was meant. */
export interface Misspelt {
  readonly suppression: Suppression;
  readonly meant: string;
}

/** Names that are one or two letters away from a rule. */
export function misspeltIn({ comments, rules }: Outcome): readonly Misspelt[] {
  const ids = rules.map(({ id }) => id);
  return allOf(comments).flatMap((suppression) => {
    const { rule } = suppression;
    const meant = rule === undefined || ids.includes(rule) ? undefined : nearestName(rule, ids);
    return meant === undefined ? [] : [{ suppression, meant }];
  });
}

/** What silences nothing, each comment once where all of it does. */
export function idleIn(outcome: Outcome): readonly Idle[] {
  const misspelt = new Set(misspeltIn(outcome).map(({ suppression }) => suppression));
  const reasons = allOf(outcome.comments).flatMap((suppression): Reason[] => {
    const verdict = misspelt.has(suppression) ? undefined : verdictOn(suppression, outcome);
    return verdict ? [{ suppression, verdict }] : [];
  });
  const byComment = new Map<SuppressionComment, readonly Reason[]>();
  for (const reason of reasons) {
    const { comment } = reason.suppression;
    byComment.set(comment, [...(byComment.get(comment) ?? []), reason]);
  }
  const together = togetherIn(reasons, outcome.comments);
  const ended = new Set(allOf(outcome.comments).flatMap(({ ends }) => ends));
  return [...byComment].flatMap(([comment, own]) => {
    const isWhole = own.length === comment.suppressions.length;
    const groups = isWhole ? [own] : own.map((reason) => [reason]);
    return groups.flatMap((group) => {
      const [first] = group.map(({ suppression }) => suppression);
      if (first === undefined) return [];
      const span = isWhole ? comment.span : first.span;
      const removable = together.get(first) ?? new Set([first]);
      return [{ comment, span, isWhole, isEnded: ended.has(first), reasons: group, removable }];
    });
  });
}

function allOf(comments: readonly SuppressionComment[]): readonly Suppression[] {
  return comments.flatMap(({ suppressions }) => suppressions);
}

/**
 * Undefined where it is of use, or may be: a rule that somebody has switched off here may be on elsewhere, and one that goes
 * by the date may find something tomorrow.
 */
function verdictOn(suppression: Suppression, { used, rules }: Outcome): Reason['verdict'] | undefined {
  const { comment, rule: id, ends } = suppression;
  const rule = rules.find((each) => each.id === id);
  if (id !== undefined && rule === undefined) return ends.length > 0 ? undefined : 'is no rule';
  if (comment.kind === 'enable') return ends.length > 0 ? undefined : 'ends nothing';
  if (used.has(suppression) || id === ruleOfComments) return undefined;
  const isAsked = rule
    ? rule.isOn && !rule.dependsOnToday
    : rules.every(({ isOn, isUsual }) => isOn || !isUsual);
  return isAsked ? 'finds nothing' : undefined;
}

/**
 * What has to go at once to leave a document that means the same: names of one comment that is left without any, and what
 * ends nothing but comments that go.
 */
function togetherIn(
  reasons: readonly Reason[],
  comments: readonly SuppressionComment[],
): ReadonlyMap<Suppression, ReadonlySet<Suppression>> {
  const idle = new Set(reasons.map(({ suppression }) => suppression));
  const endings = allOf(comments).filter(
    ({ ends }) => ends.length > 0 && ends.every((ended) => idle.has(ended)),
  );
  const going = new Set([...idle, ...endings]);
  const groups = new Map([...going].map((each) => [each, new Set([each])]));
  const unite = (members: readonly Suppression[]): void => {
    const group = new Set(members.flatMap((member) => [...(groups.get(member) ?? [])]));
    for (const member of group) groups.set(member, group);
  };
  for (const ending of endings) unite([ending, ...ending.ends]);
  for (const { suppressions } of comments)
    if (suppressions.every((each) => going.has(each))) unite(suppressions);
  return groups;
}
