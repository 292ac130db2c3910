/**
 * A half-open part of a text in UTF-16 offsets, the unit of the model: `text.slice(start, end)`.
 * Inside a chunk or a block spans are relative to it; `shift` makes them absolute at the edge.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text as a host holds it: which document, which version of it, what it says. */
export interface SourceText {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

/** The same span seen from `base` characters further out. */
export function shift(span: Span, base: number): Span {
  return { start: span.start + base, end: span.end + base };
}
