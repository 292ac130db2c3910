import type { Nodes, Root, RootContent } from 'mdast';
import type { Point } from 'unist';
import { listOf } from './probing.ts';
import type { ChunkedDocument, PlacedChunk } from './sections.ts';

/** One tree of a whole document, as if it had been parsed at once; front matter is not part of it. */
export function absolute({ chunks }: ChunkedDocument): Root {
  const children: RootContent[] = [];
  for (const placed of chunks) {
    const [first, ...others] = placed.chunk.tree.children.map((node) => shifted(node, placed) as RootContent);
    const before = placed.continues ? children.pop() : undefined;
    if (first) children.push(joined(before, first), ...others);
  }
  const [first, last] = [chunks[0], chunks.at(-1)];
  const start = first?.chunk.tree.position?.start;
  const end = last?.chunk.tree.position?.end;
  if (!first || !last || !start || !end) return { type: 'root', children };
  return {
    type: 'root',
    children,
    position: { start: shiftedPoint(start, first), end: shiftedPoint(end, last) },
  };
}

/** A list that was cut is one again. */
function joined(before: RootContent | undefined, rest: RootContent): RootContent {
  if (before?.type !== 'list' || rest.type !== 'list') return rest;
  const whole = listOf(before, [...before.children, ...rest.children]);
  return { ...whole, spread: Boolean(before.spread || rest.spread) };
}

/** A copy of a node as many lines and characters further on. */
function shifted(node: Nodes, by: Shift): Nodes {
  const copy = { ...node };
  if (copy.position) {
    copy.position = {
      start: shiftedPoint(copy.position.start, by),
      end: shiftedPoint(copy.position.end, by),
    };
  }
  if ('children' in copy) copy.children = copy.children.map((child) => shifted(child, by)) as never;
  return copy;
}

/** How many lines and characters further on. */
export type Shift = Pick<PlacedChunk, 'line' | 'start'>;

export function shiftedPoint({ line, column, offset }: Point, by: Shift): Point {
  return { line: line + by.line, column, offset: (offset ?? 0) + by.start };
}
