import type { Root } from 'mdast';
import { type StorageContext, storageOfBlocks } from './blocks.ts';

/** The footnotes of a document below it, numbered as they are referred to. */
export function storageOfNotes({ children }: Root, context: StorageContext): string {
  const notes = children.filter((node) => node.type === 'footnoteDefinition');
  if (notes.length === 0) return '';
  const items = notes.map((note) => `<li>${storageOfBlocks(note.children, context)}</li>`);
  const rule = children.at(-notes.length - 1)?.type === 'thematicBreak' ? '' : '<hr/>';
  return `${rule}<ol>${items.join('')}</ol>`;
}
