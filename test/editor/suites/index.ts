import type { Test } from '../runner.ts';
import { editing } from './editing.ts';
import { reading } from './reading.ts';
import { settings } from './settings.ts';

/** What holds in every host. */
export const everywhere: readonly Test[] = [...reading, ...editing, ...settings];
