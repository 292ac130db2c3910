// What a person sees and does, in three themes.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { step } from './install.mjs';
import {
  chooseQuickFix,
  goToProblem,
  languageStatus,
  lineReads,
  openQuickFixes,
  openWorkbench,
  problemGoes,
  problemRows,
  quickOpen,
  squiggleAppears,
} from './page.mjs';
import { addressOf, writeSettings } from './vscode.mjs';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
};

/** No panel of somebody else beside ours. */
const quiet = { 'chat.disableAIFeatures': true, 'workbench.secondarySideBar.defaultVisibility': 'hidden' };

const problems = [/"Hgih" is no severity/, /08:15/, /No owner/];

/** Walks from a squiggle over the Problems panel to a quick fix; leaves pictures of each step. */
export async function checkPage(browser, editor, root, pictures) {
  for (const [name, theme] of Object.entries(themes)) {
    step(theme);
    writeSettings(editor, { ...quiet, 'workbench.colorTheme': theme });
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const picture = (what) => page.screenshot({ path: join(pictures, `${name}-${what}.png`) });
    try {
      await walk(page, addressOf(editor, root), picture);
    } catch (error) {
      await picture('failed');
      throw error;
    }
    await page.close();
  }
}

async function walk(page, address, picture) {
  await openWorkbench(page, address);
  await quickOpen(page, 'logins.md');
  await squiggleAppears(page);
  console.log('  ✓ a squiggle appears');

  assert.match(await languageStatus(page, 'Post-mortem'), /its title says so/);
  await picture('status');
  console.log('  ✓ the language status says that it is a post-mortem, and why');

  const rows = await problemRows(page, problems.length);
  for (const problem of problems) {
    assert(
      rows.some((row) => problem.test(row)),
      `${problem} is not in the Problems panel:\n${rows.join('\n')}`,
    );
  }
  await picture('problems');
  console.log('  ✓ the Problems panel lists what is wrong');

  await goToProblem(page, 'is no severity');
  const titles = await openQuickFixes(page);
  assert(titles.includes('Change to High'), `The light bulb offers\n${titles.join('\n')}`);
  await picture('quick-fix');
  await chooseQuickFix(page, 'Change to High');
  await lineReads(page, '**Severity:** High');
  await problemGoes(page, 'is no severity');
  await picture('fixed');
  console.log('  ✓ the quick fix changes the text');

  await page.keyboard.press('Control+Z');
  await lineReads(page, '**Severity:** Hgih');
  console.log('  ✓ undo takes it back');
}
