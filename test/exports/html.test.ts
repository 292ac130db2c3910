import { describe, expect, it } from 'vitest';
import { htmlFragment } from '../../server/src/service/exports/index.ts';
import { treeOf } from '../support/exports.ts';

/** Without the line ends between elements. */
const html = (text: string): string => htmlFragment(treeOf(text)).replace(/\n(?=<(?!strong))|(?<=>)\n/g, '');

describe('HTML', () => {
  it.each([
    [
      'harmless tags',
      'H<sub>2</sub>O <kbd>C</kbd> <b>b</b><br>x',
      '<p>H<sub>2</sub>O <kbd>C</kbd> <strong>b</strong><br>x</p>',
    ],
    ['tags that are not closed', '<b>a</i>', '<p>&#x3C;b>a&#x3C;/i></p>'],
    ['tags with attributes', '<b id="x">a</b>', '<p>&#x3C;b id="x">a&#x3C;/b></p>'],
    ['other tags', '<div>\na\n</div>', '<p>&#x3C;div>a\n&#x3C;/div></p>'],
    ['Markdown within tags', '<ins>a **b**</ins>', '<p><ins>a <strong>b</strong></ins></p>'],
    ['comments', 'a <!-- b -->\n\n<!-- c\n\nd -->\n\ne', '<p>a</p><p>e</p>'],
    ['a comment behind a heading', '## a <!-- b -->', '<h2 id="section-a">a</h2>'],
    ['comments in code stay', '`<!-- a -->`', '<p><code>&#x3C;!-- a --></code></p>'],
    [
      'details',
      '<details open><summary>A</summary>\nb\n</details>',
      '<details open><summary>A</summary><p>b</p></details>',
    ],
    [
      'details without a summary',
      '<details>\n\nb\n\n</details>',
      '<details><summary>Details</summary><p>b</p></details>',
    ],
    ['details that are not closed', '<details>\n\nb', '<p>&#x3C;details></p><p>b</p>'],
    [
      'alerts',
      '> [!NOTE]\n> a',
      '<div class="alert alert-note" role="note"><p class="alert-title">Note</p><p>a</p></div>',
    ],
    ['alerts that are none', '> [!NOTE] a', '<blockquote><p>[!NOTE] a</p></blockquote>'],
    [
      'lines of metadata',
      '**Date:** 1\n**Severity**: 2',
      '<p><strong>Date:</strong> 1<br><strong>Severity</strong>: 2</p>',
    ],
    ['lines of prose', '**Then** a\n**b** c', '<p><strong>Then</strong> a\n<strong>b</strong> c</p>'],
    [
      'links to headings',
      '## A & b\n\n[x](#a--b)',
      '<h2 id="section-a--b">A &#x26; b</h2><p><a href="#section-a--b">x</a></p>',
    ],
    ['headings of the same name', '## A\n\n## A', '<h2 id="section-a">A</h2><h2 id="section-a-1">A</h2>'],
    ['links beside the document', '[a](../b.md#c)', '<p><a href="../b.md#c">a</a></p>'],
    ['other links are text', '[a **b**](ftp://x)', '<p>a <strong>b</strong></p>'],
    ['links into a network', '[a](//b/c)', '<p><a href="https://b/c">a</a></p>'],
    [
      'data of pictures',
      '![a](data:image/png;base64,AAAA)',
      '<p><img src="data:image/png;base64,AAAA" alt="a"></p>',
    ],
    ['data of SVG', '![a](data:image/svg+xml,x)', '<p>a</p>'],
    ['struck text is not parsed', '~~a~~', '<p>~~a~~</p>'],
  ])('%s', (_, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it('names the boxes of tasks', () => {
    expect(html('- [x] a\n- [ ] b')).toBe(
      '<ul class="contains-task-list">' +
        '<li class="task-list-item"><input type="checkbox" checked disabled aria-label="Done"> a</li>' +
        '<li class="task-list-item"><input type="checkbox" disabled aria-label="To do"> b</li></ul>',
    );
  });

  it('has tables that scroll and say what they are', () => {
    expect(html('| A | B |\n| - | -: |\n| a sentence that is long | 2 |')).toBe(
      '<div class="table" role="group" aria-label="Table: A, B" tabindex="0"><table>' +
        '<thead><tr><th scope="col" class="short">A</th><th scope="col" class="align-right short">B</th></tr></thead>' +
        '<tbody><tr><td>a sentence that is long</td><td class="align-right short">2</td></tr></tbody></table></div>',
    );
  });

  it('has footnotes that lead there and back', () => {
    const text = html('a[^n] b[^n]\n\n[^n]: c');
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const targets = [...text.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets).toHaveLength(4);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });
});
