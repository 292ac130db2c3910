import { describe, expect, it } from 'vitest';
import {
  type CopyTarget,
  copyRequest,
  exportIndexRequest,
  exportPageRequest,
  exportRequest,
} from '../../server/src/protocol.ts';
import { exportFormats } from '../../server/src/service/index.ts';
import { root, startClient, type TestClient } from './client.ts';
import { draft, readme } from './documents.ts';

const uri = `${root}/postmortems/logins.md`;

async function open(text = draft): Promise<TestClient> {
  const client = await startClient();
  await client.open(uri, text);
  return client;
}

/** The places before and behind words of the draft. */
function rangeOf(words: string) {
  const start = draft.indexOf(words);
  const at = (offset: number) => {
    const lines = draft.slice(0, offset).split('\n');
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  };
  return { start: at(start), end: at(start + words.length) };
}

describe('an open document', () => {
  it.each(exportFormats)('leaves the editor as %s', async (format) => {
    const { connection } = await open();
    expect(await connection.sendRequest(exportRequest, { uri, format })).toEqual({
      text: expect.stringMatching(/\S\r?\n$/),
      fileName: expect.stringMatching(/^logins-failed-after-a-key-rotation\./),
    });
  });

  it('is that which the person sees', async () => {
    const client = await open();
    await client.change(uri, 2, [{ text: '# Post-Mortem: Disk full\n' }]);
    expect(await client.connection.sendRequest(exportRequest, { uri, format: 'html' })).toMatchObject({
      fileName: 'disk-full.html',
    });
    expect(await client.connection.sendRequest(exportRequest, { uri, format: 'adf' })).toHaveProperty(
      'refusal',
    );
  });

  it('has to be open', async () => {
    const { connection } = await startClient();
    expect(await connection.sendRequest(exportRequest, { uri, format: 'html' })).toBe(null);
    expect(await connection.sendRequest(copyRequest, { uri, target: 'html' })).toBe(null);
  });
});

describe('a folder', () => {
  it('is exported page by page, with a list that leads to them', async () => {
    const { connection } = await startClient();
    const made = await connection.sendRequest(exportPageRequest, { uri, text: draft, path: 'a/b c.html' });
    if (made === null || 'refusal' in made) throw new Error('There is no page');
    expect(made.text).toMatch(/^<!DOCTYPE html>/i);
    expect(made.row).toMatchObject({ path: 'a/b c.html', title: 'Logins failed after a key rotation' });
    const index = await connection.sendRequest(exportIndexRequest, { uri: root, rows: [made.row] });
    expect(index).toMatchObject({ text: expect.stringContaining('href="./a/b%20c.html"') });
  });

  it('has no pages of what is no post-mortem', async () => {
    const { connection } = await startClient();
    expect(await connection.sendRequest(exportPageRequest, { uri, text: readme, path: 'a.html' })).toBe(null);
  });

  it('with something that cannot be exported says so', async () => {
    const client = await startClient();
    const made = await client.connection.sendRequest(exportIndexRequest, {
      uri: root,
      rows: [null],
    } as never);
    expect(made).toEqual({ refusal: 'It cannot be exported: see the output "Post-Mortem".' });
    expect(client.logged.join()).toContain('postmortem/exportIndex failed');
  });
});

describe('a part of a document', () => {
  const copied = async (target: CopyTarget, words?: string): Promise<string> => {
    const { connection } = await open();
    const range = words === undefined ? undefined : rangeOf(words);
    const made = await connection.sendRequest(copyRequest, { uri, target, ...(range && { range }) });
    return made && 'text' in made ? made.text : '';
  };

  it.each<CopyTarget>(['slack', 'confluence', 'adf', 'html', 'markdown', 'text'])(
    'is copied for %s: what is selected, or the whole',
    async (target) => {
      const words = 'The session service was restarted.';
      expect(await copied(target, words)).toContain(words);
      expect(await copied(target, words)).not.toContain('Signing key rotated');
      expect(await copied(target)).toContain('Signing key rotated');
    },
  );

  it('is the section around the cursor', async () => {
    const { connection } = await open();
    const { start } = rangeOf('The session service was restarted.');
    const made = await connection.sendRequest(copyRequest, {
      uri,
      target: 'markdown',
      range: { start, end: start },
    });
    expect(made).toEqual({ text: '## Resolution\n\nThe session service was restarted.\n' });
  });

  it('that is empty is refused', async () => {
    const { connection } = await open('\n');
    expect(await connection.sendRequest(copyRequest, { uri, target: 'markdown' })).toEqual({
      refusal: 'There is nothing to copy here.',
    });
  });
});
