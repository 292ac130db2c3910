import type { Nodes } from 'mdast';
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import { type LineIndex, lineIndexOf } from '../markdown/lines.ts';
import { type Span, shift } from '../markdown/position.ts';
import { contentSpan, spanOf } from '../model/parts.ts';
import type { PostMortem } from '../model/postmortem.ts';
import type { KindredPart } from '../model/sections.ts';
import { startOfEvent } from '../timeline/insertion.ts';

/**
 * For each position what a selection grows to: a word, the text of an entry or a cell, the entry or row, its list or table, the
 * section with those around it, the document. Undefined where that is no post-mortem.
 */
export function selectionRangesOf(
  analysis: Analysis,
  positions: readonly Position[],
): SelectionRange[] | undefined {
  if (!analysis.recognition.postmortem) return undefined;
  const lines = lineIndexOf(analysis.source.text);
  return positions.map((position) => nested(spansAt(analysis, lines.offsetAt(position)), lines));
}

/** From the outermost inwards, as each names the one around it. */
function nested(spans: readonly Span[], lines: LineIndex): SelectionRange {
  const [outermost, ...inner] = spans.toReversed().map((span) => lines.rangeOf(span));
  const document: SelectionRange = { range: outermost ?? lines.rangeOf({ start: 0, end: 0 }) };
  return inner.reduce<SelectionRange>((parent, range) => ({ range, parent }), document);
}

/** From the innermost outwards; what only overlaps the one before is left out. */
function spansAt(analysis: Analysis, offset: number): readonly Span[] {
  const { text } = analysis.source;
  const around = [wordAt(text, offset), ...modelSpans(analysis), ...treeSpans(analysis.parts, offset)]
    .map((span) => trimmed(span, text))
    .filter(({ start, end }) => start <= offset && offset <= end && start < end)
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  const chain: Span[] = [];
  for (const span of around) {
    const last = chain.at(-1);
    if (last === undefined || (holds(span, last) && lengthOf(span) > lengthOf(last))) chain.push(span);
  }
  const isWhole = (span: Span): boolean => text.trim() === text.slice(span.start, span.end);
  return [...chain.filter((span) => !isWhole(span)), { start: 0, end: text.length }];
}

function wordAt(text: string, offset: number): Span {
  const before = /[\p{L}\p{N}_'’-]*$/u.exec(text.slice(Math.max(0, offset - longestWord), offset))?.[0] ?? '';
  const behind = /^[\p{L}\p{N}_'’-]*/u.exec(text.slice(offset, offset + longestWord))?.[0] ?? '';
  const isWord = /[\p{L}\p{N}]/u.test(before + behind);
  return isWord
    ? { start: offset - before.length, end: offset + behind.length }
    : { start: offset, end: offset };
}

/** In characters. */
const longestWord = 200;

/** What the model knows and the tree does not. */
function modelSpans({ postmortem, source: { text }, bodyStart }: Analysis): readonly Span[] {
  const { timeline, metadata, sections } = postmortem;
  const entries = timeline.entries.flatMap((entry) => {
    const start = startOfEvent(entry, text);
    const event = start !== undefined && start < entry.span.end ? [{ start, end: entry.span.end }] : [];
    return [entry.timeSpan, ...event, entry.span, entry.blockSpan];
  });
  return [
    ...entries,
    ...actionSpans(postmortem),
    ...metadata.fields.flatMap(({ valueSpan, span }) => [valueSpan, span]),
    ...sections.flatMap(({ bodySpan, span }) => [bodySpan, span]),
    { start: 0, end: bodyStart },
  ];
}

function actionSpans({ actionLists, followUps }: PostMortem): readonly Span[] {
  const items = [...actionLists, ...followUps].flatMap((list) => list.items);
  return items.flatMap(({ span, textSpan, ownerSpan, dueSpan }) =>
    [textSpan, ownerSpan, dueSpan, span].filter((each) => each !== undefined),
  );
}

/** The nodes of the tree that hold an offset. A list that was cut is one. */
function treeSpans(parts: readonly KindredPart[], offset: number): readonly Span[] {
  const at = parts.findLastIndex(({ part, base }) => base + startOf(part) <= offset);
  const placed = parts[at];
  if (placed === undefined) return [];
  const { part, base } = placed;
  const nodes = [...(part.headingNode ? [part.headingNode] : []), ...part.nodes];
  const inTree = nodes.flatMap((node) => spansIn(node, offset - base)).map((span) => shift(span, base));
  return [...inTree, ...cutList(parts, at, offset)];
}

function startOf({ heading, nodes, bodySpan }: KindredPart['part']): number {
  const [first] = nodes;
  return heading?.span.start ?? Math.min(bodySpan.start, first ? spanOf(first).start : Infinity);
}

function spansIn(node: Nodes, offset: number): readonly Span[] {
  const span = spanOf(node);
  if (offset < span.start || span.end < offset) return [];
  if (node.type === 'text') return [];
  const inner = 'children' in node ? node.children.flatMap((child) => spansIn(child, offset)) : [];
  return [...inner, node.type === 'tableCell' ? contentSpan(node) : span];
}

/** The whole of a list of which a part holds a piece at an offset. */
function cutList(parts: readonly KindredPart[], at: number, offset: number): readonly Span[] {
  const isRest = (index: number): boolean => parts[index]?.continues === true;
  let [from, to] = [at, at];
  while (isRest(from) && isLastNode(parts[from - 1])) from -= 1;
  while (isRest(to + 1) && isLastNode(parts[to])) to += 1;
  const [first, last] = [parts[from], parts[to]];
  const [head, tail] = [first?.part.nodes.at(from === to ? 0 : -1), last?.part.nodes[0]];
  if (from === to || !first || !last || head?.type !== 'list' || tail?.type !== 'list') return [];
  const span = { start: first.base + spanOf(head).start, end: last.base + spanOf(tail).end };
  return span.start <= offset && offset <= span.end ? [span] : [];
}

function isLastNode(placed: KindredPart | undefined): boolean {
  return placed?.part.nodes.at(-1)?.type === 'list';
}

/** Without the white space around it. */
function trimmed({ start, end }: Span, text: string): Span {
  const written = text.slice(start, end);
  const lead = written.length - written.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + written.trimEnd().length) };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
