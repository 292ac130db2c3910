import { listsOf } from './actionItems.ts';
import type { SectionKind } from './postmortem.ts';
import type { KindredPart } from './sections.ts';
import { type Mark, marksOfEach } from './timelineMarks.ts';

const fewestTimes = 3;
const fewestTasks = 2;

/**
 * Gives sections that no heading names their kind by what they hold: the one with the most times is the timeline ("How the night
 * went"), the one with the most tasks that say who and when the actions ("To do, with names on it"). Sub-sections go with them.
 */
export function toldByContent(parts: readonly KindredPart[]): readonly KindredPart[] {
  const isTold = parts.some(({ belongsTo }) => belongsTo === 'timeline');
  const marks = new Map((isTold ? [] : marksOfEach(parts)).map((own, at) => [parts[at], own]));
  const timesIn = (part: KindredPart): number => marks.get(part)?.filter(isTimed).length ?? 0;
  const timed = told(parts, 'timeline', timesIn, fewestTimes);
  return told(timed, 'actionItems', tasksIn, fewestTasks);
}

function isTimed({ time, doubtful }: Mark): boolean {
  return time !== undefined && !doubtful;
}

function tasksIn({ part }: KindredPart): number {
  const items = listsOf(part).flatMap((list) => list.items);
  return items.filter(({ owners, due }) => owners.length > 0 && due !== undefined).length;
}

/** A section with those below it, from part to part, and how much it holds. */
interface Holding {
  readonly from: number;
  readonly to: number;
  readonly held: number;
}

function told(
  parts: readonly KindredPart[],
  kind: SectionKind,
  heldIn: (part: KindredPart) => number,
  fewest: number,
): readonly KindredPart[] {
  if (parts.some(({ belongsTo }) => belongsTo === kind)) return parts;
  const best = parts
    .flatMap((_, at) => holdingFrom(parts, at, heldIn) ?? [])
    .toSorted((a, b) => b.held - a.held || a.to - a.from - (b.to - b.from))[0];
  if (best === undefined || best.held < fewest) return parts;
  return parts.map((placed, at): KindredPart => {
    if (at < best.from || at >= best.to) return placed;
    const own = at === best.from && placed.part.heading ? kind : placed.kind;
    return { ...placed, kind: own, belongsTo: kind };
  });
}

/** A title stands for itself alone. */
function holdingFrom(
  parts: readonly KindredPart[],
  from: number,
  heldIn: (part: KindredPart) => number,
): Holding | undefined {
  const first = parts[from];
  if (first === undefined || first.belongsTo !== 'other' || first.continues) return undefined;
  const depth = first.part.heading?.depth ?? 6;
  const isOver = ({ part: { heading }, belongsTo, continues }: KindredPart): boolean =>
    !continues && (depth === 1 || belongsTo !== 'other' || (heading?.depth ?? 7) <= depth);
  const next = parts.findIndex((placed, at) => at > from && isOver(placed));
  const to = next < 0 ? parts.length : next;
  return { from, to, held: parts.slice(from, to).reduce((sum, placed) => sum + heldIn(placed), 0) };
}
