// What the suites find open. As a program: node workspaces.mjs FOLDER fills a folder for a debugger.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = import.meta.dirname;

/** Documents in all states, the examples among them. */
export function fillWorkspace(folder) {
  cpSync(join(here, 'workspace'), folder, { recursive: true });
  cpSync(join(here, '../../examples'), join(folder, 'examples'), { recursive: true });
  writeFileSync(join(folder, 'new.md'), '');
  writeSettings(folder);
}

/** The folders of `twoFolders`, with the same draft in both. */
export function fillFolders(folder) {
  cpSync(join(here, 'multiRoot'), folder, { recursive: true });
  for (const name of ['red', 'blue'])
    cpSync(join(here, 'workspace/postmortems/logins.md'), join(folder, name, 'logins.md'));
}

/** The workspace file that `fillFolders` leaves. */
export const twoFolders = 'all.code-workspace';

/** No panel of somebody else beside ours; the same theme on every machine; nothing is saved but by a test, as VS Code for the Web does after a second. */
const quiet = {
  'files.autoSave': 'off',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
};

/** Settings of the workspace in a folder; VS Code takes them over while it runs. */
export function writeSettings(folder, settings = {}) {
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify({ ...quiet, ...settings }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(process.argv[2]);
  rmSync(folder, { recursive: true, force: true });
  fillWorkspace(folder);
}
