import type { Root } from 'mdast';
import { type AdfContext, filledWith } from './blocks.ts';
import type { AdfBlock } from './nodes.ts';

/** The footnotes of a document below it, numbered as they are referred to. */
export function notesOf({ children }: Root, context: AdfContext): readonly AdfBlock[] {
  const notes = children.filter((node) => node.type === 'footnoteDefinition');
  if (notes.length === 0) return [];
  const content = notes.map((note) => ({
    type: 'listItem' as const,
    content: filledWith(note.children, 'listItem', context),
  }));
  const isRuled = children.at(-notes.length - 1)?.type === 'thematicBreak';
  return [
    ...(isRuled ? [] : [{ type: 'rule' } as const]),
    { type: 'orderedList', attrs: { order: 1 }, content },
  ];
}
