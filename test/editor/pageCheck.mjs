// What a person sees and does on VS Code's page.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import {
  addressOf,
  chooseQuickFix,
  goToProblem,
  insertSnippet,
  languageStatus,
  lineReads,
  openFile,
  openQuickFixes,
  openWorkbench,
  problemGoes,
  problemRows,
  squiggleAppears,
} from './page.mjs';
import { passed } from './report.mjs';

const problems = [/"Hgih" is no severity/, /08:15/, /No owner/];

/** Opens VS Code in a page of its own, and leaves a picture of it when something there goes wrong. */
export async function withPage(browser, editor, { pictures, ...extension }, use) {
  const page = await browser.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  try {
    await openWorkbench(page, addressOf(editor, extension));
    await use(page);
  } catch (error) {
    await page.screenshot({ path: join(pictures, 'failed.png') });
    throw error;
  }
  await page.close();
}

/** Walks from a squiggle over the Problems panel to a quick fix and back. */
export async function checkProblems(page) {
  await openFile(page, 'postmortems', 'logins.md');
  await squiggleAppears(page);
  passed('a squiggle appears');

  assert.match(await languageStatus(page, 'Post-mortem'), /its title says so/);
  passed('the language status says that it is a post-mortem, and why');

  const rows = await problemRows(page, problems.length);
  for (const problem of problems) {
    assert(
      rows.some((row) => problem.test(row)),
      `${problem} is not in the Problems panel:\n${rows.join('\n')}`,
    );
  }
  passed('the Problems panel lists what is wrong');

  await goToProblem(page, 'is no severity');
  const titles = await openQuickFixes(page);
  assert(titles.includes('Change to High'), `The light bulb offers\n${titles.join('\n')}`);
  await chooseQuickFix(page, 'Change to High');
  await lineReads(page, '**Severity:** High');
  await problemGoes(page, 'is no severity');
  passed('the quick fix changes the text');

  await page.keyboard.press('Control+Z');
  await lineReads(page, '**Severity:** Hgih');
  passed('undo takes it back');
}

/** Begins a post-mortem. */
export async function checkSnippet(page) {
  await openFile(page, 'new.md');
  await insertSnippet(page, 'pm-postmortem');
  for (const line of ['# Post-Mortem: [Incident Title]', '**Severity:** Critical', '## Executive Summary'])
    await lineReads(page, line);
  passed('a snippet begins a post-mortem');
}
