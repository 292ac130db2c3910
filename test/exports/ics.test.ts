import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../server/src/service/index.ts';
import { context, documents, exported, exportedText, read } from './documents.ts';

/** The events of a file, as another library reads them. */
function eventsIn(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

const told = (text: string): readonly string[] =>
  eventsIn(exportedText(text, 'ics')).map(({ startDate, summary }) => `${startDate} ${summary}`);

const head = '# Post-Mortem: Search index lost\n\n**Date:** 2024-01-30\n\n## Action Items\n\n';
const open = '- [ ] Alert on depth above 10k (owner: @olu, due: 2024-03-01)\n';

describe('the calendar', () => {
  it('has a day for each open action that has one, and for the review', () => {
    const text = `${head}${open}- [x] Rotate the keys (due: 2024-02-20)\n- [ ] Write the runbook (@mei)\n`;
    expect(told(text)).toEqual([
      '2024-02-29 Review the actions of: Search index lost',
      '2024-03-01 Due: Alert on depth above 10k',
    ]);
    const [, action] = eventsIn(exportedText(text, 'ics'));
    expect(action?.startDate.isDate).toBe(true);
    expect(action?.description).toBe(
      'Action of the post-mortem: Search index lost\nOwner: olu\nStatus: todo',
    );
  });

  it('has the review on the day that the document names, also one that has passed', () => {
    for (const day of ['2024-04-02', '2024-01-31'])
      expect(told(`${head}${open}\n## Follow-up\n\n- [ ] Review the action items on ${day}\n`)[0]).toBe(
        `${day} Review the actions of: Search index lost`,
      );
  });

  it('needs no review where nothing is open', () => {
    expect(exported(`${head}- [x] Rotate the keys (due: 2024-02-20)\n`, 'ics')).toEqual({
      refusal:
        'Nothing is for a calendar: no review is planned, and no open action has a day on which it is due.',
    });
  });

  it('knows an action again when it has moved', () => {
    const idsOf = (text: string): readonly string[] =>
      eventsIn(exportedText(text, 'ics')).map(({ uid }) => uid);
    const other = '- [ ] Write the runbook (due: 2024-03-05)\n';
    const before = idsOf(`${head}${open}${other}`);
    const after = idsOf(`${head}${other}${open.replace('@olu', '@mei').replace('03-01', '04-01')}`);
    expect(new Set(before).size).toBe(3);
    expect([...after].sort()).toEqual([...before].sort());
    expect(new Set(idsOf(`${head}${open}${open}`)).size).toBe(3);
  });

  it.each([
    'Zahlungen; "EU", then \\ and 決済',
    'Alert on lag 🔥, END:VEVENT',
    `Alert on ${'depth and lag 🔥 '.repeat(20)}`.trim(),
  ])('says %s as it is written', (action) => {
    const text = exportedText(`${head}| Action | Due |\n| --- | --- |\n| ${action} | 2024-03-01 |\n`, 'ics');
    expect(eventsIn(text)[1]?.summary).toBe(`Due: ${action}`);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

describe.each(documents)('%s', (path) => {
  const analysis = read(path);

  it('has its due days read back', () => {
    const { actionItems } = inspect(analysis, context.configuration);
    const due = actionItems.filter(({ status, due }) => status !== 'done' && due !== null);
    const made = exported(analysis, 'ics');
    const events = 'refusal' in made ? [] : eventsIn(made.text);
    const actions = events.filter(({ uid }) => uid.includes('-action-'));
    expect(actions.map(({ startDate, summary }) => [String(startDate), summary])).toEqual(
      due.map(({ due, text }) => [due, `Due: ${text}`]),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });
});
