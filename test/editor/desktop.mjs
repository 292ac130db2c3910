// npm run test:desktop: the same suite in a downloaded VS Code, on a machine with a screen.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { fillWorkspace } from './workspaces.mjs';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'postmortem-desktop-'));
fillWorkspace(folder);

await runTests({
  version: process.env.VSCODE_VERSION ?? 'stable',
  extensionDevelopmentPath: root,
  extensionTestsPath: join(root, 'dist/test/suite.cjs'),
  launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust'],
});
