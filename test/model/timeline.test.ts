import { describe, expect, it } from 'vitest';
import { analysisOf } from '../support/analyse.ts';

/** What a timeline below this title and metadata says, in UTC. */
function instants(metadata: string, timeline: string): readonly (string | undefined)[] {
  const text = `# Post-Mortem: Queue lost\n\n${metadata}\n\n## Timeline\n\n${timeline}\n`;
  return analysisOf(text).postmortem.timeline.entries.map(({ minutes }) => instantText(minutes));
}

function instantText(minutes: number | undefined): string | undefined {
  return minutes === undefined ? undefined : new Date(minutes * 60_000).toISOString().slice(0, 16);
}

describe('a timeline', () => {
  it('runs over midnight, and on from the dates in it', () => {
    const timeline = '- 23:50 - Alert\n- 00:10 - Page\n\n**2024-03-15**\n\n- 09:00 - Fix';
    expect(instants('**Date:** 2024-03-12', timeline)).toEqual([
      '2024-03-12T23:50',
      '2024-03-13T00:10',
      '2024-03-15T09:00',
    ]);
  });

  it('runs into the next year, a leap year behind it or not', () => {
    const timeline = '- Dec 31 23:50 - Alert\n- Jan 1 00:10 - Page\n- Jan 2 08:00 - Fix';
    expect(instants('**Date:** 2024-12-31', timeline).at(-1)).toBe('2025-01-02T08:00');
    expect(instants('**Date:** 2023-12-31', timeline).at(-1)).toBe('2024-01-02T08:00');
  });

  it('is told in the zone that its head, its text or its entries name', () => {
    expect(
      instants('**Date:** 2024-03-12', 'All times in Berlin (Europe/Berlin).\n\n- 10:00 - Alert'),
    ).toEqual(['2024-03-12T09:00']);
    expect(instants('**Date:** 2024-03-12', '| Time (PDT) | Event |\n|-|-|\n| 10:00 | Alert |')).toEqual([
      '2024-03-12T17:00',
    ]);
    expect(instants('**Date:** 2024-03-12', '- 10:00 UTC - Alert\n- 12:00 CET - Page')).toEqual([
      '2024-03-12T10:00',
      '2024-03-12T11:00',
    ]);
  });

  it('knows no instant for the hour that spring skips, and keeps the order in the one that autumn repeats', () => {
    const zone = 'All times in Europe/Berlin.\n\n';
    expect(instants('**Date:** 2024-03-31', `${zone}- 01:50 - Alert\n- 02:30 - Page\n- 03:05 - Fix`)).toEqual(
      ['2024-03-31T00:50', undefined, '2024-03-31T01:05'],
    );
    expect(instants('**Date:** 2024-10-27', `${zone}- 02:50 - Alert\n- 02:10 - Page\n- 03:05 - Fix`)).toEqual(
      ['2024-10-27T00:50', '2024-10-27T01:10', '2024-10-27T02:05'],
    );
  });

  it('counts from T0 where it says so', () => {
    const timeline = 'T0 = 2024-03-12 17:00 UTC\n\n- T-20m - Checklist\n- T+0 - Start\n- T+1h05m - Fix';
    expect(instants('', timeline)).toEqual(['2024-03-12T16:40', '2024-03-12T17:00', '2024-03-12T18:05']);
  });

  it('settles 04/03/2024 by a date that is clear, and leaves it unknown where there is none', () => {
    expect(instants('**Date:** 2024-03-04', '- 04/03/2024 10:00 - Alert')).toEqual(['2024-03-04T10:00']);
    expect(instants('**Date:** 2024-04-03', '- 04/03/2024 10:00 - Alert')).toEqual(['2024-04-03T10:00']);
    expect(instants('', '- 04/03/2024 10:00 - Alert')).toEqual([undefined]);
  });

  it('leaves out what is no event: sub-bullets, quotations, code and comments', () => {
    const timeline =
      '- 10:00 - Alert\n  - 10:05 - a detail\n\n> 10:10 - said\n\n```\n10:15 - logged\n```\n\n<!-- 10:20 - to check -->';
    expect(instants('**Date:** 2024-03-12', timeline)).toEqual(['2024-03-12T10:00']);
  });
});
