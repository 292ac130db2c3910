import { commands, type Disposable } from 'vscode';
import type { Command, CommandContext } from './command.ts';
import { copyFor } from './copyFor.ts';
import { draftWithModel } from './draftWithModel.ts';
import { exportDocument } from './export.ts';
import { exportFolder } from './exportFolder.ts';
import { gatherData } from './gatherData.ts';
import { insertTimelineEntry } from './insertTimelineEntry.ts';
import { newPostMortem } from './newPostMortem.ts';
import { nextStep } from './nextStep.ts';
import { pasteTimelineEntries } from './pasteTimelineEntries.ts';
import { publish } from './publish.ts';
import { refactorings } from './refactorings.ts';
import { restartServer } from './restartServer.ts';
import { scheduleReview } from './scheduleReview.ts';
import { showOutput } from './showOutput.ts';
import { startReview } from './startReview.ts';
import { summaryCommands } from './summaries.ts';
import { timelineCommands } from './timeline.ts';
import { writeDraft } from './writeDraft.ts';

/** Every command; each is contributed in package.json under the same id. */
export const allCommands: readonly Command[] = [
  newPostMortem,
  insertTimelineEntry,
  pasteTimelineEntries,
  ...refactorings,
  gatherData,
  writeDraft,
  startReview,
  publish,
  scheduleReview,
  nextStep,
  ...summaryCommands,
  draftWithModel,
  ...timelineCommands,
  exportDocument,
  exportFolder,
  ...copyFor,
  restartServer,
  showOutput,
];

export function registerCommands(context: CommandContext): readonly Disposable[] {
  return allCommands.map(({ id, run }) =>
    commands.registerCommand(id, (...args: readonly unknown[]) => run(context, ...args)),
  );
}
