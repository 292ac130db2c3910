import { expect, it } from 'vitest';
import { URI } from 'vscode-uri';
import {
  belowHeading,
  type MarkdownIt,
  type Shown,
} from '../../../client/src/timeline/preview/markdownIt.ts';

const picture: Shown = { heading: 'Timeline', svg: '<svg></svg>' };
const drawn = '<div class="postmortem-timeline"><svg></svg></div>\n';
const document = URI.file('/outage.md');

/** What headings of these names end with, rendered one after the other as a document. */
function endings(
  headings: readonly string[],
  shown: Shown | undefined = picture,
  rule?: MarkdownIt['renderer']['rules'][string],
  environment: { readonly currentDocument?: URI } | undefined = { currentDocument: document },
): readonly string[] {
  const { rules } = belowHeading({ renderer: { rules: rule ? { heading_close: rule } : {} } }, (asked) =>
    asked === document ? shown : undefined,
  ).renderer;
  const renderer = { renderToken: () => '</h2>\n' };
  return headings.map(
    (content) =>
      rules.heading_close?.([{ content: '' }, { content }, { content: '' }], 2, {}, environment, renderer) ??
      '',
  );
}

it('puts the picture below the heading of the timeline, and below no other', () => {
  expect(endings(['Impact', 'Timeline', 'Actions'])).toEqual(['</h2>\n', `</h2>\n${drawn}`, '</h2>\n']);
});

it('shows it once, also where two headings have the name', () => {
  expect(endings(['Timeline', 'Timeline'])).toEqual([`</h2>\n${drawn}`, '</h2>\n']);
});

it('leaves documents without a picture as they are, and those that nobody names', () => {
  expect(endings(['Timeline'], { heading: 'Timeline', svg: '' })).toEqual(['</h2>\n']);
  expect(endings(['Timeline'], picture, undefined, {})).toEqual(['</h2>\n']);
});

it('keeps what other extensions do with headings', () => {
  expect(endings(['Timeline'], picture, () => '¶</h2>\n')).toEqual([`¶</h2>\n${drawn}`]);
});
