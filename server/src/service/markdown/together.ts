import type { List, Nodes, Root, RootContent } from 'mdast';
import type { Point } from 'unist';
import { type Shift, shiftedPoint } from './absolute.ts';
import { type Cut, isItem, type Probe } from './cuts.ts';
import { type Labels, labelsIn, noLabels } from './labels.ts';
import { ownCopy } from './memo.ts';
import { listOf, parseBefore } from './probing.ts';
import { foreignLabels, type Reading, readingOf } from './reading.ts';

/**
 * Reads several parts of a text with one parse, which costs less than one for each; `ends` are their ends, the last that
 * of the text. Parts are left out where an end is no cut, as in a fence, and where a label may count that another part
 * defines.
 */
export function readTogether(text: string, ends: readonly Cut[]): readonly Reading[] {
  const tree = parseBefore(text, ends.at(-1)?.probe ?? '', noLabels);
  if (tree === undefined) return [];
  const labels = labelsIn(tree);
  const blocks = tree.children.flatMap((node) =>
    node.type === 'list' ? partsOf(node, text, ends) : [blockOf(node)],
  );
  const points = [textStart, ...ends.slice(0, -1).map((cut) => pointAt(cut, blocks)), tree.position?.end];
  return ends.flatMap(({ probe }, index) => {
    const [from, to] = [points[index], points[index + 1]];
    const reading = from && to && partOf(text, blocks, from, to, probe);
    return reading && isAlone(reading, labels) ? [reading] : [];
  });
}

/** Whether a part would have the same tree without the labels of the others. */
function isAlone(reading: Reading, all: Labels): boolean {
  return all === noLabels || foreignLabels(reading, all) === noLabels;
}

/** A child of the root, or the part of a list between two cuts. */
interface Block {
  readonly node: RootContent;
  /** What a probe would be where it starts. */
  readonly begins: 'heading' | 'item' | undefined;
}

const textStart: Point = { line: 1, column: 1, offset: 0 };

function blockOf(node: RootContent): Block {
  return { node, begins: node.type === 'heading' ? 'heading' : undefined };
}

function partsOf(list: List, text: string, ends: readonly Cut[]): readonly Block[] {
  const at = new Set(ends.map((cut) => cut.at));
  const cuts = list.children.flatMap((item, index) => (index > 0 && at.has(offsetOf(item)) ? [index] : []));
  return [0, ...cuts].map((start, index) => ({
    node: partOfList(list, start, cuts[index] ?? list.children.length, text, ends.at(-1)?.probe ?? ''),
    begins: index === 0 ? undefined : 'item',
  }));
}

/** Blank lines between items spread a part, those before the item behind it too; behind the last part that is a probe, which is gone. */
function partOfList(list: List, start: number, end: number, text: string, probe: Probe): List {
  const part = listOf(list, list.children.slice(start, end));
  const spread = part.children.some((item, index) => {
    const next = list.children[start + index + 1];
    const between = text.slice(item.position?.end.offset, next && offsetOf(next));
    return (next !== undefined || isItem(probe)) && isSpread(between);
  });
  return { ...part, spread: list.spread === true && spread };
}

function isSpread(between: string): boolean {
  return /^\s*$/.test(between) && (between.match(/\r\n|\n|\r/g)?.length ?? 0) > 1;
}

/** Where a cut is, undefined where nothing begins there that it speaks of. */
function pointAt({ at, probe }: Cut, blocks: readonly Block[]): Point | undefined {
  const begins = probe === '#' ? 'heading' : 'item';
  return blocks.find((block) => block.begins === begins && offsetOf(block.node) === at)?.node.position?.start;
}

function partOf(text: string, blocks: readonly Block[], from: Point, to: Point, probe: Probe): Reading {
  const [start, end] = [from.offset ?? 0, to.offset ?? 0];
  const away = { line: 1 - from.line, start: -start };
  const own = blocks.filter(({ node }) => start <= offsetOf(node) && offsetOf(node) < end);
  const tree: Root = {
    type: 'root',
    children: own.map(({ node }) => moved(node, away)),
    position: {
      start: textStart,
      end: { line: to.line - from.line + 1, column: to.column, offset: end - start },
    },
  };
  return readingOf(ownCopy(text.slice(start, end)), probe, tree);
}

/** In place: nobody else has seen these nodes. Not so their points, which a list shares with its items. */
function moved<Moved extends Nodes>(node: Moved, away: Shift): Moved {
  if (node.position) {
    const { start, end } = node.position;
    node.position = { start: shiftedPoint(start, away), end: shiftedPoint(end, away) };
  }
  if ('children' in node) for (const child of node.children) moved(child, away);
  return node;
}

function offsetOf(node: RootContent): number {
  return node.position?.start.offset ?? 0;
}
