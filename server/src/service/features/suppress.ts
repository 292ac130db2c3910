import type { RootContent } from 'mdast';
import type { Analysis } from '../analysis.ts';
import { lineBreakBefore } from '../edits.ts';
import { endsInComment } from '../markdown/comment.ts';
import type { LineIndex } from '../markdown/lines.ts';
import type { Span } from '../markdown/position.ts';
import { spanOf } from '../model/parts.ts';
import type { Edit } from '../rule.ts';
import { holdsAt, type SuppressionComment, suppressionsIn } from '../suppressions/comments.ts';

/**
 * A comment that silences a rule where it stands. A line that begins a block of its own gets it above; rows, list items
 * and later lines of a paragraph get it at their end, because a comment between them would tear the block apart.
 * One that is there already gets one more name. Undefined in front matter and behind an open comment, where no other can stand, and for
 * what is said of the document as a whole.
 */
export function suppressOnLine(
  analysis: Analysis,
  lines: LineIndex,
  { start, end }: Span,
  rule: string,
): Edit | undefined {
  const { source, bodyStart } = analysis;
  if (start < bodyStart || end === bodyStart) return undefined;
  const known = commentsIn(analysis).find(
    (comment) => comment.kind !== 'disable-file' && holdsAt(comment, start),
  );
  if (known) return naming(rule, known);
  const around = lines.lineAround(start);
  const line = { start: Math.max(around.start, bodyStart), end: around.end };
  if (beginsBlock(analysis, line)) {
    const comment = `<!-- postmortem-disable-next-line ${rule} -->${eolOf(source.text)}`;
    return { span: { start: line.start, end: line.start }, text: comment };
  }
  const content = source.text.slice(line.start, line.end);
  const at = line.start + content.replace(goesOn(source.text, line) ? hardBreak : endOfRow, '').length;
  if (endsInComment(blockBefore(at, source.text))) return undefined;
  return { span: { start: at, end: at }, text: ` <!-- postmortem-disable-line ${rule} -->` };
}

/** The comment at the top of the document, below its front matter. */
export function suppressInFile(analysis: Analysis, rule: string): Edit {
  const { source, bodyStart } = analysis;
  const known = commentsIn(analysis).find(({ kind }) => kind === 'disable-file');
  if (known) return naming(rule, known);
  const eol = eolOf(source.text);
  const before = lineBreakBefore(source.text, bodyStart, eol);
  return {
    span: { start: bodyStart, end: bodyStart },
    text: `${before}<!-- postmortem-disable-file ${rule} -->${eol}${eol}`,
  };
}

/** The comments that name rules. */
function commentsIn({ source, parts }: Analysis): readonly SuppressionComment[] {
  return suppressionsIn(source.text, parts).comments.filter(({ suppressions }) =>
    suppressions.every(({ rule }) => rule !== undefined),
  );
}

/** One more name in a comment: a second one would come between the first and its line. */
function naming(rule: string, { suppressions, span }: SuppressionComment): Edit {
  const at = suppressions.at(-1)?.span.end ?? span.end;
  return { span: { start: at, end: at }, text: `, ${rule}` };
}

/** Blocks that are one thing of which something may be said; lists and quotations hold others. */
const single: ReadonlySet<RootContent['type']> = new Set(['heading', 'paragraph', 'table']);

function beginsBlock({ parts }: Analysis, line: Span): boolean {
  return parts.some(({ part, base }) =>
    [...(part.headingNode ? [part.headingNode] : []), ...part.nodes].some((node) => {
      const start = base + spanOf(node).start;
      return single.has(node.type) && line.start <= start && start <= line.end;
    }),
  );
}

const endOfRow = /\s*\|?\s*$/;
const hardBreak = /\s*\\?$/;

/** Whether a line that ends in a backslash has another below it: the backslash has to stay its end. */
function goesOn(text: string, { start, end }: Span): boolean {
  return (
    text.slice(start, end).endsWith('\\') && /^(?:\r\n|\n|\r)[ \t]*[^\s>]/.test(text.slice(end, end + 80))
  );
}

/** What stands above a place, back to a blank line. */
function blockBefore(at: number, text: string): string {
  return (
    text
      .slice(0, at)
      .split(/(?:\r\n|\n|\r(?!\n))[ \t>]*(?=[\r\n])/)
      .at(-1) ?? ''
  );
}

function eolOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
