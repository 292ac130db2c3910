import { describe, expect, it } from 'vitest';
import { fill } from '../../server/src/service/summaries/template.ts';
import type { SummaryView } from '../../server/src/service/summaries/view.ts';

function filled(template: string, view: object): ReturnType<typeof fill> {
  return fill(template, view as SummaryView);
}

describe('a template', () => {
  it('is filled with values as they are', () => {
    expect(filled('{{title}}: **{{cause}}** & {{{cause}}}', { title: 'A < B', cause: 'it is "x"' })).toEqual({
      markdown: 'A < B: **it is "x"** & it is "x"\n',
    });
  });

  it('is not filled again with braces that a document says', () => {
    expect(filled('{{title}}', { title: '{{date}}', date: '2024-01-01' })).toEqual({
      markdown: '{{date}}\n',
    });
  });

  it('leaves one blank line where parts are empty, and none at its ends', () => {
    const template =
      '\n\na\n\n{{#impact.length}}\n## Impact\n{{/impact.length}}\n\n\n{{cause}}\n\nb  \r\n\r\n';
    expect(filled(template, { impact: [], cause: '' })).toEqual({ markdown: 'a\n\nb\n' });
  });

  it('says nothing for names that there are none of', () => {
    expect(filled('[{{nothing.there}}]', {})).toEqual({ markdown: '[]\n' });
  });

  it.each(['{{#a}}', '{{/a}}', '{{a', '{{=a}}'])('that is broken says how: %s', (template) => {
    expect(filled(template, {})).toEqual({ problem: expect.stringMatching(/\w/) });
  });

  it('reads no files: partials are empty', () => {
    expect(filled('a{{> /etc/passwd}}b', {})).toEqual({ markdown: 'ab\n' });
  });
});
