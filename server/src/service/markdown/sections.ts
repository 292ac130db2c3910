import { type Cut, candidateCuts, isItem } from './cuts.ts';
import { frontMatterOf } from './frontMatter.ts';
import { noLabels, union } from './labels.ts';
import type { Span } from './position.ts';
import { createReader, type Reader } from './reader.ts';
import { type Chunk, linked, type Reading, readStructure } from './reading.ts';

export type { Chunk } from './reading.ts';

export interface PlacedChunk {
  readonly chunk: Chunk;
  readonly start: number;
  /** Of `start`, from 0. */
  readonly line: number;
  /** The list at the end of the chunk before goes on in the one at the beginning of this. */
  readonly continues: boolean;
}

/** A document as chunks that begin with a heading each, but for the first and those that go on in a long list; together they are its whole text. */
export interface ChunkedDocument {
  readonly frontMatter: { readonly text: string; readonly span: Span } | undefined;
  readonly chunks: readonly PlacedChunk[];
  /** Some of it was too large to parse: there, only headings are known. */
  readonly structureOnly: boolean;
}

/** Parses documents in steps, one for each parse. The same text gives the same `Chunk` object. */
export interface Chunker {
  parse(text: string): Generator<void, ChunkedDocument>;
}

/** In characters; beyond it even chunks take minutes and gigabytes. */
const largestDocument = 2 * 1024 * 1024;
const defaultCapacity = 4_000_000;

/** A chunker with a memory of its own. */
export function createChunker({ capacity = defaultCapacity, longestUncut }: ChunkerOptions = {}): Chunker {
  const reader = createReader(capacity);
  return {
    *parse(text) {
      const frontMatter = frontMatterOf(text);
      const start = frontMatter?.bodyStart ?? (text.startsWith('\uFEFF') ? 1 : 0);
      const body = text.slice(start);
      const readings =
        body.length > largestDocument
          ? [readStructure(body)]
          : yield* readAll(body, candidateCuts(body, longestUncut), reader);
      const chunks = yield* linkedChunks(readings);
      return {
        frontMatter,
        chunks: placed(chunks, readings, start, lineOf(text, start)),
        structureOnly: readings.some((reading) => reading.structureOnly),
      };
    },
  };
}

/** Both in characters. */
export interface ChunkerOptions {
  /** How much is remembered of what was parsed. */
  readonly capacity?: number;
  /** Between headings that are closer to each other no list is cut. */
  readonly longestUncut?: number;
}

/** From cut to cut. */
function* readAll(body: string, cuts: readonly Cut[], reader: Reader): Generator<void, readonly Reading[]> {
  const ends = [...cuts, { at: body.length, probe: '' as const }];
  const readings: Reading[] = [];
  let [start, next, ahead] = [0, 0, 0];
  while (next < ends.length) {
    const known = knownAt(body, start, ends[next], reader);
    if (known === undefined && start >= ahead) ahead = yield* reader.readAhead(body, start, ends, next);
    const { reading, reach } = known ?? (yield* readFrom(body, start, ends, next, reader));
    readings.push(reading);
    start += reading.chunk.text.length;
    next += reach;
  }
  return readings;
}

/** Nearly every chunk, while somebody types in one. */
function knownAt(body: string, start: number, end: Cut | undefined, reader: Reader): Reach | undefined {
  const reading = end && reader.known(body.slice(start, end.at), end.probe);
  return reading?.closed ? { reading, reach: 1 } : undefined;
}

interface Reach {
  readonly reading: Reading;
  /** How many ends further on it ends. */
  readonly reach: number;
}

/** The chunk that begins at `start` and how many ends it reaches; where something is still open there, the next try goes twice as far. */
function* readFrom(
  body: string,
  start: number,
  ends: readonly Cut[],
  next: number,
  reader: Reader,
): Generator<void, Reach> {
  for (let wanted = 1; ; wanted *= 2) {
    const reach = Math.min(wanted, ends.length - next);
    const { at, probe } = ends[next + reach - 1] ?? { at: body.length, probe: '' };
    const text = body.slice(start, at);
    const reading = yield* reader.read(text, probe);
    if (reading.closed) return { reading, reach };
  }
}

/** Definitions count in the whole document: chunks that use one of another chunk are parsed again, with those labels. */
function* linkedChunks(readings: readonly Reading[]): Generator<void, readonly Chunk[]> {
  const all = union(readings.map((reading) => reading.labels));
  if (all === noLabels) return readings.map((reading) => reading.chunk);
  const chunks: Chunk[] = [];
  for (const reading of readings) chunks.push(yield* linked(reading, all));
  return chunks;
}

function placed(
  chunks: readonly Chunk[],
  readings: readonly Reading[],
  start: number,
  line: number,
): readonly PlacedChunk[] {
  let [offset, lines] = [start, line];
  return chunks.map((chunk, index) => {
    const place = { chunk, start: offset, line: lines, continues: isItem(readings[index - 1]?.probe ?? '') };
    offset += chunk.text.length;
    lines += (chunk.tree.position?.end.line ?? 1) - 1;
    return place;
  });
}

function lineOf(text: string, offset: number): number {
  return [...text.slice(0, offset).matchAll(/\r\n|\n|\r/g)].length;
}
