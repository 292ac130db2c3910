// What helps to write, by keyboard alone, as a person sees it on VS Code's page. Each check leaves pictures.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import {
  answer,
  find,
  hoverAtCursor,
  lensReads,
  lineReads,
  openFile,
  processReads,
  runCommand,
  suggestions,
} from './page.mjs';
import { passed } from './report.mjs';

/** Answers what the command asks, and fills the first gap of what it opens. */
export async function checkNewPostMortem(page, pictures) {
  await openFile(page, 'README.md');
  await runCommand(page, 'Post-Mortem: New Post-Mortem');
  await answer(page, 'Template of the post-mortem', { picture: join(pictures, 'new-template.png') });
  await answer(page, 'What failed, and for whom', { text: 'Checkout refused every card' });
  await answer(page, 'Severity of the incident', { picture: join(pictures, 'new-severity.png') });
  await answer(page, 'Day of the incident', { text: '2024-05-06' });
  for (const line of ['# Post-Mortem: Checkout refused every card', '**Date:** 2024-05-06'])
    await lineReads(page, line);
  await page.keyboard.type('40 minutes');
  await lineReads(page, '**Duration:** 40 minutes');
  await page.screenshot({ path: join(pictures, 'new-document.png') });
  passed('a few questions begin a post-mortem, and the first key fills its first gap');
}

/** A slash where a line begins offers what is missing, and Enter writes it. */
export async function checkSlashMenu(page, pictures) {
  await openFile(page, 'new.md');
  await page.keyboard.type('# Post-Mortem: Queue lost\n\n');
  await processReads(page, 'Gather Data');
  await page.keyboard.type('/');
  const offered = await suggestions(page, 'Executive Summary');
  await page.screenshot({ path: join(pictures, 'slash-menu.png') });
  assert(offered.length > 3, `The menu offers\n${offered.join('\n')}`);
  await page.keyboard.type('root');
  await suggestions(page, 'Root Cause');
  await page.keyboard.press('Enter');
  await lineReads(page, '## Root Cause');
  await page.keyboard.type('The queue has no limit.');
  await lineReads(page, 'The queue has no limit.');
  passed('a slash offers what is missing, Enter writes it, and the next key fills it');
}

/** What is known of a time stands behind it, above its list, and in its hover. */
export async function checkTimes(page, pictures) {
  await openFile(page, 'postmortems', 'complete.md');
  await processReads(page, 'Under Review');
  await find(page, 'Alert fired: login');
  await lensReads(page, 'detected after');
  await lineReads(page, ' min');
  await page.keyboard.press('Home');
  for (let keys = 0; keys < 4; keys++) await page.keyboard.press('ArrowRight');
  const words = await hoverAtCursor(page, 'UTC');
  await page.screenshot({ path: join(pictures, 'hover-hints-lenses.png') });
  assert.match(words, /after/);
  passed('hints, lenses and hovers tell what is known of a time');
}
