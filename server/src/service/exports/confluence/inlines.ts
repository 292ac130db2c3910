import type { Image, Link, PhrasingContent } from 'mdast';
import { absoluteImage, absoluteLink } from '../links.ts';
import { type Footnotes, numberOf, type PlainTag } from '../nodes.ts';
import { xmlText } from '../xmlText.ts';

interface Context {
  readonly footnotes: Footnotes;
}

export function storageOfInlines(nodes: readonly PhrasingContent[], context: Context): string {
  return nodes.map((node) => inline(node, context)).join('');
}

function inline(node: PhrasingContent, context: Context): string {
  switch (node.type) {
    case 'text':
      return xmlText(node.value);
    case 'inlineCode':
      return `<code>${xmlText(node.value)}</code>`;
    case 'break':
      return '<br/>';
    case 'image':
      return image(node);
    case 'link':
      return link(node, context);
    case 'footnoteReference':
      return `<sup>[${numberOf(node, context.footnotes)}]</sup>`;
    case 'strong':
    case 'emphasis':
    case 'delete':
      return within(elements[node.type], node.children, context);
    case 'tagged':
      return within(tags[node.tag], node.children, context);
    default:
      return '';
  }
}

const elements = { strong: 'strong', emphasis: 'em', delete: 'del' } as const;

/** Confluence knows no keys and no marker pens. */
const tags: Readonly<Record<PlainTag, string>> = {
  kbd: 'code',
  sub: 'sub',
  sup: 'sup',
  ins: 'u',
  u: 'u',
  mark: 'strong',
  small: 'small',
  code: 'code',
};

function within(name: string, children: readonly PhrasingContent[], context: Context): string {
  return `<${name}>${storageOfInlines(children, context)}</${name}>`;
}

/** A page is not where the document was: what lay beside it is no link any more. */
function link({ url, children }: Link, context: Context): string {
  const address = absoluteLink(url);
  const text = storageOfInlines(children, context);
  return address === undefined ? text : `<a href="${xmlText(address)}">${text || xmlText(address)}</a>`;
}

function image({ url, alt }: Image): string {
  const address = absoluteImage(url);
  if (address === undefined) return xmlText(alt || url);
  const text = alt ? ` ac:alt="${xmlText(alt)}"` : '';
  return `<ac:image${text}><ri:url ri:value="${xmlText(address)}"/></ac:image>`;
}
