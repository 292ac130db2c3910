import type { Span } from './markdown/position.ts';
import type { Edit } from './rule.ts';

/** The edits applied to a text; insertions at one place keep their order. They must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let [result, at] = ['', 0];
  for (const { span, text: replacement } of sorted) {
    result += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return result + text.slice(at);
}

/** Takes each group of edits whole, or leaves it out when one of them overlaps what was taken before. */
export function withoutOverlaps(groups: readonly (readonly Edit[])[]): readonly (readonly Edit[])[] {
  const taken: Edit[] = [];
  return groups.filter((group) => {
    if (group.some((edit) => taken.some((other) => overlap(edit, other)))) return false;
    taken.push(...group);
    return true;
  });
}

/** Two insertions at one place do not overlap; an insertion inside or at the start of a replacement does. */
function overlap({ span: a }: Edit, { span: b }: Edit): boolean {
  if (a.start === a.end && b.start === b.end) return false;
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
}

/** An edit that makes one text of another at a span, without what stays as it is at both ends. */
export function smallestEdit({ start, end }: Span, old: string, text: string): Edit {
  const most = Math.min(old.length, text.length);
  let before = 0;
  while (before < most && old[before] === text[before]) before += 1;
  let behind = 0;
  while (behind < most - before && old.at(-1 - behind) === text.at(-1 - behind)) behind += 1;
  const span = { start: start + before, end: end - behind };
  return { span, text: text.slice(before, text.length - behind) };
}

/** What has to stand before something that begins a line: nothing at the start of one, or of the text. */
export function lineBreakBefore(text: string, offset: number, eol: string): string {
  return offset === 0 || /[\r\n\uFEFF]/.test(text.charAt(offset - 1)) ? '' : eol;
}

/** The white space between two blocks, with a blank line in it: a heading that is underlined would go on from the text above it. */
export function withBlankLine(gap: string, eol: string): string {
  return (gap.match(/\r\n|\n|\r/g)?.length ?? 0) > 1 ? gap : eol + eol;
}
