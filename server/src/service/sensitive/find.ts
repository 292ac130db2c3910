import type { Chunk } from '../markdown/sections.ts';
import type { RuleContext } from '../rule.ts';
import { emailsIn, privateAddressesIn } from './addresses.ts';
import type { Sensitive } from './found.ts';
import { passwordNames, passwordsIn } from './passwords.ts';
import { tokenNames, tokensIn } from './tokens.ts';

const known = new WeakMap<Chunk, readonly Sensitive[]>();

/** Everything in a document, code and comments too, in the order of the text; each chunk is looked through once. */
export function sensitiveIn({ text, bodyStart, parts }: RuleContext): readonly Sensitive[] {
  const chunks = new Map(parts.map(({ part, base }) => [base, part.chunk]));
  const inChunks = [...chunks].flatMap(([base, chunk]) => {
    const found = known.get(chunk) ?? findIn(chunk.text);
    known.set(chunk, found);
    return found.map((each) => ({ ...each, start: each.start + base, end: each.end + base }));
  });
  return [...findIn(text.slice(0, bodyStart)), ...inChunks].sort((a, b) => a.start - b.start);
}

/** What all these are called. */
export const sensitiveNames: readonly string[] = [...new Set([...tokenNames, ...passwordNames])];

/** In the order in which they are to be believed. */
const finders = [tokensIn, passwordsIn, emailsIn, privateAddressesIn];

/** Of two that overlap the one that is more certain is kept. */
function findIn(text: string): readonly Sensitive[] {
  const found = finders.flatMap((find, rank) => find(text).map((sensitive) => ({ sensitive, rank })));
  const kept: typeof found = [];
  for (const each of found.sort((a, b) => a.sensitive.start - b.sensitive.start)) {
    const last = kept.at(-1);
    if (last === undefined || last.sensitive.end <= each.sensitive.start) kept.push(each);
    else if (each.rank < last.rank) kept[kept.length - 1] = each;
  }
  return kept.map(({ sensitive }) => sensitive);
}
