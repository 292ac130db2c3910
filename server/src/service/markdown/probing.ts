import type { List, Root } from 'mdast';
import type { Point } from 'unist';
import type { Probe } from './cuts.ts';
import type { Labels } from './labels.ts';
import { parse } from './parse.ts';

/**
 * The tree of a text behind which something stands that begins as the probe does: it is parsed with the probe and taken
 * off again. Undefined when the probe became part of something that is open at the end of the text.
 */
export function parseBefore(text: string, probe: Probe, labels: Labels): Root | undefined {
  const tree = parse(text + probe, labels);
  if (probe === '') return tree;
  return probe === '#' ? withoutHeading(tree, text.length) : withoutItem(tree, text.length);
}

function withoutHeading(tree: Root, offset: number): Root | undefined {
  const probe = tree.children.at(-1);
  const start = probe?.position?.start;
  if (probe?.type !== 'heading' || start?.offset !== offset) return undefined;
  return ending(tree, tree.children.slice(0, -1), start);
}

/** The probe has to go on in a list: where it begins one of its own, the item behind the text would not. */
function withoutItem(tree: Root, offset: number): Root | undefined {
  const list = tree.children.at(-1);
  if (list?.type !== 'list' || list.children.length < 2) return undefined;
  const start = list.children.at(-1)?.position?.start;
  if (start?.offset !== offset) return undefined;
  return ending(tree, [...tree.children.slice(0, -1), listOf(list, list.children.slice(0, -1))], start);
}

/** The same list with some of its items. */
export function listOf(list: List, children: List['children']): List {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  return { ...list, children, ...(start && end && { position: { start, end } }) };
}

function ending(tree: Root, children: Root['children'], end: Point): Root {
  const start = tree.position?.start ?? { line: 1, column: 1, offset: 0 };
  return { ...tree, children, position: { start, end } };
}
