import type { SvgElement } from './picture.ts';

/** XML has no way to write these, escaped or not; half of a pair is no character either. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An element as XML. Whatever stands in texts and attributes is text. */
export function svgText(element: SvgElement): string {
  const { tag, attributes, children } = element;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const head = `<${tag}${written.join('')}`;
  if (children.length === 0) return `${head}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : svgText(child)));
  return `${head}>${inside.join('')}</${tag}>`;
}

function escaped(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
