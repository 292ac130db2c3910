import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** Stand-in until `render` is merged. */
export interface AdfDocument {
  readonly type: 'doc';
  readonly version: 1;
  readonly content: readonly object[];
}

/** Stand-in until `render` is merged. */
export function adfOf(root: Root): AdfDocument {
  const content = root.children.map((node) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: textOf(node) }],
  }));
  return { type: 'doc', version: 1, content };
}
