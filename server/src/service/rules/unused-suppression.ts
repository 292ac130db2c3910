import * as l10n from '@vscode/l10n';
import { allOf, listOf } from '../lists.ts';
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
      const { rule = '', span } = suppression;
      const message = l10n.t('"{0}" is no rule: did you mean {1}?', rule, meant);
      yield {
        span,
        message,
        fixes: [{ title: l10n.t('Change to {0}', meant), edits: [{ span, text: meant }] }],
      };
    }
    const idle = idleIn(outcome);
    const fixOf = removing(idle, outcome, context);
    for (const each of idle) {
      const fix = fixOf(each);
      yield { span: each.span, message: messageOf(each), fixes: fix ? [fix] : [] };
    }
  },
});

const places: Readonly<Record<SuppressionKind, () => string>> = {
  'disable-next-line': () => l10n.t('on the line below'),
  'disable-line': () => l10n.t('on this line'),
  'disable-file': () => l10n.t('in this file'),
  disable: () => l10n.t('from here on'),
  enable: () => l10n.t('above'),
};

/** "Silences nothing: blame finds nothing on the line below, remove the comment" */
function messageOf({ comment, isWhole, isEnded, reasons }: Idle): string {
  const place = isEnded ? l10n.t('up to postmortem-enable') : places[comment.kind]();
  const sentences = (['is no rule', 'finds nothing', 'ends nothing'] as const)
    .map((verdict) => reasons.filter((each) => each.verdict === verdict))
    .flatMap((alike) => sentenceOf(alike, place));
  const why = listOf(sentences);
  if (!isWhole) return l10n.t('{0}: remove it from the comment', why);
  return comment.kind === 'enable'
    ? l10n.t('Ends nothing: {0}, remove the comment', why)
    : l10n.t('Silences nothing: {0}, remove the comment', why);
}

function sentenceOf(reasons: readonly Reason[], place: string): readonly string[] {
  const [first] = reasons;
  if (first === undefined) return [];
  const { verdict, suppression } = first;
  const names = reasons.map(({ suppression: { rule = '' } }) =>
    verdict === 'is no rule' ? `"${rule}"` : rule,
  );
  if (!suppression.rule && verdict === 'finds nothing') return [l10n.t('no rule finds anything {0}', place)];
  if (!suppression.rule && verdict === 'ends nothing') return [l10n.t('nothing is disabled {0}', place)];
  return [verdicts[verdict](allOf(names), place, names.length === 1)];
}

const verdicts: Readonly<
  Record<Reason['verdict'], (names: string, place: string, isOne: boolean) => string>
> = {
  'is no rule': (names, _, isOne) =>
    isOne ? l10n.t('{0} is no rule', names) : l10n.t('{0} are no rules', names),
  'finds nothing': (names, place, isOne) =>
    isOne ? l10n.t('{0} finds nothing {1}', names, place) : l10n.t('{0} find nothing {1}', names, place),
  'ends nothing': (names, place, isOne) =>
    isOne
      ? l10n.t('{0} is not disabled {1}', names, place)
      : l10n.t('{0} are not disabled {1}', names, place),
};

/** Of the whole comment where no name is given. */
function removalOf(name: string | undefined, isEndRemoved: boolean): string {
  if (name === undefined)
    return isEndRemoved ? l10n.t('Remove the comment and where it ends') : l10n.t('Remove the comment');
  return isEndRemoved ? l10n.t('Remove {0} and where it ends', name) : l10n.t('Remove {0}', name);
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
    const name = isWhole ? undefined : (reasons[0]?.suppression.rule ?? '');
    return {
      title: removalOf(name, touched.length > 1),
      edits: taken.flatMap(({ edits }) => edits),
      safe: [...removable].every(isKnown),
    };
  };
}
