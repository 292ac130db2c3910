import fc from 'fast-check';
import { describe, it } from 'vitest';
import { completionsAt, cursorMark } from '../support/completions.ts';
import { hoverAt } from '../support/hovers.ts';
import { sessions, versionsOf } from '../support/randomDocuments.ts';

const typed = fc.constantFrom(
  '',
  '',
  '/',
  '/act',
  '- /',
  '@',
  '- [',
  '## ',
  '| ',
  '**Sev',
  '**Status:** ',
  '- A (due: ',
  '<!-- postmortem-disable-line ',
);
const place = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), isLineStart: fc.boolean(), typed });
const asked = fc.record({
  session: sessions,
  places: fc.array(place, { minLength: 1, maxLength: 8 }),
  snippets: fc.boolean(),
});

type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never;

/** Whatever a text is, what is offered at a place can be done there, and what is said stands at the place. */
function check({ session, places, snippets }: Asked): void {
  const text = versionsOf(session).at(-1) ?? '';
  for (const { at, isLineStart, typed: words } of places) {
    const offset = Math.floor(at * text.length);
    const start = isLineStart
      ? Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
      : offset;
    // Between the halves of a character or of a line ending nobody types.
    if (/^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)/.test(text.slice(Math.max(0, start - 1), start + 1)))
      continue;
    const marked = `${text.slice(0, start)}${words}${cursorMark}${text.slice(start)}`;
    const { labels, chosen } = completionsAt(marked, { abilities: { snippets, markdown: true } });
    for (const label of labels.slice(0, 3)) chosen(label);
    completionsAt(marked, { trigger: ' ' });
    hoverAt(marked, { markdown: snippets, ownerItems: () => ({ open: 1, overdue: 0, done: 2 }) });
  }
}

describe('completions and hovers in any text whatever', () => {
  it('break nothing', { timeout: 60_000 }, () => {
    fc.assert(fc.property(asked, check), { numRuns: 80 });
  });
});
