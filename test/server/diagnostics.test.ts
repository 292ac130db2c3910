import { describe, expect, it } from 'vitest';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { root, startClient, type TestClient } from './client.ts';
import { draft, readme } from './documents.ts';

const uri = `${root}/postmortems/logins.md`;

describe('a client that pulls', () => {
  it('gets the problems of a post-mortem where they stand', async () => {
    const client = await startClient();
    await client.open(uri, draft);
    const problem = itemsOf(await client.pull(uri)).find(({ code }) => code === 'metadata-severity');
    expect(problem).toMatchObject({
      range: { start: { line: 4, character: 14 }, end: { line: 4, character: 18 } },
      severity: 1,
      source: 'post-mortem',
      codeDescription: { href: expect.stringMatching(/docs\/rules\/metadata-severity\.md$/) },
    });
  });

  it('is not sent again what it has', async () => {
    const client = await startClient();
    await client.open(uri, draft);
    const { resultId } = await client.pull(uri);
    expect(await client.pull(uri, resultId)).toEqual({ kind: 'unchanged', resultId });
  });

  it('is sent what changed', async () => {
    const client = await startClient();
    await client.open(uri, draft);
    const { resultId } = await client.pull(uri);
    await client.change(uri, 2, [{ range: rangeOf('Hgih'), text: 'High' }]);
    const report = await client.pull(uri, resultId);
    expect(report.kind).toBe('full');
    expect(itemsOf(report).map(({ code }) => code)).not.toContain('metadata-severity');
  });

  it('hears nothing about other Markdown', async () => {
    const client = await startClient();
    await client.open(`${root}/README.md`, readme);
    expect(itemsOf(await client.pull(`${root}/README.md`))).toEqual([]);
  });

  it('hears nothing about other languages', async () => {
    const client = await startClient();
    await client.open(uri, draft, 'plaintext');
    expect(itemsOf(await client.pull(uri))).toEqual([]);
  });

  it('gets an empty report for a document that is not open', async () => {
    const client = await startClient();
    expect(itemsOf(await client.pull(uri))).toEqual([]);
  });
});

describe('a client that cannot pull', () => {
  it('is sent problems when a document opens, changes and closes', async () => {
    const client = await startClient({ isOld: true });
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
    await client.open(uri, draft);
    expect((await client.published(uri)).map(({ code }) => code)).toContain('metadata-severity');
    await client.change(uri, 2, [{ range: rangeOf('Hgih'), text: 'High' }]);
    expect((await client.published(uri)).map(({ code }) => code)).not.toContain('metadata-severity');
    await client.close(uri);
    expect(await client.published(uri)).toEqual([]);
  });

  it('is sent those of the newest text last, whatever of a burst of changes comes before', async () => {
    const client = await startClient({ isOld: true });
    await client.open(uri, draft);
    await client.change(uri, 2, [{ range: rangeOf('Hgih'), text: 'Hig' }]);
    await client.change(uri, 3, [{ range: rangeOf('Hgih'), text: 'High' }].map(shortened));
    const reports: (readonly string[])[] = [];
    do reports.push(await nextCodes(client));
    while (reports.at(-1)?.includes('metadata-severity'));
    expect(reports.length).toBeLessThanOrEqual(3);
    expect(reports.at(-1)).toContain('action-owner');
  });
});

/** The rules of what is published next. */
async function nextCodes(client: TestClient): Promise<readonly string[]> {
  return (await client.published(uri)).map(({ code }) => String(code));
}

/** The place of a word in the draft. */
function rangeOf(word: string): Diagnostic['range'] {
  const lines = draft.split('\n');
  const line = lines.findIndex((text) => text.includes(word));
  const character = lines[line]?.indexOf(word) ?? 0;
  return { start: { line, character }, end: { line, character: character + word.length } };
}

/** The same change of a word that has lost a letter meanwhile. */
function shortened<Change extends { range: Diagnostic['range'] }>(change: Change): Change {
  const { start, end } = change.range;
  return { ...change, range: { start, end: { ...end, character: end.character - 1 } } };
}

function itemsOf(report: DocumentDiagnosticReport): readonly Diagnostic[] {
  return report.kind === 'full' ? report.items : [];
}
