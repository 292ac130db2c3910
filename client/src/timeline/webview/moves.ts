import type { TimelineEvent } from '../../../../server/src/service/timeline/view/timelineView.ts';

/** Where keys lead from one event to another. */
export type Move =
  | 'previous'
  | 'next'
  | 'previousInLane'
  | 'nextInLane'
  | 'first'
  | 'last'
  | 'previousPhase'
  | 'nextPhase';

/** Arrow keys go along the axis, or along the lane; the page keys from one phase to the next. */
export const moveKeys: Readonly<Record<string, Move>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'previousInLane',
  ArrowDown: 'nextInLane',
  Home: 'first',
  End: 'last',
  PageUp: 'previousPhase',
  PageDown: 'nextPhase',
};

/** The event that a move leads to; the one that it started from where there is no further one. */
export function moved(
  events: readonly TimelineEvent[],
  from: string | undefined,
  move: Move,
): TimelineEvent | undefined {
  const at = Math.max(
    0,
    events.findIndex(({ id }) => id === from),
  );
  const own = events[at];
  const before = events.slice(0, at).reverse();
  const behind = events.slice(at + 1);
  const isOfLane = ({ lane }: TimelineEvent): boolean => lane === own?.lane;
  const marksPhase = ({ phase }: TimelineEvent): boolean => phase !== null;
  const found: Readonly<Record<Move, TimelineEvent | undefined>> = {
    previous: before[0],
    next: behind[0],
    previousInLane: before.find(isOfLane),
    nextInLane: behind.find(isOfLane),
    first: events[0],
    last: events.at(-1),
    previousPhase: before.find(marksPhase),
    nextPhase: behind.find(marksPhase),
  };
  return found[move] ?? own;
}
