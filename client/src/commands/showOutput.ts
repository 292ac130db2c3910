import type { Command } from './command.ts';

/** Opens what the extension and its server have logged. */
export const showOutput: Command = {
  id: 'postmortem.showOutput',
  run: ({ output }) => output.show(),
};
