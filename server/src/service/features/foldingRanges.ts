import type { Nodes } from 'mdast';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import { lineIndexOf } from '../markdown/lines.ts';
import { type Span, shift } from '../markdown/position.ts';
import { spanOf } from '../model/parts.ts';
import type { PostMortem } from '../model/postmortem.ts';
import { placedMarksOf } from '../model/timeline.ts';
import type { PlacedMark } from '../model/timelineMarks.ts';

/** What the editor folds by itself, as VS Code does for Markdown: headings, comments, code and list items. */
export interface FoldingAbilities {
  readonly foldsMarkdown: boolean;
}

/** Something to fold, before lines are counted. */
interface Fold {
  readonly span: Span;
  readonly kind?: FoldingRangeKind;
}

/**
 * What can be folded of a post-mortem: front matter, tables, sections below bold headings, and the days of a timeline; also what
 * editors fold in Markdown where this one does not.
 */
export function foldingRangesOf(analysis: Analysis, { foldsMarkdown }: FoldingAbilities): FoldingRange[] {
  const { source, postmortem, parts, bodyStart, recognition } = analysis;
  if (!recognition.postmortem) return [];
  const nodes = parts.flatMap(({ part, base }) => part.nodes.flatMap((node) => foldsIn(node, base)));
  const folds = [
    ...(bodyStart > 1 ? [{ span: { start: 0, end: bodyStart } }] : []),
    ...sectionFolds(postmortem, source.text, foldsMarkdown),
    ...daysOf(placedMarksOf(parts)),
    ...nodes.filter(({ isMarkdown }) => !(isMarkdown && foldsMarkdown)),
  ];
  return rangesOf(folds, source.text);
}

/** Only what has two lines; of several that begin on a line the largest, as editors show one. */
function rangesOf(folds: readonly Fold[], text: string): FoldingRange[] {
  const lines = lineIndexOf(text);
  const ranges = folds.map(({ span: { start, end }, kind }) => {
    const written = text.slice(start, end).trimEnd();
    const [startLine, endLine] = [start, start + written.length].map((at) => lines.positionAt(at).line);
    return { startLine: startLine ?? 0, endLine: endLine ?? 0, ...(kind && { kind }) };
  });
  const largest = new Map<number, FoldingRange>();
  for (const range of ranges)
    if (range.endLine > (largest.get(range.startLine)?.endLine ?? range.startLine))
      largest.set(range.startLine, range);
  return [...largest.values()].sort((a, b) => a.startLine - b.startLine);
}

/** Bold lines are headings to a reader and to nobody else. */
function sectionFolds({ sections }: PostMortem, text: string, foldsMarkdown: boolean): readonly Fold[] {
  const isBold = ({ start }: Span): boolean => /^(?:\*\*|__)/.test(text.slice(start, start + 2));
  const own = sections.filter(({ headingSpan }) => !foldsMarkdown || isBold(headingSpan));
  return own.map(({ span }) => ({ span }));
}

/** Blocks with more lines than one; `isMarkdown` are those that editors know. */
function foldsIn(node: Nodes, base: number): readonly (Fold & { readonly isMarkdown: boolean })[] {
  const span = shift(spanOf(node), base);
  if (node.type === 'table') return [{ span, isMarkdown: false }];
  if (node.type === 'code') return [{ span, isMarkdown: true }];
  if (node.type === 'html')
    return node.value.startsWith('<!--') ? [{ span, isMarkdown: true, kind: FoldingRangeKind.Comment }] : [];
  const inner = 'children' in node ? node.children.flatMap((child) => foldsIn(child, base)) : [];
  return node.type === 'listItem' ? [{ span, isMarkdown: true }, ...inner] : inner;
}

/** A day of a timeline, as far as it has been read. */
interface Day {
  readonly date: string;
  /** It begins with a line that says nothing but the date. */
  readonly isHeaded: boolean;
  readonly span: Span;
}

/** The entries of each day, from the line with the date on. One day whose date stands at its entries is the whole timeline. */
function daysOf(marks: readonly PlacedMark[]): readonly Fold[] {
  const days: Day[] = [];
  for (const placed of marks) {
    const last = days.at(-1);
    const date = placed.mark.date?.trim();
    const span = shift(placed.mark.blockSpan, placed.base);
    const isHeaded = placed.mark.time === undefined && !placed.mark.event;
    if (date !== undefined && (isHeaded || dateIn(date) !== last?.date))
      days.push({ date: dateIn(date), isHeaded, span });
    else if (last && (placed.mark.time !== undefined || placed.mark.item))
      days[days.length - 1] = { ...last, span: { start: last.span.start, end: span.end } };
  }
  return days.filter(({ isHeaded }) => isHeaded || days.length > 1);
}

/** A line with a date is read as its date. */
function dateIn(written: string): string {
  return written.replace(/[*_#:\s]+$/g, '').replace(/^[*_#\s]+/, '');
}
