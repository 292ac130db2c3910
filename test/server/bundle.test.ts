import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProtocolConnection, ShutdownRequest } from 'vscode-languageserver-protocol';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { pseudoTexts } from '../support/pseudo.ts';
import { connect } from './client.ts';
import { draft } from './documents.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'postmortem-server-'));
const bundle = join(folder, 'dist/server.node.cjs');

/** Builds with the table that ships, beside the checkout: what others have built there stays as it is. */
beforeAll(() => {
  symlinkSync(join(root, 'server'), join(folder, 'server'), 'junction');
  execFileSync(process.execPath, [join(root, 'esbuild.mjs')], { cwd: folder, stdio: 'pipe' });
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the bundled server over stdio', () => {
  it('checks a document, reads the configuration file itself and ends when told', async () => {
    const server = spawn(process.execPath, [bundle, '--stdio']);
    try {
      await Promise.race([conversation(server), earlyEnd(server)]);
    } finally {
      server.kill();
    }
  }, 20_000);

  it('speaks the language of its client', async () => {
    const server = spawn(process.execPath, [bundle, '--stdio']);
    try {
      await Promise.race([translation(server), earlyEnd(server)]);
    } finally {
      server.kill();
    }
  }, 20_000);
});

async function conversation(server: ChildProcessWithoutNullStreams): Promise<void> {
  const exited = new Promise((done) => server.once('exit', done));
  const client = await connect(connectionTo(server));
  const uri = pathToFileURL(join(folder, 'postmortem.md')).href;
  writeFileSync(join(folder, '.postmortem.json'), '{ "rules": { "action-owner": "off" } }');
  await client.open(uri, draft);
  const codes = await client.codes(uri);
  expect(codes).toContain('metadata-severity');
  expect(codes).not.toContain('action-owner');
  await client.connection.sendRequest(ShutdownRequest.type);
  await client.connection.sendNotification('exit');
  expect(await exited).toBe(0);
}

/** What is said comes from the service, and its language is set by the server: both have to mean the same texts. */
async function translation(server: ChildProcessWithoutNullStreams): Promise<void> {
  const client = await connect(connectionTo(server), { options: { texts: pseudoTexts } });
  await client.open('memfs:/logins.md', draft);
  const messages = await client.messages('memfs:/logins.md');
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.filter((message) => !/^⟦.*⟧$/.test(message))).toEqual([]);
}

/** Rejects with what a server said that ended by mistake. */
function earlyEnd(server: ChildProcessWithoutNullStreams): Promise<never> {
  let said = '';
  server.stderr.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((_, reject) =>
    server.once(
      'close',
      (code) => code !== 0 && reject(new Error(`The server ended with ${code}:\n${said}`)),
    ),
  );
}

function connectionTo({
  stdout,
  stdin,
}: ChildProcessWithoutNullStreams): ReturnType<typeof createProtocolConnection> {
  return createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
}
