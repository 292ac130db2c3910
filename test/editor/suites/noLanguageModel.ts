import { commands } from 'vscode';
import { status } from '../extension.ts';
import type { Test } from '../runner.ts';
import { eventually, show } from '../workbench.ts';

/** In editors without models; the page that runs the suite sees what is said. */
export const noLanguageModel: readonly Test[] = [
  {
    name: 'a draft by a model is refused plainly where there is none',
    async run() {
      const { document } = await show('postmortems/complete.md');
      await eventually(async () => (await status(document.uri)).postmortem);
      await commands.executeCommand('postmortem.draftWithModel');
    },
  },
];
