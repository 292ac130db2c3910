import type { Analysis } from '../analysis.ts';
import { applyEdits } from '../edits.ts';
import type { Finding } from '../lint.ts';
import type { Span } from '../markdown/position.ts';
import type { Edit } from '../rule.ts';
import { isBlocking } from './steps.ts';

/** Something that a document lacks, and where in the text as it is now. */
export interface Missing {
  readonly message: string;
  readonly span: Span;
  /** Undefined for what the process asks for, and no rule. */
  readonly rule: string | undefined;
}

/** How texts that do not exist yet are understood and judged. */
export interface Judgement {
  understand(text: string): Analysis;
  findings(analysis: Analysis): readonly Finding[];
}

/** Errors and warnings of a text that does not exist yet, at their places in the one that does. */
export function missingAfter(
  { source: { text } }: Analysis,
  edits: readonly Edit[],
  { understand, findings }: Judgement,
): readonly Missing[] {
  const found = findings(understand(applyEdits(text, edits))).filter(isBlocking);
  return found.map(({ message, rule, span }) => ({
    message,
    rule,
    span: { start: placeBefore(span.start, edits), end: placeBefore(span.end, edits) },
  }));
}

/** Where an offset of an edited text was before; inside what was written it is the end of what that stands for. */
function placeBefore(offset: number, edits: readonly Edit[]): number {
  let moved = 0;
  for (const { span, text } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    const start = span.start + moved;
    if (offset < start) break;
    if (offset <= start + text.length) return Math.min(span.end, span.start + offset - start);
    moved += text.length - (span.end - span.start);
  }
  return offset - moved;
}
