import type { Root } from 'mdast';
import { documentTree, rangeTree } from '../../server/src/service/exports/tree.ts';
import { analysisOf } from './analyse.ts';

/** A whole document as exports get it. */
export function treeOf(text: string): Root {
  return documentTree(analysisOf(text));
}

/** What a selection holds: from the first `«` to the `»` after it. */
export function selectionOf(marked: string): Root {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return rangeTree(analysisOf(marked.replace(/[«»]/g, '')), { start, end });
}
