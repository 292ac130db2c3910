import { l10n, window } from 'vscode';
import { saveCalendar } from '../process/calendarFile.ts';
import { postMortemAtHand } from '../process/document.ts';
import { askForMeeting } from '../process/meeting.ts';
import { stepOf, takeStep, tellNoPlace } from '../process/step.ts';
import type { Command } from './command.ts';

/** Lists in the draft what is lost soon, and offers to plan a meeting. */
export const gatherData: Command = {
  id: 'postmortem.gatherData',
  async run({ client }, clicked) {
    const { document } = (await postMortemAtHand(client, clicked)) ?? {};
    const result = document && (await takeStep(client, document, { step: 'gather' }));
    if (!document || !result) return;
    if (result.reveal === null) return tellNoPlace();
    const plan = l10n.t('Plan a Meeting');
    const offer = l10n.t('The checklist stands at the end of the document. Meet while memories are fresh?');
    if ((await window.showInformationMessage(offer, plan)) !== plan) return;
    const meeting = await askForMeeting();
    const invitation = meeting && (await stepOf(client, document, { step: 'gather', meeting }));
    if (invitation?.calendar) await saveCalendar(document, invitation.calendar);
  },
};
