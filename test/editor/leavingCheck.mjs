// What leaves the editor as a file or by the clipboard, and the pages of a folder, as a person makes and reads them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadModule } from '../../scripts/service.mjs';
import { checkHostilePage, checkReadablePage } from './exportCheck.mjs';
import {
  answer,
  clipboardReads,
  contextMenu,
  fileAppears,
  find,
  focusEditor,
  messageReads,
  openFile,
  openFolderAs,
  processReads,
  quickRows,
  runCommand,
  saveAsProposed,
} from './page.mjs';
import { passed } from './report.mjs';

/** A document becomes a file, a section or a selection goes into the clipboard. */
export async function checkExports(page, pictures) {
  await openFile(page, 'postmortems', 'complete.md');
  await processReads(page, 'Publish');
  await runCommand(page, 'Post-Mortem: Export…');
  await quickRows(page, 'CSV for Jira');
  await page.screenshot({ path: join(pictures, 'export-formats.png') });
  await answer(page, 'As what?');
  await saveAsProposed(page, '.html');
  await fileAppears(page, '-rotation.html');
  await messageReads(page, 'was written');
  // While it is there, Escape is its.
  await runCommand(page, 'Notifications: Clear All Notifications');
  passed('a post-mortem is exported as a page');

  await find(page, 'Session service restarted');
  await runCommand(page, 'Post-Mortem: Copy for Slack');
  await clipboardReads(page, /^\*Timeline\*\n\nAll times in UTC\.\n\n• 08:05 - Logins/);
  await focusEditor(page);
  await page.keyboard.press('Shift+Home');
  await runCommand(page, 'Post-Mortem: Copy as ADF');
  await clipboardReads(page, /"type": "doc"/);
  passed('a section is copied for Slack, a selection as ADF');

  await contextMenu(page, 'Copy for…', join(pictures, 'copy-for.png'));
  passed('"Copy for…" stands in the context menu');
}

/** The post-mortems of a folder become pages with a list. */
export async function checkFolder(page, { folder }, pictures) {
  await runCommand(page, 'Post-Mortem: Export Folder to HTML…');
  await openFolderAs(page, join(folder, 'postmortems'), 'Export');
  await openFolderAs(page, folder, 'Write Pages Here');
  await messageReads(page, '3 exported, 0 skipped');
  await page.screenshot({ path: join(pictures, 'export-folder.png') });
  for (const name of ['index', 'complete', 'checkout', 'logins'])
    assert(existsSync(join(folder, `${name}.html`)), `${name}.html is not there`);
  passed('a folder is exported as pages with a list');
}

/** Pages as readers see them: nothing runs, nothing is in the way. The command line makes them of the same service. */
export async function checkPages(browser, root, pictures) {
  const page = (text) => exported(root, text);
  const example = readFileSync(join(root, 'examples/2024-03-12-search-index-outage.md'), 'utf8');
  await checkReadablePage(browser, page(example));
  await takePagePictures(browser, page(example), pictures);
  passed('an exported page is readable, light and dark, wide and narrow');
  const { hostileMarkdown } = await loadModule('test/support/hostileMarkdown.ts');
  await checkHostilePage(browser, page(`# Post-Mortem: Hostile\n\n${hostileMarkdown.join('\n\n')}\n`));
  passed('nothing runs in a page that is made of a hostile document');
}

/** What the built command line makes of a text. */
function exported(root, text) {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-page-'));
  try {
    const file = join(folder, 'postmortem.md');
    writeFileSync(file, text);
    const args = [join(root, 'dist/cli.cjs'), 'export', '--format', 'html', file];
    return execFileSync(process.execPath, args, { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function takePagePictures(browser, html, pictures) {
  for (const colorScheme of ['light', 'dark'])
    for (const width of [1200, 400]) {
      const page = await browser.newPage();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.setContent(html);
      await page.screenshot({ path: join(pictures, `page-${colorScheme}-${width}.png`), fullPage: true });
      await page.close();
    }
}
