import type { Markup } from './markup.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/** Attributes that could run something, or that the page's policy forbids. */
const forbidden = /^(?:on|style$|srcdoc$)/i;

/**
 * Makes the children of an element look like `wanted`. What has the same `data-key` stays the same element, so that it keeps
 * the focus and nothing flickers; text only ever becomes text.
 */
export function patchChildren(parent: Element, wanted: readonly (Markup | string)[]): void {
  const matches = matchesOf(parent, wanted);
  const kept = new Set<Node>(matches.filter((node) => node !== undefined));
  // First, as what is moved loses the focus, and what stands behind a removed one need not move.
  for (const child of [...parent.childNodes]) if (!kept.has(child)) child.remove();
  let next = parent.firstChild;
  for (const [at, markup] of wanted.entries()) {
    const node = matches[at] ?? created(markup, parent);
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
    fill(node, markup);
  }
}

/** For each wanted child the one that becomes it: by key, else the next one without a key that is of its kind. */
function matchesOf(
  parent: Element,
  wanted: readonly (Markup | string)[],
): readonly (ChildNode | undefined)[] {
  const keyed = new Map<string, ChildNode>();
  const others: ChildNode[] = [];
  for (const child of parent.childNodes) {
    const key = child instanceof Element ? child.getAttribute('data-key') : null;
    if (key === null) others.push(child);
    else keyed.set(`${child.nodeName.toLowerCase()} ${key}`, child);
  }
  return wanted.map((markup) => {
    const key = typeof markup === 'string' ? undefined : markup.attributes['data-key'];
    if (key !== undefined) {
      const name = `${nameOf(markup)} ${key}`;
      const found = keyed.get(name);
      keyed.delete(name);
      return found;
    }
    const at = others.findIndex((child) => child.nodeName.toLowerCase() === nameOf(markup));
    return at < 0 ? undefined : others.splice(0, at + 1).at(-1);
  });
}

function nameOf(markup: Markup | string): string {
  return typeof markup === 'string' ? '#text' : markup.tag.toLowerCase();
}

function created(markup: Markup | string, parent: Element): Node {
  if (typeof markup === 'string') return document.createTextNode('');
  const isSvg = markup.tag === 'svg' || parent.namespaceURI === svgNamespace;
  return document.createElementNS(isSvg ? svgNamespace : htmlNamespace, markup.tag);
}

/** What elements look like already: the same data is not looked at again. */
const filled = new WeakMap<Node, Markup>();

function fill(node: Node, markup: Markup | string): void {
  if (typeof markup === 'string') {
    if (node.nodeValue !== markup) node.nodeValue = markup;
  } else if (node instanceof Element && filled.get(node) !== markup) {
    setAttributes(node, markup.attributes);
    patchChildren(node, markup.children);
    filled.set(node, markup);
  }
}

function setAttributes(node: Element, attributes: Markup['attributes']): void {
  // Where something lies over the picture is said by styles of its own.
  for (const { name } of [...node.attributes])
    if (!(name in attributes) && name !== 'style') node.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    const text = String(value);
    if (!forbidden.test(name) && node.getAttribute(name) !== text) node.setAttribute(name, text);
  }
}
