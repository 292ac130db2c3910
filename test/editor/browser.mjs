// The browser that shows VS Code's page.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Webviews keep their service worker in third-party storage, which Debian's Chromium blocks unless its profile says otherwise. */
const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };

/** A Chromium with a profile of its own, which goes with this process. */
export async function startBrowser() {
  const profile = mkdtempSync(join(tmpdir(), 'postmortem-browser-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const options = { executablePath: browserPath(), args: flags };
  const browser = await chromium.launchPersistentContext(profile, options);
  await browser.grantPermissions(['clipboard-read', 'clipboard-write']);
  process.once('exit', () => removeWhatCanBe(profile));
  return browser;
}

/** A browser goes on writing until its last process has ended; what it leaves then fails no test. */
function removeWhatCanBe(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch {}
}

function browserPath() {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  for (const name of ['chromium', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: 'pipe' }).trim();
    } catch {}
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  throw new Error('No Chromium: set CHROME_PATH, or install one (apt-get install chromium)');
}
