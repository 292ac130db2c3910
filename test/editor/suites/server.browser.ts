import { commands } from 'vscode';
import { equal, present } from '../expect.ts';
import { client } from '../extension.ts';
import type { Test } from '../runner.ts';
import { problemsBecome, show } from '../workbench.ts';
import { draft, expected } from './reading.ts';

const isComplete = (found: readonly string[]): boolean => found.length === expected.length;

/**
 * Beside `server.node.ts`: a browser tells nobody that a worker has ended, so nothing comes back by itself here; what
 * helps is the command.
 */
export const server: readonly Test[] = [
  {
    name: 'the command restarts the server in another worker',
    async run() {
      const { document } = await show(draft);
      await problemsBecome(document.uri, isComplete);
      equal((await workersOfRestart()).length, 1, 'Workers started');
      equal(await problemsBecome(document.uri, isComplete), expected, 'The problems as before');
    },
  },
  {
    name: 'the command restarts a server whose worker has ended',
    async run() {
      const { document } = await show(draft);
      const [worker] = await workersOfRestart();
      await problemsBecome(document.uri, isComplete);
      present(worker, 'worker').terminate();
      await commands.executeCommand('postmortem.restartServer');
      equal((await client()).isRunning(), true, 'The server runs');
      equal(await problemsBecome(document.uri, isComplete), expected, 'The problems as before');
    },
  },
];

/** The workers that the extension starts when it is told to restart: it lives in the same global scope as this suite. */
async function workersOfRestart(): Promise<readonly Worker[]> {
  const started: Worker[] = [];
  const { Worker } = globalThis;
  globalThis.Worker = class extends Worker {
    constructor(...[script, options]: ConstructorParameters<typeof Worker>) {
      super(script, options);
      started.push(this);
    }
  };
  try {
    await commands.executeCommand('postmortem.restartServer');
  } finally {
    globalThis.Worker = Worker;
  }
  return started;
}
