import type {
  Definition,
  FootnoteDefinition,
  ImageReference,
  Link,
  LinkReference,
  Nodes,
  PhrasingContent,
  Root,
} from 'mdast';

/** What a document defines, by identifier; the first of two counts. */
export interface Definitions {
  readonly links: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
}

export function definitionsIn(root: Root): Definitions {
  const links = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  for (const node of descendants(root)) {
    if (node.type === 'definition' && !links.has(keyOf(node))) links.set(keyOf(node), node);
    if (node.type === 'footnoteDefinition' && !footnotes.has(keyOf(node))) footnotes.set(keyOf(node), node);
  }
  return { links, footnotes };
}

/** A node and all below it, in the order of the text. */
export function* descendants(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* descendants(child);
}

/** What references and definitions have in common. */
export function keyOf({ identifier }: { readonly identifier: string }): string {
  return identifier.toUpperCase();
}

/** The link or the image that a reference stands for; its text where nothing defines it. */
export function resolved(
  node: LinkReference | ImageReference,
  { links }: Definitions,
): readonly PhrasingContent[] {
  const definition = links.get(keyOf(node));
  if (node.type === 'imageReference') {
    const alt = node.alt ?? '';
    return definition
      ? [{ type: 'image', alt, ...target(definition) }]
      : [{ type: 'text', value: `![${alt}]` }];
  }
  if (definition) return [{ type: 'link', children: node.children, ...target(definition) }];
  return [{ type: 'text', value: '[' }, ...node.children, { type: 'text', value: ']' }];
}

function target({ url, title }: Definition): { url: string; title: string | null } {
  return { url, title: title ?? null };
}

/** No link can stand in another: footnotes that a link holds come behind it. */
export function withNotesBehind(link: Link): readonly PhrasingContent[] {
  const notes = [...descendants(link)].filter((node) => node.type === 'footnoteReference');
  return notes.length === 0 ? [link] : [withoutNotes(link), ...notes];
}

function withoutNotes<Node extends PhrasingContent>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = node.children.filter(({ type }) => type !== 'footnoteReference').map(withoutNotes);
  return { ...node, children };
}
