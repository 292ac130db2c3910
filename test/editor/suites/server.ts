import { commands } from 'vscode';
import { State } from 'vscode-languageclient/node';
import { equal, present } from '../expect.ts';
import { client } from '../extension.ts';
import type { Test } from '../runner.ts';
import { problemsBecome, show, until } from '../workbench.ts';
import { draft, expected } from './reading.ts';

const isComplete = (found: readonly string[]): boolean => found.length === expected.length;

export const server: readonly Test[] = [
  {
    name: 'a server that was killed comes back with its problems',
    async run() {
      const { document } = await show(draft);
      await problemsBecome(document.uri, isComplete);
      const language = await client();
      const killed = present(language.serverProcess?.pid, 'server process');
      const isBack = (): boolean =>
        language.state === State.Running && language.serverProcess?.pid !== killed;
      process.kill(killed, 'SIGKILL');
      await until(language.onDidChangeState, isBack);
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
];
