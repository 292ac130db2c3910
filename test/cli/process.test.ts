import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { productionCheckout } from '../support/checkout.ts';

/** Root reads everything: as root the command line runs as somebody else. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const good = '# Post-Mortem: Queue lost\n\nJohn broke the build.\n';

let checkout: string;
let folder: string;
beforeAll(() => {
  checkout = productionCheckout();
  folder = mkdtempSync(join(tmpdir(), 'postmortem-process-'));
  cpSync(join(checkout, 'dist/cli.cjs'), join(folder, 'cli.cjs'));
  chmodSync(folder, 0o755);
}, 60_000);
afterAll(() => {
  for (const path of [checkout, folder]) rmSync(path, { recursive: true, force: true });
});

function run(
  command: string,
  args: readonly string[],
  options?: SpawnSyncOptions,
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, ...options, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('from a checkout', () => {
  it('npx runs it', { timeout: 60_000 }, () => {
    const { status, stdout, stderr } = run('npx', ['--no-install', 'postmortem', 'lint', 'examples'], {
      cwd: checkout,
      shell: process.platform === 'win32',
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^examples\//);
    expect(stdout).toMatch(/\d post-mortems checked: /);
  });
});

describe.skipIf(process.platform === 'win32')('as a process', { timeout: 60_000 }, () => {
  it('names the files and folders that may not be read, and checks the rest', () => {
    mkdirSync(join(folder, 'docs/secret'), { recursive: true });
    writeFileSync(join(folder, 'docs/a.md'), good);
    writeFileSync(join(folder, 'docs/b.md'), good, { mode: 0 });
    writeFileSync(join(folder, 'docs/secret/c.md'), good);
    chmodSync(join(folder, 'docs/secret'), 0);
    const paths = ['docs', 'docs/secret/c.md', 'docs/s*/**/*.md'];
    const { status, stdout, stderr } = run(process.execPath, ['cli.cjs', 'lint', ...paths], nobody);
    chmodSync(join(folder, 'docs/secret'), 0o755);
    expect(stderr.split('\n')).toEqual([
      'docs/secret: cannot be read: EACCES: permission denied',
      'docs/secret/c.md: cannot be read: EACCES: permission denied',
      'docs/secret: cannot be read: EACCES: permission denied',
      'docs/s*/**/*.md: matches no Markdown file',
      'docs/b.md: cannot be read: EACCES: permission denied',
      '',
    ]);
    expect(stdout).toContain('1 post-mortem checked');
    expect(status).toBe(2);
  });

  it('ends without a word when nobody reads on', () => {
    writeFileSync(join(folder, 'long.md'), good + '\nJohn broke the build.\n'.repeat(3000));
    const { stdout, stderr } = run('sh', [
      '-c',
      '"$0" cli.cjs lint --format json long.md | head -n 1',
      process.execPath,
    ]);
    expect({ stdout, stderr }).toEqual({ stdout: '{\n', stderr: '' });
  });

  it('prints everything into a pipe that is read slowly', () => {
    const { stdout } = run('sh', ['-c', '"$0" cli.cjs lint long.md | (sleep 1; cat)', process.execPath]);
    expect(stdout.match(/ blame$/gm)).toHaveLength(3001);
  });
});
