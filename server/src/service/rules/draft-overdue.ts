import * as l10n from '@vscode/l10n';
import { filledField } from '../model/answers.ts';
import { isOnCalendar } from '../model/calendar.ts';
import { datesIn, dayOf } from '../model/date.ts';
import type { PostMortem } from '../model/postmortem.ts';
import { stageOf, stageWords, statusAt } from '../model/stage.ts';
import { defineRule } from '../rule.ts';

const day = 24 * 60;

/** Reports a post-mortem that is a draft for longer than memory lasts. */
export default defineRule({
  id: 'draft-overdue',
  description: 'A draft is finished within two days of the incident',
  severity: 'info',
  options: {
    hours: { type: 'integer', default: 48, description: 'How long after the incident a draft may stay one.' },
  },
  dependsOnToday: true,
  *check(postmortem, { hours }, { today, configuration: { statuses } }) {
    const field = filledField(postmortem.metadata, 'status');
    if (field === undefined || stageOf(field.value, statuses) !== 'draft') return;
    const end = endOf(postmortem);
    const now = (dayOf(today, postmortem.calendar) ?? Number.NaN) * day;
    if (end === undefined || !(now - end >= hours * 60)) return;
    const days = Math.floor((now - end) / day);
    const text = statusAt(field.value, 'under review', statuses);
    yield {
      span: field.valueSpan,
      message: messageFor(stageWords(field.value, statuses), days, today),
      fixes: [{ title: l10n.t('Set {0}', text), edits: [{ span: field.valueSpan, text }] }],
    };
  },
});

function messageFor(stage: string, days: number, today: string): string {
  return days === 1
    ? l10n.t(
        'Still {0} a day after the incident (today is {1}): finish it and have it reviewed',
        stage,
        today,
      )
    : l10n.t(
        'Still {0} {1} days after the incident (today is {2}): finish it and have it reviewed',
        stage,
        days,
        today,
      );
}

/** The last time of the timeline, else the end of the last day that the date names, in minutes. */
function endOf({ timeline, metadata, calendar, incident }: PostMortem): number | undefined {
  const times = timeline.entries.flatMap(({ minutes, until, day: date }) => [
    ...(minutes === undefined ? [] : [until ?? minutes]),
    ...(date === undefined ? [] : [(date + 1) * day]),
  ]);
  const last = times.reduce((latest, each) => Math.max(latest, each), -Infinity);
  if (isOnCalendar(last)) return last;
  const dates = datesIn(filledField(metadata, 'date')?.value ?? '').flatMap(
    (date) => dayOf(date, calendar) ?? [],
  );
  const date = dates.length > 0 ? Math.max(...dates) : incident;
  return date !== undefined && isOnCalendar(date * day) ? (date + 1) * day : undefined;
}
