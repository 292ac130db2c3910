import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../server/src/service/edits.ts';
import type { TextFormat } from '../../../server/src/service/timeline/exports/exports.ts';
import { analysisOf, service } from '../../support/analyse.ts';
import { configuration, documentNamed, names, viewOf } from '../view/document.ts';

function exported(name: string, format: TextFormat['format']): string {
  const made = service.timelineText(documentNamed(name), configuration, { format });
  return 'refusal' in made ? made.refusal : made.text;
}

const withEvents = names.filter((name) => viewOf(name).events.some(({ start }) => start !== null));

describe('plain text', () => {
  it('is aligned', () => {
    expect(exported('list', 'text')).toBe(`Mail stuck
2024-05-06 · times in UTC

10:20   0     system  Queue of the relay grows [start]
10:20   0     people  Relay is restarted by @olu
10:20   0     people  Relay is restarted by @olu
~10:25  +5m   alert   Alert fires [detected]
10:45   +25m  other   Mails flow again for most customers, see the graph and notes https://graphs.example.com/mail https://notes.example.com

Time to detect  5 minutes
`);
  });

  it('has days where there are several, and times as written where they cannot be told', () => {
    expect(exported('days', 'text')).toContain(
      '2024-05-14 15:01:30  +8d 5h 59m   people  Storage team joins',
    );
    expect(exported('wholeDays', 'text')).toMatch(/^2024-05-09 +system +Disks reach 95 %$/m);
    expect(exported('undated', 'text')).toMatch(/^25:10 +people +Operator calls/m);
    expect(exported('undated', 'text')).not.toContain('1970');
  });
});

describe('a Markdown table', () => {
  it('has a row for each event', () => {
    expect(exported('table', 'markdown')).toBe(`| Time (UTC) | Elapsed | Lane | Event | Link |
| --- | --- | --- | --- | --- |
| 10:02 | −4m | Deploys | Release 7.3 is rolled out to all shops | [pipeline](https://ci.example.com/7301) |
| 10:06 | 0 | Other | First seats are sold twice \\[start\\] | <https://graphs.example.com/seats> |
| 10:19 | +13m | Alerts | Alert fires: double bookings above 5 \\[detected\\] | [graph](https://graphs.example.com/seats.png) |
| 10:21 | +15m | People | Lena Brandt takes the page \\[acknowledged\\] |  |
| 10:34 | +28m | People | Lock is taken after the seat is read, see a\\|b \\[diagnosed\\] | <https://ci.example.com/diff> |
| 10:40–10:52 | +34m | Deploys | Release 7.2 is rolled back in, shop by shop \\[mitigated\\] |  |
| 11:15 | +1h 9m | Communication | All double bookings refunded, customers told by mail \\[resolved\\] |  |
`);
  });

  it.each(withEvents)('of %s is read as a timeline with the same texts', (name) => {
    const text = `# Post-Mortem: A\n\n## Timeline\n\n${exported(name, 'markdown')}`;
    const shown = service.timelineView(analysisOf(text), configuration).events.map((event) => event.text);
    const own = viewOf(name)
      .events.filter(({ start, text: said }) => start !== null && said !== '')
      .map((event) =>
        (event.phase === null ? event.text : `${event.text} [${event.phase}]`).replace(/ \[\w+\]$/, ''),
      );
    for (const words of own) expect(shown.join('\n')).toContain(words);
  });
});

