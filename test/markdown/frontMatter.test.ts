import { describe, expect, it } from 'vitest';
import { frontMatterOf } from '../../server/src/service/markdown/frontMatter.ts';

describe('front matter', () => {
  it.each([
    ['---\ntitle: x\n---\n# H', 'title: x\n', '# H'],
    ['---\r\ntitle: x\r\n---\r\n# H', 'title: x\r\n', '# H'],
    ['\uFEFF---\ntitle: x\n---  \n# H', 'title: x\n', '# H'],
    ['---\n---\n# H', '', '# H'],
    ['---\na: 1\n---', 'a: 1\n', ''],
    ['---\na: |\n  ---- no\n---\ntext\n---\n', 'a: |\n  ---- no\n', 'text\n---\n'],
  ])('of %j is sliced off', (text, yaml, body) => {
    const found = frontMatterOf(text);
    expect([
      found?.text,
      text.slice(found?.span.start, found?.span.end),
      text.slice(found?.bodyStart),
    ]).toEqual([yaml, yaml, body]);
  });

  it.each(['---\ntitle: x\n# H\n\n- a\n', '\n---\na: 1\n---\n', '# H\n---\na: 1\n---\n', '----\na\n----\n'])(
    'is not in %j',
    (text) => {
      expect(frontMatterOf(text)).toBeUndefined();
    },
  );
});
