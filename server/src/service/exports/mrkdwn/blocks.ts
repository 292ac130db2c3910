import type { Heading, RootContent } from 'mdast';
import type { Alert, Details } from '../nodes.ts';
import { escapedCode } from './escape.ts';
import { type MrkdwnContext, marked, textOfInlines } from './inlines.ts';
import { linesOfList } from './lists.ts';
import { linesOfTable } from './tables.ts';

type Lines = readonly string[];

/** Blocks as the lines of a message, with an empty one between any two. */
export function linesOfBlocks(nodes: readonly RootContent[], context: MrkdwnContext): Lines {
  return spaced(nodes.map((node) => linesOfBlock(node, context)));
}

/** One block; nothing for what is not shown. */
export function linesOfBlock(node: RootContent, context: MrkdwnContext): Lines {
  switch (node.type) {
    case 'paragraph':
      return textOfInlines(node.children, context).split('\n');
    case 'heading':
      return heading(node, context);
    case 'thematicBreak':
      return ['———'];
    case 'blockquote':
      return quoted(linesOfBlocks(node.children, context));
    case 'code':
      return fenced(node.value.split(/\r\n|\n|\r/));
    case 'list':
      return linesOfList(node, context);
    case 'table':
      return linesOfTable(node, context);
    case 'alert':
      return quoted([bold(titleOf(node)), ...linesOfBlocks(node.children, context)]);
    case 'details':
      return details(node, context);
    default:
      return [];
  }
}

/** Lines of code. */
export function fenced(lines: Lines): Lines {
  return ['```', ...lines.map((line) => escapedCode(line, '```')), '```'];
}

function spaced(blocks: readonly Lines[]): Lines {
  return blocks
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

/** Slack has no headings. */
function heading({ children }: Heading, context: MrkdwnContext): Lines {
  const line = children.filter((child) => child.type !== 'break');
  return line.length === 0 ? [] : [marked('*', { type: 'strong', children: line }, context)];
}

function quoted(lines: Lines): Lines {
  return lines.map((line) => `> ${line}`.trimEnd());
}

function titleOf({ kind }: Alert): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

function bold(text: string): string {
  return `*${text}*`;
}

/** Nothing folds there. */
function details({ summary, children }: Details, context: MrkdwnContext): Lines {
  const title: Lines =
    summary.length > 0 ? heading({ type: 'heading', depth: 6, children: [...summary] }, context) : [];
  return spaced([title, linesOfBlocks(children, context)]);
}
