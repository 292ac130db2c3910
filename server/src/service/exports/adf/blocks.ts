import type { Code, Heading, Paragraph, RootContent, Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { absoluteImage } from '../links.ts';
import type { Alert, AlertKind, Details, Footnotes } from '../nodes.ts';
import { xmlCharacters } from '../xmlText.ts';
import { type Container, fitted } from './fit.ts';
import { inlinesOf } from './inlines.ts';
import { listOf } from './lists.ts';
import type { AdfBlock, AdfMedia, AdfPanel } from './nodes.ts';

/** What a document counts. */
export interface AdfContext {
  readonly footnotes: Footnotes;
  /** The same document gets the same ids. */
  nextId(): string;
}

/** Blocks as a container can hold them. */
export function contentOf(
  nodes: readonly RootContent[],
  container: Container,
  context: AdfContext,
): readonly AdfBlock[] {
  return nodes.flatMap((node) => block(node, context)).flatMap((each) => fitted(each, container));
}

/** The same where something has to stand, if only an empty line. */
export function filledWith(
  nodes: readonly RootContent[],
  container: Container,
  context: AdfContext,
): readonly AdfBlock[] {
  const content = contentOf(nodes, container, context);
  return content.length > 0 ? content : [{ type: 'paragraph', content: [] }];
}

function block(node: RootContent, context: AdfContext): readonly AdfBlock[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node, context);
    case 'heading':
      return [heading(node, context)];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'blockquote':
      return [{ type: 'blockquote', content: filledWith(node.children, 'blockquote', context) }];
    case 'code':
      return [code(node)];
    case 'list':
      return [listOf(node, context)];
    case 'table':
      return [table(node, context)];
    case 'alert':
      return [alert(node, context)];
    case 'details':
      return [details(node, context)];
    default:
      return [];
  }
}

/** Pictures on lines of their own are shown, if whoever reads it can load them. */
function paragraph({ children }: Paragraph, context: AdfContext): readonly AdfBlock[] {
  const content = children.filter((node) => node.type !== 'break' && !isBlank(node));
  const pictures = content.flatMap((node): readonly AdfMedia[] => {
    const url = node.type === 'image' ? absoluteImage(node.url) : undefined;
    if (node.type !== 'image' || url === undefined) return [];
    const attrs = { type: 'external', url, ...(node.alt && { alt: xmlCharacters(node.alt) }) } as const;
    return [{ type: 'mediaSingle', attrs: { layout: 'center' }, content: [{ type: 'media', attrs }] }];
  });
  if (pictures.length > 0 && pictures.length === content.length) return pictures;
  return [{ type: 'paragraph', content: inlinesOf(children, context) }];
}

function isBlank(node: { readonly type: string; readonly value?: string }): boolean {
  return node.type === 'text' && (node.value ?? '').trim() === '';
}

function heading({ depth, children }: Heading, context: AdfContext): AdfBlock {
  return { type: 'heading', attrs: { level: depth }, content: inlinesOf(children, context) };
}

function code({ lang, value }: Code): AdfBlock {
  const text = xmlCharacters(value);
  return {
    type: 'codeBlock',
    ...(lang && { attrs: { language: xmlCharacters(lang) } }),
    content: text === '' ? [] : [{ type: 'text', text }],
  };
}

function table({ children }: Table, context: AdfContext): AdfBlock {
  const width = children[0]?.children.length ?? 0;
  const rows = children.map(({ children: cells }, at) => ({
    type: 'tableRow' as const,
    content: Array.from({ length: width }, (_, column) => ({
      type: at === 0 ? ('tableHeader' as const) : ('tableCell' as const),
      content: [
        { type: 'paragraph' as const, content: inlinesOf(cells[column]?.children ?? [], context) },
      ] as const,
    })),
  }));
  return { type: 'table', content: rows };
}

const panels: Readonly<Record<AlertKind, AdfPanel['attrs']['panelType']>> = {
  note: 'info',
  tip: 'tip',
  important: 'note',
  warning: 'warning',
  caution: 'error',
};

function alert({ kind, children }: Alert, context: AdfContext): AdfBlock {
  return {
    type: 'panel',
    attrs: { panelType: panels[kind] },
    content: filledWith(children, 'panel', context),
  };
}

function details({ summary, children }: Details, context: AdfContext): AdfBlock {
  const title = xmlCharacters(summary.map((node) => plainText(node)).join('')) || 'Details';
  return { type: 'expand', attrs: { title }, content: filledWith(children, 'expand', context) };
}
