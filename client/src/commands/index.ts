import { commands, type Disposable } from 'vscode';
import type { Command, CommandContext } from './command.ts';
import { insertTimelineEntry } from './insertTimelineEntry.ts';
import { newPostMortem } from './newPostMortem.ts';
import { pasteTimelineEntries } from './pasteTimelineEntries.ts';
import { refactorings } from './refactorings.ts';
import { restartServer } from './restartServer.ts';
import { showOutput } from './showOutput.ts';

/** Every command; each is contributed in package.json under the same id. */
const all: readonly Command[] = [
  newPostMortem,
  restartServer,
  showOutput,
  insertTimelineEntry,
  pasteTimelineEntries,
  ...refactorings,
];

export function registerCommands(context: CommandContext): readonly Disposable[] {
  return all.map(({ id, run }) =>
    commands.registerCommand(id, (...args: readonly unknown[]) => run(context, ...args)),
  );
}
