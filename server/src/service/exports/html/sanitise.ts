import type { Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { alertKinds, plainTags } from '../nodes.ts';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** What a page may hold of a document. Ids and classes are all our own by then: no handler takes one from a text. */
const schema: Schema = {
  tagNames: [
    ...headings,
    ...plainTags,
    ...['a', 'p', 'br', 'hr', 'strong', 'em', 'del', 'pre', 'blockquote', 'ul', 'ol', 'li', 'input', 'img'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'summary', 'section', 'div'],
  ],
  attributes: {
    ...Object.fromEntries(headings.map((name) => [name, ['id', ['className', 'footnotes-title']]])),
    a: ['href', 'title', 'id', 'ariaDescribedBy', 'ariaLabel', 'dataFootnoteRef', 'dataFootnoteBackref'],
    img: ['src', 'alt', 'title'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    ol: ['start', ['className', 'contains-task-list']],
    ul: [['className', 'contains-task-list']],
    li: ['id', ['className', 'task-list-item']],
    td: [['align', 'left', 'right', 'center']],
    th: [['align', 'left', 'right', 'center']],
    details: ['open'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    div: [
      ['role', 'note'],
      ['className', 'alert', ...alertKinds.map((kind) => `alert-${kind}`)],
    ],
    p: [['className', 'alert-title']],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https', 'data'] },
  required: { input: { type: 'checkbox', disabled: true } },
  strip: ['script', 'style'],
  // Ids have prefixes of ours already, and links lead to them.
  clobber: [],
};

/** A second lock behind the handlers: whatever they were tricked into, only harmless elements and addresses get through. */
export function sanitised(tree: Root): Root {
  const result = sanitize(tree, schema);
  return result.type === 'root' ? result : { type: 'root', children: [] };
}
