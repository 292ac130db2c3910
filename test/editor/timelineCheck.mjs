// The picture of a timeline beside its text, as a person sees and uses it on VS Code's page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  cursorLine,
  fileAppears,
  find,
  lineReads,
  openFile,
  processReads,
  runCommand,
  saveAsProposed,
} from './page.mjs';
import { passed } from './report.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens the picture of a document and tells the frame that it is in. */
export async function openTimeline(page, name, status) {
  await openFile(page, 'postmortems', name);
  await processReads(page, status);
  await runCommand(page, 'Post-Mortem: Show Timeline');
  return timelineFrame(page);
}

/** The frame with our page: VS Code puts it into another one. */
async function timelineFrame(page) {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    for (const frame of page.frames()) {
      const isOurs = await frame
        .locator('#page svg.timeline')
        .count()
        .catch(() => 0);
      if (isOurs > 0) return frame;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The page of the timeline does not appear');
}

const mark = (frame, text) => frame.locator(`.event[aria-label*="${text}"]`).first();

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

  await mark(frame, 'Rollback').click();
  await cursorLine(page, 21);
  await frame.locator('.event[aria-current="true"][aria-label*="Rollback"]').waitFor();
  passed('a click goes to the line, and the event at the cursor is marked');

  await find(page, 'Cause found');
  await frame.locator('.event[aria-current="true"][aria-label*="Cause found"]').waitFor();
  passed('the picture follows the cursor');

  await mark(frame, 'Incident declared').focus();
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
  await mark(frame, 'starts-now').waitFor();
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
  await mark(frame, 'We are investigating').focus();
  await page.keyboard.press('e');
  const form = frame.locator('form.entry');
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

  await mark(frame, 'Rollback').focus();
  await page.keyboard.press('a');
  await cursorLine(page, 22);
  await page.keyboard.type('Noticed');
  await mark(frame, 'Noticed').waitFor();
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  await frame.locator('.event').nth(12).waitFor({ state: 'detached' });
  passed('an entry is added at the time of an event');
}

async function checkZoom(page, frame, pictures) {
  const said = frame.locator('.said');
  await frame.locator('[data-act=figure][data-figure=timeToDetectMinutes]').click();
  await said
    .filter({ hasText: '4 of 12 events' })
    .or(said.filter({ hasText: '3 of 12 events' }))
    .waitFor();
  await page.screenshot({ path: join(pictures, 'timeline-zoomed.png') });
  await mark(frame, 'Pager').focus();
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

async function checkFilters(page, frame, pictures) {
  await frame.locator('[data-lane=comms]').click();
  await mark(frame, 'Status page').waitFor({ state: 'detached' });
  await frame.locator('[data-lane=comms]').click();
  await mark(frame, 'Status page').waitFor();
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

/** Nothing that axe-core finds, neither in the picture nor in the table. */
async function checkAccess(frame, what) {
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() => globalThis.axe.run(document));
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`);
  assert.deepEqual(told, [], `${what} has barriers`);
  passed(`axe-core finds nothing in ${what}`);
}

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
}

async function clipboardReads(page, pattern) {
  const deadline = Date.now() + 20_000;
  let text = '';
  while (!pattern.test(text)) {
    assert(Date.now() < deadline, `The clipboard has\n${text}`);
    text = await page.evaluate(() => navigator.clipboard.readText());
  }
}

/** What was zoomed and hidden is so again after the window was reloaded. */
export async function checkReload(page) {
  const before = await timelineFrame(page);
  await before.locator('[data-act=gaps]').click();
  await before.locator('[data-lane=people]').click();
  await before.locator('[data-lane=people][aria-pressed=false]').waitFor();
  await runCommand(page, 'Developer: Reload Window');
  await page.waitForEvent('load');
  const frame = await timelineFrame(page);
  await frame.locator('[data-lane=people][aria-pressed=false]').waitFor();
  await frame.locator('[data-act=gaps][aria-pressed=true]').waitFor();
  await frame.locator('[data-lane=people]').click();
  await mark(frame, 'Incident declared').waitFor();
  passed('the timeline comes back after a reload as it was left');
}

/** The built-in preview shows the picture below the heading of the timeline. */
export async function checkPreview(page, pictures) {
  await openFile(page, 'postmortems', 'complete.md');
  await runCommand(page, 'Markdown: Open Preview to the Side');
  const deadline = Date.now() + 30_000;
  for (;;) {
    const counts = await Promise.all(
      page.frames().map((frame) =>
        frame
          .locator('h2:has-text("Timeline") + .postmortem-timeline svg .event')
          .count()
          .catch(() => 0),
      ),
    );
    if (counts.includes(5)) break;
    assert(Date.now() < deadline, 'The preview does not show the picture');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await page.screenshot({ path: join(pictures, 'timeline-preview.png') });
  passed('the Markdown preview shows the picture below its heading');
}

/** In the colours that are really drawn, text stands out from what is behind it as WCAG asks, and so do marks. */
export async function checkContrast(page, theme) {
  const frame = await timelineFrame(page);
  // Its name, which newer versions of VS Code know without "Default".
  await frame.locator(`body[data-vscode-theme-id$="${theme.replace('Default ', '')}"]`).waitFor();
  const tooFaint = await frame.evaluate(faintParts);
  assert.deepEqual(tooFaint, [], `what is too faint in ${theme}`);
  await checkAccess(frame, `the timeline in ${theme}`);
}

/** Runs in the page: everything that is drawn with less contrast than 4.5:1 (text) or 3:1 (fill or outline of marks). */
function faintParts() {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const read = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return { rgb: [red, green, blue], alpha: alpha / 255 };
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a, b) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const paper = read(getComputedStyle(document.body).backgroundColor);
  const ground =
    paper.alpha > 0
      ? paper.rgb
      : read(getComputedStyle(document.documentElement).getPropertyValue('--vscode-editor-background')).rgb;
  const contrast = (colour) => {
    const { rgb, alpha } = read(colour);
    return ratio(
      rgb.map((part, at) => part * alpha + ground[at] * (1 - alpha)),
      ground,
    );
  };
  const faint = [];
  for (const node of document.querySelectorAll('svg.timeline text')) {
    const found = contrast(getComputedStyle(node).fill);
    if (found < 4.5) faint.push(`text ${node.textContent} ${found.toFixed(2)}`);
  }
  for (const node of document.querySelectorAll('svg.timeline .mark, svg.timeline .bar')) {
    const { fill, stroke } = getComputedStyle(node);
    const isHollow = node.closest('.approximate') !== null;
    const found = isHollow ? contrast(stroke) : Math.min(contrast(fill), contrast(stroke));
    if (found < 3) faint.push(`mark ${node.parentElement.getAttribute('class')} ${found.toFixed(2)}`);
  }
  return [...new Set(faint)];
}
