import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

const harmful = new Set(
  'script style iframe object embed base meta link form button textarea select svg math template noscript frame frameset applet audio video source'.split(
    ' ',
  ),
);

/** What might run, load, or lead astray in a part of a page, read as browsers read it. */
export function htmlProblems(html: string): readonly string[] {
  const tree = fromHtml(html, { fragment: true });
  return elementsIn(tree).flatMap((element) => [
    ...(harmful.has(element.tagName) ? [`<${element.tagName}>`] : []),
    ...Object.entries(element.properties).flatMap(([name, value]) =>
      attributeProblems(element, name, String(value)),
    ),
  ]);
}

function attributeProblems({ tagName }: Element, name: string, value: string): readonly string[] {
  const bare = value.replace(/[\u0000-\u0020\u007F-\u00A0\u00AD\u200B-\u200F\uFEFF]/g, '').toLowerCase();
  const isAddress = ['href', 'src', 'action', 'formAction', 'xLinkHref', 'srcSet', 'background'].includes(
    name,
  );
  const scheme = /^([a-z][a-z0-9+.-]*):/.exec(bare)?.[1] ?? '';
  const schemes = tagName === 'img' ? ['', 'http', 'https', 'data'] : ['', 'http', 'https', 'mailto'];
  return [
    ...(/^on/i.test(name) || name === 'style' ? [`${tagName}.${name}`] : []),
    ...(isAddress && !schemes.includes(scheme) ? [`${tagName}.${name}=${value}`] : []),
    ...(scheme === 'data' && isAddress && !/^data:image\/(?:png|jpeg|gif|webp);/.test(bare) ? [value] : []),
    ...(isAddress && /^[\\/]{2}/.test(bare) ? [value] : []),
    ...(name === 'id' && !/^(?:section-|note-|footnote-label$)/.test(value) ? [`id=${value}`] : []),
  ];
}

function elementsIn(node: Nodes): readonly Element[] {
  const below = 'children' in node ? node.children.flatMap(elementsIn) : [];
  return node.type === 'element' ? [node, ...below] : below;
}
