import type { Element } from 'hast';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { element } from './element.ts';

/** Fewer parts are seen at a glance. */
const fewest = 4;

/** Links to the parts of a document; undefined for a short one. */
export function contentsOf(root: Root, ids: ReadonlyMap<Heading, string>): Element | undefined {
  const parts = root.children.filter((node) => node.type === 'heading' && node.depth === 2) as Heading[];
  if (parts.length < fewest) return undefined;
  const links = parts.map((part) =>
    element('li', {}, [element('a', { href: `#${ids.get(part) ?? ''}` }, [textOf(part)])]),
  );
  return element('nav', { className: ['contents'], ariaLabelledBy: ['contents-title'] }, [
    element('p', { id: 'contents-title' }, ['Contents']),
    element('ol', {}, links),
  ]);
}
