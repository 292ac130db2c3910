// Servers that run beside the tests, each with a folder of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that goes with whoever uses it. */
export function createHome() {
  return mkdtempSync(join(tmpdir(), 'postmortem-editor-'));
}

/** Starts a server and waits until it says what `ready` matches; `stop` ends it and removes its home. */
export async function startServer(home, command, args, ready) {
  // `detached` makes it a process group, so that its extension hosts end with it.
  const child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = () => {
    process.off('exit', stop);
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', stop);
  try {
    return { match: await said(child, ready), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

function said(child, pattern) {
  let text = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk) => {
      text += chunk;
      const match = pattern.exec(text);
      if (match) resolve(match);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${text}`)));
    child.once('error', reject);
  });
}
