// npm run bench:timeline: how long the page of a timeline takes to draw many events, in a real VS Code.
//   node test/editor/timelineSpeed.mjs [EVENTS]     2,000 where no number is given
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startBrowser } from './browser.mjs';
import { startNodeHost } from './hosts/node.mjs';
import { installServer } from './install.mjs';
import { find, lineReads } from './page.mjs';
import { withPage } from './pageCheck.mjs';
import { openTimeline } from './timelineCheck.mjs';
import { fillWorkspace } from './workspaces.mjs';

const root = resolve(import.meta.dirname, '../..');
const count = Number(process.argv[2] ?? 2000);
const keys = 5;

const browser = await startBrowser();
const vscode = installServer(join(root, '.cache/vscode-server'));
const editor = await startNodeHost(vscode, { fill });
const extension = { development: root, pictures: join(root, '.cache') };
try {
  await withPage(browser, editor, extension, async (page) => {
    page.setDefaultTimeout(120_000);
    const frame = await openTimeline(page, 'many.md', 'Draft');
    await frame
      .locator('.event')
      .nth(count - 1)
      .waitFor({ state: 'attached' });
    const first = await durations(frame);
    console.log(`${count} events, first: ${first.at(-1)}`);
    await find(page, 'Step 7 ');
    for (let key = 1; key <= keys; key++) {
      await page.keyboard.type('x');
      await lineReads(page, 'x'.repeat(key));
      await frame
        .locator(`.event[aria-label*="${'x'.repeat(key)}"]`)
        .first()
        .waitFor({ state: 'attached' });
    }
    console.log(`after a key:\n${(await durations(frame)).slice(first.length).join('\n')}`);
  });
} finally {
  editor.stop();
  await browser.close();
}

/** What the page measured of itself: see `performance.measure` in the controller. */
function durations(frame) {
  return frame.evaluate(() =>
    performance
      .getEntriesByName('postmortem.draw')
      .filter(({ duration }) => duration > 5)
      .map(({ duration }) => `${Math.round(duration)} ms`),
  );
}

function fill(folder) {
  fillWorkspace(folder);
  const acts = ['deployed', 'watched by the team', 'alerted on', 'posted to the status page'];
  const entries = Array.from({ length: count }, (_, at) => {
    const time = new Date(Date.UTC(2026, 0, 5, 0, 2 * at)).toISOString().slice(0, 16).replace('T', ' ');
    return `- ${time} - Step ${at} is ${acts[at % acts.length]}`;
  });
  const head = '# Post-Mortem: Many steps\n\n**Date:** 2026-01-05\n**Severity:** High\n**Status:** Draft\n';
  writeFileSync(
    join(folder, 'postmortems/many.md'),
    `${head}\n## Timeline\n\nAll times in UTC.\n\n${entries.join('\n')}\n`,
  );
}
