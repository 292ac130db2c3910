import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { descendants } from '../prepare/references.ts';

/** Before the ids of headings, so that none is one of the page's own, or of a picture in it. */
const prefix = 'section-';

/** The id of each heading, made as GitHub makes the links to them. */
export function headingIds(root: Root): ReadonlyMap<Heading, string> {
  const ids = new Map<Heading, string>();
  const taken = new Set<string>();
  for (const node of descendants(root))
    if (node.type === 'heading') ids.set(node, unique(prefix + slugOf(textOf(node)), taken));
  return ids;
}

/** Where a link within a document leads on the page: links to headings are written without our prefix. */
export function fragmentFor(url: string, ids: ReadonlyMap<Heading, string>): string {
  const wanted = prefix + slugOf(decodedUri(url.slice(1)));
  return [...ids.values()].includes(wanted) ? `#${wanted}` : url;
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

function unique(id: string, taken: Set<string>): string {
  let [result, count] = [id, 0];
  while (taken.has(result)) {
    count += 1;
    result = `${id}-${count}`;
  }
  taken.add(result);
  return result;
}

function decodedUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
