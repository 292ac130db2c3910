import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-types';
import { applyEdits } from '../../server/src/service/edits.ts';
import { snippetOf } from '../../server/src/service/features/placeholders.ts';
import { createPostMortemService, parseConfiguration } from '../../server/src/service/index.ts';
import { lineIndexOf } from '../../server/src/service/markdown/lines.ts';
import { analysisOf, findingsIn, today } from '../support/analyse.ts';

const service = createPostMortemService();
const uri = 'file:///postmortems/example.md';

/** What is offered at some words of a text. */
function offeredAt(text: string, words: string, from = 0): readonly CodeAction[] {
  const index = lineIndexOf(text);
  const start = text.indexOf(words, from);
  const range = index.rangeOf({ start, end: start + words.length });
  const settings = { configuration: parseConfiguration({}).configuration, today, force: true };
  return service.codeActions(analysisOf(text, uri), settings, range);
}

/** The text after the action of that title. */
function applied(text: string, words: string, title: string, from = 0): string {
  const action = offeredAt(text, words, from).find((each) => each.title === title);
  expect(action, `no action "${title}"`).toBeDefined();
  const index = lineIndexOf(text);
  const edits = (action?.edit?.changes?.[uri] ?? []).map(({ range, newText }) => ({
    span: { start: index.offsetAt(range.start), end: index.offsetAt(range.end) },
    text: newText,
  }));
  return applyEdits(text, edits);
}

const found = (text: string, rule: string): number =>
  findingsIn(text).filter((finding) => finding.rule === rule).length;

describe('ignoring a rule on a line', () => {
  it.each([
    [
      'a paragraph',
      '# Post-Mortem: Q\n\nJohn broke the build.\n',
      'John broke',
      '<!-- postmortem-disable-next-line blame -->\nJohn broke',
    ],
    [
      'a later line',
      '# Post-Mortem: Q\n\nOne line.\nJohn broke the build.\n',
      'John broke',
      'the build. <!-- postmortem-disable-line blame -->\n',
    ],
    [
      'a list item',
      '# Post-Mortem: Q\n\n- John broke the build.\n- Two\n',
      'John broke',
      'build. <!-- postmortem-disable-line blame -->\n- Two',
    ],
    [
      'a row',
      '# Post-Mortem: Q\n\n| A |\n| - |\n| John broke the build |\n',
      'John broke',
      'build <!-- postmortem-disable-line blame --> |',
    ],
    [
      'CRLF',
      '# Post-Mortem: Q\r\n\r\nJohn broke the build.\r\n',
      'John broke',
      '<!-- postmortem-disable-next-line blame -->\r\nJohn broke',
    ],
    [
      'a heading below a paragraph',
      '# Post-Mortem: Q\n\nOne line.\n## John broke the build.\n',
      'John broke',
      'One line.\n<!-- postmortem-disable-next-line blame -->\n## John broke',
    ],
    [
      'the first line, behind a byte order mark',
      '\uFEFFJohn broke the build.\n',
      'John broke',
      '\uFEFF<!-- postmortem-disable-next-line blame -->\nJohn broke',
    ],
    [
      'CR',
      '# Post-Mortem: Q\r\rJohn broke the build.\r',
      'John broke',
      '<!-- postmortem-disable-next-line blame -->\rJohn broke',
    ],
  ])('writes a comment that silences it: %s', (_, text, words, expected) => {
    expect(found(text, 'blame')).toBe(1);
    const silenced = applied(text, words, 'Ignore blame on this line');
    expect(silenced).toContain(expected);
    expect(found(silenced, 'blame')).toBe(0);
  });

  it.each([
    [
      'above the line',
      '<!-- postmortem-disable-next-line placeholder -->\nJohn broke the build: TODO\n',
      '<!-- postmortem-disable-next-line placeholder, blame -->\nJohn',
    ],
    [
      'behind it',
      '- John broke the build: TODO <!-- postmortem-disable-line placeholder -->\n',
      'TODO <!-- postmortem-disable-line placeholder, blame -->\n',
    ],
  ])('adds to a comment that is there already: %s', (_, body, expected) => {
    const silenced = applied(`# Post-Mortem: Q\n\n${body}`, 'John broke', 'Ignore blame on this line');
    expect(silenced).toContain(expected);
    expect([found(silenced, 'blame'), found(silenced, 'placeholder')]).toEqual([0, 0]);
  });

  it('is not offered for what the document as a whole lacks', () => {
    const titles = offeredAt('## Impact\n\n- 40 jobs\n', '## Impact').map(({ title }) => title);
    expect(titles).toContain('Ignore title in this file');
    expect(titles).not.toContain('Ignore title on this line');
  });

  it('is not offered in front matter, where no comment can stand', () => {
    const text = '---\nseverity: Hgih\n---\n# Post-Mortem: Q\n';
    const titles = offeredAt(text, 'Hgih').map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Ignore'))).toEqual([
      'Ignore metadata-severity in this file',
    ]);
  });
});

