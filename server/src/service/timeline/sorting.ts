import type { Span } from '../markdown/position.ts';
import type { TimelineEntry } from '../model/postmortem.ts';
import type { Edit } from '../rule.ts';
import { lineStartAt } from './dayLine.ts';
import { placeOfEntry } from './insertion.ts';

/** A list, table or paragraph of entries that is to be in order. */
export interface Sorting {
  /** The entries in order; those of one time stay as they are. */
  readonly sorted: readonly TimelineEntry[];
  /** What puts them in order; none where they are. */
  readonly edits: readonly Edit[];
}

/** Why entries cannot be moved: one of them has no time, or something stands above it that is no part of any. */
export interface Obstacle {
  readonly entry: TimelineEntry;
  readonly reason: 'no time' | 'text above';
}

/** Something that is put into the text of an entry at an offset when it is moved. */
export interface Addition {
  readonly at: number;
  readonly text: string;
}

/** A stable sort of entries of one group; only where nothing but line breaks stands between them. */
export function sortingOf(
  entries: readonly TimelineEntry[],
  text: string,
  additions: readonly Addition[] = [],
): Sorting | Obstacle {
  const obstacle = obstacleIn(entries, text);
  const sorted = [...entries].sort((a, b) => timeOf(a) - timeOf(b));
  if (obstacle) return obstacle;
  const edits = entries.flatMap((entry, at): Edit[] => {
    const source = sorted[at] ?? entry;
    const added = additions.filter(({ at: place }) => holds(source.blockSpan, place));
    if (source === entry && added.length === 0) return [];
    const words = withAdditions(movable(source, text), added, text);
    return [{ span: movable(entry, text), text: words }];
  });
  return { sorted, edits };
}

function timeOf({ minutes, day }: TimelineEntry): number {
  return minutes ?? day ?? 0;
}

function obstacleIn(entries: readonly TimelineEntry[], text: string): Obstacle | undefined {
  const isDated = entries.every(({ day }) => day !== undefined);
  const untimed = isDated ? undefined : entries.find(({ minutes }) => minutes === undefined);
  if (untimed) return { entry: untimed, reason: 'no time' };
  const below = entries.find((entry, at) => {
    const above = entries[at - 1];
    return above && !isGap(text.slice(above.blockSpan.end, entry.blockSpan.start));
  });
  return below && { entry: below, reason: 'text above' };
}

/** Line breaks, indentation and the next bullet. */
function isGap(between: string): boolean {
  return /^[ \t]*(?:(?:\r\n|\r|\n)[ \t>]*)+(?:(?:[-*+]|\d+[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?$/.test(between);
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

/** An entry with its box, without the hard break that keeps its line apart from the next: that stays where it is. */
function movable(entry: TimelineEntry, text: string): Span {
  const { start, end } = entry.blockSpan;
  const box = /\[[ xX]\][ \t]+$/.exec(text.slice(lineStartAt(start, text), start))?.[0] ?? '';
  return { start: start - box.length, end: end - breakOf(entry, text).length };
}

function breakOf(entry: TimelineEntry, text: string): string {
  const { start, end } = entry.blockSpan;
  const isItem = /(?:[-*+]|\d[.)])[ \t]+(?:\[[ xX]\][ \t]+)?$/.test(
    text.slice(lineStartAt(start, text), start),
  );
  if (isItem || placeOfEntry(entry, text) !== 'line') return '';
  return /(?:[ \t]+|\\)$/.exec(text.slice(start, end))?.[0] ?? '';
}

function withAdditions({ start, end }: Span, additions: readonly Addition[], text: string): string {
  const [only] = additions;
  return only ? text.slice(start, only.at) + only.text + text.slice(only.at, end) : text.slice(start, end);
}
