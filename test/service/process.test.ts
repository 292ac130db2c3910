import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/service/edits.ts';
import {
  type Analysis,
  createPostMortemService,
  type Process,
  parseConfiguration,
  type StepRequest,
  type StepResult,
} from '../../server/src/service/index.ts';
import { stageOf } from '../../server/src/service/model/stage.ts';
import { newDocument } from '../../server/src/service/newDocument/newDocument.ts';
import { today } from '../support/analyse.ts';

const service = createPostMortemService();
/** Eight days after the incident of the complete one. */
const soon = '2024-03-20';

function analysisOf(text: string): Analysis {
  const steps = service.analyse({ uri: 'file:///postmortems/example.md', version: 1, text });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function settingsFor(settings: object, day: string) {
  return { configuration: parseConfiguration(settings).configuration, today: day, now: `${day}T09:00:00Z` };
}

function findingsIn(text: string, day = today): readonly string[] {
  return service.findings(analysisOf(text), settingsFor({}, day)).map(({ message }) => message);
}

function processIn(text: string, day = today): Process | undefined {
  return service.process(analysisOf(text), settingsFor({}, day));
}

function step(text: string, request: StepRequest, settings: object = {}, day = today): StepResult {
  const result = service.processStep(analysisOf(text), settingsFor(settings, day), request);
  if (result === undefined) throw new Error('That is no post-mortem');
  return result;
}

function changed(text: string, request: StepRequest, settings: object = {}): string {
  return applyEdits(text, step(text, request, settings).edits);
}

const complete = readFileSync('examples/2024-03-12-search-index-outage.md', 'utf8');
const withStatus = (status: string): string => complete.replace(/(\*\*Status:\*\*).*/, `$1 ${status}`);
const fresh = newDocument(readFileSync('templates/standard.md', 'utf8'), {
  title: 'Search index lost',
  date: '2024-01-30',
  severity: 'High',
}).text;

describe('the next step', () => {
  it.each([
    ['gather', fresh],
    ['draft', fresh.replace('HH:MM - [What was seen or done]', '08:05 - Index replaced')],
    ['draft', applyEdits(fresh, step(fresh, { step: 'gather' }).edits)],
    ['review', withStatus('Draft')],
    ['review', withStatus('Draft').replace(/\*\*Status:\*\*.*\n/, '')],
    ['publish', withStatus('Under Review')],
    [undefined, withStatus('Published')],
  ])('is %s', (next, text) => {
    const found = processIn(text)?.next;
    // Without a status the rules ask for it.
    expect(found === 'draft' && !text.includes('**Status:**') ? 'review' : found).toBe(next);
  });

  it('is the review of the actions, where none is planned', () => {
    const unplanned = withStatus('Published')
      .replace(/^.*\breview\b.*actions?.*$/gim, '')
      .replace(/^## Follow-up[\s\S]*/m, '');
    expect(processIn(unplanned)?.next).toBe('followUp');
  });

  it('is told only of post-mortems', () => {
    expect(processIn('# Notes\n\nStatus: Draft\n')).toBe(undefined);
    expect(() => step('# Notes\n', { step: 'publish' })).toThrow();
  });

  it('comes with what is written', () => {
    expect(processIn(fresh)?.written).toEqual({
      timeline: false,
      causes: false,
      actions: false,
      summary: false,
    });
    expect(processIn(complete)?.written).toEqual({
      timeline: true,
      causes: true,
      actions: true,
      summary: true,
    });
    expect(processIn(complete, soon)).toMatchObject({ warnings: 0 });
    expect(processIn(fresh)?.others).toBeGreaterThan(10);
  });
});

describe('the checklist of data', () => {
  it('stands at the end, with what the document tells already', () => {
    const text = changed(complete, { step: 'gather' });
    expect(text.startsWith(complete.trimEnd())).toBe(true);
    expect(text.slice(complete.trimEnd().length)).toMatchInlineSnapshot(`
      "

      ## Data to Gather

      - [ ] Logs of every service that took part, from 2024-03-12 05:00 to 2024-03-12 07:45 UTC
      - [ ] Metrics and dashboards, with links that keep their time range
      - [ ] Screenshots of graphs, alerts and pages as they looked then
      - [ ] Decisions, each with its time and with what was known by then
      - [ ] People to ask: Nadia Rahman, tomas, ines
      "
    `);
    expect(findingsIn(text)).toEqual(findingsIn(complete));
    const strict = settingsFor({ rules: { 'untracked-task': 'warning' } }, today);
    expect(service.findings(analysisOf(text), strict)).toEqual(
      service.findings(analysisOf(complete), strict),
    );
  });

  it('says less where less is known', () => {
    expect(changed(fresh, { step: 'gather' }).slice(fresh.trimEnd().length)).toMatchInlineSnapshot(`
      "

      ## Data to Gather

      - [ ] Logs of every service that took part, from before the first sign until after the recovery
      - [ ] Metrics and dashboards, with links that keep their time range
      - [ ] Screenshots of graphs, alerts and pages as they looked then
      - [ ] Decisions, each with its time and with what was known by then
      - [ ] People to ask, such as responders, support and whoever knows the systems
      "
    `);
  });

  it('is shown and not added twice', () => {
    const text = changed(complete, { step: 'gather' });
    const again = step(text, { step: 'gather' });
    expect(again.edits).toEqual([]);
    const { start, end } = again.reveal ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('## Data to Gather');
  });

  it('is added nowhere where the document ends inside something', () => {
    expect(step(`${fresh}\n\`\`\`\n`, { step: 'gather' }).edits).toEqual([]);
    expect(step(`${fresh}\n<!-- to do`, { step: 'gather' }).edits).toEqual([]);
  });
});

describe('a review', () => {
  it('sets the status and names who reviews', () => {
    const text = changed(fresh, { step: 'review', reviewers: ['Mei Sato', '@olu'] });
    expect(text).toContain('**Status:** Under Review\n');
    expect(text).toContain('**Reviewers:** Mei Sato, @olu\n');
    expect(changed(text, { step: 'review', reviewers: ['Mei Sato', '@olu'] })).toBe(text);
  });

  it('keeps what is said of those who review already', () => {
    const text = fresh.replace('[Names]', 'Mei Sato (Search), @olu');
    expect(changed(text, { step: 'review', reviewers: ['Mei Sato', 'olu', 'Tomas'] })).toContain(
      '**Reviewers:** Mei Sato (Search), @olu, Tomas\n',
    );
    expect(changed(text, { step: 'review', reviewers: ['olu'] })).toContain('**Reviewers:** olu\n');
  });

  it('asks for what is still missing, in earnest, and not for reviewers', () => {
    const { missing } = step(fresh.replace('**Reviewers:** [Names]\n', ''), {
      step: 'review',
      reviewers: [],
    });
    expect(missing.length).toBeGreaterThan(10);
    expect(missing.map(({ message }) => message).join('\n')).not.toMatch(/reviewer/i);
    expect(step(withStatus('Draft'), { step: 'review', reviewers: [] }, {}, soon).missing).toEqual([]);
  });

  it('tells where the text as it is now lacks something', () => {
    const text = fresh.replace('**Status:** Draft\n**Author', '**Status:** TBD\n**Author');
    const { missing } = step(text, { step: 'review', reviewers: ['Mei Sato'] });
    const at = ({ span }: (typeof missing)[number]): string => text.slice(span.start, span.end);
    expect(missing.find(({ message }) => message.includes('Link'))).toSatisfy(
      (found: (typeof missing)[number]) => at(found) === '[Link]',
    );
  });

  it("speaks the project's words, and leaves those beside them", () => {
    const settings = { statuses: { 'Being read': 'under review' } };
    expect(changed(withStatus('Draft (v2)'), { step: 'review', reviewers: [] }, settings)).toContain(
      '**Status:** Being read (v2)\n',
    );
    expect(changed(withStatus('draft, v2'), { step: 'review', reviewers: [] })).toContain(
      '**Status:** under review, v2\n',
    );
  });
});

it('what would not be read again is not written', () => {
  const odd = '# Post-Mortem: Search index lost\n\n**Reviewers:** , @ | A |\n| - |\n| B |\n';
  expect(step(odd, { step: 'review', reviewers: ['Mei Sato'] }).edits).toEqual([]);
});

describe('a publication', () => {
  it('sets the status where nothing speaks against it', () => {
    const { missing, edits } = step(withStatus('Under Review'), { step: 'publish' }, {}, soon);
    expect(missing).toEqual([]);
    expect(applyEdits(withStatus('Under Review'), edits)).toBe(withStatus('Published'));
  });

  it('is told what speaks against it: findings of the published document, no review, tasks', () => {
    const { missing } = step(changed(fresh, { step: 'gather' }), { step: 'publish' });
    const messages = missing.map(({ message }) => message);
    expect(messages).toContain('Not reviewed yet: have somebody else read it first');
    expect(messages).toContain('"Data to Gather" has 5 open tasks: do them, or remove the section');
    expect(messages.length).toBeGreaterThan(10);
    const starts = missing.map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('has nothing to do where the status says it', () => {
    expect(step(withStatus('Final'), { step: 'publish' }).edits).toEqual([]);
  });
});

describe('the review of the actions', () => {
  const plain =
    '# Post-Mortem: Search index lost\n\n**Date:** 2024-01-30\n\n## Timeline\n\n- 08:05 - Index replaced\n';

  it('is planned 30 days after the incident, or from today', () => {
    expect(step(plain, { step: 'followUp' }).date).toBe('2024-02-29');
    expect(step(plain.replace('2024-01-30', '2023-05-02'), { step: 'followUp' }).date).toBe('2024-03-02');
    const settings = { rules: { 'follow-up-review': ['hint', { days: 14 }] } };
    expect(step(plain, { step: 'followUp' }, settings).date).toBe('2024-02-13');
  });

  it('gets a line of its own', () => {
    expect(changed(plain, { step: 'followUp', date: '2024-03-05' })).toBe(
      `${plain}\n## Follow-up\n\n- [ ] Review the action items on 2024-03-05\n`,
    );
  });

  it.each([
    ['- [ ] Review the action items on YYYY-MM-DD', '- [ ] Review the action items on 2024-03-05'],
    [
      '- [ ] Schedule 30-day review of action items (Feb 15)',
      '- [ ] Schedule 30-day review of action items (2024-03-05)',
    ],
    [
      '* Next review: 2024-02-20 (actions of 2024-01-30)',
      '* Next review: 2024-03-05 (actions of 2024-01-30)',
    ],
    ['- [ ] Review actions on 5 March 2024', '- [ ] Review actions on 5 March 2024'],
    ['- Review actions monthly', '- Review actions monthly\n- [ ] Review the action items on 2024-03-05'],
  ])('goes into the line that plans one: %s', (line, expected) => {
    const text = `${plain}\n## Follow-up\n\n${line}\n`;
    expect(changed(text, { step: 'followUp', date: '2024-03-05' })).toBe(
      `${plain}\n## Follow-up\n\n${expected}\n`,
    );
  });

  it('is proposed on the day that is planned, unless that has passed', () => {
    const text = (date: string): string =>
      `${plain}\n## Follow-up\n\n- [ ] Review the action items on ${date}\n`;
    expect(step(text('2024-02-20'), { step: 'followUp' })).toMatchObject({ date: '2024-02-20', edits: [] });
    expect(step(text('2024-01-31'), { step: 'followUp' }).date).toBe('2024-02-29');
  });

  it('shows where it stands', () => {
    const { edits, reveal } = step(plain, { step: 'followUp', date: '2024-03-05' });
    expect(applyEdits(plain, edits).slice(reveal?.start, reveal?.end)).toBe('2024-03-05');
  });
});

describe('every form of document', () => {
  const folder = 'test/model/documents';
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const)
    .filter(([, text]) => analysisOf(text).recognition.postmortem);
  const steps: readonly StepRequest[] = [
    { step: 'gather' },
    { step: 'review', reviewers: ['Mei Sato', '@olu'] },
    { step: 'publish' },
    { step: 'followUp', date: '2024-03-05' },
  ];

  it.each(documents)('%s goes through the process, once', (_, original) => {
    for (const text of [original, `\uFEFF${original.replace(/\r?\n/g, '\r\n')}`])
      for (const request of steps) {
        const result = changed(text, request);
        expect(changed(result, request)).toBe(result);
        const isWindows = text.includes('\r\n');
        expect(isWindows && /(?<!\r)\n/.test(result)).toBe(false);
        const { metadata, sections, timeline } = analysisOf(result).postmortem;
        const before = analysisOf(text).postmortem;
        const value = (name: string) => metadata.fields.find((field) => field.name === name)?.value ?? '';
        if (request.step === 'review') {
          expect(stageOf(value('status'))).toBe('under review');
          expect(value('reviewers')).toMatch(/Mei Sato.*olu/);
        }
        if (request.step === 'publish') expect(stageOf(value('status'))).toBe('published');
        expect(timeline.entries.length).toBe(before.timeline.entries.length);
        const added = sections.length - before.sections.length;
        expect(added).toBeLessThanOrEqual(request.step === 'review' || request.step === 'publish' ? 2 : 1);
      }
  });

  it.each(documents)('%s keeps its actions and its findings when data are gathered', (_, text) => {
    const gathered = changed(text, { step: 'gather' });
    const actions = (of: string) =>
      analysisOf(of).postmortem.actionLists.map(({ items }) => items.map((item) => item.text));
    expect(actions(gathered)).toEqual(actions(text));
    expect(findingsIn(gathered)).toEqual(findingsIn(text));
  });
});
