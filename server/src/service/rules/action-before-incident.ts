import * as l10n from '@vscode/l10n';
import { dayNumber, isoDay } from '../actionEdits.ts';
import { titleOf } from '../actionGaps.ts';
import { filledField } from '../model/answers.ts';
import { defineRule } from '../rule.ts';

/** Reports actions that are due before the incident: a typing error, or a date from another document. */
export default defineRule({
  id: 'action-before-incident',
  description: 'No action is due before the incident',
  severity: 'warning',
  options: {},
  *check({ actionLists, incident, metadata }, _options, { today }) {
    // A date that has not come yet is itself the mistake.
    if (incident === undefined || incident > dayNumber(today)) return;
    const date = filledField(metadata, 'date');
    for (const { items } of actionLists)
      for (const item of items) {
        if (item.dueDay === undefined || item.dueDay >= incident) continue;
        yield {
          span: item.dueSpan ?? item.textSpan,
          message: l10n.t(
            'Due {0}, before the incident of {1}: correct the date of "{2}"',
            isoDay(item.dueDay),
            isoDay(incident),
            titleOf(item),
          ),
          ...(date && { related: [{ span: date.valueSpan, message: l10n.t('The date of the incident') }] }),
        };
      }
  },
});
