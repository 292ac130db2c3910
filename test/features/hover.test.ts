import { describe, expect, it } from 'vitest';
import { type Hovered, hoverAt, type Pointed } from '../support/hovers.ts';

const page = (timeline: string, rest = ''): string => `# Post-Mortem: Payments failed

**Date:** 2024-01-15
**Duration:** 2 hours
**Severity:** High (P1)
**Status:** Under Review
**Author:** Jane Smith

## Timeline

${timeline}

${rest}
`;

const course = `All times in UTC.

- **10:00** - SSL certificate expires (unnoticed)
- **10:15** - First payment failure reported by customer
- **10:22** - On-call engineer paged
- **11:45** - Payment processing restored
- **12:15** - Incident resolved`;

const actions = `## Action Items

| Action | Owner | Due | Status |
|---|---|---|---|
| Watch *expiry* dates | @mei, @olu | 2024-01-20 | Done |
| Renew by itself | @mei | Jan 25 | Todo |
| Keep an inventory | Jane Smith | 2024-03-01 | In Progress |
`;

/** Points at the first place of some words, or of those in brackets in it. */
function at(document: string, words: string, pointed: Pointed = {}): Hovered | undefined {
  const inner = /«(.*)»/.exec(words)?.index ?? 0;
  const plain = words.replace(/[«»]/g, '');
  const start = document.indexOf(plain) + inner;
  expect(document).toContain(plain);
  return hoverAt(`${document.slice(0, start)}¦${document.slice(start)}`, pointed);
}

describe('a hover over a severity', () => {
  it('says as which level it is read, and what makes an incident be of each', () => {
    const hovered = at(page(course), 'High (P1)', { markdown: true });
    expect(hovered?.of).toBe('High (P1)');
    expect(hovered?.lines[0]).toMatch(/^Read as \*\*High\*\* \(P1\): one of the main features/);
    expect(hovered?.lines.slice(1).map((line) => /\*\*(\w+)/.exec(line)?.[1])).toEqual([
      'Critical',
      'Medium',
      'Low',
    ]);
  });

  it('knows the names of a project', () => {
    const document = page(course).replace('High (P1)', 'Purple');
    expect(at(document, 'Purple')?.lines[0]).toBe('Read as no level.');
    expect(at(document, 'Purple', { settings: { severities: { Purple: 'low' } } })?.lines[0]).toMatch(
      /^Read as Low/,
    );
  });

  it('leaves what is still to be chosen unread', () => {
    const document = page(course).replace('High (P1)', 'Critical | High | Medium | Low');
    expect(at(document, 'Critical | High')?.lines[0]).toBe('Read as no level.');
  });

  it.each([
    ['front matter', '---\ntype: post-mortem\nseverity: "sev2"\n---\n# Lost mails\n', 'sev2'],
    ['a table', '# Post-Mortem: Lost mails\n\n| Severity | SEV-2 |\n|---|---|\n', 'SEV-2'],
    ['a list', '# Post-Mortem: Lost mails\r\n\r\n- Severity: **SEV2**\r\n', 'SEV2'],
  ])('is the same in %s', (_, document, words) => {
    const hovered = at(document, words);
    expect([hovered?.of, hovered?.lines[0]]).toEqual([words, expect.stringMatching(/^Read as High/)]);
  });
});

describe('a hover over a status', () => {
  it('says how far that is', () => {
    const hovered = at(page(course), 'Under Review', { markdown: true });
    expect(hovered?.lines[0]).toMatch(/^Read as \*\*Under Review\*\*: /);
    expect(at(page(course).replace('Under Review', 'Resolved'), 'Resolved')?.lines[0]).toBe(
      'Read as no status of the document.',
    );
  });
});

