import { commands } from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { equal, present } from '../expect.ts';
import { client as theClient } from '../extension.ts';
import { freshProblems } from '../lint.ts';
import type { Test } from '../runner.ts';
import { closeWithoutSaving, problemsAre, problemsBecome, show, until } from '../workbench.ts';
import { draft, expected } from './reading.ts';
import { typeInto } from './typing.ts';

const isComplete = (found: readonly string[]): boolean => found.length === expected.length;

export const server: readonly Test[] = [
  {
    name: 'a server that was killed comes back with its problems',
    async run() {
      const { document } = await show(draft);
      await problemsBecome(document.uri, isComplete);
      await killAndWait();
      equal(await problemsBecome(document.uri, isComplete), expected, 'The problems as before');
    },
  },
  {
    name: 'a server that crashes again and again is given up, until somebody restarts it',
    async run() {
      const { document } = await show(draft);
      // With the crash of the test above, the fourth in three minutes is one too many.
      await killAndWait();
      await killAndWait();
      await kill((language) => language.state === State.Stopped);
      await new Promise((resolve) => setImmediate(resolve));
      equal((await client()).isRunning(), false, 'The server runs again');
      await commands.executeCommand('postmortem.restartServer');
      equal(await problemsBecome(document.uri, isComplete), expected, 'The problems as before');
    },
  },
  {
    name: 'the command restarts it',
    async run() {
      const { document } = await show(draft);
      const language = await client();
      const before = language.serverProcess?.pid;
      await commands.executeCommand('postmortem.restartServer');
      equal(language.serverProcess?.pid === before, false, 'The old process still serves');
      equal(await problemsBecome(document.uri, isComplete), expected, 'The problems as before');
    },
  },
  {
    name: 'the command restarts a server that answers no more',
    async run() {
      const { document } = await show(draft);
      const pid = present((await client()).serverProcess?.pid, 'server process');
      process.kill(pid, 'SIGSTOP');
      await commands.executeCommand('postmortem.restartServer');
      equal(isAlive(pid), false, 'The server that hangs is still there');
      equal(await problemsBecome(document.uri, isComplete), expected, 'The problems as before');
    },
  },
  {
    name: 'what is typed while the server is killed is not lost on it',
    async run() {
      const pid = present((await client()).serverProcess?.pid, 'server process');
      const { document } = await typeInto(draft, () => process.kill(pid, 'SIGKILL'));
      const fresh = freshProblems(document);
      equal(fresh.length > expected.length, true, 'What was typed is a problem');
      await problemsAre(document.uri, fresh);
      equal((await client()).serverProcess?.pid === pid, false, 'The killed process still serves');
      await closeWithoutSaving();
    },
  },
];

/** The client of this host, which knows the process of its server. */
async function client(): Promise<LanguageClient> {
  return (await theClient()) as LanguageClient;
}

/** Kills the server and waits until another runs. */
async function killAndWait(): Promise<void> {
  const before = (await client()).serverProcess?.pid;
  await kill(({ state, serverProcess }) => state === State.Running && serverProcess?.pid !== before);
}

async function kill(isOver: (language: LanguageClient) => boolean): Promise<void> {
  const language = await client();
  process.kill(present(language.serverProcess?.pid, 'server process'), 'SIGKILL');
  await until(language.onDidChangeState, () => isOver(language));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
