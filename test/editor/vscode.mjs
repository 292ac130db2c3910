// Starts a VS Code server with a folder of its own, and a browser that shows it.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

/** A VS Code server on a free port over a copy of `workspace`; `stop` ends it and removes what it wrote. */
export async function startVsCode({ node, server }, workspace) {
  const home = mkdtempSync(join(tmpdir(), 'postmortem-editor-'));
  const folder = join(home, 'workspace');
  cpSync(workspace, folder, { recursive: true });
  const folders = ['user', 'extensions'].map((name) => join(home, name));
  for (const path of folders) mkdirSync(path);
  const options = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token'];
  const quiet = ['--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust'];
  const places = ['--user-data-dir', folders[0], '--extensions-dir', folders[1]];
  // `detached` makes it a process group, so that its extension hosts end with it.
  const child = spawn(node, [server, ...options, ...quiet, ...places, '--enable-smoke-test-driver'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => {
    process.off('exit', stop);
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', stop);
  try {
    return { folder, port: await portOf(child), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

function portOf(child) {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk) => {
      said += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`VS Code ended with ${code}:\n${said}`)));
    child.once('error', reject);
  });
}

/** The page of a folder with the extension of `repository` in it; `tests` is a module that runs in its extension host. */
export function addressOf({ port, folder }, repository, tests) {
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(repository)],
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ['skipWelcome', 'true'],
  ];
  return `http://127.0.0.1:${port}/?folder=${folder}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** Workspace settings, for what a page cannot be told by its address. */
export function writeSettings({ folder }, settings) {
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
}

export async function startBrowser() {
  return chromium.launch({ executablePath: browserPath(), args: flags });
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
