import { runAll } from './runner.ts';
import { editing } from './suites/editing.ts';
import { reading } from './suites/reading.ts';
import { server } from './suites/server.ts';
import { settings } from './suites/settings.ts';

/** What VS Code calls in its extension host (`extensionTestsPath`). */
export function run(): Promise<void> {
  return runAll([...reading, ...editing, ...settings, ...server]);
}
