import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import {
  addTimelineEntryRequest,
  editTimelineEntryRequest,
  insertMermaidRequest,
  type TimelineAnswer,
  type TimelineFormat,
  timelineRequest,
  timelineTextRequest,
} from '../../server/src/protocol.ts';
import { type Editor, root, startClient, type TestClient } from './client.ts';
import { draft } from './documents.ts';

const uri = `${root}/postmortems/logins.md`;
const elsewhere = `${root}/postmortems/other.md`;

async function open(text = draft, editor: Editor = {}): Promise<TestClient> {
  const client = await startClient(editor);
  await client.open(uri, text);
  return client;
}

async function timelineOf({ connection }: TestClient): Promise<TimelineAnswer> {
  const answer = await connection.sendRequest(timelineRequest, { uri });
  if (answer === null) throw new Error('There is no timeline');
  return answer;
}

function applied(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), [...edits]);
}

describe('the timeline', () => {
  it('is that of the document as it is now', async () => {
    const client = await open();
    const before = await timelineOf(client);
    expect(before.version).toBe(1);
    expect(before.view.events.length).toBeGreaterThan(1);
    await client.change(uri, 2, [{ text: '# Notes\n' }]);
    const { version, view } = await timelineOf(client);
    expect([version, view.events, view.notes.length]).toEqual([2, [], 1]);
  });

  it('is read under the settings of the document', async () => {
    const text =
      '# Post-Mortem: A\n\n**Date:** 2024-05-06\n\n## Timeline\n\n- 10:20 - Alert fires\n- 10:30 - Over\n';
    const { view } = await timelineOf(await open(text, { settings: { timezone: 'Europe/Berlin' } }));
    expect([view.zone, view.events[0]?.start]).toEqual([
      'Europe/Berlin',
      Date.parse('2024-05-06T08:20Z') / 60_000,
    ]);
  });

  it.each<TimelineFormat>(['svg', 'mermaid', 'markdown', 'text'])(
    'leaves the editor as %s',
    async (format) => {
      const { connection } = await open();
      const made = await connection.sendRequest(timelineTextRequest, {
        uri,
        format,
        width: 640,
        gapsToScale: true,
      });
      expect(made).toMatchObject({
        text: expect.stringMatching(/\n$/),
        fileName: expect.stringMatching(/-timeline\.\w+$/),
      });
      if (format === 'svg') expect(made).toMatchObject({ text: expect.stringContaining('width="640"') });
    },
  );

  it('is refused as text where there is none', async () => {
    const { connection } = await open('# Post-Mortem: A\n');
    expect(await connection.sendRequest(timelineTextRequest, { uri, format: 'text' })).toEqual({
      refusal: expect.stringMatching(/^There is no timeline/),
    });
    expect(await connection.sendRequest(insertMermaidRequest, { uri })).toMatchObject({
      refusal: expect.any(String),
    });
  });

  it('is put below its section as a block', async () => {
    const { connection } = await open();
    const made = await connection.sendRequest(insertMermaidRequest, { uri });
    if (made === null || 'refusal' in made) throw new Error('There is no block');
    expect(made.version).toBe(1);
    expect(applied(draft, made.edits)).toMatch(/\n\n```mermaid\n%% Post-Mortem/);
  });
});

describe('an entry', () => {
  it('is edited where it stands', async () => {
    const client = await open();
    const { version, view } = await timelineOf(client);
    const [event] = view.events;
    if (event === undefined) throw new Error('There is no event');
    const made = await client.connection.sendRequest(editTimelineEntryRequest, {
      uri,
      version,
      event: event.id,
      text: 'Logins fail',
    });
    if (made === null || 'refusal' in made) throw new Error('There is no edit');
    expect(applied(draft, made.edits)).toBe(draft.replace(event.source.text, 'Logins fail'));
  });

  it('of another version is left alone', async () => {
    const client = await open();
    const { version, view } = await timelineOf(client);
    const event = view.events[0]?.id ?? '';
    await client.change(uri, version + 1, [{ text: `${draft}\n` }]);
    const made = await client.connection.sendRequest(editTimelineEntryRequest, {
      uri,
      version,
      event,
      text: 'x',
    });
    expect(made).toEqual({ refusal: expect.stringMatching(/has changed since/) });
  });

  it('gets no time that cannot be read', async () => {
    const client = await open();
    const { version, view } = await timelineOf(client);
    const event = view.events[0]?.id ?? '';
    const made = await client.connection.sendRequest(editTimelineEntryRequest, {
      uri,
      version,
      event,
      time: 'soon',
    });
    expect(made).toEqual({ refusal: expect.stringMatching(/^"soon" cannot be read as a time/) });
  });

  it('is added at its place in order', async () => {
    const text =
      '# Post-Mortem: A\n\n**Date:** 2024-05-06\n\n## Timeline (UTC)\n\n- 10:20 - Alert fires\n- 10:40 - Over\n';
    const { connection } = await open(text);
    const made = await connection.sendRequest(addTimelineEntryRequest, {
      uri,
      instant: '2024-05-06T10:31:00Z',
    });
    expect(made).toMatchObject({ version: 1, snippet: expect.stringContaining('- 10:31 - $0') });
    if (made !== null && 'range' in made) expect(made.range.start.line).toBe(6);
  });

  it('is added to a timeline without a date', async () => {
    const { connection } = await open(
      '# Post-Mortem: A\n\n## Timeline (UTC)\n\n- 10:20 - Alert fires\n- 10:40 - Over\n',
    );
    const made = await connection.sendRequest(addTimelineEntryRequest, {
      uri,
      instant: '1970-01-01T10:31:00Z',
    });
    expect(made).toMatchObject({ snippet: expect.stringContaining('- 10:31 - $0') });
    const none = await connection.sendRequest(addTimelineEntryRequest, { uri, instant: 'noon' });
    expect(none).toEqual({ refusal: expect.any(String) });
  });
});

describe('what is not open as Markdown', () => {
  it('has no answer', async () => {
    const { connection } = await open();
    const asked = { uri: elsewhere };
    expect(await connection.sendRequest(timelineRequest, asked)).toBeNull();
    expect(await connection.sendRequest(timelineTextRequest, { ...asked, format: 'text' })).toBeNull();
    expect(await connection.sendRequest(insertMermaidRequest, asked)).toBeNull();
    expect(
      await connection.sendRequest(addTimelineEntryRequest, { ...asked, instant: '2024-05-06' }),
    ).toBeNull();
    expect(
      await connection.sendRequest(editTimelineEntryRequest, { ...asked, version: 1, event: 'e' }),
    ).toBeNull();
  });
});
