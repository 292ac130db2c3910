import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/service/edits.ts';
import { analysisOf, service } from '../support/analyse.ts';
import { configuration, documentNamed, eventIn } from './view/document.ts';

interface Change {
  readonly time?: string;
  readonly text?: string;
}

/** The lines that a change makes of one event of a document, or why it is none. */
function edited(
  name: string,
  beginning: string,
  change: Change,
  text = documentNamed(name).source.text,
): string {
  const analysis = analysisOf(text);
  const { id } = eventIn(service.timelineView(analysis, configuration), beginning);
  const made = service.editEntry(analysis, configuration, { event: id, ...change });
  if ('refusal' in made) return made.refusal;
  const old = text.split('\n');
  return applyEdits(text, made.edits)
    .split('\n')
    .filter((line, at) => line !== old[at])
    .join('\n');
}

describe('an entry gets another text', () => {
  it.each([
    ['list', 'Queue', '- **10:20** - Queue **fills**'],
    ['lines', 'Lift alarm', '10:20 Queue **fills**'],
    ['headings', 'Plan server stops', '### 08:00 - Queue **fills**'],
    ['headings', 'Dispatcher', 'Queue **fills**'],
    ['table', 'First', '| 10:06 | Queue **fills** | <https://graphs.example.com/seats> |'],
  ])('in %s, at "%s"', (name, beginning, line) => {
    expect(edited(name, beginning, { text: 'Queue **fills**' })).toBe(line);
  });

  it('on one line, with bars that are no ends of cells', () => {
    expect(edited('table', 'Release 7.2', { text: ' a | b \\| `c|d`\r\n\n e ' })).toBe(
      '| 10:40–10:52 | a \\| b \\| `c\\|d` e | |',
    );
    expect(edited('list', 'Queue', { text: 'a | b\nc' })).toBe('- **10:20** - a | b c');
  });

  it('where it had none', () => {
    const text = '# Post-Mortem: A\n\n## Timeline\n\n- **10:20**\n- 10:30 - Alert fires\n';
    const row =
      '# Post-Mortem: A\n\n## Timeline\n\n| Time | Event |\n|---|---|\n| 10:20 | |\n| 10:30 | Alert |\n';
    expect(edited('', '', { text: 'Disk is full' }, text)).toBe('- **10:20** - Disk is full');
    expect(edited('', '', { text: 'Disk is full' }, row)).toBe('| 10:20 | Disk is full |');
  });

  it('unless that would be something else there', () => {
    for (const text of ['– 10:40 and later', '- [ ] x'])
      expect([text, edited('list', 'Queue', { text })]).toEqual([
        text,
        expect.stringMatching(/would be read as something else/),
      ]);
    expect(edited('headings', 'Dispatcher', { text: '## Root Cause' })).toMatch(/something else/);
    expect(edited('headings', 'Dispatcher', { text: '```' })).toMatch(/something else/);
  });
});

describe('an entry gets another time', () => {
  it.each([
    ['list', 'Queue', '10:18', '- **10:18** - Queue of the relay grows'],
    ['list', 'Alert', '~10:26:30', '- ~10:26:30 - Alert fires'],
    [
      'table',
      'Release 7.2',
      '10:41–10:50',
      '| 10:41–10:50 | [mitigated] Release 7.2 is rolled back in, shop by shop | |',
    ],
    [
      'table',
      'Alert',
      '2024-05-06 10:18 UTC',
      '| **2024-05-06 10:18 UTC** | [detected] Alert fires: **double bookings** above 5 | ![graph](https://graphs.example.com/seats.png) [again](https://graphs.example.com/seats.png) |',
    ],
    ['headings', 'Plan server stops', '07:58', '### 07:58 - Plan server stops'],
    ['lines', 'Lift moves', '10:33', '**10:33** Lift moves again'],
    ['wholeDays', 'Disks reach 95', '2024-05-08', '- **2024-05-08**: Disks reach 95 %'],
    ['undated', 'Operator', '00:20', '- 00:20 - Operator calls'],
  ])('in %s, at "%s": %s', (name, beginning, time, line) => {
    expect(edited(name, beginning, { time })).toBe(line);
  });

  it.each(['later', '', '25:10', '??:??', '10:20 foo', '10:20 | x', '2024-02-30 10:20', '<!--'])(
    'unless it cannot be read: "%s"',
    (time) => {
      for (const [name, beginning] of [
        ['list', 'Queue'],
        ['table', 'First'],
        ['lines', 'Guard'],
      ] as const)
        expect(edited(name, beginning, { time })).toMatch(/cannot be read as a time: write it as 10:20, /);
    },
  );

  it('together with its text', () => {
    expect(edited('list', 'Queue', { time: '10:19', text: 'Relay slow' })).toBe('- **10:19** - Relay slow');
  });
});

describe('nothing is edited', () => {
  it('where nothing changes', () => {
    const analysis = documentNamed('table');
    const { id, source } = eventIn(service.timelineView(analysis, configuration), 'Alert');
    expect(service.editEntry(analysis, configuration, { event: id, ...source })).toEqual({ edits: [] });
  });

  it('where the event is gone', () => {
    const made = service.editEntry(documentNamed('table'), configuration, { event: 'e0', text: 'x' });
    expect(made).toEqual({ refusal: 'The document has no such event any more.' });
  });
});
