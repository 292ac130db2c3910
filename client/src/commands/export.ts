import { l10n, window } from 'vscode';
import { exportRequest } from '../../../server/src/protocol.ts';
import { askForFormat, kindOf } from '../exports/formats.ts';
import { offerToOpen } from '../exports/openFile.ts';
import { addressOf, postMortemAtHand } from '../process/document.ts';
import { saveBeside } from '../saveBeside.ts';
import type { Command } from './command.ts';

/** Asks in which form, and saves the post-mortem in it where the person wants it. */
export const exportDocument: Command = {
  id: 'postmortem.export',
  async run({ client }, clicked) {
    const { document } = (await postMortemAtHand(client, clicked)) ?? {};
    const format = document && (await askForFormat());
    if (!document || !format) return;
    const uri = addressOf(client, document.uri);
    const made = await client.sendRequest(exportRequest, { uri, format });
    if (made === null || 'refusal' in made) {
      const reason = made?.refusal ?? l10n.t('This document is not open as Markdown.');
      return void window.showInformationMessage(reason);
    }
    const file = { name: made.fileName, content: new TextEncoder().encode(made.text) };
    const saved = await saveBeside(document.uri, file, { title: l10n.t('Export'), kind: kindOf(format) });
    if (saved) await offerToOpen(l10n.t('{0} was written.', saved.path.replace(/^.*\//, '')), saved);
  },
};
