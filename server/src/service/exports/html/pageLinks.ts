import type { Nodes, Root } from 'mdast';

/** A relative address of a Markdown file, with what stands behind its ending. */
const document = /^(?![a-z][a-z\d+.-]*:|[/\\#?])([^#?]+)\.(?:md|markdown)(?=$|[#?])/i;

/** A document whose links to other documents lead to their pages: where all pages of a folder lie as its documents do. */
export function withPageLinks(root: Root): Root {
  return linked(root);
}

function linked<Node extends Nodes>(node: Node): Node {
  const url =
    node.type === 'link' || node.type === 'definition' ? node.url.replace(document, '$1.html') : undefined;
  const children = 'children' in node ? node.children.map((child: Nodes) => linked(child)) : undefined;
  return { ...node, ...(url !== undefined && { url }), ...(children && { children }) };
}
