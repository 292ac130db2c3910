import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Range, SelectionRange } from 'vscode-languageserver-types';
import { selectionRangesOf } from '../../server/src/service/features/selectionRanges.ts';
import { lineIndexOf } from '../../server/src/service/markdown/lines.ts';
import { analysisOf } from '../support/analyse.ts';

function rangesAt(text: string, offset: number): readonly Range[] {
  const [range] = selectionRangesOf(analysisOf(text), [lineIndexOf(text).positionAt(offset)]) ?? [];
  const ranges: Range[] = [];
  for (let step: SelectionRange | undefined = range; step; step = step.parent) ranges.push(step.range);
  return ranges;
}

/** What a selection at the bar grows to, step by step; of several lines the first and the last. */
function growing(marked: string): readonly string[] {
  const text = marked.replace('¦', '');
  const lines = lineIndexOf(text);
  return rangesAt(text, marked.indexOf('¦')).map(({ start, end }) => {
    const words = text.slice(lines.offsetAt(start), lines.offsetAt(end)).split(/\r\n|\n/);
    return words.length > 1 ? `${words[0]} … ${words.at(-1)}` : (words[0] ?? '');
  });
}

const list = `# Post-Mortem: Queue stuck

## Timeline

All times in UTC.

- **10:00** - Deploy of the w¦orker
  - by hand
- **10:05** - Alert

## Impact

10 %
`;

describe('a selection in a post-mortem', () => {
  const expected = [
    'worker',
    'Deploy of the worker',
    '**10:00** - Deploy of the worker',
    '**10:00** - Deploy of the worker …   - by hand',
    '- **10:00** - Deploy of the worker …   - by hand',
    '- **10:00** - Deploy of the worker … - **10:05** - Alert',
    'All times in UTC. … - **10:05** - Alert',
    '## Timeline … - **10:05** - Alert',
    '# Post-Mortem: Queue stuck … ',
  ];

  it('grows from a word to the entry, its list, the section and the document', () => {
    expect(growing(list)).toEqual(expected);
    expect(growing(list.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  it('grows in tables from a cell to the row', () => {
    expect(
      growing(`# Post-Mortem: Queue stuck

## Action Items

| Action | Owner |
| --- | --- |
| Split the qu¦eue by tenant | @jane |
`),
    ).toEqual([
      'queue',
      'Split the queue by tenant',
      '| Split the queue by tenant | @jane |',
      '| Action | Owner | … | Split the queue by tenant | @jane |',
      '## Action Items … | Split the queue by tenant | @jane |',
      '# Post-Mortem: Queue stuck … ',
    ]);
  });

  it('grows in metadata and front matter from the value to the field', () => {
    expect(growing('---\ntype: post-mortem\nauthor: Mei S¦ato\n---\n\n## Impact\n')).toEqual([
      'Sato',
      'Mei Sato',
      'author: Mei Sato',
      '--- … ---',
      '--- … ',
    ]);
  });

  it('has a long list whole, though it is read in pieces', () => {
    const entries = Array.from({ length: 400 }, (_, at) => `- 10:00 - Deploy of worker number ${at}`);
    const text = `# Post-Mortem: Queue stuck\n\n## Timeline\n\n${entries.join('\n')}\n`;
    expect(growing(text.replace('number 200', 'number 20¦0'))).toContain(
      '- 10:00 - Deploy of worker number 0 … - 10:00 - Deploy of worker number 399',
    );
  });

  it('is left to editors in other Markdown, and is all of nothing', () => {
    expect(rangesAt('# Notes\n\nLunch\n', 10)).toEqual([]);
    expect(rangesAt('---\ntype: post-mortem\n---\n', 0)).toHaveLength(1);
  });
});

const folder = `${import.meta.dirname}/../model/documents`;

describe('selections in every house style', () => {
  it.each(readdirSync(folder).filter((file) => file.endsWith('.md')))('%s grow at each step', (file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const lines = lineIndexOf(text);
    for (let offset = 0; offset < text.length; offset += 97) {
      const spans = rangesAt(text, offset).map(({ start, end }) => [
        lines.offsetAt(start),
        lines.offsetAt(end),
      ]);
      expect(spans.at(-1)).toEqual([0, text.length]);
      for (const [at, [start = 0, end = 0]] of spans.entries()) {
        const [innerStart = offset, innerEnd = offset] = spans[at - 1] ?? [];
        expect(
          start <= innerStart && innerEnd <= end && (at === 0 || end - start > innerEnd - innerStart),
        ).toBe(true);
      }
    }
  });
});
