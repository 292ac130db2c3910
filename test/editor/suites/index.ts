import type { Test } from '../runner.ts';
import { editing } from './editing.ts';
import { examples } from './examples.ts';
import { files } from './files.ts';
import { navigating } from './navigating.ts';
import { reading } from './reading.ts';
import { settings } from './settings.ts';
import { typing } from './typing.ts';
import { writing } from './writing.ts';

/** What holds in every host. */
export const everywhere: readonly Test[] = [
  ...reading,
  ...editing,
  ...settings,
  ...examples,
  ...files,
  ...navigating,
  ...typing,
  ...writing,
];
