// An exported page in a real browser: whatever the document held, nothing in it runs; and everybody can read it.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Opens a page that was made of hostile Markdown, touches all that can be touched, and throws if anything ran, asked for something
 * or loaded more than pictures of the web. What runs sets `window.hacked` (see test/support/hostileMarkdown.ts).
 * @param {import('playwright-core').Browser | import('playwright-core').BrowserContext} browser
 * @param {string} html
 */
export async function checkHostilePage(browser, html) {
  await withPage(browser, html, async (page, address) => {
    const happened = [];
    page.on('dialog', (dialog) => {
      happened.push(`dialog: ${dialog.message()}`);
      return dialog.dismiss();
    });
    page.on('popup', (popup) => happened.push(`window: ${popup.url()}`));
    page.on('framenavigated', (frame) => {
      if (frame.url().split('#')[0] !== address) happened.push(`went to ${frame.url()}`);
    });
    // A page that is blocked tried to do what it was blocked from.
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) happened.push(message.text());
    });
    await page.route(/^(?!file:)/, (route) => {
      const request = route.request();
      if (request.resourceType() !== 'image') happened.push(`asked for ${request.url()}`);
      return route.abort();
    });
    await page.goto(address);
    await touchAll(page);
    const found = await page.evaluate(() => ({
      hacked: window.hacked,
      scripts: document.scripts.length,
      frames: window.length,
      sheets: document.styleSheets.length,
    }));
    assert.deepEqual(happened, []);
    assert.deepEqual(found, { hacked: undefined, scripts: 0, frames: 0, sheets: 1 });
  });
}

/** Hovers, focuses, unfolds and clicks what there is; links that lead away are held back. */
async function touchAll(page) {
  await page.evaluate(async () => {
    document.addEventListener('click', (event) => {
      const address = event.target.closest?.('a')?.getAttribute('href') ?? '';
      if (/^(?:https?:|mailto:)/i.test(address)) event.preventDefault();
    });
    for (const each of document.querySelectorAll('body *')) {
      for (const type of ['mouseover', 'mouseenter', 'focus', 'toggle', 'load', 'error', 'animationend'])
        each.dispatchEvent(new Event(type, { bubbles: true }));
      each.focus?.();
      each.click?.();
    }
    for (const each of document.querySelectorAll('details')) each.open = true;
    // What was set off has run by then: pictures have come or failed, frames were drawn, tasks that waited were done.
    await Promise.allSettled([...document.images].map((image) => image.decode()));
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => requestIdleCallback(resolve));
  });
}

/**
 * Looks at a page as readers do, light and dark, wide and narrow: it throws if axe finds a barrier, or if the page is wider than
 * the screen.
 * @param {import('playwright-core').Browser | import('playwright-core').BrowserContext} browser
 * @param {string} html
 */
export async function checkReadablePage(browser, html) {
  for (const colorScheme of ['light', 'dark'])
    for (const width of [1200, 400])
      await withPage(browser, html, async (page, address) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${overflow}px too wide for ${width}px`);
        assert.deepEqual(await barriersIn(page), [], `${colorScheme}, ${width}px`);
      });
}

/** The policy of the page allows no script, so axe comes by the debugger. */
async function barriersIn(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

async function withPage(browser, html, check) {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-export-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const page = await browser.newPage();
  try {
    await check(page, pathToFileURL(file).href);
  } finally {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
