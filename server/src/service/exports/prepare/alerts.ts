import type { Blockquote, PhrasingContent } from 'mdast';
import { type Alert, type AlertKind, alertKinds } from '../nodes.ts';

/** The marker stands on a line of its own, or it is text on GitHub, too. */
const marker = /^\[!(\w+)\][ \t]*(?:(?:\r\n|\n|\r)|$)/;

/** A quotation that begins with the marker of an alert, as that. */
export function alertOf(quote: Blockquote): Alert | undefined {
  const [first, ...others] = quote.children;
  if (first?.type !== 'paragraph') return undefined;
  const [text, ...inline] = first.children;
  const match = text?.type === 'text' ? marker.exec(text.value) : null;
  const kind = kindOf(match?.[1]);
  if (text?.type !== 'text' || !match || !kind || goesOn(match[0], inline)) return undefined;
  const rest: PhrasingContent = { type: 'text', value: text.value.slice(match[0].length) };
  const children = [...(rest.value === '' ? [] : [rest]), ...withoutBreak(inline)];
  return {
    type: 'alert',
    kind,
    children: children.length === 0 ? others : [{ ...first, children }, ...others],
  };
}

function kindOf(name = ''): AlertKind | undefined {
  return alertKinds.find((kind) => kind === name.toLowerCase());
}

function goesOn(line: string, [next]: readonly PhrasingContent[]): boolean {
  return next !== undefined && next.type !== 'break' && !/[\r\n]$/.test(line);
}

function withoutBreak(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  return nodes[0]?.type === 'break' ? nodes.slice(1) : nodes;
}
