import { runAll } from './runner.ts';
import { everywhere } from './suites/index.ts';
import { languageModel } from './suites/languageModel.node.ts';
import { server } from './suites/server.node.ts';

/** What VS Code calls in its extension host in Node (`extensionTestsPath`). */
export function run(): Promise<void> {
  return runAll([...everywhere, ...languageModel, ...server]);
}
