import type { Heading, Nodes, Paragraph, RootContent, TableCell } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Span } from '../markdown/position.ts';
import type { Chunk } from '../markdown/sections.ts';
import type { SectionKind } from './postmortem.ts';
import { headingKey, kindOfKey } from './sectionKinds.ts';

/** A heading and what stands below it up to the next one; all spans are relative to the chunk. */
export interface Part {
  readonly chunk: Chunk;
  readonly heading: PartHeading | undefined;
  readonly headingNode: RootContent | undefined;
  readonly nodes: readonly RootContent[];
  readonly bodySpan: Span;
}

export interface PartHeading {
  readonly text: string;
  readonly depth: number;
  /** As headings are compared. */
  readonly key: string;
  readonly kind: SectionKind;
  /** A bold line or label that stands for a heading. */
  readonly isBold?: true;
  readonly span: Span;
  readonly textSpan: Span;
}

/** Deeper than any ATX heading can be: `**Summary**` on a line of its own. */
export const pseudoHeadingDepth = 6;

const known = new WeakMap<Chunk, readonly Part[]>();

/** The parts of a chunk, found once for as long as the chunk is kept. */
export function partsOf(chunk: Chunk): readonly Part[] {
  const found = known.get(chunk) ?? split(chunk, chunk.tree.children.map(entryOf));
  known.set(chunk, found);
  return found;
}

/** Where a node stands in its chunk. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** What stands in a table cell; the place behind its bar where nothing does. */
export function contentSpan(cell: TableCell): Span {
  const [first, last] = [cell.children[0], cell.children.at(-1)];
  if (first && last) return { start: spanOf(first).start, end: spanOf(last).end };
  const { start, end } = spanOf(cell);
  const inside = Math.min(start + 1, end);
  return { start: inside, end: inside };
}

/** Where a node stands, for the first block of a list item, which the parser may let begin at its `[ ]`. */
export function spanBehindCheckbox(node: Nodes): Span {
  const first = node.type === 'paragraph' ? node.children[0] : undefined;
  return { start: spanOf(first ?? node).start, end: spanOf(node).end };
}

/** A block of a chunk, and what it says where it is a heading. */
export interface Entry {
  readonly node: RootContent;
  readonly heading: PartHeading | undefined;
}

function entryOf(node: RootContent): Entry {
  return { node, heading: headingOf(node) };
}

/** The blocks of a chunk, divided where headings stand. */
export function split(chunk: Chunk, entries: readonly Entry[]): readonly Part[] {
  const headings = entries.flatMap(({ heading }, index) => (heading === undefined ? [] : [index]));
  const starts = headings[0] === 0 ? headings : [-1, ...headings];
  return starts.map((start, at) => {
    const { heading, node } = entries[start] ?? {};
    const next = starts[at + 1];
    return {
      chunk,
      heading,
      headingNode: heading && node,
      nodes: entries.slice(start + 1, next).map((entry) => entry.node),
      bodySpan: {
        start: heading?.span.end ?? 0,
        end: entries[next ?? -1]?.heading?.span.start ?? chunk.text.length,
      },
    };
  });
}

function headingOf(node: RootContent): PartHeading | undefined {
  if (node.type === 'heading') return fromHeading(node);
  return node.type === 'paragraph' ? fromBoldLine(node) : undefined;
}

function fromHeading(node: Heading): PartHeading {
  const span = spanOf(node);
  const first = node.children[0];
  const last = node.children.at(-1);
  const textSpan = first && last ? { start: spanOf(first).start, end: spanOf(last).end } : span;
  const text = plainText(node, { includeHtml: false }).trim();
  return { text, depth: node.depth, ...naming(text), span, textSpan };
}

/** `**Root Cause:**` alone in its paragraph, when it names a known section. */
function fromBoldLine(node: Paragraph): PartHeading | undefined {
  const only = node.children.length === 1 ? node.children[0] : undefined;
  if (only?.type !== 'strong') return undefined;
  const text = plainText(only).replace(/:$/, '').trimEnd();
  const names = naming(text);
  if (names.kind === 'other') return undefined;
  return {
    text,
    depth: pseudoHeadingDepth,
    isBold: true,
    ...names,
    span: spanOf(node),
    textSpan: spanOf(only),
  };
}

/** How a heading is compared, and what it names. */
export function naming(text: string): Pick<PartHeading, 'key' | 'kind'> {
  const key = headingKey(text);
  return { key, kind: kindOfKey(key) };
}
