import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { element } from './element.ts';

/** Adds what Markdown does not say but readers need: names of checkboxes, tables that scroll, alignment as a class. */
export function decorated(root: Root): Root {
  return { ...root, children: root.children.map((node) => (node.type === 'element' ? dressed(node) : node)) };
}

function dressed(node: Element): Element {
  const children = node.children.map((child) => (child.type === 'element' ? dressed(child) : child));
  const copy = { ...node, children };
  switch (node.tagName) {
    case 'input':
      return {
        ...copy,
        properties: { ...node.properties, ariaLabel: node.properties.checked ? 'Done' : 'To do' },
      };
    case 'td':
    case 'th':
      return aligned(copy);
    case 'pre':
      return { ...copy, properties: { ...node.properties, tabIndex: 0 } };
    case 'table':
      return scrolling(copy);
    default:
      return copy;
  }
}

/** In characters. Browsers break a date at its hyphens before they take room from a column of sentences. */
const longestUnbroken = 16;

function aligned(cell: Element): Element {
  const { align, ...properties } = cell.properties;
  const className = [
    ...(typeof align === 'string' ? [`align-${align}`] : []),
    ...(textOf(cell).length <= longestUnbroken ? ['short'] : []),
  ];
  const scope = cell.tagName === 'th' ? { scope: 'col' } : {};
  return { ...cell, properties: { ...properties, ...scope, ...(className.length > 0 && { className }) } };
}

/** Whoever has no mouse scrolls it by keys, which takes a focus, which takes a name. */
function scrolling(table: Element): Element {
  const names = headOf(table).map((cell) => textOf(cell).trim());
  const ariaLabel = `Table: ${names.filter((name) => name !== '').join(', ')}`;
  return element('div', { className: ['table'], role: 'group', ariaLabel, tabIndex: 0 }, [table]);
}

function headOf(table: Element): readonly ElementContent[] {
  const [row] = childrenNamed(table, 'thead').flatMap((head) => childrenNamed(head, 'tr'));
  return row ? childrenNamed(row, 'th') : [];
}

function childrenNamed({ children }: Element, name: string): readonly Element[] {
  return children.filter((child) => child.type === 'element' && child.tagName === name) as Element[];
}
