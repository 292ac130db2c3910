import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Process,
  type ProcessStepParams,
  type ProcessStepResult,
  processRequest,
  processStepRequest,
} from '../../server/src/protocol.ts';
import { type Editor, root, startClient, type TestClient } from './client.ts';
import { draft, readme } from './documents.ts';

const uri = `${root}/postmortems/logins.md`;

async function open(text: string, editor: Editor = {}): Promise<TestClient> {
  const client = await startClient(editor);
  await client.open(uri, text);
  return client;
}

function processOf({ connection }: TestClient): Promise<Process | null> {
  return connection.sendRequest(processRequest, { uri });
}

async function step(
  client: TestClient,
  params: Omit<ProcessStepParams, 'uri'>,
): Promise<ProcessStepResult | null> {
  return client.connection.sendRequest(processStepRequest, { uri, ...params });
}

/** The text with the edits of a step. */
function edited(text: string, result: ProcessStepResult | null): string {
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), [...(result?.edits ?? [])]);
}

describe('the process', () => {
  it('tells status, next step and what is open', async () => {
    expect(await processOf(await open(draft))).toEqual({
      stage: 'under review',
      status: 'Under Review',
      next: 'publish',
      advice: 'find an owner for 1 action',
      warnings: expect.any(Number),
      others: expect.any(Number),
      authors: ['Mei Sato'],
      reviewers: ['Arjun Rao'],
      written: { timeline: true, causes: true, actions: false, summary: true },
      firstOpen: { start: { line: 4, character: 14 }, end: { line: 4, character: 18 } },
    });
  });

  it('goes on as the document does', async () => {
    const client = await open(draft);
    await client.change(uri, 2, [{ text: draft.replace('Under Review', 'Draft') }]);
    expect(await processOf(client)).toMatchObject({ stage: 'draft', next: 'review' });
    await client.change(uri, 3, [{ text: draft.replace('Under Review', 'Final') }]);
    expect(await processOf(client)).toMatchObject({ stage: 'published', status: 'Final', next: 'followUp' });
  });

  it("speaks the project's words", async () => {
    const client = await open(draft.replace('Under Review', 'Being read'), {
      settings: { statuses: { 'Being read': 'under review' } },
    });
    expect(await processOf(client)).toMatchObject({ stage: 'under review', status: 'Being read' });
  });

  it('is that of post-mortems alone, and of open ones', async () => {
    expect(await processOf(await open(readme))).toBe(null);
    expect(await step(await open(readme), { step: 'publish' })).toBe(null);
    expect(await processOf(await startClient())).toBe(null);
    expect(await step(await startClient(), { step: 'gather' })).toBe(null);
  });
});

describe('a step', () => {
  it('is edits of a version, and what speaks against it', async () => {
    const client = await open(draft);
    const result = await step(client, { step: 'publish' });
    expect(result?.version).toBe(1);
    expect(edited(draft, result)).toBe(draft.replace('Under Review', 'Published'));
    expect(result?.missing).toContainEqual({
      message: expect.stringContaining('Hgih'),
      range: { start: { line: 4, character: 14 }, end: { line: 4, character: 18 } },
      rule: 'metadata-severity',
    });
    await client.change(uri, 7, [{ text: draft }]);
    expect((await step(client, { step: 'publish' }))?.version).toBe(7);
  });

  it('names who reviews, in documents of Windows, too', async () => {
    const text = draft.replace('Under Review', 'Draft').replaceAll('\n', '\r\n');
    const result = await step(await open(text), { step: 'review', reviewers: ['Olu Adeyemi'] });
    expect(edited(text, result)).toBe(
      text.replace('Draft', 'Under Review').replace('Arjun Rao', 'Olu Adeyemi'),
    );
  });

  it('shows what it has added', async () => {
    const client = await open(draft);
    const gathered = await step(client, { step: 'gather' });
    const lines = edited(draft, gathered).split('\n');
    expect(lines[gathered?.reveal?.start.line ?? 0]).toBe('## Data to Gather');
    const planned = await step(client, { step: 'followUp', date: '2024-11-05' });
    const { start, end } = planned?.reveal ?? {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 0 },
    };
    expect(edited(draft, planned).split('\n')[start.line]?.slice(start.character, end.character)).toBe(
      '2024-11-05',
    );
  });

  it('comes with a file for the calendar', async () => {
    const client = await open(draft);
    const proposed = await step(client, { step: 'followUp' });
    expect(proposed?.date).toBe('2024-10-18');
    expect(proposed?.calendar?.name).toBe('2024-09-18-logins-failed-after-a-key-rotation-review.ics');
    const meeting = { start: '2024-10-02T08:00:00.000Z', minutes: 60 };
    const invited = await step(client, { step: 'gather', meeting });
    const event = new ICAL.Component(ICAL.parse(invited?.calendar?.text ?? '')).getFirstSubcomponent(
      'vevent',
    );
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2024-10-02T08:00:00Z');
    expect(String(event?.getFirstPropertyValue('dtstamp'))).toBe('2024-10-01T14:23:05Z');
    expect((await step(client, { step: 'gather' }))?.calendar).toBe(null);
  });

  it.each([
    { step: 'jump' },
    {},
    { step: 'review', reviewers: 7 },
    { step: 'gather', meeting: { start: 'soon', minutes: 60 } },
  ])('that is none is answered with nothing: %j', async (bad) => {
    const client = await open(draft);
    expect((await step(client, bad as never))?.edits ?? []).toEqual([]);
    expect(await processOf(client)).toMatchObject({ stage: 'under review' });
  });
});
