import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, withoutOverlaps } from '../../server/src/service/edits.ts';
import { entryNow } from '../../server/src/service/features/entryNow.ts';
import { pasteEntries } from '../../server/src/service/features/pasteEntries.ts';
import { refactor, refactorings } from '../../server/src/service/features/refactorings/index.ts';
import { type Analysis, parseConfiguration } from '../../server/src/service/index.ts';
import { analysisOf } from '../support/analyse.ts';
import { sessions, versionsOf } from '../support/randomDocuments.ts';

const { configuration } = parseConfiguration({});
const now = '2024-01-15T14:05:30Z';
const pasted = '2024-01-15T10:22:00Z pasted one\n2024-01-16T09:00:00Z pasted two\n';

/** As if it were a post-mortem, whatever it looks like. */
function taken(text: string): Analysis {
  return { ...analysisOf(text), recognition: { postmortem: true, reason: '' } };
}

function linesOf(text: string): number {
  return (text.match(/\r\n|\n|\r/g) ?? []).length;
}

function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Runs something for random documents with a cursor somewhere. */
function forAll(check: (text: string, offset: number) => void): void {
  const property = fc.property(sessions, fc.double({ min: 0, max: 1, noNaN: true }), (session, at) => {
    for (const text of versionsOf(session).slice(-2)) check(text, Math.floor(at * text.length));
  });
  fc.assert(property, { numRuns: Number(process.env.RUNS ?? 60) });
}

describe('in texts of any kind', { timeout: 120_000 }, () => {
  it('an entry now never fails, and takes nothing away', () => {
    forAll((text, offset) => {
      const answer = entryNow(taken(text), { now, offset, configuration }, taken);
      if ('refusal' in answer) return;
      const { span, snippet } = answer;
      const kept = snippet.replace(/(?<!\\)\$0/, '').replace(/\\([$}\\])/g, '$1');
      const after = text.slice(0, span.start) + kept + text.slice(span.end);
      expect(linesOf(after)).toBeGreaterThanOrEqual(linesOf(text));
      expect(snippet.match(/(?<!\\)\$0/g)).toHaveLength(1);
    });
  });

  it('refactorings never fail, and their edits do not overlap', () => {
    forAll((text, offset) => {
      const context = { analysis: taken(text), configuration, offset, eol: eolOf(text) };
      for (const refactoring of refactorings) {
        const outcome = refactor(refactoring, context, taken);
        if (outcome === undefined || 'refusal' in outcome) continue;
        const isInside = outcome.edits.every(
          ({ span }) => 0 <= span.start && span.start <= span.end && span.end <= text.length,
        );
        expect(isInside).toBe(true);
        const apart = withoutOverlaps(outcome.edits.map((edit) => [edit])).flat();
        expect(apart).toHaveLength(outcome.edits.length);
      }
    });
  });

  it('what was converted, sorted or aligned once is as it should be', () => {
    forAll((text, offset) => {
      const context = { configuration, eol: eolOf(text) };
      for (const refactoring of refactorings.filter(({ id }) => /Utc|sort|align/.test(id))) {
        const outcome = refactor(refactoring, { ...context, offset, analysis: taken(text) }, taken);
        if (outcome === undefined || 'refusal' in outcome) continue;
        const once = applyEdits(text, outcome.edits);
        const at = Math.min(offset, once.length);
        const again = refactor(refactoring, { ...context, offset: at, analysis: taken(once) }, taken);
        if (again && 'edits' in again) expect(applyEdits(once, again.edits), once).toBe(once);
      }
    });
  });

  it('pasting never fails, and its edits do not overlap', () => {
    forAll((text, offset) => {
      const outcome = pasteEntries(taken(text), { text: pasted, offset, now, configuration }, taken);
      if ('refusal' in outcome) return;
      const apart = withoutOverlaps(outcome.edits.map((edit) => [edit])).flat();
      expect(apart).toHaveLength(outcome.edits.length);
      const after = applyEdits(text, outcome.edits);
      expect(after).toContain('pasted one');
      expect(after).toContain('pasted two');
    });
  });
});