describe('a hover over a label of the metadata', () => {
  it('says what belongs behind it', () => {
    const hovered = at(page(course), 'Duration');
    expect(hovered).toMatchObject({ of: 'Duration', kind: 'plaintext' });
    expect(hovered?.lines).toEqual([
      'How long it was felt, from the start of the impact to its end: "1 hour 20 minutes".',
    ]);
  });

  it('is that of its cell in a table with names in its head', () => {
    const document =
      '# Post-Mortem: Lost mails\n\n| Date | Severity | Lead |\n|---|---|---|\n| 2024-01-15 | High | Mei |\n';
    expect(at(document, 'Severity')?.of).toBe('Severity');
    expect(at(document, 'Lead')?.lines).toEqual(['Who wrote this and answers questions about it.']);
    expect(at(document, 'Mei')).toBeUndefined();
  });

  it('names what a project adds', () => {
    const settings = { severities: { Purple: 'low' } };
    expect(at(page(course), 'Severity', { settings })?.lines[1]).toBe('In this project also: Purple.');
  });
});

describe('a hover over a time', () => {
  it('says how long after the start and after the entry above it was, what it marks and which figure ends there', () => {
    const hovered = at(page(course), '10:15', { markdown: true });
    expect(hovered?.of).toBe('10:15');
    expect(hovered?.lines).toEqual([
      '**10:15 UTC** · Monday 15 January 2024',
      '- +15 min from the start of the incident, 10:00',
      '- +15 min from the entry above, 10:00',
      '- marks **detected**, as its words tell: The first alert, or the first report by a person.',
      '- Time to detect: 15 min',
    ]);
  });

  it.each([
    ['CET', '10:30 - 11:00 - Failover', 'about 09:30 UTC', '10:30 UTC+01:00'],
    ['America/New_York', '22:30 - Failover', 'about 03:30 UTC', '22:30 in America/New_York, the day before'],
    ['Asia/Kolkata', '2:30 am - Failover', 'about 21:00 UTC', '02:30 in Asia/Kolkata, the next day'],
  ])('is told in UTC and on the clock of the document: %s', (zone, entry, utc, local) => {
    const document = page(`All times in ${zone}.\n\n- ~${entry}`);
    const [first = ''] = at(document, entry.slice(0, 4))?.lines ?? [];
    expect(first.split(' · ').filter((_, index) => index !== 1)).toEqual([utc, local]);
  });

  it('is told by the clock of the reader, too, where that is another one', () => {
    const document = page('All times in CET.\n\n- 10:30 - Failover');
    const first = (hereZone: string): string | undefined => at(document, '10:30', { hereZone })?.lines[0];
    const known = '09:30 UTC · Monday 15 January 2024 · 10:30 UTC+01:00';
    expect(first('Asia/Tokyo')).toBe(`${known} · 18:30 where you are`);
    expect(first('Pacific/Auckland')).toBe(`${known} · 22:30 where you are`);
    for (const same of ['UTC', 'Europe/Berlin', 'Nowhere/Land']) expect(first(same)).toBe(known);
  });

  it('says so where no zone is stated, and takes that of the settings', () => {
    const document = page('- 10:30 - Failover');
    expect(at(document, '10:30')?.lines).toEqual([
      '10:30 UTC · Monday 15 January 2024',
      'No time zone is stated: read as UTC.',
    ]);
    expect(at(document, '10:30', { settings: { timezone: 'Europe/Berlin' } })?.lines).toEqual([
      '09:30 UTC · Monday 15 January 2024 · 10:30 in Europe/Berlin',
      'No time zone is stated: read as the settings say.',
    ]);
  });

  it('tells a range, seconds, and an entry that is earlier than the one above', () => {
    const document = page('- 10:30:15 UTC - 10:40:15 UTC - Failover\n- 10:20 UTC - Alert');
    expect(at(document, '10:30:15')?.lines).toEqual([
      '10:30:15 UTC · Monday 15 January 2024',
      '- lasted 10 min',
    ]);
    expect(at(document, '10:20')?.lines[2]).toBe(
      '- −10 min from the entry above, 10:30:15 UTC - 10:40:15 UTC: earlier than it',
    );
  });

  it('counts in days where only days are told', () => {
    const document = page('- 2024-01-15 - Key leaked\n- 2024-01-18 - Key revoked');
    expect(at(document, '2024-01-18')?.lines).toContain('- +3 d from the entry above, 2024-01-15');
    expect(at(document, '2024-01-18')?.lines[0]).toBe('Thursday 18 January 2024');
  });

  it.each([
    ['25:10', 'No clock shows this time.'],
    ['12:??', 'Nobody knows when that was, so nothing is counted from it.'],
    ['2024-02-30 10:00', 'No calendar has this day.'],
  ])('says why nothing is made of %s', (written, why) => {
    expect(at(page(`- 10:00 - Start\n- ${written} - Alert`), written)?.lines).toEqual([why]);
  });

  it('stands on no calendar where no date is told', () => {
    const document = page('- 10:30 UTC - Failover').replace('2024-01-15', 'YYYY-MM-DD');
    expect(at(document, '10:30')?.lines).toEqual(['10:30 UTC']);
  });
});

