import type { ProseBlock } from './markdown/prose.ts';
import { type BlameFinding, findBlame } from './prose/blame.ts';
import type { BlameCategory } from './prose/finding.ts';
import type { Problem, ProseContext } from './rule.ts';

/** What the language rules find in a block; it is read once for all of them. Quotations are somebody else's words. */
export function* languageProblems(
  block: ProseBlock,
  category: BlameCategory,
  context: ProseContext,
): Generator<Problem> {
  if (block.kind === 'quote') return;
  for (const found of findingsIn(block, context)) if (found.category === category) yield problemOf(found);
}

function problemOf({ start, end, severity, message, rewrites, name, words }: BlameFinding): Problem {
  const fixes = rewrites.map((rewrite) => ({
    title: rewrite.title,
    edits: [{ span: { start: rewrite.start, end: rewrite.end }, text: rewrite.text }],
  }));
  return {
    span: { start, end },
    message,
    fixes,
    ...(severity && { severity }),
    ...(name && { word: name }),
    ...(isPhrase(words) && { phrase: words }),
  };
}

/** Short enough to be met again, and on one line. */
export function isPhrase(words: string): boolean {
  return words.length <= 60 && !/[\r\n\0]/.test(words);
}

interface Reading {
  readonly words: string;
  readonly found: readonly BlameFinding[];
}

const readings = new WeakMap<ProseBlock, Reading>();

/** The latest reading is kept: the names that a document tells change too seldom to keep more. */
function findingsIn(block: ProseBlock, { people, systems, allow }: ProseContext): readonly BlameFinding[] {
  const words = JSON.stringify([people, systems, allow]);
  const latest = readings.get(block);
  if (latest?.words === words) return latest.found;
  const found = findBlame(block.text, { people, systems, allow });
  readings.set(block, { words, found });
  return found;
}
