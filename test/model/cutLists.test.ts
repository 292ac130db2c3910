import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, createAnalyser } from '../../server/src/service/analysis.ts';
import { parseConfiguration } from '../../server/src/service/configuration.ts';
import { type Finding, lint } from '../../server/src/service/lint.ts';
import { today } from '../support/analyse.ts';
import { sessions, versionsOf } from '../support/randomDocuments.ts';

type Analyse = ReturnType<typeof createAnalyser>;

function completed(steps: Generator<void, Analysis>): Analysis {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const { configuration } = parseConfiguration({});

function understood(
  analyse: Analyse,
  text: string,
): { model: Analysis['postmortem']; findings: readonly Finding[] } {
  const analysis = completed(analyse({ uri: 'file:///postmortems/a.md', version: 1, text }));
  return { model: analysis.postmortem, findings: lint(analysis, configuration, today) };
}

describe('a list that was cut because it is long', () => {
  it('is one list to everything that reads the document', { timeout: 120_000 }, () => {
    const cutting = createAnalyser({ longestUncut: 0 });
    const uncut = createAnalyser({ longestUncut: Number.POSITIVE_INFINITY });
    fc.assert(
      fc.property(sessions, (session) => {
        for (const text of versionsOf(session))
          expect(understood(cutting, text)).toEqual(understood(uncut, text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is sorted as one, and says once that nobody owns its actions', () => {
    const entries = Array.from(
      { length: 300 },
      (_, at) => `- ${clock(at === 150 ? 10 : at)} - Entry number ${at}\n`,
    );
    const actions = Array.from({ length: 200 }, (_, at) => `- Add an alert on queue ${at} above 80 %\n`);
    const text = `# Post-Mortem: Queue lost\n\n## Timeline\n\n${entries.join('')}\n## Action Items\n\n${actions.join('')}`;
    const analysis = completed(createAnalyser()({ uri: 'file:///postmortems/a.md', version: 1, text }));
    const findings = lint(analysis, configuration, today);
    expect(analysis.postmortem.timeline.entries).toHaveLength(300);
    expect(findings.filter(({ rule }) => rule === 'action-owner').map(({ message }) => message)).toEqual([
      'None of 200 action items has an owner: who will do them?',
    ]);
    expect(findings.find(({ rule }) => rule === 'timeline-order')?.fixes).toHaveLength(1);
  });
});

function clock(minutes: number): string {
  return `${String(10 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
