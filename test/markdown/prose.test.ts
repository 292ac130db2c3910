import { describe, expect, it } from 'vitest';
import { noLabels } from '../../server/src/service/markdown/labels.ts';
import { parse } from '../../server/src/service/markdown/parse.ts';
import { proseOf, sourceSpan } from '../../server/src/service/markdown/prose.ts';

function blocks(text: string) {
  return parse(text, noLabels).children.flatMap((node) => proseOf(node, text));
}

describe('prose', () => {
  it.each([
    ['The disk *was* **full**.', 'paragraph', 'The disk was full.'],
    ['## The *disk*', 'heading', 'The disk'],
    ['- [ ] Free the [disk](https://example.com)', 'listItem', 'Free the disk'],
    ['> It broke', 'quote', 'It broke'],
    ['> - It broke', 'quote', 'It broke'],
    ['one\ntwo  \nthree', 'paragraph', 'one two three'],
    ['> one\n> two', 'quote', 'one two'],
    ['Run `rm -r` now', 'paragraph', 'Run \0\0\0\0\0\0\0 now'],
    ['See https://example.com/john now', 'paragraph', `See ${'\0'.repeat(24)} now`],
    ['a\\*b &amp; c &#35; d', 'paragraph', 'a*b & c # d'],
    ['before <!-- John broke it --> after ![John](j.png)', 'paragraph', 'before   after '],
  ])('%j is a %s that says %j', (text, kind, said) => {
    expect(blocks(text).map((block) => [block.kind, block.text])).toEqual([[kind, said]]);
  });

  it('is made of cells in tables, and of nothing in code and comments', () => {
    expect(blocks('| a | b |\n| - | - |\n| c\\|d | |').map((block) => block.text)).toEqual([
      'a',
      'b',
      'c|d',
      '',
    ]);
    expect(blocks('```\ncode\n```\n\n<!-- comment -->')).toEqual([]);
  });

  it.each([
    ['a\\*b &amp; Johnny did', 'Johnny'],
    ['&lt;&gt; **John** did', 'John'],
    ['> one\r\n>   two John\r\n> three', 'John'],
    ['- one\n  two John', 'John'],
    ['| a |\n| - |\n| x \\| John |', 'John'],
    ['by &foo; John', 'John'],
    ['🚧 and é John', 'John'],
  ])('knows where its words stand in %j', (text, word) => {
    const block = blocks(text).find((each) => each.text.includes(word));
    const start = block?.text.indexOf(word) ?? -1;
    const span = block && sourceSpan(block, { start, end: start + word.length });
    expect(text.slice(span?.start, span?.end)).toBe(word);
  });

  it('has a place for each of its characters, in the order of the text', () => {
    for (const block of blocks('# a &copy; b\n\n- x\\_y `z`<br>\n  > q\n\n| a&nbsp;b |\n| - |\n')) {
      const places = Array.from(block.text, (_, at) => sourceSpan(block, { start: at, end: at + 1 }).start);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    }
  });
});
