import type { Root } from 'mdast';
import type { Probe } from './cuts.ts';
import { type Labels, labelsIn, mentioned, noLabels, squeeze } from './labels.ts';
import { parseBefore } from './probing.ts';
import { structureOf } from './structure.ts';

/** A part of a document that was parsed on its own; positions in its tree are relative to its text. */
export interface Chunk {
  readonly text: string;
  readonly tree: Root;
}

/** A text as read on its own, before the labels of the rest of the document are known. */
export interface Reading {
  readonly chunk: Chunk;
  /** What follows the text. */
  readonly probe: Probe;
  /** What comes after begins a block of its own: no fence or comment is open at the end. */
  readonly closed: boolean;
  /** Too large to be parsed: only its headings are known. */
  readonly structureOnly: boolean;
  readonly labels: Labels;
  /** The latest form of the chunk in which labels that are defined elsewhere are links; filled by `linked`. */
  latest?: { readonly key: string; readonly chunk: Chunk };
  squeezed?: string;
}

/** In characters: beyond it the parser takes minutes and gigabytes. */
const largestChunk = 256 * 1024;

/** Reads a text that ends at a cut, or with its document. */
export function readUntil(text: string, probe: Probe): Reading {
  return text.length > largestChunk
    ? readStructure(text, probe)
    : readingOf(text, probe, parseBefore(text, probe, noLabels));
}

/** Reads the headings only. */
export function readStructure(text: string, probe: Probe = ''): Reading {
  return {
    chunk: { text, tree: structureOf(text) },
    probe,
    closed: true,
    structureOnly: true,
    labels: noLabels,
  };
}

/** From the tree of a text without labels from elsewhere; there is none when something is open at the text's end. */
export function readingOf(text: string, probe: Probe, tree: Root | undefined): Reading {
  return {
    chunk: { text, tree: tree ?? { type: 'root', children: [] } },
    probe,
    closed: tree !== undefined,
    structureOnly: false,
    labels: tree ? labelsIn(tree) : noLabels,
  };
}

/** The chunk of a reading in a document that defines `all`; parsed again only when it may use one from elsewhere. */
export function* linked(reading: Reading, all: Labels): Generator<void, Chunk> {
  const { chunk, probe } = reading;
  const foreign = foreignLabels(reading, all);
  if (foreign === noLabels || reading.structureOnly) return chunk;
  const key = JSON.stringify(foreign);
  if (reading.latest?.key === key) return reading.latest.chunk;
  const tree = parseBefore(chunk.text, probe, foreign) ?? chunk.tree;
  const latest = { key, chunk: { text: chunk.text, tree } };
  reading.latest = latest;
  yield;
  return latest.chunk;
}

/** Of the labels of a document, those that a reading may use and does not define. */
export function foreignLabels(reading: Reading, all: Labels): Labels {
  reading.squeezed ??= squeeze(reading.chunk.text);
  const used = mentioned(reading.squeezed, all);
  const definitions = used.definitions.filter((label) => !reading.labels.definitions.includes(label));
  const footnotes = used.footnotes.filter((label) => !reading.labels.footnotes.includes(label));
  return definitions.length + footnotes.length === 0 ? noLabels : { definitions, footnotes };
}
