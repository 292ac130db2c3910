import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/**
 * Lines that begin with a bold name and a colon each (`**Date:** …`) are lines to whoever writes them, though not to Markdown,
 * which runs them together: they are broken where they end.
 */
export function withLinesOfMetadata(children: readonly PhrasingContent[]): PhrasingContent[] {
  if (!isNamed(children, 0)) return [...children];
  return children.flatMap((node, at) => (isNamed(children, at + 1) ? broken(node) : [node]));
}

function isNamed(children: readonly PhrasingContent[], at: number): boolean {
  const [name, after] = [children[at], children[at + 1]];
  if (name?.type !== 'strong') return false;
  return /:\s*$/.test(textOf(name)) || (after?.type === 'text' && after.value.startsWith(':'));
}

function broken(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'text' || !/[\r\n]$/.test(node.value)) return [node];
  const value = node.value.trimEnd();
  return value === '' ? [{ type: 'break' }] : [{ ...node, value }, { type: 'break' }];
}
