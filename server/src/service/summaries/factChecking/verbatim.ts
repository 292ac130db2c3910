import type { Fact, Remaining } from './fact.ts';

const links = /\b(?:https?:\/\/|www\.)[^\s<>()[\]"'`]+[^\s<>()[\]"'`.,;:!?]|[\w.+-]+@[\w-]+\.[\w.-]*\w/gi;
const targets = /(?<=\]\()[^()\s]+/g;
const code = /`[^`\n]+`/g;
const quotes = /“[^”\n]{2,400}”|(?<![\w"])"[^"\n]{2,400}"(?!\w)/g;
/** "INC-4471", "p99", "v2.3", "us-east-1", "#4471": a word with figures in it, and what begins with figures and is no number. */
const marked =
  /(?<![\p{L}\p{N}_@./-])(?!(?:mid|pre|post|early|late|top)-\d)(?:#[\p{L}\p{N}][\p{L}\p{N}_-]*|(?=[\p{L}\p{N}_./:-]*\d)[\p{L}_][\p{L}\p{N}_]*(?:[./:_-][\p{L}\p{N}_]+)*|\d+(?:\.\d+){2,})(?![\p{L}\p{N}_])/gu;
const begun = /(?<![\p{L}\p{N}_])\d+[\p{L}_][\p{L}\p{N}_]*/gu;

const whole = (kind: Fact['kind']) =>
  function* ({ 0: { length }, index }: RegExpExecArray): Generator<Fact> {
    yield { start: index, end: index + length, kind, readings: [] };
  };

/** Addresses, code and quotations: they stand in the document as they are, or not at all. */
export function* passagesOf(remaining: Remaining): Generator<Fact> {
  yield* remaining.take(targets, whole('link'));
  yield* remaining.take(links, whole('link'));
  yield* remaining.take(code, whole('name'));
  yield* remaining.take(quotes, function* (match) {
    // A word or two in quotation marks are nobody's words: what is in them is read like the rest.
    if (match[0].trim().split(/\s+/).length > 2) yield* whole('quote')(match);
  });
}

/** Keys of tickets, versions, hosts: names with figures in them. To be taken when dates and times are gone. */
export function* keysOf(remaining: Remaining): Generator<Fact> {
  yield* remaining.take(marked, whole('name'));
}

/** What begins with figures and is no number: "5xx". To be taken last. */
export function* leftoversOf(remaining: Remaining): Generator<Fact> {
  yield* remaining.take(begun, whole('name'));
}
