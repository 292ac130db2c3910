import type { Nodes } from 'mdast';
import type { Analysis } from '../analysis.ts';
import type { Span } from '../markdown/position.ts';
import { spanOf } from '../model/parts.ts';
import type { Edit } from '../rule.ts';
import { descendants } from './prepare/references.ts';
import { documentTree } from './tree.ts';

/**
 * The Markdown of a part of a document for other places: without comments, and with the lines of a paragraph joined where they were
 * only wrapped, as issues and chats show every line break.
 */
export function cleanMarkdown(analysis: Analysis, { start, end }: Span): string {
  const { text } = analysis.source;
  const edits = [...descendants(documentTree(analysis))]
    .flatMap((node) => editsOf(node, text))
    .filter(({ span }) => span.start < end && start < span.end)
    .toSorted((a, b) => a.span.start - b.span.start);
  const kept: string[] = [];
  let at = start;
  for (const edit of edits) {
    kept.push(text.slice(at, Math.max(at, edit.span.start)), edit.text);
    at = Math.max(at, edit.span.end);
  }
  const whole = [...kept, text.slice(at, Math.max(at, end))].join('');
  return `${whole
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:\uFEFF|[^\S\n]*\n)+/, '')
    .trimEnd()}\n`;
}

function editsOf(node: Nodes, text: string): readonly Edit[] {
  if (node.type === 'html' && /^<!--[\s\S]*-->$/.test(node.value.trim()))
    return [{ span: withLines(spanOf(node), text), text: '' }];
  return node.type === 'text' && /[\r\n]/.test(node.value) ? joinsIn(spanOf(node), text) : [];
}

/** A comment that stands on lines of its own takes them with it. */
function withLines({ start, end }: Span, text: string): Span {
  const isAlone = /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, start - 200), start));
  const behind = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(end))?.[0].length ?? 0;
  return isAlone ? { start, end: end + behind } : { start, end };
}

/** In characters: lines that are shorter were ended on purpose. */
const shortestWrapped = 60;

/** Behind a line break, in a quotation its mark as well. */
const lineBreak = /(?<![ \t])[ \t]*(?:\r\n|\n|\r)[ \t>]*/g;

/** What follows begins something: a time, a number, a name in bold, a box. */
const begins = /^(?:\d|\*\*|__|\[)/;

function joinsIn({ start, end }: Span, text: string): readonly Edit[] {
  return [...text.slice(start, end).matchAll(lineBreak)].flatMap((found): readonly Edit[] => {
    const span = { start: start + found.index, end: start + found.index + found[0].length };
    const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, span.start - shortestWrapped), span.start))?.[0];
    const isWrapped = before?.length === shortestWrapped && !begins.test(text.slice(span.end, span.end + 2));
    return isWrapped ? [{ span, text: ' ' }] : [];
  });
}
