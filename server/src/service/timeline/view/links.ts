import type { Definition, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Span } from '../../markdown/position.ts';
import { spanOf } from '../../model/parts.ts';
import type { KindredPart } from '../../model/sections.ts';
import type { TimelineEvent } from './timelineView.ts';

type Link = TimelineEvent['links'][number];

interface PlacedLink extends Link {
  /** Where it stands in the document. */
  readonly at: number;
}

/** Tells the links in a span of a document, each address once: those of Markdown, and addresses in its text. */
export function createLinks(parts: readonly KindredPart[]): (span: Span) => readonly Link[] {
  const definitions = definitionsIn(parts);
  const timelines = parts.filter(({ belongsTo }) => belongsTo === 'timeline');
  const all = timelines.flatMap(({ part, base }) => {
    const nodes = part.headingNode ? [part.headingNode, ...part.nodes] : part.nodes;
    const source = { text: part.chunk.text, base, definitions };
    return nodes.flatMap((node) => linksOf(node, source));
  });
  const places = all.map(({ at }) => at);
  return ({ start, end }) => {
    const found = all.slice(firstFrom(places, start), firstFrom(places, end));
    const first = new Map(found.toReversed().map((link) => [link.url, link] as const));
    return found.filter((link) => first.get(link.url) === link).map(({ label, url }) => ({ label, url }));
  };
}

/** The first of some ascending numbers that is not below another one. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Addresses by the labels of their definitions. */
function definitionsIn(parts: readonly KindredPart[]): ReadonlyMap<string, string> {
  const all = parts.flatMap(({ part }) =>
    part.nodes.filter((node): node is Definition => node.type === 'definition'),
  );
  return new Map(all.toReversed().map(({ identifier, url }) => [identifier, url]));
}

/** What is read of one part of a document. */
interface Source {
  readonly text: string;
  /** Where the text starts in the document. */
  readonly base: number;
  readonly definitions: ReadonlyMap<string, string>;
}

function linksOf(node: Nodes, source: Source): readonly PlacedLink[] {
  const { start, end } = spanOf(node);
  if (node.type === 'text') return addressesIn(source.text.slice(start, end), source.base + start);
  if ('children' in node && node.type !== 'link' && node.type !== 'linkReference')
    return node.children.flatMap((child) => linksOf(child, source));
  return linkOf(node, source).map((link) => ({ ...link, at: source.base + start }));
}

function linkOf(node: Nodes, { definitions }: Source): readonly Link[] {
  if (node.type === 'link') return linkTo(node.url, plainText(node));
  if (node.type === 'image') return linkTo(node.url, node.alt ?? '');
  return node.type === 'linkReference' || node.type === 'imageReference'
    ? linkTo(definitions.get(node.identifier), plainText(node))
    : [];
}

/** Nothing else is opened from a document that somebody else may have written. */
function linkTo(url: string | undefined, label: string): readonly Link[] {
  const shown = label.replace(/\s+/g, ' ').trim();
  return url !== undefined && /^https?:\/\/[^\s/]/i.test(url) ? [{ label: shown || url, url }] : [];
}

const address = /\bhttps?:\/\/[^\s<>"|`]*[^\s<>"|`.,;:!?'*_)\]}]/gi;

/** Without the signs behind them that end a sentence. */
function addressesIn(text: string, base: number): readonly PlacedLink[] {
  return [...text.matchAll(address)].flatMap(({ 0: url, index }) =>
    linkTo(url, url).map((link) => ({ ...link, at: base + index })),
  );
}
