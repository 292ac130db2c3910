import type {
  FootnoteDefinition,
  FootnoteReference,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import type { Prepared } from '../nodes.ts';
import { alertOf } from './alerts.ts';
import { withoutHtmlBlocks } from './blockHtml.ts';
import { joined, withoutHtml } from './inlineHtml.ts';
import { withLinesOfMetadata } from './lines.ts';
import { type Definitions, definitionsIn, keyOf, resolved, withNotesBehind } from './references.ts';

/** Makes of a document what all exports begin with. */
export function prepared(root: Root): Prepared {
  const context: Context = { definitions: definitionsIn(root), numbers: new Map() };
  const children = blocks(root.children, context);
  return { root: { ...root, children: [...children, ...notes(context)] }, footnotes: context.numbers };
}

interface Context {
  readonly definitions: Definitions;
  /** Of the footnotes that were referred to so far. */
  readonly numbers: Map<string, number>;
}

/** Notes may refer to others, which are then numbered as well. */
function* notes(context: Context): Generator<FootnoteDefinition> {
  for (const [identifier] of context.numbers) {
    const note = context.definitions.footnotes.get(identifier);
    if (note) yield container(note, context);
  }
}

function blocks(nodes: readonly RootContent[], context: Context): RootContent[] {
  return withoutHtmlBlocks(nodes).flatMap((node) => block(node, context));
}

function block(node: RootContent, context: Context): RootContent[] {
  switch (node.type) {
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return [];
    case 'paragraph':
      return paragraph(node, context);
    case 'blockquote':
      return [container(alertOf(node) ?? node, context)];
    case 'heading':
    case 'tableCell':
      return [{ ...node, children: trimmed(inline(node.children, context)) }];
    case 'details':
      return [container({ ...node, summary: inline(node.summary, context) }, context)];
    default:
      return [container(node, context)];
  }
}

function container<Node extends Nodes>(node: Node, context: Context): Node {
  return 'children' in node ? { ...node, children: blocks(node.children as RootContent[], context) } : node;
}

/** A paragraph of comments is none. */
function paragraph(node: Paragraph, context: Context): RootContent[] {
  const children = withLinesOfMetadata(trimmed(inline(node.children, context)));
  return children.length === 0 ? [] : [{ ...node, children }];
}

function inline(nodes: readonly PhrasingContent[], context: Context): PhrasingContent[] {
  return joined(withoutHtml(nodes).flatMap((node) => phrasing(node, context)));
}

function phrasing(node: PhrasingContent, context: Context): readonly PhrasingContent[] {
  if (node.type === 'linkReference' || node.type === 'imageReference')
    return resolved(node, context.definitions).flatMap((each) => phrasing(each, context));
  if (node.type === 'footnoteReference') return [reference(node, context)];
  if (node.type === 'link') return withNotesBehind({ ...node, children: inline(node.children, context) });
  if (!('children' in node)) return [node];
  return [{ ...node, children: inline(node.children, context) } as PhrasingContent];
}

function reference(node: FootnoteReference, { definitions, numbers }: Context): PhrasingContent {
  const key = keyOf(node);
  if (!definitions.footnotes.has(key)) return { type: 'text', value: `[^${node.label ?? node.identifier}]` };
  if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
  return node;
}

/** A comment at either end leaves white space behind. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const last = nodes.length - 1;
  return joined(
    nodes.map((node, at) => {
      if (node.type !== 'text') return node;
      const start = at === 0 ? node.value.trimStart() : node.value;
      return { ...node, value: at === last ? start.trimEnd() : start };
    }),
  );
}
