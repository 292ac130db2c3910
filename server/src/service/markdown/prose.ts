import type { Span } from './position.ts';

/**
 * One paragraph, list item, table cell or heading as a reader sees it: code, links' URLs, comments and quoted
 * passages are blanked by `\u0000` of the same length or left out; `offsets[i]` is where character `i` of `text`
 * stands in the chunk, so `sourceSpan` finds words at fault in the document.
 */
export interface ProseBlock {
  readonly kind: 'paragraph' | 'listItem' | 'cell' | 'heading' | 'quote';
  readonly text: string;
  readonly offsets: readonly number[];
}

/** The span in the chunk of `text.slice(span.start, span.end)`. */
export function sourceSpan(block: ProseBlock, span: Span): Span {
  const start = block.offsets[span.start] ?? 0;
  const last = block.offsets[span.end - 1];
  return { start, end: last === undefined ? start : last + 1 };
}
