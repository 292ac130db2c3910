import { type Fact, type FactContext, Remaining } from './fact.ts';
import { figuresOf } from './figures.ts';
import { lengthsOf } from './lengths.ts';
import { datesOf, timesOf } from './moments.ts';
import { keysOf, leftoversOf, passagesOf } from './verbatim.ts';

/** What a text states but for names, and what is left of it then. */
export function factsIn(
  text: string,
  context: FactContext,
): { readonly facts: readonly Fact[]; readonly remaining: Remaining } {
  const remaining = new Remaining(text);
  const facts = [...passagesOf(remaining), ...measuresOf(remaining, context), ...leftoversOf(remaining)];
  return { facts, remaining };
}

/** Dates, times, lengths and numbers in a document, those in its code and addresses among them. */
export function measuresIn(text: string, context: FactContext): readonly Fact[] {
  const onOneLine = text.replace(/[`=*_~|]/g, ' ').replace(/[ \t>]*\n[ \t>]*(?=[\p{L}\p{N}])/gu, ' ');
  const remaining = new Remaining(onOneLine);
  return [...measuresOf(remaining, context)];
}

function* measuresOf(remaining: Remaining, context: FactContext): Generator<Fact> {
  yield* datesOf(remaining, context);
  yield* timesOf(remaining, context);
  // Before a length is read of it: "T+12m" and "v2 m".
  yield* lengthsOf(remaining);
  yield* keysOf(remaining);
  yield* figuresOf(remaining);
}
