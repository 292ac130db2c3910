import { runAll } from './runner.ts';
import { multiRoot } from './suites/multiRoot.ts';

/** What VS Code calls in either extension host in a workspace of two folders. */
export function run(): Promise<void> {
  return runAll(multiRoot);
}
