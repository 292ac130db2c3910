// The picture of a timeline beside its text, as a person sees and uses it on VS Code's page.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { checkAccess } from './contrast.mjs';
import { timelineFrame } from './frames.mjs';
import { cursorLine, find, focusEditor, lineReads, openFile, processReads, runCommand } from './page.mjs';
import { passed } from './report.mjs';

/** Opens the picture of a document and tells the frame that it is in. */
export async function openTimeline(page, name, status) {
  await openFile(page, 'postmortems', name);
  await processReads(page, status);
  await runCommand(page, 'Post-Mortem: Show Timeline');
  return timelineFrame(page);
}

/** The mark of an event, by words of its text. */
export function markOf(frame, text) {
  return frame.locator(`.event[aria-label*="${text}"]`).first();
}

/** From the picture to the text and back, by mouse and by keyboard. */
export async function checkTimeline(page, pictures) {
  // Narrower, and the picture is a list.
  await page.setViewportSize({ width: 1600, height: 1000 });
  const frame = await openTimeline(page, 'checkout.md', 'Draft');
  assert.equal(await frame.locator('.event').count(), 12);
  const figures = await frame.locator('.figure').allTextContents();
  assert.deepEqual(figures, [
    'Time to detect12 min',
    'Time to acknowledge15 min',
    'Time to mitigate1 h 06 min',
    'Time to resolve1 h 35 min',
  ]);
  await page.screenshot({ path: join(pictures, 'timeline.png') });
  passed('the timeline opens beside its text, with its figures');

  await markOf(frame, 'Rollback').click();
  await cursorLine(page, 21);
  await frame.locator('.event[aria-current="true"][aria-label*="Rollback"]').waitFor();
  passed('a click goes to the line, and the event at the cursor is marked');

  await find(page, 'Cause found');
  await frame.locator('.event[aria-current="true"][aria-label*="Cause found"]').waitFor();
  passed('the picture follows the cursor');

  await markOf(frame, 'Incident declared').focus();
  for (const [key, text] of [
    ['ArrowRight', 'DNS is suspected'],
    ['ArrowLeft', 'Incident declared'],
    ['ArrowDown', 'DNS is suspected'],
    ['PageDown', 'Cause found'],
    ['Home', 'Release 4.18'],
    ['End', 'Incident closed'],
  ]) {
    await page.keyboard.press(key);
    await frame.locator(`.event:focus[aria-label*="${text}"]`).waitFor();
  }
  assert.equal(await frame.locator('svg.timeline [tabindex="0"]').count(), 1);
  await page.screenshot({ path: join(pictures, 'timeline-card.png') });
  passed('keys lead from event to event, with one stop for Tab');

  await page.keyboard.press('Control+Enter');
  await frame.locator('.event:focus[aria-label*="Incident closed"]').waitFor();
  await page.keyboard.press('Enter');
  await cursorLine(page, 24);
  passed('Enter goes to the line');

  await checkRedraw(page, frame);
  await checkEdit(page, frame);
  await checkZoom(page, frame, pictures);
  await checkPointer(page, frame);
  await checkFilters(page, frame, pictures);
  await checkAccess(frame, 'the page of the timeline');
}

/** While somebody types, the focus and the elements of the picture stay. */
async function checkRedraw(page, frame) {
  await frame.evaluate(() => {
    for (const each of document.querySelectorAll('.event')) each.isSame = true;
  });
  await find(page, 'Rollback to 4.17 starts');
  await page.keyboard.press('End');
  await page.keyboard.type('-now');
  await markOf(frame, 'starts-now').waitFor();
  const same = await frame.evaluate(
    () => [...document.querySelectorAll('.event')].filter((each) => each.isSame).length,
  );
  assert.equal(same, 11, 'the events that nobody changed are drawn by other elements');
  await page.keyboard.press('Control+Z');
  await frame.locator('.event[aria-label*="starts-now"]').waitFor({ state: 'detached' });
  passed('the picture follows the typing, and keeps what did not change');
}

/** An entry is written anew in the picture; undo is that of the text. */
async function checkEdit(page, frame) {
  await markOf(frame, 'We are investigating').focus();
  await page.keyboard.press('e');
  const form = frame.locator('form.entry');
  await form.locator('input[name=text]:focus').waitFor();
  await form.locator('input[name=time]').fill('25:99');
  await page.keyboard.press('Enter');
  await form.locator('[role=alert]:not([hidden])').waitFor();
  await form.locator('input[name=time]').fill('10:36');
  await form.locator('input[name=text]').fill('Status page: <b>we look</b> | at it');
  await page.keyboard.press('Enter');
  await form.waitFor({ state: 'detached' });
  await lineReads(page, '- Status page: <b>we look</b> | at');
  assert.equal(await frame.locator('svg.timeline b').count(), 0);
  await find(page, 'we look');
  await page.keyboard.press('Control+Z');
  await lineReads(page, '- Status page: "We are');
  passed(
    'an entry is edited in the picture, a time that there is none of is refused, and undo takes it back',
  );

  await markOf(frame, 'Rollback').focus();
  await page.keyboard.press('a');
  await cursorLine(page, 22);
  await page.keyboard.type('Noticed');
  await markOf(frame, 'Noticed').waitFor();
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  await frame.locator('.event').nth(12).waitFor({ state: 'detached' });
  passed('an entry is added at the time of an event');
}

