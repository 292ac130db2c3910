import { defineRule, type Fix, type RuleContext } from '../rule.ts';
import type { Suppression, SuppressionKind } from '../suppressions/comments.ts';
import { type Idle, idleIn, misspeltIn, type Outcome, type Reason } from '../suppressions/idle.ts';
import { removalsOf, withoutNames } from '../suppressions/removal.ts';

/** Reports comments that silence nothing: of rules that find nothing there, or that do not exist. */
export default defineRule({
  id: 'unused-suppression',
  description: 'Comments that silence rules silence something',
  severity: 'info',
  options: {},
  *checkSuppressions(outcome, _options, context) {
    for (const { suppression, meant } of misspeltIn(outcome)) {
      const { rule, span } = suppression;
      const message = `"${rule}" is no rule: did you mean ${meant}?`;
      yield { span, message, fixes: [{ title: `Change to ${meant}`, edits: [{ span, text: meant }] }] };
    }
    const idle = idleIn(outcome);
    const fixOf = removing(idle, outcome, context);
    for (const each of idle) {
      const fix = fixOf(each);
      yield { span: each.span, message: messageOf(each), fixes: fix ? [fix] : [] };
    }
  },
});

const places: Readonly<Record<SuppressionKind, string>> = {
  'disable-next-line': 'on the line below',
  'disable-line': 'on this line',
  'disable-file': 'in this file',
  disable: 'from here on',
  enable: 'above',
};

/** "Silences nothing: blame finds nothing on the line below, remove the comment" */
function messageOf({ comment, isWhole, isEnded, reasons }: Idle): string {
  const place = isEnded ? 'up to postmortem-enable' : places[comment.kind];
  const why = (['is no rule', 'finds nothing', 'ends nothing'] as const)
    .map((verdict) => reasons.filter((each) => each.verdict === verdict))
    .flatMap((alike) => sentenceOf(alike, place))
    .join(', ');
  if (!isWhole) return `${why}: remove it from the comment`;
  return `${comment.kind === 'enable' ? 'Ends' : 'Silences'} nothing: ${why}, remove the comment`;
}

function sentenceOf(reasons: readonly Reason[], place: string): readonly string[] {
  const [first] = reasons;
  if (first === undefined) return [];
  const { verdict, suppression } = first;
  const names = reasons.map(({ suppression: { rule = '' } }) =>
    verdict === 'is no rule' ? `"${rule}"` : rule,
  );
  const [all, isOne] = [listed(names), names.length === 1];
  if (verdict === 'is no rule') return [`${all} ${isOne ? 'is no rule' : 'are no rules'}`];
  if (verdict === 'finds nothing')
    return [
      suppression.rule
        ? `${all} ${isOne ? 'finds' : 'find'} nothing ${place}`
        : `no rule finds anything ${place}`,
    ];
  return [
    suppression.rule
      ? `${all} ${isOne ? 'is' : 'are'} not disabled ${place}`
      : `nothing is disabled ${place}`,
  ];
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/**
 * How each is removed, with what has to go at the same time; undefined where the blocks beside a comment would become others.
 * Safe where it is known what was meant.
 */
function removing(
  idle: readonly Idle[],
  { comments, rules }: Outcome,
  context: RuleContext,
): (one: Idle) => Fix | undefined {
  const going = new Set(idle.flatMap(({ removable }) => [...removable]));
  const emptied = comments.filter(({ suppressions }) => suppressions.every((each) => going.has(each)));
  const spans = emptied.map(({ span }) => span);
  const removals = removalsOf(spans, context.text, context.parts);
  const isKnown = ({ rule }: Suppression): boolean =>
    rule === undefined || rules.some(({ id }) => id === rule);
  return ({ isWhole, reasons, removable }) => {
    const touched = [...new Set([...removable].map(({ comment }) => comment))];
    const taken = touched.map(
      (comment) => removals.get(comment.span) ?? withoutNames(comment, removable, going),
    );
    if (!taken.every(({ safe }) => safe)) return undefined;
    const what = isWhole ? 'the comment' : (reasons[0]?.suppression.rule ?? '');
    return {
      title: touched.length > 1 ? `Remove ${what} and where it ends` : `Remove ${what}`,
      edits: taken.flatMap(({ edits }) => edits),
      safe: [...removable].every(isKnown),
    };
  };
}
