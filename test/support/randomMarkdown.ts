import fc from 'fast-check';

/** Everything that Markdown has within a line, and what only looks like it. */
const spans = [
  'plain text',
  '**bold**',
  '*it*',
  '**a**b',
  '***both***',
  '`code`',
  '``a ` b``',
  '[link](https://example.com/?a=1&b=2 "ti\\"tle")',
  '[link *with* `code`](https://example.com)',
  '[script](javascript:alert(1))',
  '[beside](../notes.md#part)',
  '[here](#summary)',
  '[]()',
  '[ref], [text][ref] and ![pic][ref]',
  '![alt](https://example.com/a.png)',
  '![](pic.png)',
  '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
  '[![badge](https://example.com/b.svg)](https://example.com)',
  'note[^1]',
  '[^unknown]',
  '<https://example.com>',
  '<javascript:alert(1)>',
  '<b>b</b>',
  '<b>open',
  'closed</i>',
  '<kbd>Ctrl **C**</kbd>',
  '<sub><sup>x</sup></sub>',
  '<code>a &lt; b</code>',
  '<br>',
  'line\\\nbreak',
  'soft\nbreak',
  '<!-- gone -->',
  '<!channel> <!here> <@U123>',
  '@here @channel, @everyone',
  '`@here`',
  '&amp; &lt; &#0; < > "',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  ']]>',
  '\\* \\_ ~~gone~~ ~10:00',
  '\0 \u0007 \uFFFE \uD83D x',
  '👩‍💻 ✅ שלום',
  '|',
];

const leaves = [
  '---',
  '```js\nconst a = "]]>" && <b>;\n```',
  '~~~\n```\n@here\n~~~',
  '    indented',
  '<div onclick="x()">\nraw\n</div>',
  '<style>p { color: red }</style>',
  '<details open>',
  '<summary>Sum **of** all</summary>',
  '</details>',
  '</summary>',
  '<!-- a\n\nb -->',
  '<p>entities &nbsp; &lt;</p>',
  '[ref]: https://example.com/ref "Ref"',
  '[^1]: A note[^2].\n\n    - with a list',
  '[^2]: Another, see [ref].',
  '',
];

const line = fc
  .array(fc.constantFrom(...spans), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));
const glued = fc
  .array(fc.constantFrom(...spans), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(''));
const words = fc.oneof(line, glued);
const cell = words.map((text) => text.replace(/\s+/g, ' '));
const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 3 }), cell)
  .map(([columns, rows, head]) =>
    [
      `| ${Array.from({ length: columns }, () => head.replaceAll('|', '')).join(' | ')} |`,
      `|${' :-: |'.repeat(columns)}`,
      ...rows.map((row) => `| ${row.join(' | ')} |`),
    ].join('\n'),
  );
const heading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), cell)
  .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`);

/** What blocks stand in: what the first line begins with, and the others. */
const containers = [
  ['> ', '> '],
  ['> [!NOTE]\n> ', '> '],
  ['> [!CAUTION]\n> ', '> '],
  ['- ', '  '],
  ['1. ', '   '],
  ['7) ', '   '],
  ['- [ ] ', '  '],
  ['- [x] task\n  ', '  '],
  ['- [ ] task\n- other\n\n  ', '  '],
  ['<details>\n<summary>Folded</summary>\n\n', ''],
  ['', ''],
] as const;

const { blocks } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    table,
    heading,
    fc.constantFrom(...leaves),
    fc
      .tuple(fc.constantFrom(...containers), tie('blocks'))
      .map(([[first, others], inner]) => inside(first, others, inner)),
  ),
  blocks: fc
    .array(fc.tuple(tie('block'), fc.constantFrom('\n\n', '\n\n', '\n')), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.map(([text, gap]) => text + gap).join('')),
}));

function inside(first: string, others: string, text: string): string {
  const lines = text
    .split('\n')
    .map((each, at) => (at === 0 ? first : each === '' ? others.trimEnd() : others) + each);
  return `${lines.join('\n')}${first.startsWith('<details>') ? '\n\n</details>' : ''}`;
}

/** Markdown in which everything stands in everything. */
export const markdown = fc.oneof(
  { weight: 5, arbitrary: blocks },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...spans, ...leaves, '\n')).map((all) => all.join('')) },
);
