import { insertTimelineEntryRequest } from '../../../server/src/protocol.ts';
import { insertEntry } from '../writing/apply.ts';
import { askAt, editorAtHand } from '../writing/ask.ts';
import type { Command } from './command.ts';

/** Writes an entry at this moment into the timeline, with the cursor where it says what happened. */
export const insertTimelineEntry: Command = {
  id: 'postmortem.insertTimelineEntry',
  async run({ client }) {
    const editor = editorAtHand();
    const insertion = editor && (await askAt(client, insertTimelineEntryRequest, editor));
    if (insertion) await insertEntry(editor, client, insertion);
  },
};
