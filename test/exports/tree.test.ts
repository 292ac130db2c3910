import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { documentTree, mrkdwnOf } from '../../server/src/service/exports/index.ts';
import { analysisOf } from '../support/analyse.ts';
import { selectionOf, treeOf } from '../support/exports.ts';

/** As text that shows what there is. */
const shown = (root: Root): string => mrkdwnOf(root);

describe('a whole document', () => {
  const text = '---\ntitle: x\n---\n# Post-Mortem: Q\n\nFirst.\n\n## Timeline\n\n- 10:00 - Down\n';

  it('is one tree without its front matter, with the positions of its text', () => {
    const { children } = documentTree(analysisOf(text));
    expect(children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'heading', 'list']);
    for (const { position } of children)
      expect(text.slice(position?.start.offset, position?.end.offset)).toMatch(/^(?:#|First|- )/);
  });
});

describe('a selection', () => {
  it.each([
    ['of words', 'One «two **thr»ee** four.', 'two *thr*'],
    ['of a whole section', '# A\n\n«## B\n\nText.\n\n- item\n»\n## C', '*B*\n\nText.\n\n• item'],
    ['from one block to another takes both', 'Fi«rst.\n\nSec»ond.\n\nThird.', 'First.\n\nSecond.'],
    ['of items', '- one\n- «two\n- thr»ee\n- four', '• two\n• three'],
    ['of numbered items keeps their numbers', '1. one\n2. «two\n3. three»', '2. two\n3. three'],
    ['within an item', '- one\n- two «words» more', 'words'],
    ['of nested items', '- one\n  - «a\n  - b»\n  - c', '• a\n• b'],
    [
      'of rows has their head',
      '| A | B |\n| - | - |\n| 1 | 2 |\n«| 3 | 4 |»',
      '```\nA | B\n- | -\n3 | 4\n```',
    ],
    ['of lines of code', '```js\none\n«two»\nthree\n```', '```\ntwo\n```'],
    ['within a quotation', '> one «two»\n>\n> three', 'two'],
    ['with entities', 'a &amp; «b &lt; c» d', 'b &lt; c'],
    ['of nothing', 'a\n\n«»\n\nb', ''],
    ['with white space around', 'a\n«\n\nb\n\n»c', 'b'],
  ])('%s', (_, text, expected) => {
    expect(shown(selectionOf(text))).toBe(expected);
  });

  it('brings along what its links and footnotes refer to', () => {
    const text = [
      '«See [runbook][rb] and a note[^n].»',
      'Other.',
      '[rb]: https://example.com/rb',
      '[^n]: With [link][l].',
      '[l]: https://example.com/l',
      '[unused]: https://example.com/u',
    ];
    expect(selectionOf(text.join('\n\n')).children.map(({ type }) => type)).toEqual([
      'paragraph',
      'definition',
      'footnoteDefinition',
      'definition',
    ]);
  });

  it('of a document is the document', () => {
    const text = '# A\n\ntext\n\n- a\n- b';
    expect(selectionOf(`«${text}»`).children).toEqual(treeOf(text).children);
  });
});