async function checkZoom(page, frame, pictures) {
  const said = frame.locator('.said');
  await frame.locator('[data-act=figure][data-figure=timeToDetectMinutes]').click();
  await said.filter({ hasText: '3 of 12 events' }).waitFor();
  await page.screenshot({ path: join(pictures, 'timeline-zoomed.png') });
  await markOf(frame, 'Pager').focus();
  await page.keyboard.press('0');
  await said.filter({ hasText: '12 of 12 events' }).waitFor();
  await page.keyboard.press('+');
  await said.filter({ hasText: /^(?!12 of)\d+ of 12 events/ }).waitFor();
  await page.keyboard.press('-');
  await page.keyboard.press('0');
  await said.filter({ hasText: '12 of 12 events' }).waitFor();
  await frame.locator('[data-stage=respond]').click();
  await said.filter({ hasText: /^(?!12 of)\d+ of 12 events/ }).waitFor();
  await frame.locator('[data-act=fit]').click();
  await said.filter({ hasText: '12 of 12 events' }).waitFor();
  passed('figures, keys and stages zoom, and everything comes back');
}

/** What only a pointer does: strokes, the wheel, the context menu and double clicks. */
async function checkPointer(page, frame) {
  const said = frame.locator('.said');
  const all = said.filter({ hasText: '12 of 12 events' });
  const some = said.filter({ hasText: /^(?!12 of)\d+ of 12 events/ });
  const axis = await frame.locator('.axis-line').first().boundingBox();
  const y = axis.y - 4;
  await page.mouse.move(axis.x + axis.width * 0.3, y);
  await page.mouse.down();
  await page.mouse.move(axis.x + axis.width * 0.6, y, { steps: 4 });
  await frame.locator('.brush:not([hidden])').waitFor();
  await page.mouse.up();
  await frame.locator('.brush[hidden]').waitFor({ state: 'attached' });
  await some.waitFor();
  await frame.locator('[data-act=fit]').click();
  await all.waitFor();
  await page.mouse.move(axis.x + axis.width * 0.5, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  await some.waitFor();
  await frame.locator('[data-act=fit]').click();
  await all.waitFor();
  passed('a stroke and the wheel zoom');

  await page.mouse.click(axis.x + axis.width * 0.5, y, { button: 'right' });
  // For a moment a menu takes no clicks.
  await page.getByRole('menuitem', { name: 'Add Entry Here' }).hover();
  await page.keyboard.press('Enter');
  await frame.locator('.event').nth(12).waitFor();
  await focusEditor(page);
  await page.keyboard.press('Control+Z');
  await frame.locator('.event').nth(12).waitFor({ state: 'detached' });
  await page.mouse.dblclick(axis.x + axis.width * 0.5, y);
  await frame.locator('.event').nth(12).waitFor();
  await focusEditor(page);
  await page.keyboard.press('Control+Z');
  await frame.locator('.event').nth(12).waitFor({ state: 'detached' });
  passed('an entry is added where the pointer is, from the context menu and by a double click');

  await markOf(frame, 'Rollback').dblclick();
  await frame.locator('form.entry input[name=text]:focus').waitFor();
  await page.keyboard.press('Escape');
  await frame.locator('form.entry').waitFor({ state: 'detached' });
  passed('a double click on a mark opens its entry, and Escape leaves it');
}

async function checkFilters(page, frame, pictures) {
  await frame.locator('[data-lane=comms]').click();
  await markOf(frame, 'Status page').waitFor({ state: 'detached' });
  await frame.locator('[data-lane=comms]').click();
  await markOf(frame, 'Status page').waitFor();
  await frame.locator('input[type=search]').fill('dns');
  await frame.locator('.found', { hasText: '1 found' }).waitFor();
  await page.screenshot({ path: join(pictures, 'timeline-search.png') });
  await page.keyboard.press('Enter');
  await frame.locator('.event:focus[aria-label*="DNS"]').waitFor();
  await frame.locator('input[type=search]').fill('');
  await frame.locator('summary').click();
  await frame.locator('tbody tr').nth(11).waitFor();
  passed('lanes are hidden and shown, events are found, and all stands in a table');
}
