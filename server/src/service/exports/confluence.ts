import type { Root } from 'mdast';
import { htmlFragment } from './html/fragment.ts';

/** Stand-in until `render` is merged. */
export function storageOf(root: Root): string {
  return htmlFragment(root);
}
