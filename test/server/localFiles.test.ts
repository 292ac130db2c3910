import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLocalFiles, readLocalFile } from '../../server/src/localFiles.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'postmortem-'));
  const paths = ['a.md', 'deep/er/b c.Markdown', 'notes.txt', 'node_modules/x/readme.md', '.git/c.md'];
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), `# ${path}\n`);
  }
  symlinkSync(folder, join(folder, 'deep', 'again'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const address = (path: string): string => pathToFileURL(join(folder, path)).href;

describe('the files of this machine', () => {
  it('are found where they are Markdown, not hidden and of no package', async () => {
    const found = await findLocalFiles([pathToFileURL(folder).href]);
    expect(found.toSorted()).toEqual([address('a.md'), address('deep/er/b c.Markdown')]);
  });

  it('are none where there is no folder', async () => {
    expect(await findLocalFiles([address('nowhere'), 'vscode-vfs://github/a/b'])).toEqual([]);
  });

  it('are read where they can be', async () => {
    expect(await readLocalFile(address('a.md'))).toBe('# a.md\n');
    expect(await readLocalFile(address('nowhere.md'))).toBeUndefined();
    expect(await readLocalFile('vscode-vfs://github/a/b.md')).toBeUndefined();
  });
});
