import type { List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { startsWithDate } from './date.ts';
import { leadingTime } from './instant.ts';
import {
  type Entry,
  naming,
  type Part,
  type PartHeading,
  pseudoHeadingDepth,
  spanOf,
  split,
} from './parts.ts';
import type { SectionKind } from './postmortem.ts';
import type { PlacedPart } from './sections.ts';

/** Fewer labels of sections that no heading names are a list of points like any other, unless one is a timeline. */
const fewestLabels = 3;
const fewestBoldLines = 2;
/** In characters: a longer bold line is a sentence. */
const longestHeading = 60;

/**
 * Divides parts at what stands for a heading in documents that have none: labelled items of a list, as in
 * `- **Impact**: 40 jobs were lost`, and bold lines of any words where bold lines name sections.
 */
export function withInformalSections(parts: readonly PlacedPart[]): readonly PlacedPart[] {
  const open = partsBeforeSections(parts);
  const kinds = labelledKinds(parts, open);
  const inLists = kinds.size >= fewestLabels || (kinds.has('timeline') && kinds.size > 1);
  const inBold = hasBoldSections(parts);
  if (!inLists && !inBold) return parts;
  return parts.flatMap((placed) => {
    const lists = inLists && open.has(placed);
    if (!lists && !inBold) return [placed];
    return dividedParts(placed.part, lists, inBold).map((part, index) => ({
      ...placed,
      part,
      continues: placed.continues && index === 0 && part.heading === undefined,
    }));
  });
}

/** Those below the title, or below no heading. */
function partsBeforeSections(parts: readonly PlacedPart[]): ReadonlySet<PlacedPart> {
  let isOpen = true;
  return new Set(
    parts.filter(({ part: { heading } }) => {
      if (heading) isOpen = heading.kind === 'other' && heading.depth === 1;
      return isOpen;
    }),
  );
}

/** The kinds that labels name and no heading does. */
function labelledKinds(
  parts: readonly PlacedPart[],
  open: ReadonlySet<PlacedPart>,
): ReadonlySet<SectionKind> {
  const named = new Set(parts.map(({ part }) => part.heading?.kind));
  const kinds = [...open].flatMap(({ part }) => labelsOf(part).map(({ kind }) => kind));
  return new Set(kinds.filter((kind) => kind !== 'other' && !named.has(kind)));
}

function hasBoldSections(parts: readonly PlacedPart[]): boolean {
  const named = parts.flatMap(({ part: { heading } }) =>
    heading && heading.kind !== 'other' ? heading : [],
  );
  const bold = named.filter(({ isBold }) => isBold);
  return bold.length >= fewestBoldLines && bold.length === named.length;
}

const labels = new WeakMap<Part, readonly PartHeading[]>();

function labelsOf(part: Part): readonly PartHeading[] {
  const lists = part.nodes.filter((node) => node.type === 'list');
  const found =
    labels.get(part) ?? lists.flatMap(({ children }) => children.flatMap((item) => labelOf(item) ?? []));
  labels.set(part, found);
  return found;
}

const divided = new WeakMap<Part, Map<string, readonly Part[]>>();

function dividedParts(part: Part, lists: boolean, bold: boolean): readonly Part[] {
  const known = divided.get(part) ?? new Map<string, readonly Part[]>();
  const key = `${lists} ${bold}`;
  const found = known.get(key) ?? divide(part, lists, bold);
  divided.set(part, known.set(key, found));
  return found;
}

function divide(part: Part, lists: boolean, bold: boolean): readonly Part[] {
  const { heading, headingNode, nodes, bodySpan } = part;
  const own = heading && headingNode ? [{ node: headingNode, heading }] : [];
  const below = nodes.flatMap((node): readonly Entry[] => {
    if (node.type === 'list' && lists && namesSection(node)) return entriesOfList(node);
    return [{ node, heading: bold ? boldHeading(node) : undefined }];
  });
  const parts = split(part.chunk, [...own, ...below]);
  return parts.map((each, index) => ({
    ...each,
    bodySpan: {
      start: index === 0 ? bodySpan.start : each.bodySpan.start,
      end: index === parts.length - 1 ? bodySpan.end : each.bodySpan.end,
    },
  }));
}

/** Some of its labels do; metadata are a list of labels too. */
function namesSection({ children }: List): boolean {
  return children.some((item) => (labelOf(item)?.kind ?? 'other') !== 'other');
}

/** `**What bugged us**`, but no date or time, under which entries stand. */
function boldHeading(node: RootContent): PartHeading | undefined {
  const [only, ...others] = node.type === 'paragraph' ? node.children : [];
  if (only?.type !== 'strong' || others.length > 0) return undefined;
  const text = plainText(only).replace(/:$/, '').trimEnd();
  const isSentence = text.length > longestHeading || /[.!;]$/.test(text);
  if (isSentence || startsWithDate(text) || leadingTime(text) !== undefined) return undefined;
  return informal(text, node, only);
}

function informal(text: string, node: Nodes, inside: PhrasingContent): PartHeading {
  return {
    text,
    depth: pseudoHeadingDepth,
    isBold: true,
    ...naming(text),
    span: spanOf(node),
    textSpan: spanOf(inside),
  };
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
  const text = plainText(strong).replace(/:$/, '').trimEnd();
  return informal(text, strong, strong);
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
