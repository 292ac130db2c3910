import { runAll } from './runner.ts';
import { editing } from './suites/editing.ts';
import { reading } from './suites/reading.ts';
import { restricted } from './suites/restricted.ts';
import { settings } from './suites/settings.ts';

/** What VS Code calls in its extension host in Restricted Mode: nothing is missing there. */
export function run(): Promise<void> {
  return runAll([...restricted, ...reading, ...editing, ...settings]);
}
