import { l10n, window } from 'vscode';
import { postMortemAtHand } from '../process/document.ts';
import { reveal } from '../process/step.ts';
import type { Command } from './command.ts';

/** Goes to what is to be written first. */
export const writeDraft: Command = {
  id: 'postmortem.writeDraft',
  async run({ client }, clicked) {
    const { document, progress } = (await postMortemAtHand(client, clicked)) ?? {};
    if (!document || !progress) return;
    if (progress.firstOpen)
      return reveal(document, client.protocol2CodeConverter.asRange(progress.firstOpen));
    void window.showInformationMessage(l10n.t('Nothing is left to be written.'));
  },
};
