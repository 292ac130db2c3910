import { describe, expect, it } from 'vitest';
import type { InlayHint } from 'vscode-languageserver-types';
import { inlayHintsOf } from '../../server/src/service/features/inlayHints.ts';
import { lineIndexOf } from '../../server/src/service/markdown/lines.ts';
import { elapsedText } from '../../server/src/service/timeline/elapsed.ts';
import { analysisOf } from '../support/analyse.ts';

const both = { elapsed: true, phase: true };
const elapsed = { elapsed: true, phase: false };
const whole = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };

function hintsOf(text: string, inlayHints = both, range = whole): InlayHint[] {
  return inlayHintsOf(analysisOf(text), { inlayHints }, range);
}

/** The document with its hints in it, as an editor shows them. */
function shown(text: string, inlayHints = both, range = whole): string {
  const lines = lineIndexOf(text);
  return hintsOf(text, inlayHints, range).reduceRight((written, { position, label }) => {
    const at = lines.offsetAt(position);
    return `${written.slice(0, at)}‹${label}›${written.slice(at)}`;
  }, text);
}

/** Checks that the hints of a document are those that stand in it. */
function expectShown(expected: string, inlayHints = both): void {
  expect(shown(expected.replace(/‹[^›]*›/g, ''), inlayHints)).toBe(expected);
}

const title = '# Post-Mortem: Queue stuck\n\n**Date:** 2024-01-15\n\n';

describe('behind the times of a timeline', () => {
  it('stands how long after the start it was, and what it marks', () => {
    expectShown(`${title}## Timeline

All times in UTC.

- **10:00**‹start› - SSL certificate expires (unnoticed)
- **10:15**‹+15 min›‹detected› - First payment failure reported by customer
- **10:25**‹+25 min›‹declared› - Incident declared, war room created
- **11:45**‹+1 h 45 min›‹mitigated› - Payment processing restored
- **12:15**‹+2 h 15 min›‹resolved› - Incident resolved

Back at 10:00 nobody knew.
`);
  });

  it('stands what is earlier than the start, what is near it, and seconds', () => {
    expectShown(
      `${title}## Timeline

09:30‹−30 min› - Deploy of the new worker begins
10:00 - [start] Errors rise
~10:05‹~+5 min› - Alert fired
10:06:30‹+6 min 30 s› - Acknowledged
`,
      elapsed,
    );
  });

  it('stands in tables with any order of columns, over midnight', () => {
    expectShown(
      `${title}## Timeline

| Who | Time (UTC) | Event |
| --- | ---------- | ----- |
| on-call | 23:50 | [start] Requests fail |
| on-call | 00:10‹+20 min› | Alert fired |
| on-call | \`00:20\`‹+30 min› | Rolled back |
`,
      elapsed,
    );
  });

  it('counts from the first entry where none marks the start', () => {
    const text = `${title}## Timeline\n\n- 14:23 - Looked at the graphs\n- 14:45 - Looked again\n`;
    const [first] = hintsOf(text, elapsed);
    expect(shown(text, elapsed)).toContain('14:45‹+22 min›');
    expect(first?.tooltip).toBe(
      '22 minutes after the first entry (14:23): no entry marks the start of the incident',
    );
  });

  it('counts days where only days are known, and nothing between a day and a time', () => {
    expectShown(
      `${title}## Timeline\n\n- 2024-01-15 - Errors begin\n- 2024-01-18‹+3 d› - First customer reports them\n`,
      elapsed,
    );
    expectShown(
      `${title}## Timeline\n\n- 2024-01-15 10:00 - Errors begin\n- 2024-01-15 10:30‹+30 min› - Alert\n- 2024-01-18 - Closed\n`,
      elapsed,
    );
  });

  it('stands in a text with CRLF behind a byte order mark', () => {
    const text = `\uFEFF${title}## Timeline\n\n- 10:00 - [start] Errors rise\n- 10:05‹+5 min› - Looked\n`;
    expectShown(text.replaceAll('\n', '\r\n'), elapsed);
  });

  it('stands nothing that the author wrote', () => {
    expectShown(
      `${title}## Timeline

- T0 - [start] Certificate expires
- T+15 min - Detected: first report by a customer
`,
    );
  });

  it.each([
    ['other Markdown', '# Notes\n\n## Timeline\n\n- 10:00 - Lunch\n- 10:30 - Coffee\n'],
    ['times that nobody knows', `${title}## Timeline\n\n- 25:10 - Looked\n- ??:?? - Looked\n- 1\n`],
    ['an entry alone', `${title}## Timeline\n\n- 10:00 - Looked\n`],
    ['nothing', ''],
  ])('stands nothing for %s', (_, text) => expect(hintsOf(text, elapsed)).toEqual([]));

  it('stands only what is asked for, where it is looked at', () => {
    const text = `${title}## Timeline\n\n- 10:00 - [start] Errors rise\n- 10:05 - Alert fired\n- 10:15 - Weather is fine\n`;
    expect(hintsOf(text, { elapsed: false, phase: true }).map(({ label }) => label)).toEqual(['detected']);
    expect(hintsOf(text, { elapsed: false, phase: false })).toEqual([]);
    const line = { start: { line: 7, character: 0 }, end: { line: 7, character: 10 } };
    expect(hintsOf(text, both, line).map(({ label }) => label)).toEqual(['+5 min', 'detected']);
  });

  it('is written by a double-click', () => {
    const text = `${title}## Timeline\n\n- 10:00 - [start] Errors rise\n- 10:05 - **Alert** fired\n`;
    const edit = hintsOf(text).find(({ label }) => label === 'detected')?.textEdits?.[0];
    const at = lineIndexOf(text).offsetAt(edit?.range.start ?? { line: 0, character: 0 });
    expect(text.slice(0, at) + edit?.newText + text.slice(at)).toContain(
      '- 10:05 - [detected] **Alert** fired',
    );
  });
});

describe('an elapsed time', () => {
  it.each([
    [0, '+0 min'],
    [0.5, '+30 s'],
    [9.25, '+9 min 15 s'],
    [12.5, '+13 min'],
    [60, '+1 h'],
    [65, '+1 h 05 min'],
    [-30, '−30 min'],
    [26 * 60, '+26 h'],
    [50 * 60, '+2 d 02 h'],
    [59.999, '+1 h'],
  ])('of %d minutes is %s', (minutes, text) => expect(elapsedText(minutes)).toBe(text));
});
