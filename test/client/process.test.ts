import ICAL from 'ical.js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { URI } from 'vscode-uri';
import type { Command } from '../../client/src/commands/command.ts';
import { processRequest } from '../../server/src/protocol.ts';
import { root, startClient, type TestClient } from '../server/client.ts';
import { draft, readme } from '../server/documents.ts';
import { documentAt, type Reply, reset, state, workspace } from './vscode.ts';

vi.mock('vscode', () => import('./vscode.ts'));
vi.mock('vscode-languageclient', () => ({ State: { Starting: 3 } }));

const { gatherData } = await import('../../client/src/commands/gatherData.ts');
const { nextStep } = await import('../../client/src/commands/nextStep.ts');
const { publish } = await import('../../client/src/commands/publish.ts');
const { scheduleReview } = await import('../../client/src/commands/scheduleReview.ts');
const { startReview } = await import('../../client/src/commands/startReview.ts');
const { writeDraft } = await import('../../client/src/commands/writeDraft.ts');
const { registerProcessStatus } = await import('../../client/src/process/statusBar.ts');

const uri = `${root}/postmortems/logins.md`;
const leave = { leave: true } as const;
/** Without what could be found in it. */
const sound = draft.replace('Hgih', 'High').replace('active key          |       |', 'active key | @olu |');

beforeEach(reset);

function languageClient({ connection }: TestClient): never {
  return {
    isRunning: () => true,
    sendRequest: (type: never, params: never) => connection.sendRequest(type, params),
    onDidChangeState: () => ({ dispose: () => undefined }),
    code2ProtocolConverter: { asUri: String },
    protocol2CodeConverter: {
      asRange: (range: unknown) => range,
      asTextEdits: async (edits: unknown) => edits,
    },
  } as never;
}

/** Opens a document in the editor and with a real server. */
async function open(text: string): Promise<never> {
  const client = await startClient();
  await client.open(uri, text);
  state.document = documentAt(URI.parse(uri), text);
  state.onEdit = ({ version, getText }) => client.change(uri, version, [{ text: getText() }]);
  return languageClient(client);
}

async function run({ run }: Command, text: string, ...replies: readonly Reply[]): Promise<string> {
  const client = await open(text);
  state.replies.push(...replies);
  await run({ client } as never);
  expect(state.replies).toEqual([]);
  return state.document?.getText() ?? '';
}

describe('Gather Data', () => {
  it('adds the checklist, shows it and offers a meeting', async () => {
    const text = await run(gatherData, draft, leave);
    expect(text).toContain('\n## Data to Gather\n\n- [ ] Logs');
    expect(state.revealed).toEqual(['## Data to Gather']);
    expect(state.told[0]).toMatch(/Meet while memories are fresh\?\|Plan a Meeting$/);
  });

  it('writes an invitation, at the time of the person', async () => {
    await run(
      gatherData,
      draft,
      'Plan a Meeting',
      '2024-02-30',
      '2024-10-02',
      '25:00',
      '9:30',
      '90 minutes',
      'save',
    );
    const file = `${root}/postmortems/2024-09-18-logins-failed-after-a-key-rotation-meeting.ics`;
    const calendar = new ICAL.Component(ICAL.parse(state.files.get(file) ?? ''));
    const event = new ICAL.Event(calendar.getAllSubcomponents('vevent')[0]);
    expect(event.startDate.toJSDate()).toEqual(new Date(2024, 9, 2, 9, 30));
    expect(String(event.duration)).toBe('PT1H30M');
    expect(state.told.slice(1)).toEqual([
      '"2024-02-30" is no day of the calendar: write YYYY-MM-DD.',
      '"25:00" is no time: write HH:MM.',
    ]);
  });

  it('says why it does nothing where the document ends inside something', async () => {
    const text = `${draft}\n\`\`\`\n`;
    expect(await run(gatherData, text)).toBe(text);
    expect(await run(scheduleReview, text, '2024-10-21')).toBe(text);
    const reason = 'The document ends inside a code block or a comment: close it first.';
    expect(state.told).toEqual([reason, reason]);
  });

  it('says so where there is no post-mortem', async () => {
    expect(await run(gatherData, readme)).toBe(readme);
    expect(state.told[0]).toMatch(/^This document is not taken for a post-mortem: .+\.$/);
    state.document = undefined;
    await gatherData.run({ client: languageClient(await startClient()) } as never);
    expect(state.told[1]).toBe('Open a post-mortem first.');
  });

  it('takes the post-mortem that is open behind the walkthrough', async () => {
    const client = await open(draft);
    const behind = state.document;
    workspace.textDocuments.push(documentAt(URI.parse(`${root}/README.md`), readme), behind as never);
    state.document = undefined;
    state.replies.push(leave);
    await nextStep.run({ client } as never);
    expect(state.asked).toEqual(['Post-Mortem: Under Review||Step to take|$(arrow-right) Publish']);
    workspace.textDocuments.length = 0;
  });
});

