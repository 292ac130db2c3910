import type { Command } from './command.ts';

/** Starts the server afresh, also one that was given up or hangs. */
export const restartServer: Command = {
  id: 'postmortem.restartServer',
  async run({ client, output }) {
    output.info('Restarting the server');
    if (client.needsStop()) await client.stop();
    await client.start();
  },
};
