import type { Root } from 'mdast';
import { parse } from './parse.ts';
import type { Span } from './position.ts';

export interface Chunk {
  readonly text: string;
  readonly tree: Root;
}
export interface PlacedChunk {
  readonly chunk: Chunk;
  readonly start: number;
  readonly line: number;
}
export interface ChunkedDocument {
  readonly frontMatter: { readonly text: string; readonly span: Span } | undefined;
  readonly chunks: readonly PlacedChunk[];
  readonly structureOnly: boolean;
}
export function createChunker(_capacity?: number): { parse(text: string): Generator<void, ChunkedDocument> } {
  return {
    *parse(text) {
      const m = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
      const start = m ? m[0].length : 0;
      const frontMatter = m
        ? {
            text: m[2] ?? '',
            span: { start: (m[1] ?? '').length, end: (m[1] ?? '').length + (m[2] ?? '').length },
          }
        : undefined;
      const body = text.slice(start);
      yield;
      return {
        frontMatter,
        chunks: [{ chunk: { text: body, tree: parse(body) }, start, line: 0 }],
        structureOnly: false,
      };
    },
  };
}
