import { describe, expect, it } from 'vitest';
import { insertTimelineEntryRequest } from '../../server/src/protocol.ts';
import { root, startClient } from './client.ts';
import { draft, readme } from './documents.ts';

const uri = `${root}/postmortems/logins.md`;
const position = { line: 20, character: 0 };

describe('an entry of the timeline at this moment', () => {
  it('comes as a snippet for the version that is open, in the zone that is set', async () => {
    const client = await startClient({ settings: { timezone: 'Europe/Berlin' } });
    await client.open(uri, draft.replace('All times in UTC.\n\n', ''));
    const answer = await client.connection.sendRequest(insertTimelineEntryRequest, { uri, position });
    expect(answer).toEqual({
      version: 1,
      range: { start: { line: 17, character: 0 }, end: expect.anything() },
      snippet: expect.stringMatching(/logins work again\n- 2024-10-01 16:23 - \$0$/),
    });
  });

  it('is refused with a reason elsewhere', async () => {
    const client = await startClient();
    await client.open(`${root}/README.md`, readme);
    const params = { uri: `${root}/README.md`, position: { line: 0, character: 0 } };
    const answer = await client.connection.sendRequest(insertTimelineEntryRequest, params);
    expect(answer).toEqual({ refusal: expect.stringContaining('not taken for a post-mortem') });
  });

  it('is nothing for what is not open', async () => {
    const client = await startClient();
    expect(await client.connection.sendRequest(insertTimelineEntryRequest, { uri, position })).toBeNull();
  });
});
