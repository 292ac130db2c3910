import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { reset, state } from './vscode.ts';

vi.mock('vscode', () => import('./vscode.ts'));

const { allCommands } = await import('../../client/src/commands/index.ts');

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const onPostMortems: readonly string[] = contributes.menus.commandPalette
  .filter(({ when }: { readonly when: string }) => when !== 'false')
  .map(({ command }: { readonly command: string }) => command);

beforeEach(reset);

it.each(onPostMortems)('%s says what it needs where nothing is open', async (id) => {
  const timelines = { active: () => undefined };
  await allCommands.find((command) => command.id === id)?.run({ client: undefined, timelines } as never);
  expect(state.told).toEqual(['Open a post-mortem first.']);
});