describe('a hover over the marker of a phase', () => {
  it.each([
    ['- 10:05 - [detected] Alert', '[«detected»]'],
    ['- 10:05 - Alert (detected)', '(«detected»)'],
    ['| Time | Event |\n|---|---|\n| 10:05 | **Detected:** Alert |', '«Detected»:'],
  ])('says what the phase is: %s', (entry, words) => {
    const hovered = at(page(entry), words);
    expect(hovered?.lines).toEqual(['detected: The first alert, or the first report by a person.']);
    expect(hovered?.of.toLowerCase()).toBe('detected');
  });
});

describe('a hover over a figure', () => {
  it('says how it comes about, and from which two entries', () => {
    const document = page(course, '## Metrics\n\n- Time to mitigate: 100 min');
    const hovered = at(document, 'Time to mitigate', { markdown: true });
    expect(hovered?.of).toBe('Time to mitigate');
    expect(hovered?.lines.slice(1)).toEqual([
      'mitigated − start = 11:45 − 10:00 = **1 h 45 min**',
      '- start: 10:00 SSL certificate expires (unnoticed) ([line 13](<file:///postmortems/example.md#L13>))',
      '- mitigated: 11:45 Payment processing restored ([line 16](<file:///postmortems/example.md#L16>))',
    ]);
  });

  it('says of both recoveries what the one word may mean', () => {
    const hovered = at(page(course, 'Our MTTR is long.'), 'MTTR');
    expect(hovered?.lines.filter((line) => line.includes(' = '))).toEqual([
      'mitigated − start = 11:45 − 10:00 = 1 h 45 min',
      'resolved − start = 12:15 − 10:00 = 2 h 15 min',
    ]);
  });

  it('explains the duration', () => {
    expect(at(page(course), '2 hours')?.lines).toContain('resolved − start = 12:15 − 10:00 = 2 h 15 min');
  });

  it('is explained where it is the label of a duration', () => {
    const hovered = at(page(course).replace('**Duration:**', '**Time to resolve:**'), 'Time to resolve');
    expect(hovered?.lines).toContain('resolved − start = 12:15 − 10:00 = 2 h 15 min');
  });

  it('says which entry is missing', () => {
    const hovered = at(page('- 10:00 - Lunch', 'TTD: unknown'), 'TTD');
    expect(hovered?.lines[1]).toBe('The timeline does not tell it: no entry marks start or detected.');
  });

  it('says nothing in code', () => {
    expect(at(page(course, 'See `MTTR`.'), 'MTTR')).toBeUndefined();
  });
});

