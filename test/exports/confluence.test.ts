import { describe, expect, it } from 'vitest';
import { storageOf } from '../../server/src/service/exports/index.ts';
import { treeOf } from '../support/exports.ts';

const storage = (text: string): string => storageOf(treeOf(text));

const macro = (name: string, body: string): string =>
  `<ac:structured-macro ac:name="${name}" ac:schema-version="1">${body}</ac:structured-macro>`;

const task = (id: number, status: string, body: string): string =>
  `<ac:task><ac:task-id>${id}</ac:task-id><ac:task-status>${status}</ac:task-status><ac:task-body>${body}</ac:task-body></ac:task>`;

describe('the storage format of Confluence', () => {
  it.each([
    [
      'text',
      '**b** _i_ `a<b` & "c"',
      '<p><strong>b</strong> <em>i</em> <code>a&lt;b</code> &amp; &quot;c&quot;</p>',
    ],
    ['headings', '# A\n\n### B', '<h1>A</h1><h3>B</h3>'],
    ['hard breaks', 'a\\\nb', '<p>a<br/>b</p>'],
    ['nested lists', '- a\n  1. b\n- c', '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>'],
    ['lists that begin later', '3. a', '<ol start="3"><li>a</li></ol>'],
    ['mixed lists', '- [x] a\n- [ ] b\n- c', '<ul><li>[x] a</li><li>[ ] b</li><li>c</li></ul>'],
    ['quotations', '> a', '<blockquote><p>a</p></blockquote>'],
    ['rules', 'a\n\n---', '<p>a</p><hr/>'],
    ['links', '[a](https://e.com/?x=1&y "t")', '<p><a href="https://e.com/?x=1&amp;y">a</a></p>'],
    ['reference links', '[a][b]\n\n[b]: https://e.com', '<p><a href="https://e.com">a</a></p>'],
    ['links to files', '[a](b.md)', '<p>a</p>'],
    [
      'pictures',
      '![a](https://e.com/a.png)',
      '<p><ac:image ac:alt="a"><ri:url ri:value="https://e.com/a.png"/></ac:image></p>',
    ],
    ['pictures beside the document', '![a](a.png)', '<p>a</p>'],
    ['struck text as it is written', '~~a~~', '<p>~~a~~</p>'],
    ['struck text as HTML', '<del>a</del>', '<p><del>a</del></p>'],
    ['raw HTML', '<script>a</script>', '<p>&lt;script&gt;a&lt;/script&gt;</p>'],
    ['footnotes', 'a[^n]\n\n[^n]: b', '<p>a<sup>[1]</sup></p><hr/><ol><li><p>b</p></li></ol>'],
    [
      'footnotes in links',
      '[a[^n]](https://e.com)\n\n[^n]: b',
      '<p><a href="https://e.com">a</a><sup>[1]</sup></p><hr/><ol><li><p>b</p></li></ol>',
    ],
    ['comments', 'a\n\n<!-- b -->', '<p>a</p>'],
  ])('%s', (_, text, expected) => {
    expect(storage(text)).toBe(expected);
  });

  it('has lists of tasks, with ids that are unique on the page', () => {
    expect(storage('- [x] a\n  - [ ] b\n\ntext\n\n- [ ] c')).toBe(
      `<ac:task-list>${task(1, 'complete', `a<ac:task-list>${task(2, 'incomplete', 'b')}</ac:task-list>`)}</ac:task-list>` +
        `<p>text</p><ac:task-list>${task(3, 'incomplete', 'c')}</ac:task-list>`,
    );
  });

  it('has tables with alignment', () => {
    expect(storage('| A | B |\n| - | -: |\n| 1 |')).toBe(
      '<table><tbody><tr><th><p>A</p></th><th><p style="text-align: right;">B</p></th></tr>' +
        '<tr><td><p>1</p></td><td><p style="text-align: right;"></p></td></tr></tbody></table>',
    );
  });

  it('has code as it is', () => {
    expect(storage('```js\na ]]> <b>\n```')).toBe(
      macro(
        'code',
        '<ac:parameter ac:name="language">js</ac:parameter><ac:plain-text-body><![CDATA[a ]]]]><![CDATA[> <b>]]></ac:plain-text-body>',
      ),
    );
  });

  it.each([
    ['NOTE', 'info', 'Note'],
    ['TIP', 'tip', 'Tip'],
    ['IMPORTANT', 'info', 'Important'],
    ['WARNING', 'note', 'Warning'],
    ['CAUTION', 'warning', 'Caution'],
  ])('has %s as the macro %s', (kind, name, title) => {
    const body = `<ac:parameter ac:name="title">${title}</ac:parameter><ac:rich-text-body><p>a</p></ac:rich-text-body>`;
    expect(storage(`> [!${kind}]\n> a`)).toBe(macro(name, body));
  });

  it('has details as the macro that expands', () => {
    const body =
      '<ac:parameter ac:name="title">A &lt; b</ac:parameter><ac:rich-text-body><p>c</p></ac:rich-text-body>';
    expect(storage('<details>\n<summary>A &lt; <b>b</b></summary>\n\nc\n\n</details>')).toBe(
      macro('expand', body),
    );
  });
});
