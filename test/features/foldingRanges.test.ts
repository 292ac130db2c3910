import { describe, expect, it } from 'vitest';
import { foldingRangesOf } from '../../server/src/service/features/foldingRanges.ts';
import { analysisOf } from '../support/analyse.ts';

/** What can be folded: the first line and the last. */
function folds(text: string, foldsMarkdown = true): readonly string[] {
  const lines = text.split(/\r\n|\n/);
  return foldingRangesOf(analysisOf(text), { foldsMarkdown }).map(
    ({ startLine, endLine, kind }) => `${lines[startLine]} … ${lines[endLine]}${kind ? ` (${kind})` : ''}`,
  );
}

const document = `---
type: post-mortem
---

# Queue stuck

## Timeline

All times in UTC.

**2024-01-15**

- 23:50 - Deploy
- 23:55 - Alert
  - on the dashboard

**2024-01-16**

- 00:10 - Rolled back

Nobody slept.

## Action Items

| Action | Owner |
| --- | --- |
| Split the queue | @jane |

<!--
a comment
-->

\`\`\`
code
\`\`\`
`;

describe('folding', () => {
  it('adds to what an editor folds front matter, days and tables', () => {
    const expected = [
      '--- … ---',
      '**2024-01-15** …   - on the dashboard',
      '**2024-01-16** … - 00:10 - Rolled back',
      '| Action | Owner | … | Split the queue | @jane |',
    ];
    expect(folds(document)).toEqual(expected);
    expect(folds(document.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  it('has sections, items, comments and code where an editor folds none of them', () => {
    expect(folds(document, false)).toEqual([
      '--- … ---',
      '# Queue stuck … ```',
      '## Timeline … Nobody slept.',
      '**2024-01-15** …   - on the dashboard',
      '- 23:55 - Alert …   - on the dashboard',
      '**2024-01-16** … - 00:10 - Rolled back',
      '## Action Items … ```',
      '| Action | Owner | … | Split the queue | @jane |',
      '<!-- … --> (comment)',
      '``` … ```',
    ]);
  });

  it('knows days that stand at the entries, and bold headings', () => {
    expect(
      folds(`# Post-Mortem: Queue stuck

**Timeline**

- 2024-01-15 23:50 - Deploy
- 2024-01-15 23:55 - Alert
- 2024-01-16 00:10 - Rolled back
- 2024-01-16 00:20 - Calm

**Impact**

10 %
`),
    ).toEqual([
      '**Timeline** … - 2024-01-16 00:20 - Calm',
      '- 2024-01-15 23:50 - Deploy … - 2024-01-15 23:55 - Alert',
      '- 2024-01-16 00:10 - Rolled back … - 2024-01-16 00:20 - Calm',
      '**Impact** … 10 %',
    ]);
  });

  it('is nothing for one day whose date stands at its entries', () => {
    expect(
      folds('# Post-Mortem: Q\n\n## Timeline\n\n- 2024-01-15 23:50 - Deploy\n- 2024-01-15 23:55 - Alert\n'),
    ).toEqual([]);
  });

  it.each([
    ['other Markdown', '# Notes\n\n| A |\n| - |\n| B |\n'],
    ['nothing', ''],
  ])('is nothing in %s', (_, text) => expect(folds(text, false)).toEqual([]));
});
