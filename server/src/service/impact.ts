import type { Span } from './markdown/position.ts';
import { type ProseBlock, proseOf, sourceSpan } from './markdown/prose.ts';
import { type ImpactFlags, impactFiguresIn, impactFlags } from './model/impact.ts';
import type { KindredPart } from './model/sections.ts';

/** Words that state a condition of the guide's severity levels, on a 1-based line. */
export interface InspectedFlag {
  readonly flag: keyof ImpactFlags;
  readonly line: number;
  readonly text: string;
  /** Of `usersShare`, 0 to 100. */
  readonly percentage?: number;
}

interface InspectedImpact {
  readonly impactFigures: readonly { readonly line: number; readonly text: string }[];
  readonly impactFlags: readonly InspectedFlag[];
}

/** What the sections about impact state, in the order of the text; each flag once, the share of users that is the largest. */
export function impactIn(parts: readonly KindredPart[], lineOf: (offset: number) => number): InspectedImpact {
  const told = parts.filter(({ belongsTo }) => belongsTo === 'impact').flatMap(blocksOf);
  const lineIn = ({ block, base }: PlacedBlock, span: Span): number =>
    lineOf(base + sourceSpan(block, span).start);
  const figures = told.flatMap((placed) =>
    impactFiguresIn(placed.block.text).map((figure) => ({ line: lineIn(placed, figure), text: figure.text })),
  );
  const flags = told.flatMap((placed) =>
    flagsIn(placed.block).map(({ start, end, ...flag }) => ({
      ...flag,
      line: lineIn(placed, { start, end }),
    })),
  );
  return { impactFigures: figures, impactFlags: onceEach(flags) };
}

interface PlacedBlock {
  readonly block: ProseBlock;
  readonly base: number;
}

function blocksOf({ part, base }: KindredPart): readonly PlacedBlock[] {
  return part.nodes.flatMap((node) => proseOf(node, part.chunk.text)).map((block) => ({ block, base }));
}

function flagsIn({ text }: ProseBlock): readonly (Omit<InspectedFlag, 'line'> & Span)[] {
  const found = Object.entries(impactFlags(text)) as [keyof ImpactFlags, Span & { percentage?: number }][];
  return found.map(([flag, span]) => ({ flag, text: text.slice(span.start, span.end), ...span }));
}

function onceEach(flags: readonly InspectedFlag[]): readonly InspectedFlag[] {
  const worst = flags.toSorted((a, b) => (b.percentage ?? 0) - (a.percentage ?? 0));
  return flags.filter((flag) => flag === worst.find((other) => other.flag === flag.flag));
}
