// What helps to write, by keyboard alone, as a person sees it on VS Code's page. Each check leaves pictures.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import {
  answer,
  choosePasteOffer,
  copy,
  fileAppears,
  find,
  hoverAtCursor,
  isSelected,
  lensReads,
  lineReads,
  notifications,
  openFile,
  processReads,
  quickRows,
  runCommand,
  suggestions,
  walkthroughReads,
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
  await isSelected(page);
  await page.keyboard.type('40 minutes');
  await lineReads(page, '**Duration:** 40 minutes');
  await page.screenshot({ path: join(pictures, 'new-document.png') });
  passed('a few questions begin a post-mortem, and the first key fills its first gap');
}

/** A slash where a line begins offers what is missing, and Enter writes it. */
export async function checkSlashMenu(page) {
  await openSlashMenu(page);
  await page.keyboard.type('root');
  await suggestions(page, 'Root Cause');
  await page.keyboard.press('Enter');
  await lineReads(page, '## Root Cause');
  await page.keyboard.type('The queue has no limit.');
  await lineReads(page, 'The queue has no limit.');
  passed('a slash offers what is missing, Enter writes it, and the next key fills it');
}

/** Types a slash into a new post-mortem. */
export async function openSlashMenu(page) {
  await openFile(page, 'new.md');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('# Post-Mortem: Queue lost\n\n');
  await processReads(page, 'Gather Data');
  await page.keyboard.type('/');
  const offered = await suggestions(page, 'Executive Summary');
  assert(offered.length > 3, `The menu offers\n${offered.join('\n')}`);
}

/** What is known of a time stands behind it, above its list, and in its hover. */
export async function showTime(page) {
  await openFile(page, 'postmortems', 'complete.md');
  await processReads(page, 'Under Review');
  await find(page, '08:12');
  await lensReads(page, 'detected after');
  await lineReads(page, ' min');
  await page.keyboard.press('ArrowLeft');
  assert.match(await hoverAtCursor(page, 'UTC'), /\+7 min from the start of the incident/);
}

/** What is pasted into a timeline stays as it is, with an offer to make entries of it. */
export async function checkPaste(page, pictures) {
  await openFile(page, 'postmortems', 'complete.md');
  await processReads(page, 'Under Review');
  await copy(
    page,
    '2024-09-18T08:14:00Z WARN session: key not found\n2024-09-18T08:30:00Z INFO session: stopped\n',
  );
  await find(page, '08:15');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+V');
  await lineReads(page, '2024-09-18T08:14:00Z WARN');
  await choosePasteOffer(page, 'Paste as timeline entries', join(pictures, 'paste.png'));
  await lineReads(page, '- 08:14');
  await lineReads(page, '- 08:30');
  for (let steps = 0; steps < 3; steps++) await page.keyboard.press('Control+Z');
  passed('what is pasted is offered as entries of the timeline');
}

/** The commands of the process move a document on: what is missing is shown, and can be overlooked. */
export async function checkProcess(page, pictures) {
  await openFile(page, 'postmortems', 'logins.md');
  await processReads(page, 'Under Review: Publish');
  await runCommand(page, 'Post-Mortem: Publish');
  const missing = await quickRows(page, 'Publish All the Same');
  await page.screenshot({ path: join(pictures, 'publish.png') });
  assert.match(missing.join('\n'), /is no severity/);
  await page.keyboard.press('Escape');
  passed('Publish shows what is open, and leaves the document');

  await runCommand(page, 'Post-Mortem: Gather Data');
  await lineReads(page, '## Data to Gather');
  assert.match((await notifications(page)).join('\n'), /Meet while memories are fresh/);
  await page.screenshot({ path: join(pictures, 'gather-data.png') });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Z');
  passed('Gather Data writes a checklist and offers a meeting');

  await runCommand(page, 'Post-Mortem: Schedule 30-Day Review');
  await answer(page, 'Day on which the actions are looked at again', {
    picture: join(pictures, 'review.png'),
  });
  await lineReads(page, '- [ ] Review the action items on');
  await answer(page, 'Save for Your Calendar');
  await fileAppears(page, '.ics');
  passed('Schedule 30-Day Review writes the day, and a file for the calendar');
}

/** The page that teaches the extension, with its pictures. */
export async function checkWalkthrough(page, pictures) {
  await runCommand(page, 'Welcome: Open Walkthrough');
  await answer(page, 'Select a walkthrough', { text: 'Get Started with Post-Mortem' });
  await walkthroughReads(page, 'Create a Post-Mortem');
  // Its pictures are shown beside the steps only where there is room.
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.screenshot({ path: join(pictures, 'walkthrough.png') });
  passed('the walkthrough opens');
}
