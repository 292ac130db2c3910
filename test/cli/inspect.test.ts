import { describe, expect, it } from 'vitest';
import { commandLine } from '../support/commandLine.ts';

const document = `# Post-Mortem: Queue lost

**Date:** 2024-03-12
**Duration:** 1h 05m
**Severity:** SEV2 (High)
**Status:** In review
**Authors:** Mei Sato, @olu

## Timeline

All times in CET.

- 23:50–23:55 - Disk of the broker fills up, writes start failing
- ~00:05 - Alert fired: queue length above 10,000
- 00:20 - Incident declared
- 00:55 - Service restored

## Impact

- 4,200 jobs ran late, 12% of the day

## Action Items

- [ ] Alert at 80 % of the disk — owner: @mei, due: Mar 20, ticket: OPS-118
- [x] Free 40 GB
`;

const { write, postmortem } = commandLine();

describe('postmortem inspect', () => {
  it('prints what was understood as JSON', () => {
    write({ 'a.md': document });
    const { code, out, error } = postmortem('inspect', '--format', 'json', 'a.md');
    expect([code, error]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      files: [
        {
          path: 'a.md',
          postmortem: {
            style: 'free',
            title: 'Queue lost',
            date: '2024-03-12',
            durationMinutes: 65,
            severity: 'high',
            severityRaw: 'SEV2 (High)',
            status: 'under review',
            authors: ['Mei Sato', 'olu'],
            reviewers: [],
            timezone: '+01:00',
            sections: [
              { kind: 'timeline', heading: 'Timeline', line: 9 },
              { kind: 'impact', heading: 'Impact', line: 18 },
              { kind: 'actionItems', heading: 'Action Items', line: 22 },
            ],
            events: [
              {
                line: 13,
                instant: '2024-03-12T22:50:00Z',
                end: '2024-03-12T22:55:00Z',
                text: 'Disk of the broker fills up, writes start failing',
                phase: 'start',
              },
              {
                line: 14,
                instant: '2024-03-12T23:05:00Z',
                approximate: true,
                text: 'Alert fired: queue length above 10,000',
                phase: 'detected',
              },
              { line: 15, instant: '2024-03-12T23:20:00Z', text: 'Incident declared', phase: 'declared' },
              { line: 16, instant: '2024-03-12T23:55:00Z', text: 'Service restored', phase: 'mitigated' },
            ],
            metrics: {
              timeToDetectMinutes: 15,
              timeToAcknowledgeMinutes: null,
              timeToMitigateMinutes: 65,
              timeToResolveMinutes: null,
            },
            metricRows: {
              timeToDetectMinutes: { from: 13, to: 14 },
              timeToAcknowledgeMinutes: null,
              timeToMitigateMinutes: { from: 13, to: 16 },
              timeToResolveMinutes: null,
            },
            actionItems: [
              {
                line: 24,
                text: 'Alert at 80 % of the disk',
                owners: ['mei'],
                due: '2024-03-20',
                status: 'todo',
                ticket: 'OPS-118',
              },
              { line: 25, text: 'Free 40 GB', owners: [], due: null, status: 'done', ticket: null },
            ],
            followUpItems: [],
            impactFigures: [
              { line: 20, text: '4,200 jobs' },
              { line: 20, text: '12%' },
            ],
            impactFlags: [],
            unresolved: [],
          },
        },
      ],
    });
  });

  it('prints it for people', () => {
    write({ 'a.md': document });
    const { out } = postmortem('inspect', 'a.md');
    expect(out).toContain('  Severity        high\n');
    expect(out).toContain(
      '  14  ~2024-03-12T23:05:00Z detected      Alert fired: queue length above 10,000\n',
    );
    expect(out).toContain('Alert at 80 % of the disk  (mei · 2024-03-20 · todo · OPS-118)\n');
  });

  it('says nothing of what a document does not say', () => {
    write({ 'a.md': 'Nothing here.\n' });
    const [file] = JSON.parse(postmortem('inspect', '--format', 'json', 'a.md').out).files;
    expect(file.postmortem).toMatchObject({
      title: null,
      date: null,
      events: [],
      actionItems: [],
      timezone: null,
    });
  });

  it('needs paths, and a format that it knows', () => {
    expect(postmortem('inspect')).toMatchObject({ code: 2, error: expect.stringContaining('Name files') });
    expect(postmortem('inspect', '--format', 'xml', 'a.md')).toMatchObject({ code: 2 });
    expect(postmortem('inspect', 'gone.md')).toMatchObject({
      code: 2,
      error: 'gone.md: no such file or folder\n',
    });
  });

  it('says of a timeline without a date only what happened', () => {
    write({ 'a.md': '# Post-Mortem: Queue lost\n\n## Timeline\n\n- 10:20–10:40 - Lunch\n' });
    const { out } = postmortem('inspect', '--format', 'json', 'a.md');
    expect(JSON.parse(out).files[0].postmortem.events).toEqual([
      { line: 5, instant: null, text: 'Lunch', phase: null },
    ]);
  });

  it('leaves a time without a place on any calendar unknown', () => {
    write({
      'a.md': '# Post-Mortem: Q\n\n**Date:** 2024-01-01\n\n## Timeline\n\n- 10:00 - a\n- T+99999999d - b\n',
    });
    const { code, out } = postmortem('inspect', '--format', 'json', 'a.md');
    expect(code).toBe(0);
    expect(JSON.parse(out).files[0].postmortem.events[1]).toMatchObject({ instant: null, text: 'b' });
  });

  it('understands more headings and words than fit on a call stack', { timeout: 60_000 }, () => {
    write({
      'a.md': `# Post-Mortem: Q\n\n**Severity:** ${'x '.repeat(120_000)}\n\n${'## Part\n'.repeat(150_000)}`,
    });
    const { code, out } = postmortem('inspect', '--format', 'json', 'a.md');
    expect(code).toBe(0);
    expect(JSON.parse(out).files[0].postmortem.sections).toHaveLength(150_000);
  });

  it('goes by the names of the nearest configuration', () => {
    write({
      'a/b.md': '# Post-Mortem: Queue lost\n\n**Severity:** Tier 2\n**Status:** Socialised\n',
      'a/.postmortem.json':
        '{ "severities": { "Tier 2": "high" }, "statuses": { "Socialised": "published" } }',
    });
    const { out } = postmortem('inspect', '--format', 'json', 'a/b.md');
    expect(JSON.parse(out).files[0].postmortem).toMatchObject({
      severity: 'high',
      severityRaw: 'Tier 2',
      status: 'published',
      unresolved: [],
    });
  });
});
