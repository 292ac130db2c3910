import { l10n, window } from 'vscode';
import { postMortemAtHand } from '../process/document.ts';
import { reveal } from '../process/step.ts';
import type { Command } from './command.ts';

/** Goes to what is to be written first. */
export const writeDraft: Command = {
  id: 'postmortem.writeDraft',
  async run({ client }, clicked) {
    const { document, process } = (await postMortemAtHand(client, clicked)) ?? {};
    if (!document || !process) return;
    if (process.firstOpen) return reveal(document, client.protocol2CodeConverter.asRange(process.firstOpen));
    void window.showInformationMessage(l10n.t('Nothing is left to be written.'));
  },
};
