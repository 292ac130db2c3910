// npm run test:editor: the suite in the extension host of a real VS Code, then what a person sees on its page.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { installVsCode, step } from './install.mjs';
import { checkPage } from './pageCheck.mjs';
import { addressOf, startBrowser, startVsCode } from './vscode.mjs';

const root = resolve(import.meta.dirname, '../..');
const workspace = join(import.meta.dirname, 'workspace');
const pictures = join(root, '.cache/pictures');
const log = join(pictures, 'suite.log');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
const vscode = installVsCode(join(root, '.cache/vscode-server'));
step('Building');
execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
mkdirSync(pictures, { recursive: true });
rmSync(log, { force: true });
const browser = await startBrowser();
try {
  step('The suite in the extension host');
  await withVsCode(runSuite);
  step('The page');
  await withVsCode((editor) => checkPage(browser, editor, root, pictures));
  console.log('\nAll passed');
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await browser.close();
}

async function withVsCode(check) {
  const editor = await startVsCode(vscode, workspace);
  try {
    await check(editor);
  } finally {
    editor.stop();
  }
}

/** The page hears what the suite prints and how it ended. */
async function runSuite(editor) {
  const page = await browser.newPage();
  const ended = new Promise((done) => page.exposeFunction('codeAutomationExit', done));
  await page.exposeFunction('codeAutomationLog', (_type, args) => listen(args));
  await page.goto(addressOf(editor, root, join(root, 'dist/test/suite.cjs')));
  const code = await within(180_000, ended, () => page.screenshot({ path: join(pictures, 'stuck.png') }));
  await page.close();
  if (code !== 0) throw new Error(`The suite ended with ${code}; everything that was printed is in ${log}`);
}

/** VS Code prints hundreds of lines of its own: they go to a file, what the suite prints goes on. */
function listen(args) {
  const text = format(...args);
  appendFileSync(log, `${text}\n`);
  if (text.startsWith('[suite] ')) console.log(text.slice('[suite] '.length));
}

async function within(milliseconds, promise, late) {
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(async () => {
      await late();
      reject(new Error(`Not done after ${milliseconds} ms; see ${pictures}`));
    }, milliseconds);
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}
