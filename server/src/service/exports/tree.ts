import type { Nodes, Root, RootContent } from 'mdast';
import type { Analysis } from '../analysis.ts';
import { absolute } from '../markdown/absolute.ts';
import type { Span } from '../markdown/position.ts';
import { cutTo, isTouched } from './cut.ts';
import { type Definitions, definitionsIn, descendants, keyOf } from './prepare/references.ts';

/**
 * A whole document as one tree with the positions that its text has; front matter is not part of it. Of a document that is too large
 * to be read whole (`structureOnly`) there are headings only: whoever exports says so first.
 */
export function documentTree({ document }: Pick<Analysis, 'document'>): Root {
  return absolute(document);
}

/**
 * What a section or a selection holds: the blocks that it touches; where it lies within one block, that part of it. What its links
 * and footnotes refer to comes along.
 */
export function rangeTree({ document, source }: Pick<Analysis, 'document' | 'source'>, span: Span): Root {
  const whole = documentTree({ document });
  const wanted = trimmed(source.text, span);
  const blocks = whole.children.filter((node) => isTouched(node, wanted));
  const [only] = blocks;
  const children = only && blocks.length === 1 ? cutTo(only, wanted, source.text) : blocks;
  return { type: 'root', children: [...children, ...referredTo(children, definitionsIn(whole))] };
}

/** Without the white space at both ends, which would touch blocks that nobody meant. */
function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
}

/** The definitions that nodes need and do not hold, also those that footnotes need. */
function referredTo(
  nodes: readonly RootContent[],
  { links, footnotes }: Definitions,
): readonly RootContent[] {
  const found = new Set<RootContent>();
  const visit = (node: Nodes): void => {
    const definition =
      node.type === 'linkReference' || node.type === 'imageReference'
        ? links.get(keyOf(node))
        : node.type === 'footnoteReference'
          ? footnotes.get(keyOf(node))
          : undefined;
    if (!definition || found.has(definition)) return;
    found.add(definition);
    for (const below of descendants(definition)) visit(below);
  };
  for (const node of nodes) for (const below of descendants(node)) visit(below);
  const held = new Set<Nodes>(nodes.flatMap((node) => [...descendants(node)]));
  return [...found].filter((definition) => !held.has(definition));
}
