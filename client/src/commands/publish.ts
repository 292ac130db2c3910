import { commands, l10n, window } from 'vscode';
import { postMortemAtHand, processOf } from '../process/document.ts';
import { isWanted } from '../process/missing.ts';
import { stepOf, takeStep, tellNoStatus } from '../process/step.ts';
import type { Command } from './command.ts';

/** Sets the status to Published, unless something speaks against it that nobody wants to overlook. */
export const publish: Command = {
  id: 'postmortem.publish',
  async run({ client }, clicked) {
    const { document, progress } = (await postMortemAtHand(client, clicked)) ?? {};
    const found = document && (await stepOf(client, document, { step: 'publish' }));
    if (!document || !found) return;
    if (found.edits.length === 0 && progress?.stage !== 'published') return tellNoStatus();
    if (found.edits.length === 0)
      return void window.showInformationMessage(l10n.t('It is published already.'));
    const question = {
      title: l10n.t('Publish'),
      anyway: l10n.t('Publish All the Same'),
      missing: found.missing,
    };
    if (!(await isWanted(client, document, question))) return;
    if (!(await takeStep(client, document, { step: 'publish' }))) return;
    if ((await processOf(client, document))?.next !== 'followUp') return;
    const plan = l10n.t('Schedule 30-Day Review');
    const offer = l10n.t('Actions are open, and no day is set to look at them again.');
    if ((await window.showInformationMessage(offer, plan)) === plan)
      await commands.executeCommand('postmortem.scheduleReview', document.uri);
  },
};
