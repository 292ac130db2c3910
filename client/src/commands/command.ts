import type { LogOutputChannel, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ModelDrafts } from '../languageModel/review.ts';
import type { Timelines } from '../timeline/index.ts';

/** What commands work with. */
export interface CommandContext {
  readonly client: BaseLanguageClient;
  readonly output: LogOutputChannel;
  /** Where the files of the extension are. */
  readonly extensionUri: Uri;
  readonly timelines: Timelines;
  readonly modelDrafts: ModelDrafts;
}

/** A command of the manifest and what it does; `args` come from menus, links and other extensions. */
export interface Command {
  readonly id: string;
  run(context: CommandContext, ...args: readonly unknown[]): void | Promise<void>;
}
