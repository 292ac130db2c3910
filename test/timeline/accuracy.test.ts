import { describe, expect, it } from 'vitest';
import { fingerprint, labelledTimelines } from '../../scripts/phases/timelines.mjs';
import { phasesOf } from '../../server/src/service/timeline/phases.ts';
import { trainedOn } from '../../server/src/service/timeline/weights.ts';

describe('the weights by which phases are told', () => {
  it('were learnt from the labelled timelines as they are now: `npm run train-phases` after a change', () => {
    expect(trainedOn).toBe(fingerprint());
  });

  /** What was learnt is no measure of what was not: `npm run train-phases -- --measure files` takes that. */
  it('tell what they were taught', () => {
    const entries = labelledTimelines().flatMap(({ entries: own }) => {
      const found = phasesOf(own);
      return own.map(({ phase, phaseAccept = [] }, at) =>
        [phase, ...phaseAccept].includes(found[at] ?? null),
      );
    });
    expect(entries.filter(Boolean).length / entries.length).toBeGreaterThan(0.97);
  });
});
