import type { Span } from '../markdown/position.ts';
import type { Section } from '../model/postmortem.ts';

/** The timeline section, the innermost of its kind, that holds an offset. */
export function timelineAround(sections: readonly Section[], offset: number): Section | undefined {
  return sections.findLast(
    ({ kind, span }) => kind === 'timeline' && span.start <= offset && offset < span.end,
  );
}

/** Whether a section begins with a heading on a line of its own, not with a bold label that text stands behind. */
export function isHeadingLine({ headingSpan }: Section, text: string): boolean {
  const written = text.slice(headingSpan.start, headingSpan.end);
  return /^ {0,3}#|(?:\r|\n)[ \t]*[=-]+[ \t]*$/.test(written);
}

/** Where the words of a heading end, without the marks behind them. */
export function endOfWords({ start, end }: Span, text: string): number {
  let last = end;
  while (last > start && !/[\p{L}\p{N})\]]/u.test(text.charAt(last - 1))) last -= 1;
  return last;
}
