import type { Chunk } from '../markdown/sections.ts';
import type { RuleContext } from '../rule.ts';
import { emailsIn, privateAddressesIn } from './addresses.ts';
import type { Sensitive } from './found.ts';
import { passwordsIn } from './passwords.ts';
import { tokensIn } from './tokens.ts';

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

/** What is part of something found before is not said twice. */
function findIn(text: string): readonly Sensitive[] {
  const taken: Sensitive[] = [];
  for (const found of [tokensIn, passwordsIn, emailsIn, privateAddressesIn].flatMap((find) => find(text)))
    if (!taken.some(({ start, end }) => start < found.end && found.start < end)) taken.push(found);
  return taken;
}
