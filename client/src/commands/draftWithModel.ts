import { draftWithModel as draft } from '../languageModel/draft.ts';
import { postMortemAtHand } from '../process/document.ts';
import type { Command } from './command.ts';

/** Has a summary rewritten by a language model, and shows what it made of it beside the draft. */
export const draftWithModel: Command = {
  id: 'postmortem.draftWithModel',
  async run({ client, modelDrafts }, clicked) {
    const { document } = (await postMortemAtHand(client, clicked)) ?? {};
    if (document) await draft(client, modelDrafts, document);
  },
};
