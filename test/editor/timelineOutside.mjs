// What becomes of the picture of a timeline outside its page: files, clipboard, document, preview, and the next window.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { timelineFrame, webviewFrame } from './frames.mjs';
import {
  clipboardReads,
  fileAppears,
  focusEditor,
  lineGoes,
  lineReads,
  openFile,
  runCommand,
  saveAsProposed,
} from './page.mjs';
import { passed } from './report.mjs';
import { markOf } from './timelineCheck.mjs';

/** Pictures go into files, the rest into the clipboard and into the document. */
export async function checkLeaving(page) {
  for (const [kind, ending] of [
    ['SVG', '.svg'],
    ['PNG', '.png'],
  ]) {
    await runCommand(page, `Post-Mortem: Save Timeline as ${kind}`);
    await saveAsProposed(page, ending);
    await fileAppears(page, `-timeline${ending}`);
  }
  passed('the picture is saved as SVG and as PNG');

  await runCommand(page, 'Post-Mortem: Copy Timeline as Markdown Table');
  await clipboardReads(page, /^\| Time .*\n\|[\s\S]*Rollback to 4\.17 starts/);
  await runCommand(page, 'Post-Mortem: Copy Timeline as Mermaid');
  await clipboardReads(page, /gantt[\s\S]*dateFormat/);
  passed('the timeline is copied as a table and as Mermaid');

  await runCommand(page, 'Post-Mortem: Insert Timeline as Mermaid');
  await lineReads(page, 'dateFormat ');
  await focusEditor(page);
  await page.keyboard.press('Control+Z');
  await lineGoes(page, 'dateFormat ');
  passed('the timeline is inserted as Mermaid, and undo takes it out');
}

/** What was zoomed and hidden is so again after the window was reloaded. */
export async function checkReload(page) {
  const before = await timelineFrame(page);
  await before.locator('[data-act=gaps]').click();
  await before.locator('[data-lane=people]').click();
  await before.locator('[data-lane=people][aria-pressed=false]').waitFor();
  const loaded = page.waitForEvent('load');
  await runCommand(page, 'Developer: Reload Window');
  await loaded;
  const frame = await timelineFrame(page);
  await frame.locator('[data-lane=people][aria-pressed=false]').waitFor();
  await frame.locator('[data-act=gaps][aria-pressed=true]').waitFor();
  await frame.locator('[data-lane=people]').click();
  await markOf(frame, 'Incident declared').waitFor();
  passed('the timeline comes back after a reload as it was left');
}

/** The built-in preview shows the picture below the heading of the timeline. */
export async function checkPreview(page, pictures) {
  await openFile(page, 'postmortems', 'complete.md');
  await runCommand(page, 'Markdown: Open Preview to the Side');
  const frame = await webviewFrame(page, 'h2:has-text("Timeline") + .postmortem-timeline svg');
  assert.equal(await frame.locator('.postmortem-timeline .event').count(), 5);
  const paper = await frame
    .locator('.postmortem-timeline .paper')
    .evaluate((node) => getComputedStyle(node).fill);
  assert.equal(paper, 'none', 'the picture has the colours of the theme');
  await page.screenshot({ path: join(pictures, 'timeline-preview.png') });
  passed('the Markdown preview shows the picture below its heading');
}