describe('Mermaid', () => {
  it('has stages and ranges as bars and everything else as milestones', () => {
    expect(exported('table', 'mermaid')).toBe(`gantt
    title Ticket shop sold seats twice (times in UTC)
    dateFormat YYYY-MM-DD HH:mm
    axisFormat %H:%M
    todayMarker off
    section Stages
    Undetected :crit, 2024-05-06 10:06, 2024-05-06 10:19
    Respond :active, 2024-05-06 10:19, 2024-05-06 10:34
    Mitigate :2024-05-06 10:34, 2024-05-06 10:40
    Recover :done, 2024-05-06 10:40, 2024-05-06 11:15
    section Alerts
    Alert fires#58; double bookings above 5 (detected) :milestone, 2024-05-06 10:19, 0m
    section Deploys
    Release 7.3 is rolled out to all shops :milestone, 2024-05-06 10:02, 0m
    Release 7.2 is rolled back in, shop by shop (mitigated) :2024-05-06 10:40, 2024-05-06 10:52
    section People
    Lena Brandt takes the page (acknowledged) :milestone, 2024-05-06 10:21, 0m
    Lock is taken after the seat is read, see a|b (diagnosed) :milestone, 2024-05-06 10:34, 0m
    section Communication
    All double bookings refunded, customers told by mail (resolved) :milestone, 2024-05-06 11:15, 0m
    section Other
    First seats are sold twice (start) :milestone, 2024-05-06 10:06, 0m
`);
  });

  // Mermaid itself has read all of these; it is too large to be here.
  it.each(withEvents)('of %s has nothing that Mermaid would take for its own', (name) => {
    const [first, title, ...lines] = exported(name, 'mermaid').trimEnd().split('\n');
    expect(first).toBe('gantt');
    expect(title).toMatch(/^ {4}title (?:[^:;#%<>"]|%(?!%)|#\d+;)+$/);
    const time = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?`;
    const line = new RegExp(
      String.raw`^ {4}(?:(?:dateFormat YYYY-MM-DD HH:mm(?::ss)?|axisFormat [%HMmd: -]+|todayMarker off|section \w+)|(?!title|section|click|call|href|date|axis|acc|\d{4}-)(?:[^:;#%<>"\x60]|%(?!%)|#\d+;)+ :(?:(?:crit|active|done|milestone), )?${time}, (?:0m|${time}))$`,
    );
    for (const each of lines) expect(each).toMatch(line);
  });

  it('is told by the clock of UTC where the other one changes on the way', () => {
    expect(exported('summerTime', 'mermaid')).toContain('(times in UTC)');
    expect(exported('summerTime', 'mermaid')).toContain('2024-10-27 01:10');
    expect(exported('wholeDays', 'mermaid')).toContain('(times in Europe/Berlin)');
  });
});

describe('every form', () => {
  it.each(['text', 'markdown', 'mermaid'] as const)('of %s says why it is none without events', (format) => {
    expect(exported('none', format)).toMatch(/^There is no timeline/);
    expect(exported('untimed', format)).toMatch(/^No entry of the timeline has a time/);
  });

  it('but a picture, which says it itself', () => {
    expect(exported('none', 'svg')).toMatch(/^<svg .*There is no timeline.*<\/svg>\n$/s);
    expect(exported('table', 'svg')).toContain('Lena Brandt takes the page');
  });

  it('has a name for a file', () => {
    const nameOf = (format: TextFormat['format']) => {
      const made = service.timelineText(documentNamed('table'), configuration, { format });
      return 'fileName' in made ? made.fileName : '';
    };
    expect((['svg', 'mermaid', 'markdown', 'text'] as const).map(nameOf)).toEqual(
      ['svg', 'mmd', 'md', 'txt'].map((ending) => `ticket-shop-sold-seats-twice-timeline.${ending}`),
    );
  });
});

describe('a Mermaid block in the document', () => {
  const inserted = (text: string): string => {
    const made = service.insertMermaid(analysisOf(text), configuration);
    if ('refusal' in made) throw new Error(made.refusal);
    return applyEdits(text, made.edits);
  };
  const table = documentNamed('table').source.text;

  it.each(withEvents)('of %s is written once, and changes nothing else', (name) => {
    const { text } = documentNamed(name).source;
    const once = inserted(text);
    expect(once.replace(/\n\n```mermaid\n%% Post-Mortem: [^\n]*\ngantt\n(?: {4}[^\n]*\n)+```/, '')).toBe(
      text,
    );
    expect(inserted(once)).toBe(once);
    expect(service.timelineView(analysisOf(once), configuration).events).toEqual(viewOf(name).events);
  });

  it('stands at the end of its section', () => {
    const text = `${table}\n## Root Cause\n\n- A lock\n`;
    expect(inserted(text)).toMatch(/by mail \| \|\n\n```mermaid\n[^`]*\n```\n\n## Root Cause\n/);
  });

  it('is brought up to date where it stands, and others are left alone', () => {
    const other = '```mermaid\ngantt\n    title Mine\n```';
    const once = inserted(`${table}\n${other}\n`);
    const later = inserted(once.replace('| 11:15 |', '| 11:20 |'));
    expect(later).toContain(other);
    expect(later.match(/```mermaid/g)).toHaveLength(2);
    expect(later).toContain('2024-05-06 11:20, 0m');
    expect(later).not.toContain('2024-05-06 11:15');
  });

  it('has the line ends of the document', () => {
    const text = table.replaceAll('\n', '\r\n');
    expect(inserted(text).replaceAll('\r\n', '')).not.toContain('\n');
    expect(inserted(inserted(text))).toBe(inserted(text));
  });

  it('is refused where there is nothing to draw', () => {
    expect(service.insertMermaid(documentNamed('none'), configuration)).toEqual({
      refusal: expect.stringMatching(/^There is no timeline/),
    });
  });
});
