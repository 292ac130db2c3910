import { expect, it } from 'vitest';
import { statusRequest } from '../../server/src/protocol.ts';
import { startClient } from '../server/client.ts';
import { draft } from '../server/documents.ts';
import { pseudoTexts } from '../support/pseudo.ts';

it('a server speaks the language that it was started with, and English after that', async () => {
  const uri = 'file:///work/logins.md';
  const other = await startClient({ options: { texts: pseudoTexts } });
  await other.open(uri, draft);
  const messages = await other.messages(uri);
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.filter((message) => !/^⟦.*⟧$/.test(message))).toEqual([]);
  const { reason } = await other.connection.sendRequest(statusRequest, { uri: 'file:///work/none.md' });
  expect(reason).toMatch(/^⟦.*⟧$/);
  const next = await startClient();
  await next.open(uri, draft);
  expect((await next.messages(uri)).join()).not.toContain('⟦');
});

it('texts that are none leave it English', async () => {
  const uri = 'file:///work/logins.md';
  for (const texts of [null, 'de', 7, { 'No owner: {0}': 1 }]) {
    const client = await startClient({ options: { texts } as object });
    await client.open(uri, draft);
    expect((await client.messages(uri)).join()).toContain('No owner');
  }
});
