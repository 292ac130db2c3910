// Pictures of the page as different people have it, for somebody to look at.
import { join } from 'node:path';
import { checkContrast } from './contrast.mjs';
import {
  closeMenu,
  goToProblem,
  isThemed,
  lineReads,
  openFile,
  openQuickFixes,
  quickRows,
  runCommand,
} from './page.mjs';
import { passed } from './report.mjs';
import { writeSettings } from './workspaces.mjs';
import { openSlashMenu, showTime } from './writingCheck.mjs';

const themes = {
  vs: 'Default Light Modern',
  'vs-dark': 'Default Dark Modern',
  'hc-black': 'Default High Contrast',
};

const looks = {
  light: { theme: 'vs', width: 1280, height: 900 },
  dark: { theme: 'vs-dark', width: 1280, height: 900 },
  'high-contrast': { theme: 'hc-black', width: 1280, height: 900 },
  narrow: { theme: 'vs', width: 800, height: 600 },
  wide: { theme: 'vs-dark', width: 1920, height: 1080 },
};

/** Takes two pictures of each: the problems, and what a light bulb offers. */
export async function takePictures(page, editor, pictures) {
  await inEachLook(page, editor, async (name) => {
    await goToProblem(page, 'is no severity');
    await page.screenshot({ path: join(pictures, `${name}-problems.png`) });
    await openQuickFixes(page);
    await page.screenshot({ path: join(pictures, `${name}-quick-fix.png`) });
    await closeMenu(page);
  });
}

/** Takes two pictures of each: what is known of a time, and the menu behind a slash. */
export async function takeWritingPictures(page, editor, pictures) {
  await inEachLook(page, editor, async (name) => {
    await showTime(page);
    await page.screenshot({ path: join(pictures, `${name}-time.png`) });
    await page.keyboard.press('Escape');
    await openSlashMenu(page);
    await page.screenshot({ path: join(pictures, `${name}-slash-menu.png`) });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Backspace');
  });
}

/** Takes two pictures of each: a summary that is pointed at, and one beside the summary that somebody wrote. */
export async function takeSummaryPictures(page, editor, pictures) {
  await openFile(page, 'postmortems', 'complete.md');
  await inEachLook(page, editor, async (name) => {
    await runCommand(page, 'Post-Mortem: Generate Summary For');
    await quickRows(page, 'Agenda of the incident review');
    await page.keyboard.type('customers');
    await lineReads(page, 'Our service');
    await page.screenshot({ path: join(pictures, `${name}-summary.png`) });
    await page.keyboard.press('Escape');
    await runCommand(page, 'Post-Mortem: Generate Executive Summary');
    await quickRows(page, 'Keep it as it is');
    await page.screenshot({ path: join(pictures, `${name}-summary-compare.png`) });
    await page.keyboard.press('Escape');
  });
}

/** Themes whose colours of charts are pale, or that are for people who need more contrast. */
const trying = ['Default High Contrast Light', 'Solarized Light', 'Quiet Light', 'Monokai'];

/** A picture of the timeline in each look, and whether it can be read there and in themes that make it hard. */
export async function takeTimelinePictures(page, editor, pictures) {
  await inEachLook(page, editor, async (name, theme) => {
    await checkContrast(page, theme);
    await page.screenshot({ path: join(pictures, `${name}-timeline.png`) });
  });
  for (const theme of trying) {
    writeSettings(editor.folder, { 'workbench.colorTheme': theme });
    await checkContrast(page, theme);
    await page.screenshot({ path: join(pictures, `${theme.replaceAll(' ', '-')}-timeline.png`) });
  }
}

/** Goes through all looks and comes back to the first. */
async function inEachLook(page, editor, take) {
  for (const [name, { theme, width, height }] of [...Object.entries(looks), ['light', looks.light]]) {
    await page.setViewportSize({ width, height });
    writeSettings(editor.folder, { 'workbench.colorTheme': themes[theme] });
    await isThemed(page, theme);
    await take(name, themes[theme]);
    passed(name);
  }
}
