import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits } from '../../server/src/service/edits.ts';
import {
  createPostMortemService,
  parseConfiguration,
  type StepRequest,
} from '../../server/src/service/index.ts';
import { newDocument } from '../../server/src/service/newDocument/newDocument.ts';
import { analysisOf, today } from '../support/analyse.ts';
import { sessions } from '../support/randomDocuments.ts';
import { expanded } from '../support/snippet.ts';

const texts = sessions.map(({ text }) => text);
const limits = { numRuns: 150 };
const answers = { title: 'Queue $1 [lost]', date: '2024-01-15', severity: 'High' };

it('any text is a template, and its snippet says what its text says', { timeout: 60_000 }, () => {
  const check = (template: string): void => {
    const made = newDocument(template, answers);
    // Of a choice the snippet shows the first, where the text shows all.
    if (!made.snippet.includes('|}')) expect(expanded([made.snippet])).toBe(made.text);
    expect(made.text).toContain('Queue $1 [lost]');
  };
  fc.assert(fc.property(texts, check), limits);
});

const steps: readonly StepRequest[] = [
  { step: 'gather' },
  { step: 'review', reviewers: ['Mei Sato'] },
  { step: 'publish' },
  { step: 'followUp', date: '2024-03-05' },
];

it('any post-mortem takes each step once, and keeps its text', { timeout: 60_000 }, () => {
  const service = createPostMortemService();
  const { configuration } = parseConfiguration({});
  const settings = { configuration, today, now: `${today}T09:00:00Z` };
  const check = (text: string): void => {
    for (const request of steps) {
      const result = service.processStep(analysisOf(text), settings, request);
      if (result === undefined) return;
      for (const { span } of result.missing) expect(span.end).toBeLessThanOrEqual(text.length);
      for (const { span } of result.edits)
        expect(text.slice(span.start, span.end)).not.toMatch(/\n[^\n]*\S[^\n]*\n[^\n]*\S/);
      const changed = applyEdits(text, result.edits);
      expect(service.processStep(analysisOf(changed), settings, request)?.edits).toEqual([]);
    }
  };
  fc.assert(fc.property(texts, check), limits);
});
