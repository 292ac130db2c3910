import type { Calendar } from '../model/date.ts';

/** When something was by the text it is told in; what that leaves out is told by the document. */
export interface PastedTime {
  /** Days since 1970-01-01 by the same clock; undefined where no date stands beside it. */
  readonly day: number | undefined;
  /** Minutes since midnight, with seconds as a fraction. */
  readonly minute: number;
  /** As `zoneOf` writes it; undefined where the text names none. */
  readonly zone: string | undefined;
}

/** One thing that happened or was said, as plain text. */
export interface PastedEntry extends PastedTime {
  readonly text: string;
  /** Who said or did it; the text does not name them. */
  readonly author: string | undefined;
}

/** What is known besides a text when it is pasted. */
export interface PasteContext {
  /** Minutes since 1970-01-01T00:00Z. */
  readonly now: number;
  /** Of the person who pastes, by whose clock chats show times. */
  readonly readerZone: string;
  readonly calendar: Calendar;
}

/** What was understood of a text. */
export interface PastedText {
  readonly entries: readonly PastedEntry[];
  /** How many of its lines that accounts for: with those that say nothing, and those that go on from others. */
  readonly lines: number;
}

/** One kind of text that tells what happened when. */
export interface SourceForm {
  readonly id: string;
  /** Times that name no zone are those of the reader's clock, as chats show them; elsewhere they are those of the document. */
  readonly isInReaderTime?: true;
  /** What it says; undefined where it is not of this kind. Lines have no line ends, and none is blank. */
  read(lines: readonly string[], context: PasteContext): PastedText | undefined;
}
