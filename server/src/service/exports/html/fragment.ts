import type { Root as Page } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Heading, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Prepared } from '../nodes.ts';
import { prepared } from '../prepare/prepared.ts';
import { decorated } from './decorate.ts';
import { handlersFor } from './handlers.ts';
import { sanitised } from './sanitise.ts';
import { headingIds } from './slugs.ts';

/** A document or a part of it as HTML, to be put into something else. Whatever the document holds, nothing in it runs. */
export function htmlFragment(root: Root): string {
  const document = prepared(root);
  return toHtml(bodyOf(document, headingIds(document.root)));
}

/** The elements of a document; they keep the positions of what they were made of. */
export function bodyOf({ root }: Prepared, ids: ReadonlyMap<Heading, string>): Page {
  const tree = toHast(root, {
    handlers: handlersFor(ids),
    clobberPrefix: 'note-',
    footnoteLabelProperties: { className: ['footnotes-title'] },
  });
  return tree.type === 'root' ? decorated(sanitised(tree)) : { type: 'root', children: [] };
}
