import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Chunk } from '../markdown/sections.ts';
import {
  type Entry,
  naming,
  type Part,
  type PartHeading,
  partsOf,
  pseudoHeadingDepth,
  spanOf,
  split,
} from './parts.ts';

/** Fewer labels of known sections are a list of points like any other. */
const fewest = 3;

/**
 * Whether the sections of a document are the items of its lists, as in `- **Impact**: 40 jobs were lost`: it has no headings
 * that name sections, and bold labels that name several.
 */
export function hasSectionsInLists(chunks: readonly Chunk[]): boolean {
  const named = chunks.flatMap((chunk) => kindsOf(partsOf(chunk).map(({ heading }) => heading)));
  if (new Set(named).size > 1) return false;
  return new Set(chunks.flatMap((chunk) => kindsOf(labelsOf(chunk)))).size >= fewest;
}

/** The parts of a chunk whose lists are divided at their labelled items. */
export function partsInListsOf(chunk: Chunk): readonly Part[] {
  const found = divided.get(chunk) ?? split(chunk, partsOf(chunk).flatMap(entriesOf));
  divided.set(chunk, found);
  return found;
}

const divided = new WeakMap<Chunk, readonly Part[]>();
const labels = new WeakMap<Chunk, readonly PartHeading[]>();

function kindsOf(headings: readonly (PartHeading | undefined)[]): readonly string[] {
  return headings.flatMap((heading) => (heading && heading.kind !== 'other' ? heading.kind : []));
}

function labelsOf(chunk: Chunk): readonly PartHeading[] {
  const lists = chunk.tree.children.filter((node) => node.type === 'list');
  const found =
    labels.get(chunk) ?? lists.flatMap(({ children }) => children.flatMap((item) => labelOf(item) ?? []));
  labels.set(chunk, found);
  return found;
}

function entriesOf({ heading, headingNode, nodes }: Part): readonly Entry[] {
  const own = heading && headingNode ? [{ node: headingNode, heading }] : [];
  const below = nodes.flatMap((node) =>
    node.type === 'list' ? entriesOfList(node) : [{ node, heading: undefined }],
  );
  return [...own, ...below];
}

function entriesOfList(list: List): readonly Entry[] {
  return list.children.flatMap((item): readonly Entry[] => {
    const heading = labelOf(item);
    if (heading === undefined)
      return [{ node: { ...list, children: [item], position: item.position } as List, heading }];
    const [first, ...rest] = item.children;
    const behind = first?.type === 'paragraph' ? withoutLabel(first) : undefined;
    const nodes: readonly RootContent[] = [...(behind ? [behind] : []), ...rest];
    return [{ node: labelNode(first), heading }, ...nodes.map((node) => ({ node, heading: undefined }))];
  });
}

/** "**Impact**: 40 jobs" and "**Impact:** 40 jobs" have the label "Impact". */
function labelOf({ children: [first] }: ListItem): PartHeading | undefined {
  const strong = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (strong?.type !== 'strong') return undefined;
  const text = plainText(strong).replace(/\s*:$/, '');
  const span = spanOf(strong);
  return { text, depth: pseudoHeadingDepth, ...naming(text), span, textSpan: span };
}

function labelNode(node: RootContent | undefined): RootContent {
  const strong = (node as Paragraph).children[0] as PhrasingContent;
  return { type: 'paragraph', children: [strong], position: strong.position } as Paragraph;
}

/** What stands behind the label and its colon or dash. */
function withoutLabel(paragraph: Paragraph): Paragraph | undefined {
  const [, next, ...rest] = paragraph.children;
  if (next === undefined) return undefined;
  const children = next.type === 'text' ? [...trimmed(next.value, next), ...rest] : [next, ...rest];
  const [first] = children;
  if (first?.position === undefined || paragraph.position === undefined) return undefined;
  return { ...paragraph, children, position: { ...paragraph.position, start: first.position.start } };
}

function trimmed(value: string, node: PhrasingContent): readonly PhrasingContent[] {
  const lead = /^\s*(?:[:：]|[—–-](?=\s))?\s*/.exec(value)?.[0].length ?? 0;
  if (lead === value.length || node.position === undefined) return [];
  const { start } = node.position;
  const moved = { ...start, column: start.column + lead, offset: (start.offset ?? 0) + lead };
  return [
    { ...node, value: value.slice(lead), position: { ...node.position, start: moved } } as PhrasingContent,
  ];
}