describe('Start Review', () => {
  const begun = sound.replace('Under Review', 'Draft');

  it('asks who reviews, and sets the status', async () => {
    const text = await run(startReview, begun, 'Mei Sato', '@mei sato, ', 'Mei Sato, Olu Adeyemi');
    expect(text).toBe(begun.replace('Draft', 'Under Review').replace('Arjun Rao', 'Mei Sato, Olu Adeyemi'));
    expect(state.asked).toEqual(['Start Review||Who reviews it? Names with commas between them|Arjun Rao']);
    expect(state.told).toEqual([
      'Name somebody else than the author.',
      'Name somebody else than the author.',
    ]);
  });

  it('shows what is missing, and goes there', async () => {
    const half = begun.replace('The session service was restarted.\n', '[What ended the impact]\n');
    const message = '"[What ended the impact]" is left from the template: replace it';
    expect(await run(startReview, half, message)).toBe(half);
    expect(state.revealed).toEqual(['[What ended the impact]']);
    expect(state.asked[0]).toBe('Start Review||1 thing is open|');
  });

  it('goes on all the same where somebody wants that, and ends where they leave', async () => {
    const half = begun.replace('The session service was restarted.\n', '[What ended the impact]\n');
    expect(await run(startReview, half, leave)).toBe(half);
    const text = await run(startReview, half, 'Start the Review All the Same', 'Arjun Rao');
    expect(text).toBe(half.replace('Draft', 'Under Review'));
    expect(await run(startReview, begun, leave)).toBe(begun);
  });

  it('asks before what is published is reviewed again', async () => {
    const published = sound.replace('Under Review', 'Published');
    expect(await run(startReview, published, leave)).toBe(published);
    expect(await run(startReview, published, 'Review Again', 'Arjun Rao')).toBe(sound);
  });
});

describe('Publish', () => {
  it('sets the status where nothing is open, and offers a review of the actions', async () => {
    const text = await run(publish, sound, 'Schedule 30-Day Review');
    expect(text).toBe(sound.replace('Under Review', 'Published'));
    expect(state.told.at(-1)).toBe(`command postmortem.scheduleReview ${uri}`);
  });

  it('refuses while warnings are open, unless somebody wants it all the same', async () => {
    expect(await run(publish, draft, leave)).toBe(draft);
    expect(state.asked).toEqual(['Publish||2 things are open|']);
    expect(await run(publish, draft, '"Hgih" is no severity: did you mean High?')).toBe(draft);
    expect(state.revealed).toEqual(['**Severity:** Hgih']);
    expect(await run(publish, draft, 'Publish All the Same', leave)).toContain('**Status:** Published');
  });

  it('says where the server finds no place for the status', async () => {
    const client: { sendRequest(type: { readonly method: string }, params: object): Promise<object> } =
      await open(sound.replace('Under Review', 'Draft'));
    const { sendRequest } = client;
    client.sendRequest = async (type, params) => {
      const answer = await sendRequest(type, params);
      return type.method === 'postmortem/processStep' ? { ...answer, edits: [], missing: [] } : answer;
    };
    state.replies.push('Olu Adeyemi');
    await publish.run({ client } as never);
    await startReview.run({ client } as never);
    const reason = 'The status finds no place in this document: write it below the title.';
    expect(state.told).toEqual([reason, reason]);
  });

  it('has nothing to do twice', async () => {
    await run(publish, sound.replace('Under Review', 'Final'));
    expect(state.told).toEqual(['It is published already.']);
  });
});

describe('Schedule 30-Day Review', () => {
  it('adds the day that is proposed, and a file for the calendar', async () => {
    const text = await run(scheduleReview, sound, '2024-10-21', 'save');
    expect(text).toBe(`${sound}\n## Follow-up\n\n- [ ] Review the action items on 2024-10-21\n`);
    expect(state.asked[0]).toMatch(/\|2024-10-18$/);
    expect(state.revealed).toEqual(['- [ ] Review the action items on 2024-10-21']);
    const [[path, file] = []] = state.files;
    expect(path).toBe(`${root}/postmortems/2024-09-18-logins-failed-after-a-key-rotation-review.ics`);
    expect(file).toContain('DTSTART;VALUE=DATE:20241021');
  });

  it('changes nothing where the person leaves, and writes no file that nobody wants', async () => {
    expect(await run(scheduleReview, sound, leave)).toBe(sound);
    await run(scheduleReview, sound, '2024-10-21', leave);
    expect(state.files.size).toBe(0);
  });
});

describe('the next step', () => {
  it('is first at hand among all', async () => {
    await run(nextStep, sound, '$(arrow-right) Publish');
    expect(state.asked).toEqual(['Post-Mortem: Under Review||Step to take|$(arrow-right) Publish']);
    expect(state.told).toEqual([`command postmortem.publish ${uri}`]);
  });

  it('leads to what is to be written', async () => {
    await run(
      writeDraft,
      draft.replace('Under Review', 'Draft').replace('31 % of logins', '[How many] of logins'),
    );
    expect(state.revealed).toEqual(['**Severity:** Hgih']);
    await run(writeDraft, sound);
    expect(state.told).toEqual(['Nothing is left to be written.']);
  });
});

describe('the status bar', () => {
  async function shown(text: string): Promise<void> {
    const item = registerProcessStatus(await open(text), () => ({ dispose: () => undefined }));
    await vi.waitFor(() => expect(state.contexts.size).toBe(4), { timeout: 10_000 });
    item.dispose();
  }

  it('shows status and next step, with more behind it', async () => {
    await shown(draft);
    expect(state.statusBar?.text).toBe('$(checklist) Under Review: Publish');
    expect(state.statusBar?.tooltip).toBe(
      'Post-Mortem: Under Review\nNext: Publish\nfind an owner for 1 action\n2 warnings are open',
    );
    expect(Object.fromEntries(state.contexts)).toEqual({
      'postmortem.hasTimeline': true,
      'postmortem.hasCauses': true,
      'postmortem.hasActions': false,
      'postmortem.hasSummary': true,
    });
  });

  it('is empty for everything else, and what was told of a post-mortem stays', async () => {
    const client = await startClient();
    await client.open(uri, readme);
    state.document = documentAt(URI.parse(uri), readme);
    const item = registerProcessStatus(languageClient(client), () => ({ dispose: () => undefined }));
    expect(await client.connection.sendRequest(processRequest, { uri })).toBe(null);
    expect(state.statusBar).toBe(undefined);
    expect(state.contexts.size).toBe(0);
    item.dispose();
  });
});
