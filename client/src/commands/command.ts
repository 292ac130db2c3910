import type { LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What commands work with. */
export interface CommandContext {
  readonly client: BaseLanguageClient;
  readonly output: LogOutputChannel;
}

/** A command of the manifest and what it does. */
export interface Command {
  readonly id: string;
  run(context: CommandContext): void | Promise<void>;
}
