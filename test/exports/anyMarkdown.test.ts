import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adfOf,
  htmlFragment,
  mrkdwnOf,
  rangeTree,
  storageOf,
} from '../../server/src/service/exports/index.ts';
import { analysisOf } from '../support/analyse.ts';
import { treeOf } from '../support/exports.ts';
import { sessions } from '../support/randomDocuments.ts';
import { markdown } from '../support/randomMarkdown.ts';
import { adfProblems } from './adfShape.ts';
import { htmlProblems } from './htmlShape.ts';
import { mentionsIn } from './mentions.ts';
import { xmlProblems } from './xmlShape.ts';

const texts = fc.oneof(
  { weight: 4, arbitrary: markdown },
  { weight: 1, arbitrary: sessions.map(({ text }) => text) },
);

describe('of any Markdown whatever', { timeout: 60_000 }, () => {
  const never = (problemsOf: (text: string) => readonly string[]): void =>
    fc.assert(
      fc.property(texts, (text) => {
        expect(problemsOf(text)).toEqual([]);
      }),
      { numRuns: 300 },
    );

  it('HTML holds nothing that runs', () => {
    never((text) => htmlProblems(htmlFragment(treeOf(text))));
  });

  it('the storage format is well-formed', () => {
    never((text) => xmlProblems(storageOf(treeOf(text))));
  });

  it('ADF has the shape that Jira and Confluence take', () => {
    never((text) => adfProblems(adfOf(treeOf(text))));
  });

  it('a selection is a part that can be written', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(texts, part, part, (text, one, other) => {
        const [start, end] = [one, other].sort((a, b) => a - b).map((at) => Math.floor(at * text.length));
        const tree = rangeTree(analysisOf(text), { start: start ?? 0, end: end ?? 0 });
        expect(adfProblems(adfOf(tree))).toEqual([]);
        expect(xmlProblems(storageOf(tree))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('a message of Slack calls nobody', () => {
    never((text) => mentionsIn(mrkdwnOf(treeOf(text))));
  });
});
