import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** What is no source, or too large to copy. */
const omitted: ReadonlySet<string> = new Set(['.cache', '.git', '.types', 'dist', 'node_modules']);

/** A copy of the repository with its bundles as they ship: what others have built in the checkout stays as it is. */
export function productionCheckout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-checkout-'));
  for (const name of readdirSync(root).filter((name) => !omitted.has(name)))
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (source) => !source.endsWith('.types'),
    });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  execFileSync(process.execPath, ['esbuild.mjs', '--production', '--metafile'], {
    cwd: folder,
    stdio: 'pipe',
  });
  return folder;
}
