import * as l10n from '@vscode/l10n';
import { filledField } from '../model/answers.ts';
import { datesIn, dayOf } from '../model/date.ts';
import { defineRule } from '../rule.ts';

/** Reports an incident that is to happen after today. */
export default defineRule({
  id: 'metadata-date-future',
  description: 'The date is not after today',
  severity: 'warning',
  options: {},
  dependsOnToday: true,
  *check({ metadata, calendar }, _options, { today }) {
    const field = filledField(metadata, 'date');
    const present = dayOf(today, calendar) ?? Infinity;
    // A year from elsewhere in the document is a guess.
    const year = Number(/\b\d{4}\b/.exec(field?.value ?? '')?.[0] ?? Number.NaN);
    const late = datesIn(field?.value ?? '').find(
      (date) => (dayOf(date, { ...calendar, year }) ?? 0) > present,
    );
    if (field === undefined || late === undefined) return;
    yield {
      span: field.valueSpan,
      message: l10n.t('{0} is after today ({1}): correct the date of the incident', late, today),
    };
  },
});
