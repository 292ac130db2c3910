import * as l10n from '@vscode/l10n';
import { anyOf } from '../lists.ts';
import { filledField, isOtherLanguage, isUntold, shortened } from '../model/answers.ts';
import { heldTo } from '../model/heldTo.ts';
import type { Field } from '../model/postmortem.ts';
import { isOtherStatus, nearestStatus, stageNames, stageOf } from '../model/stage.ts';
import { defineRule, type Fix } from '../rule.ts';

/** Reports a status that does not tell how far the document has come: Draft, Under Review, Published and their kin are read. */
export default defineRule({
  id: 'metadata-status',
  description: 'The status says how far the document has come',
  severity: 'error',
  options: {},
  *check(postmortem, _options, { text, bodyStart, configuration }) {
    const { statuses } = configuration;
    const field = filledField(postmortem.metadata, 'status');
    if (field === undefined || isUntold(field.value) || isOtherLanguage(field.value)) return;
    if (stageOf(field.value, statuses) !== undefined || isOtherStatus(field.value)) return;
    const nearest = nearestStatus(field.value, statuses);
    const known = [...Object.values(stageNames), ...Object.keys(statuses)];
    const said = shortened(field.value);
    // Other house styles have words of their own, which the settings can tell.
    const isAsked = nearest || heldTo(postmortem, configuration, text.slice(bodyStart)).id === 'standard';
    yield {
      ...(isAsked ? {} : { severity: 'info' as const }),
      span: field.valueSpan,
      message: nearest
        ? l10n.t('"{0}" is no status: did you mean {1}?', said, nearest)
        : l10n.t('"{0}" is no status: use {1}', said, anyOf(known)),
      fixes: nearest ? [correction(field, nearest)] : [],
    };
  },
});

/** The whole value was compared, so that nothing is lost. */
function correction({ valueSpan }: Field, name: string): Fix {
  return { title: l10n.t('Change to {0}', name), edits: [{ span: valueSpan, text: name }], safe: true };
}
