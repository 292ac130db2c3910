import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adfOf } from '../../server/src/service/exports/adf/adf.ts';
import { storageOf } from '../../server/src/service/exports/confluence/storage.ts';
import { htmlFragment } from '../../server/src/service/exports/html/fragment.ts';
import { mrkdwnOf } from '../../server/src/service/exports/mrkdwn/mrkdwn.ts';
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

  it('a message of Slack calls nobody', () => {
    never((text) => mentionsIn(mrkdwnOf(treeOf(text))));
  });
});
