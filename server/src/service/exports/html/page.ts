import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** Stand-in until `render` is merged. */
export function htmlPage({ title, root }: { readonly title: string; readonly root: Root }): string {
  return `<!DOCTYPE html>\n<title>${escaped(title)}</title>\n${htmlFragment(root)}`;
}

/** Stand-in until `render` is merged. */
export function htmlFragment(root: Root): string {
  return root.children.map((node) => `<p>${escaped(textOf(node))}</p>\n`).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
