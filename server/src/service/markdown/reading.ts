import type { Root } from 'mdast';
import { type Labels, labelsIn, mentioned, noLabels, squeeze } from './labels.ts';
import { parse } from './parse.ts';
import { structureOf } from './structure.ts';

/** A part of a document that was parsed on its own; positions in its tree are relative to its text. */
export interface Chunk {
  readonly text: string;
  readonly tree: Root;
}

/** A text as read on its own, before the labels of the rest of the document are known. */
export interface Reading {
  readonly chunk: Chunk;
  /** What comes after begins a block of its own: no fence, comment or list is open at the end. */
  readonly closed: boolean;
  /** Too large to be parsed: only its headings are known. */
  readonly structureOnly: boolean;
  readonly labels: Labels;
  readonly parse: (text: string, labels: Labels) => Root | undefined;
  /** The latest form of the chunk in which labels that are defined elsewhere are links; filled by `linked`. */
  latest?: { readonly key: string; readonly chunk: Chunk };
  squeezed?: string;
}

/** In characters: beyond it the parser takes minutes and gigabytes. */
const largestChunk = 256 * 1024;

/** Reads a text that a heading follows; not closed when that heading would be part of what is open at its end. */
export function readCut(text: string): Reading {
  return text.length > largestChunk ? structure(text) : readingOf(text, parseBeforeHeading);
}

/** Reads the end of a document. */
export function readLast(text: string): Reading {
  return text.length > largestChunk ? structure(text) : readingOf(text, parse);
}

/** The chunk of a reading in a document that defines `all`; parsed again only when it may use one from elsewhere. */
export function* linked(reading: Reading, all: Labels): Generator<void, Chunk> {
  const { chunk, labels } = reading;
  reading.squeezed ??= squeeze(chunk.text);
  const foreign = without(mentioned(reading.squeezed, all), labels);
  if (foreign.definitions.length + foreign.footnotes.length === 0 || reading.structureOnly) return chunk;
  const key = JSON.stringify(foreign);
  if (reading.latest?.key === key) return reading.latest.chunk;
  const tree = reading.parse(chunk.text, foreign) ?? chunk.tree;
  const latest = { key, chunk: { text: chunk.text, tree } };
  reading.latest = latest;
  yield;
  return latest.chunk;
}

function readingOf(text: string, parseAs: Reading['parse']): Reading {
  const tree = parseAs(text, noLabels);
  const chunk: Chunk = { text, tree: tree ?? { type: 'root', children: [] } };
  return {
    chunk,
    closed: tree !== undefined,
    structureOnly: false,
    labels: tree ? labelsIn(tree) : noLabels,
    parse: parseAs,
  };
}

function structure(text: string): Reading {
  const tree = structureOf(text);
  return { chunk: { text, tree }, closed: true, structureOnly: true, labels: noLabels, parse: () => tree };
}

/** With a bare heading behind it: when that is the last block of the tree, nothing was open, and it is taken off again. */
function parseBeforeHeading(text: string, labels: Labels): Root | undefined {
  const tree = parse(`${text}#`, labels);
  const probe = tree.children.at(-1);
  const start = probe?.position?.start;
  if (probe?.type !== 'heading' || start?.offset !== text.length || !tree.position) return undefined;
  return { ...tree, children: tree.children.slice(0, -1), position: { ...tree.position, end: start } };
}

function without(labels: Labels, own: Labels): Labels {
  return {
    definitions: labels.definitions.filter((label) => !own.definitions.includes(label)),
    footnotes: labels.footnotes.filter((label) => !own.footnotes.includes(label)),
  };
}
