import { describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
} from 'vscode-languageserver-protocol';
import { statusRequest } from '../../server/src/protocol.ts';
import { root, startClient } from './client.ts';
import { draft, readme } from './documents.ts';

const uri = `${root}/postmortems/logins.md`;

/** Some seconds of work: sections that differ, as equal ones are parsed once. */
const long = Array.from(
  { length: 10_000 },
  (_, n) => `
## Notes ${n}

Some *text* with [a link](${n}).
`,
).reduce((text, section) => text + section, draft);

describe('a request', () => {
  it('on a long document can be cancelled while others are answered', { timeout: 20_000 }, async () => {
    const client = await startClient();
    await client.open(`${root}/long-postmortem.md`, long);
    await client.open(uri, draft);
    const source = new CancellationTokenSource();
    const textDocument = { uri: `${root}/long-postmortem.md` };
    const pull = client.connection.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument },
      source.token,
    );
    const cancelled = expect(pull).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(await client.codes(uri)).toContain('metadata-severity');
    source.cancel();
    await cancelled;
  });

  it('for a version that was superseded is answered for the newest', async () => {
    const client = await startClient();
    await client.open(uri, long.slice(0, 200_000));
    const pull = client.pull(uri);
    await client.change(uri, 2, [{ text: readme }]);
    expect(await pull).toMatchObject({ kind: 'full', items: [] });
  });

  it('that fails is logged with its document and answered with nothing', async () => {
    const client = await startClient({
      host: {
        today: () => {
          throw new Error('no clock');
        },
      },
    });
    await client.open(uri, draft);
    expect(await client.pull(uri)).toMatchObject({ kind: 'full', items: [] });
    expect(client.logged.join('\n')).toMatch(
      /textDocument\/diagnostic failed for .*logins\.md: Error: no clock/,
    );
  });
});

describe('today', () => {
  it('is what the client says, if it says so', async () => {
    const today = (): string => {
      throw new Error('nobody asks the clock');
    };
    const client = await startClient({ host: { today }, today: '2024-10-01' });
    await client.open(uri, draft);
    expect(await client.codes(uri)).toContain('metadata-severity');
  });
});

describe('the status', () => {
  it('says why a document is taken for a post-mortem', async () => {
    const client = await startClient();
    await client.open(uri, draft);
    expect(await client.connection.sendRequest(statusRequest, { uri })).toEqual({
      postmortem: true,
      reason: expect.stringContaining('title'),
    });
  });

  it('says why another is not', async () => {
    const client = await startClient();
    const other = `${root}/README.md`;
    await client.open(other, readme);
    expect(await client.connection.sendRequest(statusRequest, { uri: other })).toMatchObject({
      postmortem: false,
    });
  });

  it('answers for documents that are not open', async () => {
    const client = await startClient();
    expect(await client.connection.sendRequest(statusRequest, { uri })).toMatchObject({ postmortem: false });
  });
});
