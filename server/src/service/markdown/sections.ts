import { candidateCuts } from './cuts.ts';
import { frontMatterOf } from './frontMatter.ts';
import { noLabels, union } from './labels.ts';
import { createMemo } from './memo.ts';
import type { Span } from './position.ts';
import { type Chunk, linked, type Reading, readCut, readLast } from './reading.ts';

export type { Chunk } from './reading.ts';

export interface PlacedChunk {
  readonly chunk: Chunk;
  readonly start: number;
  /** Of `start`, from 0. */
  readonly line: number;
}

/** A document as chunks that begin with a heading each, but for the first; together they are its whole text. */
export interface ChunkedDocument {
  readonly frontMatter: { readonly text: string; readonly span: Span } | undefined;
  readonly chunks: readonly PlacedChunk[];
  /** Some of it was too large to parse: there, only headings are known. */
  readonly structureOnly: boolean;
}

/** Parses documents in steps, one for each chunk that was not seen before. The same text gives the same `Chunk` object. */
export interface Chunker {
  parse(text: string): Generator<void, ChunkedDocument>;
}

/** In characters; beyond it even chunks take minutes and gigabytes. */
const largestDocument = 2 * 1024 * 1024;
const defaultCapacity = 4_000_000;

/** A chunker with a memory of its own; `capacity` counts characters. */
export function createChunker(capacity = defaultCapacity): Chunker {
  const read = createReader(capacity);
  return {
    *parse(text) {
      const frontMatter = frontMatterOf(text);
      const start = frontMatter?.bodyStart ?? (text.startsWith('\uFEFF') ? 1 : 0);
      const body = text.slice(start);
      const readings = body.length > largestDocument ? [readLast(body)] : yield* readAll(body, read);
      const chunks = yield* linkedChunks(readings);
      return {
        frontMatter,
        chunks: placed(chunks, start, lineOf(text, start)),
        structureOnly: readings.some((reading) => reading.structureOnly),
      };
    },
  };
}

type Reader = (text: string, isLast: boolean) => Generator<void, Reading>;

/** The last chunk is read in another way than one that a heading follows, so each has keys of its own. */
function createReader(capacity: number): Reader {
  const readings = createMemo<Reading>(capacity);
  return function* read(text, isLast) {
    const key = (isLast ? '$' : '#') + text;
    const kept = readings.get(key);
    if (kept) return kept;
    // Of the key, which is a copy: `text` is a slice, and would keep this version of the document for as long as itself.
    const own = key.slice(1);
    const reading = isLast ? readLast(own) : readCut(own);
    readings.set(key, reading);
    yield;
    return reading;
  };
}

/** From cut to cut. */
function* readAll(body: string, read: Reader): Generator<void, readonly Reading[]> {
  const cuts = candidateCuts(body);
  const readings: Reading[] = [];
  let [start, passed] = [0, 0];
  while (passed < cuts.length) {
    const found = yield* readFrom(body, start, passed, cuts, read);
    if (found === undefined) break;
    readings.push(found.reading);
    start = cuts[found.cut] ?? start;
    passed = found.cut + 1;
  }
  readings.push(yield* read(body.slice(start), true));
  return readings;
}

/** The chunk that begins at `start` and the cut where it ends; where something is still open there, the next try goes twice as far. */
function* readFrom(
  body: string,
  start: number,
  first: number,
  cuts: readonly number[],
  read: Reader,
): Generator<void, { reading: Reading; cut: number } | undefined> {
  for (let reach = 1; first + reach <= cuts.length; reach *= 2) {
    const cut = first + reach - 1;
    const reading = yield* read(body.slice(start, cuts[cut]), false);
    if (reading.closed) return { reading, cut };
  }
  return undefined;
}

/** Definitions count in the whole document: chunks that use one of another chunk are parsed again, with those labels. */
function* linkedChunks(readings: readonly Reading[]): Generator<void, readonly Chunk[]> {
  const all = union(readings.map((reading) => reading.labels));
  if (all === noLabels) return readings.map((reading) => reading.chunk);
  const chunks: Chunk[] = [];
  for (const reading of readings) chunks.push(yield* linked(reading, all));
  return chunks;
}

function placed(chunks: readonly Chunk[], start: number, line: number): readonly PlacedChunk[] {
  let [offset, lines] = [start, line];
  return chunks.map((chunk) => {
    const place = { chunk, start: offset, line: lines };
    offset += chunk.text.length;
    lines += (chunk.tree.position?.end.line ?? 1) - 1;
    return place;
  });
}

function lineOf(text: string, offset: number): number {
  return [...text.slice(0, offset).matchAll(/\r\n|\n|\r/g)].length;
}
