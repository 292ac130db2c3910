import { markdownTable } from 'markdown-table';
import type { List, ListItem, Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import stringWidth from 'string-width';

/** Markdown as it is written where nothing is drawn, in mails for instance: no marks, links with their address behind them. */
export function plainTextOf(root: Root): string {
  return `${blocksOf(root.children)}\n`;
}

function blocksOf(nodes: readonly Nodes[]): string {
  return nodes
    .map(blockOf)
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockOf(node: Nodes): string {
  switch (node.type) {
    case 'heading':
      return underlined(inline(node.children), node.depth);
    case 'paragraph':
      return inline(node.children);
    case 'list':
      return listOf(node);
    case 'blockquote':
      return indented(blocksOf(node.children), '> ');
    case 'code':
      return indented(node.value, '    ');
    case 'table':
      return markdownTable(
        node.children.map((row) => row.children.map((cell) => inline(cell.children))),
        { stringLength: stringWidth, delimiterStart: false, delimiterEnd: false },
      );
    case 'thematicBreak':
      return '----------';
    case 'footnoteDefinition':
      return `[${node.label ?? node.identifier}] ${blocksOf(node.children)}`;
    default:
      return '';
  }
}

/** The first two levels stand out; below them a heading is a line of its own. */
function underlined(text: string, depth: number): string {
  return depth > 2 ? text : `${text}\n${(depth === 1 ? '=' : '-').repeat(Math.max(stringWidth(text), 1))}`;
}

function listOf({ ordered, start, spread, children }: List): string {
  const first = start ?? 1;
  return children
    .map((item, at) => itemOf(item, ordered ? `${first + at}. ` : '- '))
    .join(spread ? '\n\n' : '\n');
}

function itemOf({ checked, spread, children }: ListItem, mark: string): string {
  const box = typeof checked === 'boolean' ? `[${checked ? 'x' : ' '}] ` : '';
  const text = children.map(blockOf).join(spread ? '\n\n' : '\n');
  return indented(box + text, ' '.repeat(mark.length)).replace(/^ */, mark);
}

function indented(text: string, by: string): string {
  return text.replace(/^(?=.)/gm, by);
}

function inline(nodes: readonly Nodes[]): string {
  return nodes.map(spanOf).join('');
}

function spanOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return /^<br\s*\/?>$/i.test(node.value) ? '\n' : '';
  if (node.type === 'link') return linkOf(inline(node.children), node.url);
  if (node.type === 'image') return linkOf(node.alt ?? '', node.url);
  if (node.type === 'footnoteReference') return `[${node.label ?? node.identifier}]`;
  return 'children' in node ? inline(node.children) : plainText(node).replace(/\s+/g, ' ');
}

function linkOf(text: string, url: string): string {
  return text === '' || text === url || `mailto:${text}` === url ? text || url : `${text} (${url})`;
}
