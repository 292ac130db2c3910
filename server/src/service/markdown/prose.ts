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

import type { Nodes, RootContent } from 'mdast';
export function proseOf(node: RootContent, source: string): ProseBlock[] {
  const out: ProseBlock[] = [];
  const walk = (n: Nodes, kind: ProseBlock['kind']): void => {
    if (n.type === 'paragraph' || n.type === 'tableCell' || n.type === 'heading') {
      let text = '';
      const offsets: number[] = [];
      const leaf = (x: Nodes): void => {
        const s = x.position?.start.offset ?? 0;
        const e = x.position?.end.offset ?? 0;
        if (x.type === 'text' || x.type === 'inlineCode')
          for (let i = s; i < e; i++) {
            text += x.type === 'text' ? (source[i] === '\n' ? ' ' : source[i]) : '\u0000';
            offsets.push(i);
          }
        else if ('children' in x) for (const c of x.children) leaf(c);
      };
      leaf(n);
      out.push({
        kind: n.type === 'tableCell' ? 'cell' : n.type === 'heading' ? 'heading' : kind,
        text,
        offsets,
      });
    } else if ('children' in n)
      for (const c of n.children)
        walk(c, n.type === 'listItem' ? 'listItem' : n.type === 'blockquote' ? 'quote' : kind);
  };
  walk(node, 'paragraph');
  return out;
}
