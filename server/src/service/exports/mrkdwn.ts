import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** Stand-in until `render` is merged. */
export function mrkdwnOf(root: Root): string {
  return `${root.children.map((node) => textOf(node)).join('\n\n')}\n`;
}
