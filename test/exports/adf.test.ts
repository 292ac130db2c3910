import { describe, expect, it } from 'vitest';
import { adfOf } from '../../server/src/service/exports/index.ts';
import { treeOf } from '../support/exports.ts';

interface Node {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly Node[];
  readonly content?: readonly Node[];
}

/** A document in short: `type[attributes](content)`, texts in quotation marks with the names of their marks behind. */
const adf = (text: string): string =>
  adfOf(treeOf(text))
    .content.map((node) => short(node as Node))
    .join(' ');

function short({ type, text, attrs, marks = [], content }: Node): string {
  const written = marks.map((mark) => `.${mark.type}`).join('');
  if (type === 'text') return `"${text}"${written}`;
  const values = Object.values(attrs ?? {}).join(' ');
  return `${type}${values && `[${values}]`}${content ? `(${content.map(short).join(' ')})` : ''}`;
}

describe('the Atlassian Document Format', () => {
  it.each([
    ['text', '**b *c*** `d`', 'paragraph("b ".strong "c".strong.em " " "d".code)'],
    ['code is not bold as well', '**a `b`**', 'paragraph("a ".strong "b".code)'],
    ['code in links', '[`a`](https://e.com)', 'paragraph("a".link.code)'],
    ['other links are text', '[a](b.md) [c](#d)', 'paragraph("a" " " "c")'],
    ['headings', '## A', 'heading[2]("A")'],
    ['hard and soft breaks', 'a\\\nb\nc', 'paragraph("a" hardBreak "b c")'],
    [
      'lists',
      '- a\n\n  3. b',
      'bulletList(listItem(paragraph("a") orderedList[3](listItem(paragraph("b")))))',
    ],
    [
      'tasks',
      '- [x] a\n  - [ ] b\n- [ ] c',
      'taskList[task-1](taskItem[task-2 DONE]("a") taskList[task-3](taskItem[task-4 TODO]("b")) taskItem[task-5 TODO]("c"))',
    ],
    ['mixed lists', '- [x] a\n- b', 'bulletList(listItem(paragraph("[x] " "a")) listItem(paragraph("b")))'],
    [
      'tasks with more than a line',
      '- [x] a\n\n  ```\n  b\n  ```',
      'bulletList(listItem(paragraph("[x] " "a") codeBlock("b")))',
    ],
    [
      'tasks within a list of others',
      '- a\n  - [ ] b',
      'bulletList(listItem(paragraph("a") bulletList(listItem(paragraph("[ ] " "b")))))',
    ],
    [
      'tables',
      '| A |\n| - |\n| |',
      'table(tableRow(tableHeader(paragraph("A"))) tableRow(tableCell(paragraph())))',
    ],
    [
      'tables in lists are lines',
      '- a\n\n  | B | C |\n  | - | - |\n  | 1 | 2 |',
      'bulletList(listItem(paragraph("a") paragraph("B".strong " | " "C".strong) paragraph("1" " | " "2")))',
    ],
    ['code', '```js\na\n```', 'codeBlock[js]("a")'],
    ['empty code', '```\n```', 'codeBlock()'],
    ['headings in quotations', '> # a', 'blockquote(paragraph("a".strong))'],
    ['quotations in quotations', '> a\n> > b', 'blockquote(paragraph("a") paragraph("b"))'],
    ['alerts', '> [!TIP]\n> a', 'panel[tip](paragraph("a"))'],
    ['alerts in lists', '- > [!TIP]\n  > a', 'bulletList(listItem(paragraph("Tip".strong) paragraph("a")))'],
    ['details', '<details><summary>A</summary>\n\nb\n\n</details>', 'expand[A](paragraph("b"))'],
    [
      'details in details',
      '<details>\n\n<details><summary>A</summary>\n\nb\n\n</details>\n\n</details>',
      'expand[Details](nestedExpand[A](paragraph("b")))',
    ],
    ['pictures', '![a](https://e.com/a.png)', 'mediaSingle[center](media[external https://e.com/a.png a])'],
    ['pictures in a line', 'See ![a](https://e.com/a.png)', 'paragraph("See " "a".link)'],
    ['pictures beside the document', '![a](a.png)', 'paragraph("a")'],
    ['rules', '---\n\n- a\n\n  ***', 'rule bulletList(listItem(paragraph("a")))'],
    [
      'footnotes',
      'a[^n]\n\n[^n]: b',
      'paragraph("a" "[1]".subsup) rule orderedList[1](listItem(paragraph("b")))',
    ],
    ['comments', '<!-- a -->', ''],
    ['empty items', '-', 'bulletList(listItem(paragraph()))'],
  ])('%s', (_, text, expected) => {
    expect(adf(text)).toBe(expected);
  });

  it('gives the same document the same ids', () => {
    const text = '- [x] a\n- [ ] b';
    expect(adfOf(treeOf(text))).toEqual(adfOf(treeOf(text)));
  });
});
