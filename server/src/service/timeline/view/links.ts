import type { Definition, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Span } from '../../markdown/position.ts';
import { spanOf } from '../../model/parts.ts';
import type { KindredPart } from '../../model/sections.ts';
import type { TimelineEvent } from './timelineView.ts';

type Link = TimelineEvent['links'][number];

/** The links in a span of a document, each address once: those of Markdown, and addresses in its text. */
export function linksIn(
  { start, end }: Span,
  parts: readonly KindredPart[],
  definitions: ReadonlyMap<string, string>,
): readonly Link[] {
  const found = parts.flatMap(({ part, base }) => {
    const within = { start: start - base, end: end - base };
    const nodes = part.headingNode ? [part.headingNode, ...part.nodes] : part.nodes;
    return nodes.flatMap((node) => linksOf(node, within, definitions));
  });
  const first = new Map(found.toReversed().map((link) => [link.url, link] as const));
  return found.filter((link) => first.get(link.url) === link);
}

/** Addresses by the labels of their definitions. */
export function definitionsIn(parts: readonly KindredPart[]): ReadonlyMap<string, string> {
  const all = parts.flatMap(({ part }) =>
    part.nodes.filter((node): node is Definition => node.type === 'definition'),
  );
  return new Map(all.toReversed().map(({ identifier, url }) => [identifier, url]));
}

function linksOf(node: Nodes, span: Span, definitions: ReadonlyMap<string, string>): readonly Link[] {
  const own = spanOf(node);
  if (own.end <= span.start || own.start >= span.end) return [];
  if (node.type === 'link') return linkTo(node.url, plainText(node));
  if (node.type === 'image') return linkTo(node.url, node.alt ?? '');
  if (node.type === 'linkReference' || node.type === 'imageReference')
    return linkTo(definitions.get(node.identifier), plainText(node));
  if (node.type === 'text') return addressesIn(node.value).flatMap((url) => linkTo(url, url));
  return 'children' in node ? node.children.flatMap((child) => linksOf(child, span, definitions)) : [];
}

/** Nothing else is opened from a document that somebody else may have written. */
function linkTo(url: string | undefined, label: string): readonly Link[] {
  const shown = label.replace(/\s+/g, ' ').trim();
  return url !== undefined && /^https?:\/\/[^\s/]/i.test(url) ? [{ label: shown || url, url }] : [];
}

/** Without the signs behind them that end a sentence. */
function addressesIn(text: string): readonly string[] {
  return text.match(/\bhttps?:\/\/[^\s<>"|`]*[^\s<>"|`.,;:!?'*_)\]}]/gi) ?? [];
}
