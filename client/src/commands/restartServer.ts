import type { Command } from './command.ts';

/** Starts the server afresh, also one that was given up or hangs. */
export const restartServer: Command = {
  id: 'postmortem.restartServer',
  async run({ client, output }) {
    output.info('Restarting the server');
    // A server that does not answer cannot be told to stop: whoever asks for another one has it all the more then.
    if (client.needsStop()) await client.stop().catch(() => undefined);
    await client.start();
  },
};
