import type { Root } from 'mdast';
import { prepared } from '../prepare/prepared.ts';
import { type StorageContext, storageOfBlocks } from './blocks.ts';
import { storageOfNotes } from './notes.ts';

/** A document as the body of a Confluence page in its storage format: well-formed XML, but for the declaration of its prefixes. */
export function storageOf(root: Root): string {
  const { root: document, footnotes } = prepared(root);
  let tasks = 0;
  const context: StorageContext = {
    footnotes,
    nextTask() {
      tasks += 1;
      return tasks;
    },
  };
  const isNote = (node: { readonly type: string }): boolean => node.type === 'footnoteDefinition';
  const body = document.children.filter((node) => !isNote(node));
  return storageOfBlocks(body, context) + storageOfNotes(document, context);
}
