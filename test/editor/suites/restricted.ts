import { workspace } from 'vscode';
import { equal } from '../expect.ts';
import type { Test } from '../runner.ts';

export const restricted: readonly Test[] = [
  {
    name: 'the workspace is not trusted',
    async run() {
      equal(workspace.isTrusted, false, 'It is trusted');
    },
  },
];
