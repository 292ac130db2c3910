import { describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
} from 'vscode-languageserver-protocol';
import { root, startClient } from './client.ts';
import { draft } from './documents.ts';

const uri = `${root}/postmortems/logins.md`;
const file = `${root}/.postmortem.json`;

describe('a document of 5 MB', () => {
  const large = `${draft}\n${Array.from({ length: 5000 }, (_, at) => `## Part ${at}\n\n${'word '.repeat(200)}\n`).join('\n')}`;

  it('has its headings read, while others are answered', { timeout: 60_000 }, async () => {
    const client = await startClient();
    const largeUri = `${root}/postmortems/large.md`;
    await client.open(largeUri, large);
    await client.open(uri, draft);
    const [codes, others] = await Promise.all([client.codes(largeUri), client.codes(uri)]);
    expect(codes).toEqual(['document-size']);
    expect(others).toContain('metadata-severity');
    expect(client.logged).toEqual([]);
  });
});

describe('a flood of changes', () => {
  it('ends in the diagnostics of the last of them, whatever was asked in between', {
    timeout: 60_000,
  }, async () => {
    const client = await startClient();
    await client.open(uri, draft);
    const place = { line: 4, character: 14 };
    const pulls: Promise<readonly string[]>[] = [];
    for (let version = 2; version <= 200; version++) {
      const [end, text] = version % 2 === 0 ? [18, 'High'] : [18, 'Hgih'];
      await client.change(uri, version, [
        { range: { start: place, end: { line: 4, character: end } }, text },
      ]);
      if (version % 5 === 0) pulls.push(client.codes(uri));
    }
    await client.change(uri, 201, [{ text: draft.replace('Hgih', 'Low') }]);
    const last = await client.codes(uri);
    expect(last).not.toContain('metadata-severity');
    for (const codes of await Promise.all(pulls)) expect(codes).toContain('action-owner');
    expect(client.logged).toEqual([]);
  });

  it('with a request for each, all but the last cancelled, costs one analysis', {
    timeout: 60_000,
  }, async () => {
    const client = await startClient();
    await client.open(uri, draft);
    const cancelled: Promise<void>[] = [];
    for (let version = 2; version <= 100; version++) {
      await client.change(uri, version, [{ text: `${draft}\n${'x'.repeat(version)}\n` }]);
      const source = new CancellationTokenSource();
      const pull = client.connection.sendRequest(
        DocumentDiagnosticRequest.type,
        { textDocument: { uri } },
        source.token,
      );
      source.cancel();
      cancelled.push(expect(pull).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled }));
    }
    expect(await client.codes(uri)).toContain('metadata-severity');
    await Promise.all(cancelled);
    expect(client.logged).toEqual([]);
  });
});

describe('a document that is closed', () => {
  /** So long that its analysis is not done when the next message arrives. */
  const long = `${draft}\n${Array.from({ length: 200 }, (_, at) => `## Part ${at}\n\n${`Text ${at}. `.repeat(100)}\n`).join('\n')}`;

  it('while it is analysed has no diagnostics', async () => {
    const client = await startClient();
    await client.open(uri, long);
    const pull = client.codes(uri);
    await client.close(uri);
    expect(await pull).toEqual([]);
    expect(client.logged).toEqual([]);
  });

  it('and opened again never has those of its old text', async () => {
    const client = await startClient();
    await client.open(uri, long);
    const pull = client.codes(uri);
    await client.close(uri);
    await client.open(uri, long.replace('Hgih', 'High'));
    expect(await pull).not.toContain('metadata-severity');
    expect(await client.codes(uri)).toEqual(['action-owner']);
  });

  it('while it is analysed is cleared in a client that cannot pull', async () => {
    const client = await startClient({ isOld: true });
    await client.open(uri, long);
    await client.close(uri);
    expect(await client.published(uri)).toEqual([]);
  });
});

describe('a configuration file', () => {
  it.each([
    ['is no JSON', '{ rules: }', /^Not valid JSON: /],
    ['is a list', '[1]', /^The configuration must be an object\.$/],
    ['is null', 'null', undefined],
    ['is empty', '', undefined],
    ['names no rule', '{ "rules": { "blme": "off", "metadata-severity": "off" } }', /^Unknown rule "blme"/],
    [
      'sets no severity',
      '{ "rules": { "title": "loud", "metadata-severity": "off" } }',
      /^rules\.title must be "error", /,
    ],
    [
      'sets no option',
      '{ "rules": { "timeline-order": ["error", { "x": 1 }], "metadata-severity": "off" } }',
      /"?rules\.timeline-order\.1\.x"?/,
    ],
    [
      'has a key too many',
      '{ "colour": 1, "rules": { "metadata-severity": "off" } }',
      /^Unknown setting "colour"/,
    ],
  ])('that %s is told so, and everything else holds', async (_, text, message) => {
    const client = await startClient({ files: new Map([[file, text]]) });
    await client.open(uri, draft);
    const codes = await client.codes(uri);
    expect(codes).toContain('action-owner');
    expect(codes.includes('metadata-severity')).toBe(!text.includes('metadata-severity'));
    if (message)
      expect(await client.published(file)).toContainEqual(
        expect.objectContaining({ message: expect.stringMatching(message) }),
      );
    expect(client.logged).toEqual([]);
  });

  it('that goes away takes with it what was said of it', async () => {
    const files = new Map([[file, '{']]);
    const client = await startClient({ files });
    await client.open(uri, draft);
    await client.codes(uri);
    expect(await client.published(file)).not.toEqual([]);
    files.delete(file);
    await client.fileChanged(file);
    expect(await client.published(file)).toEqual([]);
  });

  it('that cannot be read is none', async () => {
    const readFile = async (): Promise<never> => {
      throw new Error('EIO: i/o error');
    };
    const client = await startClient({ host: { readFile } });
    await client.open(uri, draft);
    expect(await client.codes(uri)).toContain('metadata-severity');
    expect(client.logged.join()).toContain('.postmortem.json cannot be read: Error: EIO');
  });
});
