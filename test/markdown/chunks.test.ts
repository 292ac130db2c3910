import fc from 'fast-check';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { describe, expect, it } from 'vitest';
import { absolute } from '../../server/src/service/markdown/absolute.ts';
import { type ChunkedDocument, createChunker } from '../../server/src/service/markdown/sections.ts';

/**
 * What the chunks must add up to: one parse of the whole, by the library itself. Undefined where an assertion of its
 * development build fails, as for a checkbox below an empty list item ("-\n[x] a").
 */
function parsedAtOnce(text: string): Root | undefined {
  try {
    return fromMarkdown(text, {
      extensions: [gfmTable(), gfmTaskListItem(), gfmFootnote()],
      mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), gfmFootnoteFromMarkdown()],
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_ASSERTION') return undefined;
    throw error;
  }
}

function completed(steps: Generator<void, ChunkedDocument>): ChunkedDocument {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Pieces of lines from which anything that crosses a heading can be put together. */
const pieces = [
  '# ',
  '## H',
  '#',
  '###### x #',
  '#tag',
  ' # no',
  '    # code',
  '\t# code',
  'text',
  'a\\',
  'Setext\n===',
  '---',
  '- ',
  '- a',
  '  - b',
  '1. one',
  '10) ten',
  '   more',
  '> quote',
  '> - in',
  '>',
  '```',
  '~~~~',
  '```md',
  '   ```',
  '> ```',
  '- ```',
  '  ```',
  '<!--',
  '-->',
  '- <!--',
  '> <!--',
  '<div>',
  '</div>',
  '<script>',
  '</script>',
  '<pre>',
  '</pre>',
  '<?php',
  '?>',
  '<![CDATA[',
  ']]>',
  '<br>',
  '[a]',
  '[a]: /u',
  '[b][a]',
  '![a]',
  '[A ]',
  '[a]: <',
  'b>',
  '"title',
  '[^n]',
  '[^n]: note',
  '    still note',
  '![^n]',
  '> [a]:',
  '> /u',
  '- [a]: /v',
  '[x\\]y]: /w',
  '[x\\]y]',
  '[long\nlabel]',
  '[long label]: /l',
  '> [long\n> label]',
  '| a | b |',
  '| - | - |',
  '|',
  '- [ ] task',
  '- [x] [a]',
  '*em',
  '**',
  '`code',
  '`',
  '&amp;',
  '\0',
  '\u2028# no',
  '\u00a0',
  'ß',
  '[ẞ]',
  '[ss]: /s',
  '\t',
  '  ',
  '    ',
  '---\nkey: v\n---',
] as const;

const lineEnding = fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r', ' ', '');
const mixed = fc
  .tuple(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 }), lineEnding)
  .map(([parts, end]) => parts.join('') + end);
/** Lists: what their items say decides where they may be cut. */
const list = fc
  .tuple(
    fc.constantFrom('- ', '* ', '+ ', '1. ', '2) '),
    fc.array(fc.tuple(fc.constantFrom(...'abcdefghijklmnop'), lineEnding), { minLength: 2, maxLength: 8 }),
  )
  .map(([marker, items]) => items.map(([text, end]) => marker + text + end).join(''));
/** Without many headings between blank lines there would be little to cut. */
const heading = fc.constantFrom('\n# H\n', '\n\n## [a]\n', '\r\n### *em* [^n]\r\n', '# H #\n\n');
const line = fc.oneof(
  { weight: 3, arbitrary: mixed },
  { weight: 1, arbitrary: heading },
  { weight: 1, arbitrary: list },
);
const document = fc.array(line, { maxLength: 14 }).map((lines) => lines.join(''));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  text: fc.oneof(line, fc.constantFrom(...pieces), fc.constant('')),
});
const session = fc.record({ text: document, edits: fc.array(edit, { minLength: 1, maxLength: 6 }) });

function edited(
  text: string,
  { at, length, text: inserted }: { at: number; length: number; text: string },
): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + inserted + text.slice(start + length);
}

/** Front matter is sliced off before parsing, and so is a byte order mark; both have tests of their own. */
function isMarkdownOnly(document: ChunkedDocument): boolean {
  return document.frontMatter === undefined;
}

describe('a document in chunks', () => {
  it('has the tree of one whole parse, for more than 20,000 random documents and edits', {
    timeout: 300_000,
  }, () => {
    const chunker = createChunker({ capacity: 100_000, longestUncut: 0 });
    const seen = { documents: 0, cuts: 0, cutLists: 0 };
    const compare = (text: string): void => {
      const whole = parsedAtOnce(text);
      if (whole === undefined) return;
      const chunked = completed(chunker.parse(text));
      if (!isMarkdownOnly(chunked)) return;
      seen.documents += 1;
      seen.cuts += chunked.chunks.length - 1;
      seen.cutLists += chunked.chunks.filter(({ continues }) => continues).length;
      expect(absolute(chunked)).toEqual(whole);
    };
    fc.assert(
      fc.property(session, ({ text, edits }) => {
        compare(text);
        edits.reduce((before, change) => {
          const after = edited(before, change);
          compare(after);
          return after;
        }, text);
      }),
      { numRuns: 5_500 },
    );
    console.log(
      `compared ${seen.documents} documents with ${seen.cuts} cuts, ${seen.cutLists} of them in lists`,
    );
    expect(seen.documents).toBeGreaterThan(20_000);
    expect(seen.cuts).toBeGreaterThan(5_000);
    expect(seen.cutLists).toBeGreaterThan(1_000);
  });
});
