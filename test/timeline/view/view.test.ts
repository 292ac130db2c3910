import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../../server/src/service/index.ts';
import { analysisOf, service } from '../../support/analyse.ts';
import { configuration, documentNamed, eventIn, minute, names, viewOf } from './document.ts';

describe('every view', () => {
  it.each(names)('of %s is plain JSON whose parts agree', (name) => {
    const view = viewOf(name);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    const ids = view.events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const starts = view.events.flatMap(({ start }) => start ?? []);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(view.events.slice(starts.length).every(({ start }) => start === null)).toBe(true);
    for (const event of view.events) expect(event.text).not.toMatch(/[\r\n]|\*\*|<br|<\/?b>|^\s|\s$/);
    for (const { from, to } of view.figures)
      expect([from, to].every((id) => id === null || ids.includes(id))).toBe(true);
    expect(view.stages.slice(1).map(({ from }) => from)).toEqual(
      view.stages.slice(0, -1).map(({ to }) => to),
    );
    expect(view.offsets[0]?.from).toBeLessThan(starts[0] ?? Number.POSITIVE_INFINITY);
    for (const note of view.notes) expect(note).toMatch(/^[A-Z0-9].*: [a-z]/);
  });

  it.each(names)('of %s has in it what stands in the document', (name) => {
    const { text } = documentNamed(name).source;
    for (const { source, range, time } of viewOf(name).events) {
      const lines = text
        .split('\n')
        .slice(range.start.line, range.end.line + 1)
        .join('\n');
      expect(lines).toContain(source.time);
      expect(text).toContain(source.text);
      expect(source.time).toContain(time);
    }
  });

  it.each(names)('of %s keeps the ids of events when another one is written above them', (name) => {
    const { text } = documentNamed(name).source;
    const longer = text.replace(/^#.*\n/, '$&\nA new paragraph.\n');
    const ids = service.timelineView(analysisOf(longer), configuration).events.map(({ id }) => id);
    expect(ids).toEqual(viewOf(name).events.map(({ id }) => id));
  });
});

describe('the head', () => {
  it('tells what the metadata say, as written', () => {
    expect(viewOf('table')).toMatchObject({
      title: 'Ticket shop sold seats twice',
      date: '2024-05-06',
      severity: 'P1',
      severityLevel: 'high',
      status: 'Draft',
      headingLine: 7,
      zone: 'UTC',
      zoneStated: true,
      dated: true,
    });
  });

  it('is empty where nothing is said', () => {
    expect(viewOf('none')).toMatchObject({
      date: null,
      severity: null,
      severityLevel: null,
      status: null,
      headingLine: null,
      zoneStated: false,
      dated: false,
      events: [],
      stages: [],
    });
  });
});

describe('events', () => {
  it('have their text without time, marker and Markdown, and who is named', () => {
    expect(eventIn(viewOf('table'), 'Lena')).toMatchObject({
      text: 'Lena Brandt takes the page',
      phase: 'acknowledged',
      lane: 'people',
      people: ['Lena Brandt'],
      elapsed: 15,
      sinceLast: 2,
    });
    expect(eventIn(viewOf('list'), 'Mails').text).toBe(
      'Mails flow again for most customers, see the graph and notes',
    );
    expect(eventIn(viewOf('list'), 'Relay').people).toEqual(['olu']);
    expect(eventIn(viewOf('strange'), '<script>').text).toBe(
      '<script>alert(1)</script> in a field & other HTML',
    );
  });

  it('have links of the web only, each once, those of other cells and definitions too', () => {
    const linksOf = (name: string, beginning: string) => eventIn(viewOf(name), beginning).links;
    expect(linksOf('table', 'Release 7.3')).toEqual([
      { label: 'pipeline', url: 'https://ci.example.com/7301' },
    ]);
    expect(linksOf('table', 'Alert')).toEqual([
      { label: 'graph', url: 'https://graphs.example.com/seats.png' },
    ]);
    expect(linksOf('table', 'Lena')).toEqual([]);
    expect(linksOf('table', 'Lock').map(({ url }) => url)).toEqual(['https://ci.example.com/diff']);
    expect(linksOf('list', 'Mails').map(({ url }) => url)).toEqual([
      'https://graphs.example.com/mail',
      'https://notes.example.com',
    ]);
  });

  it('of one paragraph have each its own links', () => {
    const text =
      '# Post-Mortem: A\n\n## Timeline (UTC)\n\n10:20 See https://a.example.com\n10:30 See https://b.example.com/.\n';
    const { events } = service.timelineView(analysisOf(text), configuration);
    expect(events.map(({ links }) => links.map(({ url }) => url))).toEqual([
      ['https://a.example.com'],
      ['https://b.example.com/'],
    ]);
  });

  it('tell what an edit replaces in tables, lists, headings and lines', () => {
    expect(eventIn(viewOf('table'), 'Alert').source).toEqual({
      time: '10:19',
      text: '[detected] Alert fires: **double bookings** above 5',
    });
    expect(eventIn(viewOf('list'), 'Queue').source).toEqual({
      time: '10:20',
      text: 'Queue of the relay grows',
    });
    expect(eventIn(viewOf('headings'), 'Plan server stops').source.text).toBe('Plan server stops');
    expect(eventIn(viewOf('headings'), 'Dispatcher').source.text).toBe('Dispatcher calls the hotline.');
    expect(eventIn(viewOf('lines'), 'Lift moves').source).toEqual({
      time: '10:31',
      text: 'Lift moves again',
    });
  });

  it('of one kind are numbered', () => {
    const [first, second] = viewOf('list').events.filter(({ text }) => text.startsWith('Relay'));
    expect(second?.id).toBe(`${first?.id}-2`);
  });

  it('have an end where they are ranges or mere days', () => {
    expect(eventIn(viewOf('table'), 'Release 7.2')).toMatchObject({
      start: minute('2024-05-06T10:40Z'),
      end: minute('2024-05-06T10:52Z'),
      wholeDay: false,
    });
    expect(eventIn(viewOf('wholeDays'), 'Disks reach 95')).toMatchObject({
      start: minute('2024-05-08T22:00Z'),
      end: minute('2024-05-09T22:00Z'),
      wholeDay: true,
      elapsed: null,
      sinceLast: null,
    });
    expect(eventIn(viewOf('wholeDays'), 'Writes').start).toBe(minute('2024-05-10T12:00Z'));
  });

  it('are approximate where the text says so', () => {
    expect(eventIn(viewOf('list'), 'Alert').approximate).toBe(true);
    expect(eventIn(viewOf('list'), 'Queue').approximate).toBe(false);
  });

  it('cross midnight without a date, and say why they have no place', () => {
    const view = viewOf('undated');
    expect(view.dated).toBe(false);
    expect(view.events.map(({ start }) => start)).toEqual([1430, 1450, 1480, null]);
    expect(eventIn(view, 'Operator')).toMatchObject({ time: '25:10', problem: 'No clock shows this time.' });
  });

  it.each(['UTC', 'Europe/Berlin'])('far beyond all calendars have no place, in %s', (zone) => {
    const text = `# Post-Mortem: A\n\n**Date:** 2024-01-01\n\n## Timeline\n\nAll times in ${zone}.\n\n- 10:00 - a\n- T+99999999d - b\n- T-99999999d - c\n`;
    const view = service.timelineView(analysisOf(text), configuration);
    expect(view.events.map(({ start }) => start !== null)).toEqual([true, false, false]);
    expect(view.events[2]?.problem).toBe('No calendar has this day.');
    expect(view.figures.every(({ minutes }) => minutes === null)).toBe(true);
  });

  it('lie days apart to the second', () => {
    expect(eventIn(viewOf('days'), 'Storage').sinceLast).toBe(1.5);
    expect(eventIn(viewOf('days'), 'Restore').elapsed).toBe(8 * 1440 + 358);
  });

  it('are out of order where the text is', () => {
    const late = viewOf('unstated').events.filter(({ outOfOrder }) => outOfOrder);
    expect(late.map(({ text }) => text)).toEqual(['Site is back']);
    expect(viewOf('table').events.some(({ outOfOrder }) => outOfOrder)).toBe(false);
  });
});

describe('zones', () => {
  it('have an offset for each side of a change', () => {
    const { offsets, events } = viewOf('summerTime');
    expect(offsets.map(({ minutes }) => minutes)).toEqual([120, 60]);
    expect(offsets[1]?.from).toBe(minute('2024-10-27T01:00Z'));
    expect(events.map(({ start }) => start)).toEqual(
      ['26T23:50Z', '27T00:30Z', '27T01:10Z', '27T02:05Z'].map((each) => minute(`2024-10-${each}`)),
    );
  });

  it('leave a time without a place that they skip', () => {
    const view = viewOf('spring');
    expect(view.offsets).toEqual([
      { from: minute('2024-03-30T00:00Z'), minutes: 60 },
      { from: minute('2024-03-31T01:00Z'), minutes: 120 },
    ]);
    expect(eventIn(view, 'Alert')).toMatchObject({ start: null, elapsed: null });
    expect(eventIn(view, 'Alert').problem).toMatch(/never was/);
  });

  it('come from the settings where the document is silent', () => {
    const settings = parseConfiguration({ timezone: 'Europe/Berlin' }).configuration;
    const view = viewOf('unstated', settings);
    expect(view).toMatchObject({ zone: 'Europe/Berlin', zoneStated: true });
    expect(eventIn(view, 'Alert').start).toBe(minute('2024-05-06T08:20Z'));
    expect(view.notes.join()).not.toMatch(/zone/);
    expect(viewOf('table', settings).zone).toBe('UTC');
  });

  it('of a range of decades are told within a moment', () => {
    const text = documentNamed('days')
      .source.text.replace('UTC', 'Europe/Berlin')
      .replaceAll('2024-05-16', '2094-05-16');
    const { offsets } = service.timelineView(analysisOf(text), configuration);
    expect(offsets.length).toBeGreaterThan(100);
  });
});

describe('stages', () => {
  it('lie between marked milestones', () => {
    const view = viewOf('table');
    expect(view.stages.map(({ stage, from, to }) => [stage, to - from])).toEqual([
      ['undetected', 13],
      ['respond', 15],
      ['mitigate', 6],
      ['recover', 35],
    ]);
  });

  it('are not there where a border is missing, or comes too early', () => {
    expect(viewOf('one').stages).toEqual([]);
    const text = documentNamed('table')
      .source.text.replace('[detected]', '[start]')
      .replace('[start] First', 'First');
    const stages = service.timelineView(analysisOf(text), configuration).stages.map(({ stage }) => stage);
    expect(stages).not.toContain('undetected');
  });
});

describe('figures', () => {
  it('are all four, with the events that they lie between', () => {
    const view = viewOf('table');
    expect(view.figures.map(({ minutes }) => minutes)).toEqual([13, 15, 34, 69]);
    expect(view.figures[0]).toMatchObject({
      from: eventIn(view, 'First').id,
      to: eventIn(view, 'Alert').id,
      missing: null,
    });
  });

  it('say what to write so that they can be told', () => {
    const missing = (name: string) => viewOf(name).figures.map((figure) => figure.missing);
    expect(missing('none')[0]).toBe(
      'Mark the entry where the impact began with [start], and the one that ends it with [detected].',
    );
    expect(missing('one')[0]).toBe('Mark the entry where the impact began with [start].');
    expect(missing('spring')[0]).toBe('Give the entries marked [start] and [detected] a time each.');
    expect(missing('list')[3]).toBe('Mark the entry that tells its end with [resolved].');
    const swapped = documentNamed('table').source.text.replace('10:06', '10:20');
    expect(service.timelineView(analysisOf(swapped), configuration).figures[0]?.missing).toMatch(
      /is earlier than/,
    );
  });
});

describe('notes', () => {
  it.each([
    ['none', /^There is no timeline: add/],
    ['untimed', /^No entry of the timeline has a time: begin/],
    ['one', /^Only one event has a time: add/],
    ['undated', /^One entry has a time that cannot be told: correct/],
    ['list', /^One line has no time and is not shown: begin/],
    ['unstated', /^One entry is earlier than the one above it: correct/],
    ['unstated', /^No time zone is stated: say/],
    ['lines', /^No entry says when the impact began or when the impact ended.*: add it/],
  ])('of %s say what to do', (name, note) => {
    expect(viewOf(name).notes).toContainEqual(expect.stringMatching(note));
  });

  it('are none where nothing is missing', () => {
    expect(viewOf('table').notes).toEqual([]);
  });

  it('count', () => {
    const text = documentNamed('undated').source.text.replace('00:40', '00:99');
    expect(service.timelineView(analysisOf(text), configuration).notes[0]).toMatch(/^2 entries have times/);
  });
});
