import type { Code, List, Literal, Nodes, RootContent, Table, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { noLabels } from '../markdown/labels.ts';
import { parse } from '../markdown/parse.ts';
import type { Span } from '../markdown/position.ts';

/**
 * The part of a block that a span of the text touches: of a list its items, of a table its rows below the head, of a paragraph the
 * very words. Half of a bold text stays bold, which a part of the Markdown would not.
 */
export function cutTo(block: RootContent, span: Span, text: string): RootContent[] {
  if (isWithin(placeOf(block), span)) return [block];
  switch (block.type) {
    case 'list':
      return itemsOf(block, span, text);
    case 'table':
      return [rowsOf(block, span)];
    case 'code':
      return [linesOf(block, span, text)];
    case 'blockquote':
    case 'footnoteDefinition':
      return childrenOf(block, span, text);
    default:
      return [inlineOf(block, span, text)];
  }
}

/** Whether a node and a span share a character. */
export function isTouched(node: Nodes, { start, end }: Span): boolean {
  const place = placeOf(node);
  return place.start < end && start < place.end;
}

function placeOf({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whole items; within one of them, what is touched there. */
function itemsOf(list: List, span: Span, text: string): RootContent[] {
  const items = list.children.filter((item) => isTouched(item, span));
  const [only] = items;
  if (only && items.length === 1 && !isWithin(placeOf(only), span)) return childrenOf(only, span, text);
  const first = only ? list.children.indexOf(only) : 0;
  return [{ ...list, ...(list.ordered && { start: (list.start ?? 1) + first }), children: items }];
}

function childrenOf(
  parent: { readonly children: readonly RootContent[] },
  span: Span,
  text: string,
): RootContent[] {
  const touched = parent.children.filter((child) => isTouched(child, span));
  const [only] = touched;
  return only && touched.length === 1 ? cutTo(only, span, text) : touched;
}

/** Cells mean nothing without the head of their column. */
function rowsOf(table: Table, span: Span): Table {
  return { ...table, children: table.children.filter((row, at) => at === 0 || isTouched(row, span)) };
}

/** Whole lines of code. The fences may be touched as well. */
function linesOf(code: Code, span: Span, text: string): Code {
  const { start } = placeOf(code);
  const lines = code.value.split(/\r\n|\n|\r/);
  const line = (offset: number): number => text.slice(start, offset).split(/\r\n|\n|\r/).length - 1;
  const fence = /^[ \t]*(?:`{3}|~{3})/.test(text.slice(start)) ? 1 : 0;
  const from = Math.max(0, line(span.start) - fence);
  const part = lines.slice(from, Math.max(from + 1, line(span.end) - fence + 1));
  return { ...code, value: part.join('\n') };
}

function inlineOf<Node extends Nodes>(node: Node, span: Span, text: string): Node {
  if (isWithin(placeOf(node), span)) return node;
  if (node.type === 'text') return { ...node, value: wordsOf(node, span, text) };
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[])
    .filter((child) => isTouched(child, span))
    .map((child) => inlineOf(child, span, text));
  return { ...node, children };
}

/** Where an escape or an entity stands in a text, its characters are not those of the document. */
function wordsOf(node: Text & Literal, span: Span, text: string): string {
  const { start, end } = placeOf(node);
  const [from, until] = [Math.max(start, span.start), Math.min(end, span.end)];
  if (end - start === node.value.length) return node.value.slice(from - start, until - start);
  return textOf(parse(text.slice(from, until), noLabels));
}
