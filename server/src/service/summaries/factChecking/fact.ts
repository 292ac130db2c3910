import type { Calendar } from '../../model/date.ts';

export type FactKind = 'number' | 'time' | 'date' | 'name' | 'link' | 'quote';

/** What a text states, as a value that other ways to write it share: "98 minutes" and "1 h 38 min" are one length. */
export interface Reading {
  /** Values of one measure can be compared: "number", "percent", "eur", "length", "day", "clock". */
  readonly measure: string;
  readonly value: number;
  /** By how much another value may differ and be the same: what was rounded. */
  readonly within?: number;
}

/** Something that a text states; offsets are those of the text. */
export interface Fact {
  readonly start: number;
  readonly end: number;
  readonly kind: FactKind;
  /** It is known when one of them is; where there are none, its words have to stand in the document. */
  readonly readings: readonly Reading[];
  /** What else is true where it stands: of a day its month and its weekday. */
  readonly implies?: readonly Reading[];
}

/** How a text is to be read. */
export interface FactContext {
  readonly calendar: Calendar;
  /** Whether the document has times of a zone. */
  hasZone(zone: string): boolean;
}

/** Text in which what was read is replaced by blanks, so that nothing is read twice. */
export class Remaining {
  text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Hands each match to a reader; what the reader makes a fact of is gone for the others. */
  *take(pattern: RegExp, read: (match: RegExpExecArray, text: string) => Iterable<Fact>): Generator<Fact> {
    const found = [...this.text.matchAll(pattern)].flatMap((match) => [
      ...read(match as RegExpExecArray, this.text),
    ]);
    for (const fact of found) this.blank(fact.start, fact.end);
    yield* found;
  }

  blank(start: number, end: number): void {
    const blanks = this.text.slice(start, end).replace(/[^\n]/g, ' ');
    this.text = this.text.slice(0, start) + blanks + this.text.slice(end);
  }
}
