import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits } from '../../server/src/service/edits.ts';
import { findingsIn } from '../support/analyse.ts';

const sections = [
  '## Executive Summary\n\nThe queue was down.',
  '## Timeline\n\nAll times in UTC.\n\n- 10:05 - Alert fired',
  '## Impact\n\n### Users\n\n- 40 jobs ran late',
  '## Detection\n\nAn alert.',
  'Root Cause\n----------\n\nThe disk was full.',
  '## Resolution\n\n```sh\n# no heading\nrm old\n```',
  '## Lessons Learned\n\n1. Disks fill up',
  '## Action Items\n\n- [ ] Alert at 80 %',
  '## References\n\n- [Runbook](https://wiki.example.com/queue)',
];

const orders = fc.shuffledSubarray([...sections.keys()], { minLength: 3 });
const ends = fc.constantFrom('', '\n', '\n\n');
const breaks = fc.constantFrom('\n', '\r\n');

it('sections are moved whole, until they are in order, and nothing is lost', () => {
  fc.assert(
    fc.property(orders, ends, breaks, (order, end, eol) => {
      const body = order.map((at) => sections[at]).join('\n\n');
      const text = `---\ntemplate: standard\n---\n\n# Post-Mortem: Queue lost\n\n${body}${end}`.replaceAll(
        '\n',
        eol,
      );
      const moved = inOrder(text);
      expect(paragraphs(moved, eol)).toEqual(paragraphs(text, eol));
      expect(moved.slice(moved.trimEnd().length)).toBe(text.slice(text.trimEnd().length));
      expect(moved).not.toMatch(/\S(?:\r\n|\n)(?:## |Root)/);
    }),
    { numRuns: 300 },
  );
});

/** One fix after the other; each leaves one section less to move. */
function inOrder(text: string, moves = 0): string {
  const [first] = findingsIn(text).filter(({ rule }) => rule === 'section-order');
  const [fix] = first?.fixes ?? [];
  if (fix === undefined) return text;
  expect(moves).toBeLessThan(sections.length);
  return inOrder(applyEdits(text, fix.edits), moves + 1);
}

function paragraphs(text: string, eol: string): readonly string[] {
  return text
    .trimEnd()
    .split(eol + eol)
    .sort();
}