describe('a hover over an owner', () => {
  it('lists their actions with how far they are', () => {
    const hovered = at(page(course, actions), '@mei', { markdown: true });
    expect(hovered?.of).toBe('@mei');
    expect(hovered?.lines).toEqual([
      '**mei**: 2 actions in this document',
      '- Watch expiry dates (done, due 2024-01-20)',
      '- Renew by itself (todo, due 2024-01-25, **overdue**)',
    ]);
  });

  it('is about the one of several that is pointed at', () => {
    expect(at(page(course, actions), '@«olu»')).toMatchObject({
      of: '@olu',
      lines: [expect.stringMatching(/^olu: 1/), expect.anything()],
    });
  });

  it('adds what is known of the workspace, also of somebody who has no action here', () => {
    const ownerItems = () => ({ open: 3, overdue: 1, done: 4 });
    const document = page(course, `${actions}\nThanks to @bob.`);
    expect(at(document, '@mei', { ownerItems })?.lines.at(-1)).toBe(
      'In the workspace: 3 open, 1 of them overdue, 4 done',
    );
    expect(at(document, '@bob', { ownerItems })?.lines[0]).toBe('bob: no action in this document');
    expect(at(document, '@bob')).toBeUndefined();
  });

  it('says nothing of a dash, which is nobody', () => {
    const nobody = `${actions.trimEnd()}\n| Throttle logins | — | 2024-01-25 | Todo |\n`;
    expect(at(page(course, nobody), '—')).toBeUndefined();
  });

  it('knows an author by their name', () => {
    expect(at(page(course, actions), 'Jane Smith')).toMatchObject({
      of: 'Jane Smith',
      lines: ['Jane Smith: 1 action in this document', '- Keep an inventory (in progress, due 2024-03-01)'],
    });
  });

  it.each(['me@mei.example', '`@mei`', 'https://example.com/@mei'])('is none in %s', (words) => {
    const document = page(course, `${words} wrote.\n\n${actions}`);
    const start = document.indexOf(words) + words.indexOf('@') + 2;
    expect(hoverAt(`${document.slice(0, start)}¦${document.slice(start)}`)).toBeUndefined();
  });

  it('takes what an action says as text', () => {
    const document = page(course, '## Action Items\n\n- [ ] Drop `a*b` <b> | $x (@mei)');
    expect(at(document, '@mei', { markdown: true })?.lines[1]).toBe('- Drop a\\*b \\| \\$x (todo)');
  });
});

describe('a hover over a rule in a comment', () => {
  const document = page(
    course,
    '<!-- postmortem-disable-next-line blame, nothing -- because -->\nJohn broke it.',
  );

  it('says what it asks, how much it matters here, and where to read more', () => {
    const hovered = at(document, 'blame', { settings: { rules: { blame: 'error' } }, markdown: true });
    expect(hovered?.of).toBe('blame');
    expect(hovered?.lines).toEqual([
      '**blame** (error, by default warning)',
      'Causes are sought in systems, not in people.',
      '[Why, with examples](<https://github.com/post-mortem/vscode-post-mortem/blob/main/docs/rules/blame.md>)',
    ]);
  });

  it('says nothing of what is no rule', () => {
    expect(at(document, 'nothing')).toBeUndefined();
    expect(at(document, 'because')).toBeUndefined();
  });
});

describe('a hover over a heading', () => {
  it('says what belongs there', () => {
    const hovered = at(page(course), 'Timeline');
    expect(hovered).toMatchObject({
      of: 'Timeline',
      lines: [expect.stringMatching(/^What was seen, decided and done/)],
    });
  });

  it.each([
    ['## 3. What broke it?', '## Root causes ##', 'Root causes'],
    ['## Other', 'Impact\n------', 'Impact'],
    ['## Other', '**Lessons learned**', '**Lessons learned**'],
  ])('has the words of it only', (above, heading, of) => {
    expect(at(page(course, `${above}\n\nText.\n\n${heading}\n\nText.`), of)?.of).toBe(of);
  });

  it('says as what a heading in other words is read', () => {
    expect(at(page(course, '## Root Cause Analysis\n\nText.'), 'Root Cause Analysis')?.lines[1]).toBe(
      'Read as the section Root Cause.',
    );
  });

  it('says nothing of a title and of other headings', () => {
    expect(at(page(course), 'Payments failed')).toBeUndefined();
    expect(at(page(course, '## Weather'), 'Weather')).toBeUndefined();
  });
});

describe('hovers', () => {
  const notes = page(course)
    .replace('Post-Mortem: Payments failed', 'Notes')
    .replace('## Timeline', '## Days');

  it.each(['Severity', 'High', '10:15', 'Days'])('are none in other Markdown: %s', (words) => {
    expect(at(notes, words, { uri: 'file:///notes.md' })).toBeUndefined();
  });
});
