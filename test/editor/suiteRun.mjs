// Runs a suite inside the extension host of a VS Code and hears on its page how that goes.
import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { addressOf, notifications } from './page.mjs';

/** How VS Code ends when its extension host does not start, now and then and for no reason known. */
const notStarted = 81;

/**
 * The suite of `tests`, a module that exports `run`; `development` is the folder of an extension to load with it. All
 * that it may make pop up are `popups`.
 */
export async function runSuite(browser, editor, { pictures, popups = [], ...extension }) {
  const address = addressOf(editor, extension);
  let { code, shown } = await run(browser, address, pictures);
  if (code === notStarted) {
    console.log(`  The extension host did not start (${notStarted}); once more`);
    ({ code, shown } = await run(browser, address, pictures));
  }
  if (code !== 0)
    throw new Error(`The suite ended with ${code}; everything that was printed is in ${pictures}`);
  assert.deepEqual(shown, popups, 'What popped up');
}

async function run(browser, address, pictures) {
  const page = await browser.newPage();
  const ended = new Promise((done) => page.exposeFunction('codeAutomationExit', done));
  await page.exposeFunction('codeAutomationLog', (_type, args) => listen(args, join(pictures, 'suite.log')));
  await page.goto(address);
  const code = await within(180_000, ended, () => page.screenshot({ path: join(pictures, 'stuck.png') }));
  const shown = code === 0 ? await notifications(page) : [];
  await page.close();
  return { code, shown };
}

/** VS Code prints hundreds of lines of its own: they go to a file, what the suite prints goes on. */
function listen(args, log) {
  const text = format(...args);
  appendFileSync(log, `${text}\n`);
  if (text.startsWith('[suite] ')) console.log(text.slice('[suite] '.length));
}

async function within(milliseconds, promise, late) {
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(async () => {
      await late();
      reject(new Error(`Not done after ${milliseconds} ms`));
    }, milliseconds);
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}
