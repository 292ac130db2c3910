import type { Code, List, ListItem, RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Alert, AlertKind, Details, Footnotes } from '../nodes.ts';
import { storageOfInlines } from './inlines.ts';
import { plainMacro, richMacro } from './macro.ts';

/** What a page counts. */
export interface StorageContext {
  readonly footnotes: Footnotes;
  /** Ids of tasks are unique on a page. */
  nextTask(): number;
}

export function storageOfBlocks(nodes: readonly RootContent[], context: StorageContext): string {
  return nodes.map((node) => block(node, context)).join('');
}

function block(node: RootContent, context: StorageContext): string {
  switch (node.type) {
    case 'paragraph':
      return `<p>${storageOfInlines(node.children, context)}</p>`;
    case 'heading':
      return `<h${node.depth}>${storageOfInlines(node.children, context)}</h${node.depth}>`;
    case 'thematicBreak':
      return '<hr/>';
    case 'blockquote':
      return `<blockquote>${filled(storageOfBlocks(node.children, context))}</blockquote>`;
    case 'code':
      return code(node);
    case 'list':
      return list(node, context);
    case 'table':
      return table(node, context);
    case 'alert':
      return alert(node, context);
    case 'details':
      return details(node, context);
    default:
      return '';
  }
}

/** An empty element is not shown, nor is one that holds only empty ones. */
function filled(body: string): string {
  return body === '' ? '<p></p>' : body;
}

function code({ lang, value }: Code): string {
  return plainMacro('code', lang ? { language: lang } : {}, value);
}

/** Confluence has lists of tasks and other lists: one that is both keeps its boxes as text. */
function list(node: List, context: StorageContext): string {
  const items = node.children;
  if (!node.ordered && items.every((item) => typeof item.checked === 'boolean')) {
    return `<ac:task-list>${items.map((item) => task(item, context)).join('')}</ac:task-list>`;
  }
  const written = items.map((item) => `<li>${box(item)}${itemBody(item, context)}</li>`).join('');
  const start = node.start ?? 1;
  if (!node.ordered) return `<ul>${written}</ul>`;
  return start === 1 ? `<ol>${written}</ol>` : `<ol start="${start}">${written}</ol>`;
}

function task(item: ListItem, context: StorageContext): string {
  const id = context.nextTask();
  const status = item.checked ? 'complete' : 'incomplete';
  return (
    `<ac:task><ac:task-id>${id}</ac:task-id><ac:task-status>${status}</ac:task-status>` +
    `<ac:task-body>${itemBody(item, context)}</ac:task-body></ac:task>`
  );
}

function box({ checked }: ListItem): string {
  return typeof checked === 'boolean' ? `[${checked ? 'x' : ' '}] ` : '';
}

/** The first paragraph of an item stands in it as text, or there would be room around each. */
function itemBody({ children, checked }: ListItem, context: StorageContext): string {
  const [first, ...others] = children;
  const isText =
    first?.type === 'paragraph' &&
    (typeof checked === 'boolean' || others.every(({ type }) => type !== 'paragraph'));
  return isText
    ? storageOfInlines(first.children, context) + storageOfBlocks(others, context)
    : storageOfBlocks(children, context);
}

function table({ align, children }: Table, context: StorageContext): string {
  const width = children[0]?.children.length ?? 0;
  const rows = children.map(({ children: cells }, at) => {
    const name = at === 0 ? 'th' : 'td';
    const written = Array.from({ length: width }, (_, column) => {
      const body = storageOfInlines(cells[column]?.children ?? [], context);
      return `<${name}>${paragraph(body, align?.[column])}</${name}>`;
    });
    return `<tr>${written.join('')}</tr>`;
  });
  return `<table><tbody>${rows.join('')}</tbody></table>`;
}

function paragraph(body: string, align: string | null | undefined): string {
  return align === 'right' || align === 'center'
    ? `<p style="text-align: ${align};">${body}</p>`
    : `<p>${body}</p>`;
}

/** Confluence shows "note" in the colours of a warning, and "warning" in those of an error. */
const macros: Readonly<Record<AlertKind, string>> = {
  note: 'info',
  tip: 'tip',
  important: 'info',
  warning: 'note',
  caution: 'warning',
};

function alert(node: Alert, context: StorageContext): string {
  const title = node.kind.charAt(0).toUpperCase() + node.kind.slice(1);
  return richMacro(macros[node.kind], title, filled(storageOfBlocks(node.children, context)));
}

function details(node: Details, context: StorageContext): string {
  const title = node.summary.map((child) => textOf(child)).join('') || 'Details';
  return richMacro('expand', title, filled(storageOfBlocks(node.children, context)));
}
