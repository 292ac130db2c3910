import type { Nodes } from 'mdast';
import { spanOf } from './parts.ts';
import type { PlacedPart } from './sections.ts';

/**
 * Whether text that is typed at an offset is not read as Markdown: in code, in HTML and comments, in the destination of a link. A
 * fence that nobody has closed yet goes on to the end.
 */
export function isVerbatim(parts: readonly PlacedPart[], offset: number): boolean {
  const placed = parts.findLast(({ base }) => base <= offset);
  if (placed === undefined) return false;
  const { tree, text } = placed.part.chunk;
  const at = offset - placed.base;
  const last = tree.children.findLast((node) => spanOf(node).start < at);
  return last !== undefined && (isOpenBefore(last, at, text) || isIn(last, at, text));
}

function isIn(node: Nodes, at: number, text: string): boolean {
  const { start, end } = spanOf(node);
  if (at <= start || at > end) return false;
  if (node.type === 'code' || node.type === 'definition') return true;
  if (node.type === 'html') return at < end || !/-->$|>$/.test(text.slice(start, end));
  if (node.type === 'inlineCode') return at < end;
  if (node.type === 'link' || node.type === 'image') return isInDestination(node, at, end);
  return 'children' in node && node.children.some((child) => isIn(child, at, text));
}

/** Behind the words of `[words](destination)`, and in an address that stands for itself. */
function isInDestination(node: Nodes, at: number, end: number): boolean {
  const last = 'children' in node ? node.children.at(-1) : undefined;
  const words = last ? spanOf(last).end : spanOf(node).start;
  return at < end && (at > words + 1 || words === end);
}

function isOpenBefore(node: Nodes, at: number, text: string): boolean {
  const { start, end } = spanOf(node);
  return (
    node.type === 'code' &&
    end < at &&
    isOpenFence(text.slice(start, end)) &&
    text.slice(end, at).trim() === ''
  );
}

function isOpenFence(code: string): boolean {
  const fence = /^(`{3,}|~{3,})/.exec(code)?.[1];
  if (fence === undefined) return false;
  const [, ...below] = code.split(/\r\n|\n|\r/);
  const last = below.at(-1)?.trim() ?? '';
  return !(last.startsWith(fence) && last === fence.charAt(0).repeat(last.length));
}
