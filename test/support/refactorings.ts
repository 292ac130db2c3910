import { expect } from 'vitest';
import { applyEdits } from '../../server/src/service/edits.ts';
import {
  type Outcome,
  type Refactoring,
  refactor,
} from '../../server/src/service/features/refactorings/index.ts';
import { parseConfiguration } from '../../server/src/service/index.ts';
import { analysisOf } from './analyse.ts';

/** What a refactoring answers with the cursor in front of some words, else in the first timeline. */
export function outcomeOf(
  refactoring: Refactoring,
  text: string,
  { at, settings = {} }: { readonly at?: string; readonly settings?: object } = {},
): Outcome {
  const { configuration } = parseConfiguration(settings);
  const offset = at === undefined ? text.search(/Timeline/) : text.indexOf(at);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const context = { analysis: analysisOf(text), configuration, offset: Math.max(offset, 0), eol };
  return refactor(refactoring, context, (changed) => analysisOf(changed));
}

/** The text afterwards; the refusal where there is one. */
export function refactored(
  refactoring: Refactoring,
  text: string,
  options: { readonly at?: string; readonly settings?: object } = {},
): string {
  const outcome = outcomeOf(refactoring, text, options);
  if (outcome === undefined) return 'nothing';
  return 'refusal' in outcome ? `refused: ${outcome.refusal}` : applyEdits(text, outcome.edits);
}

/** The instants of a text's timeline, in the order of the text, with what they are of. */
export function instantsIn(text: string): readonly string[] {
  return analysisOf(text).postmortem.timeline.entries.map(
    ({ minutes, until, text: words, day }) =>
      `${minutes ?? day}${until === undefined ? '' : `–${until}`} ${words}`,
  );
}

/** That two texts tell the same. */
export function expectSameInstants(before: string, after: string): void {
  expect(instantsIn(after)).toEqual(instantsIn(before));
}
