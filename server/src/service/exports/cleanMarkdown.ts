import type { Node, Parent } from 'unist';
import type { Analysis } from '../analysis.ts';
import type { Span } from '../markdown/position.ts';

/** The Markdown of a part of a document for other places: without comments, lines ending with "\n". */
export function cleanMarkdown({ parts, source: { text } }: Analysis, { start, end }: Span): string {
  const comments = parts
    .flatMap(({ part, base }) => part.nodes.flatMap((node) => commentsIn(node, base)))
    .map((span) => withLines(span, text))
    .filter((span) => span.start < end && start < span.end);
  const kept: string[] = [];
  let at = start;
  for (const comment of comments) {
    kept.push(text.slice(at, Math.max(at, comment.start)));
    at = Math.max(at, comment.end);
  }
  const whole = [...kept, text.slice(at, Math.max(at, end))].join('');
  return `${whole
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:\uFEFF|[^\S\n]*\n)+/, '')
    .trimEnd()}\n`;
}

/** A comment that stands on lines of its own takes them with it. */
function withLines({ start, end }: Span, text: string): Span {
  const isAlone = /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, start - 200), start));
  const behind = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(end))?.[0].length ?? 0;
  return isAlone ? { start, end: end + behind } : { start, end };
}

function commentsIn(node: Node, base: number): readonly Span[] {
  if (node.type === 'html' && /^<!--[\s\S]*-->$/.test(`${'value' in node ? node.value : ''}`.trim())) {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    return [{ start: base + start, end: base + end }];
  }
  return 'children' in node ? (node as Parent).children.flatMap((child) => commentsIn(child, base)) : [];
}
