import * as l10n from '@vscode/l10n';
import { settingOf } from '../../configuration.ts';
import { rulePage } from '../../documentation.ts';
import { rules } from '../../rules/index.ts';
import { suppressionsIn } from '../../suppressions/comments.ts';
import { type HoverSource, holds } from './place.ts';

/** The name of a rule in a comment that silences it: what the rule asks, and how much it matters here. */
export const suppressedRule: HoverSource = ({ analysis, offset, settings, markup }) => {
  const { comments } = suppressionsIn(analysis.source.text, analysis.parts);
  const named = comments
    .filter(({ span }) => holds(span, offset))
    .flatMap(({ suppressions }) => suppressions)
    .find(({ rule, span }) => rule !== undefined && holds(span, offset));
  const rule = rules.find(({ id }) => id === named?.rule);
  if (named === undefined || rule === undefined) return undefined;
  const { severity } = settingOf(rule, settings.configuration);
  const usually =
    severity === rule.severity ? severity : l10n.t('{0}, by default {1}', severity, rule.severity);
  return {
    span: named.span,
    paragraphs: [
      `${markup.strong(rule.id)} (${usually})`,
      markup.text(l10n.t('{0}.', l10n.t(rule.description))),
      markup.link(l10n.t('Why, with examples'), rulePage(rule.id)),
    ],
  };
};
