import { applyEdits } from '../edits.ts';
import { lineIndexOf } from '../markdown/lines.ts';
import { type Span, shift } from '../markdown/position.ts';
import type { Chunk } from '../markdown/sections.ts';
import { saidIn } from '../markdown/without.ts';
import type { PlacedPart } from '../model/sections.ts';
import type { Edit } from '../rule.ts';
import type { Suppression, SuppressionComment } from './comments.ts';

/** What takes a comment, or names, out of a document. */
export interface Removal {
  readonly edits: readonly Edit[];
  /** Everything beside it stays what it is. */
  readonly safe: boolean;
}

/** Takes comments out of a document, each with its line where nothing else stands there; by the spans that were given. */
export function removalsOf(
  spans: readonly Span[],
  text: string,
  parts: readonly PlacedPart[],
): ReadonlyMap<Span, Removal> {
  const chunks = new Map(parts.map(({ part, base }) => [base, part.chunk]));
  const placed = [...chunks].flatMap(([base, chunk]) => {
    const own = spans.filter(({ start }) => base <= start && start < base + chunk.text.length);
    const inside = own.map((span) => shift(span, -base));
    return removalsIn(chunk, inside).map(({ edits, safe }, at) => {
      const shifted = edits.map((edit) => ({ ...edit, span: shift(edit.span, base) }));
      return [own[at], { edits: shifted, safe }] as const;
    });
  });
  const found = new Map<Span | undefined, Removal>(placed);
  return new Map(
    spans.map((span) => [span, found.get(span) ?? { edits: [inlineRemoval(span, text)], safe: false }]),
  );
}

/** Takes some names out of a comment that keeps others; of all names that go somebody may take any at a time. */
export function withoutNames(
  { suppressions }: SuppressionComment,
  some: ReadonlySet<Suppression>,
  going: ReadonlySet<Suppression>,
): Removal {
  const firstKept = suppressions.findIndex((each) => !going.has(each));
  const edits = suppressions.flatMap((each, at) => {
    const [before, behind] = [suppressions[at - 1], suppressions[at + 1]];
    const { start, end } = each.span;
    const span =
      at > firstKept && before ? { start: before.span.end, end } : { start, end: behind?.span.start ?? end };
    return some.has(each) ? [{ span, text: '' }] : [];
  });
  return { edits, safe: true };
}

const known = new WeakMap<Chunk, { readonly key: string; readonly removals: readonly Removal[] }>();

function removalsIn(chunk: Chunk, spans: readonly Span[]): readonly Removal[] {
  if (spans.length === 0) return [];
  const key = spans.map(({ start, end }) => `${start}-${end}`).join();
  const latest = known.get(chunk);
  if (latest?.key === key) return latest.removals;
  const removals = find(spans, chunk.text);
  known.set(chunk, { key, removals });
  return removals;
}

/** All at once, which is mostly fine; else one after the other, each beside those that were found to be safe. */
function find(spans: readonly Span[], text: string): readonly Removal[] {
  const said = saidIn(text);
  const isSame = (edits: readonly Edit[]): boolean => {
    const without = applyEdits(text, edits);
    return saidIn(without) === said && (beginsFrontMatter(text) || !beginsFrontMatter(without));
  };
  const ways = spans.map((span) => waysToRemove(span, text));
  const usual = ways.map(([way]) => way);
  const isApart = (at: number): boolean => !isNextLine(spans[at] ?? { start: 0, end: 0 }, text);
  if (isSame(usual)) return usual.map((edit, at) => ({ edits: [edit], safe: isApart(at) }));
  const taken: Edit[] = [];
  return ways.map((each, at): Removal => {
    const fitting = isApart(at) ? each.find((way) => isSame([...taken, way])) : undefined;
    if (fitting) taken.push(fitting);
    return { edits: [fitting ?? each[0]], safe: fitting !== undefined };
  });
}

/** Whether a comment is the line that one above it speaks of: without it that would speak of another. */
function isNextLine({ start }: Span, text: string): boolean {
  return /<!--\s*postmortem-disable-next-line\b[^\r\n]*-->[^\r\n]*(?:\r\n|\r|\n)[^\r\n]*$/.test(
    text.slice(Math.max(0, start - 400), start),
  );
}

/** With a line of its own gone, what stands above it and below would come together: an empty line may have to stay. */
function waysToRemove(span: Span, text: string): readonly [Edit, ...Edit[]] {
  const lines = lineIndexOf(text);
  const [first, last] = [lines.lineAround(span.start), lines.lineAround(span.end)];
  const beside = text.slice(first.start, span.start) + text.slice(span.end, last.end);
  if (beside.trim() !== '') return [inlineRemoval(span, text)];
  const below = behindLine(text, last.end);
  const isBlankAbove = first.start === 0 || isBlank(lines.lineAround(first.start - 1), text);
  const isBlankBelow = below < text.length && isBlank(lines.lineAround(below), text);
  const end = isBlankAbove && isBlankBelow ? behindLine(text, lines.lineAround(below).end) : below;
  return [
    { span: { start: first.start, end }, text: '' },
    { span: { start: first.start, end: last.end }, text: '' },
  ];
}

function isBlank({ start, end }: Span, text: string): boolean {
  return text.slice(start, end).trim() === '';
}

/** Behind the line ending at an offset. */
function behindLine(text: string, end: number): number {
  return end + (text.startsWith('\r\n', end) ? 2 : Number(end < text.length));
}

/** With the blank that parts it from the words beside it, and of two with one. */
function inlineRemoval({ start, end }: Span, text: string): Edit {
  const isBlankAt = (at: number): boolean => /[ \t]/.test(text.charAt(at));
  const isLast = /^[ \t]*(?:[\r\n|]|$)/.test(text.slice(end, end + 80));
  if (isBlankAt(start - 1) && (isLast || isBlankAt(end)))
    return { span: { start: start - 1, end }, text: '' };
  const isFirst = /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, start - 80), start));
  const isFollowed = isBlankAt(end) && !text.startsWith('<!--', end + 1);
  return { span: { start, end: isFirst && isFollowed ? end + 1 : end }, text: '' };
}

/** A thematic break that a comment kept from the top of the document. */
function beginsFrontMatter(text: string): boolean {
  return /^(?:---|\+\+\+)/.test(text);
}
