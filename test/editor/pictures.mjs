// npm run pictures: draws the pictures of the README anew, from the draft in examples/.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startBrowser } from './browser.mjs';
import { startNodeHost } from './hosts/node.mjs';
import { installServer } from './install.mjs';
import { closePanel, documentArea, goToProblem, openFile, openQuickFixes, problemRows } from './page.mjs';
import { withPage } from './pageCheck.mjs';
import { writeSettings } from './workspaces.mjs';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'docs/images');
const extension = { development: join(import.meta.dirname, 'companion'), pictures: join(root, '.cache') };

/** The document and its problems, and nothing else of VS Code. */
const bare = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
};

mkdirSync(folder, { recursive: true });
execFileSync('npm', ['run', '--silent', 'package'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const browser = await startBrowser();
await draw('Default Light Modern', 'problems.png', (page) => goToProblem(page, 'is no severity'));
await draw('Default Dark Modern', 'quick-fix.png', async (page) => {
  await goToProblem(page, 'John');
  await closePanel(page);
  await openQuickFixes(page);
});
await browser.close();

async function draw(theme, name, arrange) {
  const fill = (workspace) => {
    cpSync(join(root, 'examples'), workspace, { recursive: true });
    writeSettings(workspace, { ...bare, 'workbench.colorTheme': theme });
  };
  const vscode = installServer(join(root, '.cache/vscode-server'));
  const editor = await startNodeHost(vscode, { fill, vsix: join(root, 'dist/post-mortem.vsix') });
  await withPage(browser, editor, extension, async (page) => {
    await page.setViewportSize({ width: 1100, height: 700 });
    await openFile(page, '2024-09-18-draft.md');
    await problemRows(page, 5);
    await page.keyboard.press('Control+B');
    await arrange(page);
    await page.screenshot({ path: join(folder, name), clip: await documentArea(page) });
  });
  editor.stop();
}
