import type { Nodes } from 'mdast';
import type { Span } from '../markdown/position.ts';
import type { Part } from './parts.ts';

const known = new WeakMap<Part, readonly Span[]>();

/**
 * Where the running text of a part stands in its chunk, piece by piece: without code, links, addresses, images, comments and
 * marks. Found once for as long as the part is kept.
 */
export function plainSpansOf(part: Part): readonly Span[] {
  const found = known.get(part) ?? spansOfPart(part);
  known.set(part, found);
  return found;
}

function spansOfPart({ headingNode, nodes, chunk }: Part): readonly Span[] {
  return [...(headingNode ? [headingNode] : []), ...nodes].flatMap((node) => spansIn(node, chunk.text));
}

function spansIn(node: Nodes, source: string): readonly Span[] {
  if (node.type === 'text') {
    const start = node.position?.start.offset ?? 0;
    return withoutAddresses(source, { start, end: node.position?.end.offset ?? start });
  }
  if (node.type === 'link' || node.type === 'linkReference' || !('children' in node)) return [];
  return node.children.flatMap((child) => spansIn(child, source));
}

const address = /\b(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

/** What is left of a span of a text between the web and mail addresses in it. */
export function withoutAddresses(source: string, { start, end }: Span): readonly Span[] {
  const found = [...source.slice(start, end).matchAll(address)];
  const starts = [start, ...found.map(({ index, 0: { length } }) => start + index + length)];
  return starts.map((from, at) => ({ start: from, end: start + (found[at]?.index ?? end - start) }));
}
