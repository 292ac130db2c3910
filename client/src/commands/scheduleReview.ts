import { l10n } from 'vscode';
import { saveCalendar } from '../process/calendarFile.ts';
import { postMortemAtHand } from '../process/document.ts';
import { stepOf, takeStep, tellNoPlace } from '../process/step.ts';
import { isDay } from '../questions/day.ts';
import { enter } from '../questions/input.ts';
import { back } from '../questions/questions.ts';
import type { Command } from './command.ts';

/** Writes down on which day the actions are looked at again, and offers it to the calendar. */
export const scheduleReview: Command = {
  id: 'postmortem.scheduleReview',
  async run({ client }, clicked) {
    const { document } = (await postMortemAtHand(client, clicked)) ?? {};
    const proposed = document && (await stepOf(client, document, { step: 'followUp' }));
    if (!document || !proposed) return;
    const place = { title: l10n.t('Schedule 30-Day Review'), step: 1, totalSteps: 1 };
    const prompt = l10n.t('Day on which the actions are looked at again, YYYY-MM-DD');
    const date = await enter(place, prompt, proposed.date ?? '', (text) =>
      isDay(text) ? undefined : l10n.t('{0} is no day of the calendar: write YYYY-MM-DD.', `"${text}"`),
    );
    if (date === undefined || date === back) return;
    const result = await takeStep(client, document, { step: 'followUp', date });
    if (result?.reveal === null) return tellNoPlace();
    if (result?.calendar) await saveCalendar(document, result.calendar);
  },
};
