import type { Nodes, Root, RootContent } from 'mdast';
import type { Point } from 'unist';
import type { ChunkedDocument, PlacedChunk } from './sections.ts';

/** One tree of a whole document, as if it had been parsed at once; front matter is not part of it. */
export function absolute({ chunks }: ChunkedDocument): Root {
  const children = chunks.flatMap((placed) =>
    placed.chunk.tree.children.map((node) => shifted(node, placed) as RootContent),
  );
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

function shifted(node: Nodes, placed: PlacedChunk): Nodes {
  const copy = { ...node };
  if (copy.position) {
    copy.position = {
      start: shiftedPoint(copy.position.start, placed),
      end: shiftedPoint(copy.position.end, placed),
    };
  }
  if ('children' in copy) copy.children = copy.children.map((child) => shifted(child, placed)) as never;
  return copy;
}

function shiftedPoint({ line, column, offset }: Point, placed: PlacedChunk): Point {
  return { line: line + placed.line, column, offset: (offset ?? 0) + placed.start };
}