describe('ignoring a rule in a file', () => {
  it.each(['', '---\nauthor: Mei\n---\n', '\uFEFF'])('writes a comment below %j', (front) => {
    const text = `${front}# Post-Mortem: Q\n\nJohn broke the build.\n`;
    const silenced = applied(text, 'John broke', 'Ignore blame in this file');
    expect(silenced).toBe(
      `${front}<!-- postmortem-disable-file blame -->\n\n# Post-Mortem: Q\n\nJohn broke the build.\n`,
    );
    expect(found(silenced, 'blame')).toBe(0);
    expect(found(silenced, 'title')).toBe(0);
  });

  it('adds to a comment that is there already', () => {
    const text = '<!-- postmortem-disable-file title -->\n\n# Post-Mortem\n\nJohn broke the build.\n';
    const silenced = applied(text, 'John broke', 'Ignore blame in this file');
    expect(silenced).toBe(text.replace('title', 'title, blame'));
    expect([found(silenced, 'blame'), found(silenced, 'title')]).toEqual([0, 0]);
  });

  it('keeps front matter closed that ends with the document', () => {
    const text = '---\nseverity: Hgih\n---';
    const silenced = applied(text, 'Hgih', 'Ignore metadata-severity in this file');
    expect(silenced).toBe('---\nseverity: Hgih\n---\n<!-- postmortem-disable-file metadata-severity -->\n\n');
    expect(found(silenced, 'metadata-severity')).toBe(0);
  });
});

describe('inserting a title', () => {
  it.each([
    ['', '# Post-Mortem: [Incident Title]\n\n'],
    ['\uFEFF', '\uFEFF# Post-Mortem: [Incident Title]\n\n'],
    ['---\nseverity: Hgih\n---', '---\nseverity: Hgih\n---\n# Post-Mortem: [Incident Title]\n\n'],
    ['Text.\r\n', '# Post-Mortem: [Incident Title]\r\n\r\nText.\r\n'],
  ])('puts it on a line of its own at the top of %j', (text, expected) => {
    expect(applied(text, '', 'Insert a title', /^(?:\uFEFF|---[\s\S]*---)?/.exec(text)?.[0].length)).toBe(
      expected,
    );
  });
});

describe('inserting all missing sections', () => {
  it.each(['\n', '\r\n'])('leaves none, each in its place, with line ends of %j', (eol) => {
    const text = [
      '# Post-Mortem: Q',
      '',
      '## Executive Summary',
      '',
      'Q was lost.',
      '',
      '## Impact',
      '',
      '- 40 jobs',
      '',
      '## Action Items',
      '',
      '- [ ] Alert at 80 %',
      '',
    ].join(eol);
    const full = applied(text, 'Post-Mortem: Q', 'Insert all 6 missing sections');
    expect(found(full, 'missing-section')).toBe(0);
    expect([...full.matchAll(/^## (.*?)\r?$/gm)].map((match) => match[1])).toEqual([
      'Executive Summary',
      'Timeline',
      'Impact',
      'Root Cause',
      'Resolution',
      'What Went Well',
      'What Could Be Better',
      'Lessons Learned',
      'Action Items',
    ]);
    expect(full.replaceAll(eol, '')).not.toMatch(/[\r\n]/);
  });
});

describe('a fix that leaves something to the writer', () => {
  const text = '# Post-Mortem: Q\n\nJohn forgot the queue.\n';
  const settings = { configuration: parseConfiguration({}).configuration, today, force: true };
  const range = lineIndexOf(text).rangeOf({ start: text.indexOf('John'), end: text.indexOf('John') + 4 });
  const editOf = (abilities: object): unknown =>
    service
      .codeActions(analysisOf(text, uri), settings, range, ['quickfix'], abilities)
      .find(({ title }) => title.startsWith('Rewrite as "[which part'))?.edit;

  it('has tab stops where the editor knows snippets', () => {
    expect(editOf({ snippets: true })).toMatchObject({
      documentChanges: [
        {
          textDocument: { uri },
          edits: [{ snippet: { kind: 'snippet', value: expect.stringContaining('{1:[which part of') } }],
        },
      ],
    });
  });

  it('is plain text elsewhere', () => {
    expect(editOf({})).toMatchObject({
      changes: { [uri]: [{ newText: expect.not.stringContaining('{1') }] },
    });
  });

  it('escapes what a snippet would read', () => {
    expect(snippetOf('cost $5 {a} \\ [what] on YYYY-MM-DD, [ ] and [link](x)')).toBe(
      ['cost \\$5 {a\\} \\\\ $', '{1:[what]} on $', '{2:YYYY-MM-DD}, [ ] and [link](x)'].join(''),
    );
  });
});
