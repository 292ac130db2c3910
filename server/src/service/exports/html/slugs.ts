import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { descendants } from '../prepare/references.ts';

/** Before the ids of headings, so that none is one of the page's own, or of a picture in it. */
const prefix = 'section-';

/** The id of each heading, made as GitHub makes the links to them. */
export function headingIds(root: Root): ReadonlyMap<Heading, string> {
  const ids = new Map<Heading, string>();
  const taken = new Map<string, number>();
  for (const node of descendants(root))
    if (node.type === 'heading') ids.set(node, unique(prefix + slugOf(textOf(node)), taken));
  return ids;
}

/** Where a link within a document leads on the page: links to headings are written without our prefix. */
export function fragmentFor(url: string, ids: ReadonlySet<string>): string {
  const wanted = prefix + slugOf(decodedUri(url.slice(1)));
  return ids.has(wanted) ? `#${wanted}` : url;
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** "a", "a-1", "a-2"; the next number is remembered, because a document may have a thousand of them. */
function unique(id: string, taken: Map<string, number>): string {
  let count = taken.get(id) ?? 0;
  let result = count === 0 ? id : `${id}-${count}`;
  while (count > 0 && taken.has(result)) {
    count += 1;
    result = `${id}-${count}`;
  }
  taken.set(id, count + 1);
  if (result !== id) taken.set(result, 1);
  return result;
}

function decodedUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
