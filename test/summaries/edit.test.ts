import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/service/edits.ts';
import { parseConfiguration } from '../../server/src/service/index.ts';
import { summaryEdit } from '../../server/src/service/summaries/edit.ts';
import { analysisOf } from '../support/analyse.ts';

const { configuration } = parseConfiguration({});

function written(
  text: string,
  summary = 'It failed.',
): { readonly text: string; readonly replaced?: string } {
  const outcome = summaryEdit(analysisOf(text), summary, configuration, analysisOf);
  if ('refusal' in outcome) throw new Error(outcome.refusal);
  const { edit, replaced } = outcome;
  return { text: applyEdits(text, [edit]), ...(replaced !== undefined && { replaced }) };
}

describe('a summary is written', () => {
  it.each([
    [
      'in place of what is there',
      '## Summary\n\nOld.\n\n## Impact\n',
      '## Summary\n\nIt failed.\n\n## Impact\n',
      'Old.',
    ],
    [
      'in place of a template, which is nothing lost',
      '## Summary\n\n[One sentence on what failed]\n',
      '## Summary\n\nIt failed.\n',
      undefined,
    ],
    [
      'below a heading that has nothing',
      '## Summary\n\n## Impact\n',
      '## Summary\n\nIt failed.\n\n## Impact\n',
      undefined,
    ],
    [
      'below a heading right above the next',
      '## Summary\n## Impact\n',
      '## Summary\n\nIt failed.\n\n## Impact\n',
      undefined,
    ],
    ['below a heading at the end', '## Summary', '## Summary\n\nIt failed.\n', undefined],
    ['below a heading at the end of a file', '## Summary\n', '## Summary\n\nIt failed.\n', undefined],
    [
      'with a section of its own, where it belongs',
      '## Timeline\n\n- 10:20 - a\n',
      '## Summary\n\nIt failed.\n\n## Timeline\n\n- 10:20 - a\n',
      undefined,
    ],
  ])('%s', (_, before, after, replaced) => {
    const head = '# Post-Mortem: Queue lost\n\n';
    expect(written(head + before)).toEqual({
      text: head + after,
      ...(replaced !== undefined && { replaced }),
    });
  });

  it('behind the metadata of a document without sections', () => {
    const text = '# Post-Mortem: Queue lost\n\n**Date:** 2024-01-15\n';
    expect(written(text).text).toBe(`${text}\n## Executive Summary\n\nIt failed.\n`);
  });

  it('with all that stands below its heading, sub-headings included', () => {
    const text = '# Post-Mortem: A\n\n## Summary\n\nOld.\n\n### More\n\nOld.\n\n## Impact\n';
    expect(written(text)).toEqual({
      text: '# Post-Mortem: A\n\n## Summary\n\nIt failed.\n\n## Impact\n',
      replaced: 'Old.\n\n### More\n\nOld.',
    });
  });

  it('and leaves the sections behind it that are headed by bold lines', () => {
    const text = '# Post-Mortem: A\n\n## Summary\n\nOld.\n\n**Root Cause:**\n\nThe disk was full.\n';
    expect(written(text)).toEqual({
      text: '# Post-Mortem: A\n\n## Summary\n\nIt failed.\n\n**Root Cause:**\n\nThe disk was full.\n',
      replaced: 'Old.',
    });
  });

  it('with the line ends of the document', () => {
    const text = '# Post-Mortem: A\r\n\r\n## Summary\r\n\r\n## Impact\r\n';
    expect(written(text, 'a\n\nb').text).toBe(
      '# Post-Mortem: A\r\n\r\n## Summary\r\n\r\na\r\n\r\nb\r\n\r\n## Impact\r\n',
    );
  });

  it('not where its heading has text on its line', () => {
    const text =
      '# Post-Mortem: A\n\n- **Summary:** Old text of the summary.\n- **Impact:** 40 users saw errors.\n- **Root Cause:** The disk was full.\n';
    const outcome = summaryEdit(analysisOf(text), 'It failed.', configuration, analysisOf);
    expect(outcome).toEqual({
      refusal: 'The summary stands on the line of its heading, "Summary": give it a line of its own first.',
    });
  });

  it.each(['```\n', '<!-- \n', '## Impact\n\n~~~\ncode\n'])('not where %j is open above it', (open) => {
    const outcome = summaryEdit(
      analysisOf(`# Post-Mortem: A\n\n${open}`),
      'It failed.',
      configuration,
      analysisOf,
    );
    if (open.startsWith('##')) expect(outcome).toMatchObject({ replaced: undefined });
    else expect(outcome).toEqual({ refusal: expect.stringContaining('that is open above it') });
  });
});
