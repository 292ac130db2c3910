import { runAll } from './runner.ts';
import { everywhere } from './suites/index.ts';
import { noLanguageModel } from './suites/noLanguageModel.ts';
import { output } from './suites/output.ts';
import { server } from './suites/server.browser.ts';

/** What VS Code calls in its extension host in a web worker (`extensionTestsPath`). */
export function run(): Promise<void> {
  return runAll([...everywhere, ...noLanguageModel, ...output, ...server]);
}
