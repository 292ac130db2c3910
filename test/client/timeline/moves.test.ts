import { describe, expect, it } from 'vitest';
import { type Move, moved, moveKeys } from '../../../client/src/timeline/webview/moves.ts';
import { at } from '../../timeline/pictures/views.ts';
import { viewOf } from '../../timeline/view/document.ts';

const events = [
  at('10:00', 'deploy', 'a', { phase: 'start' }),
  at('10:01', 'alert', 'b', { phase: 'detected' }),
  at('10:02', 'people', 'c'),
  at('10:03', 'alert', 'd'),
  at('10:04', 'people', 'e', { phase: 'mitigated' }),
  at('10:05', 'people', 'f'),
];

function from(text: string | undefined, move: Move): string | undefined {
  return moved(events, events.find((event) => event.text === text)?.id, move)?.text;
}

describe('a move', () => {
  it.each<[string, Move, string]>([
    ['c', 'previous', 'b'],
    ['c', 'next', 'd'],
    ['c', 'nextInLane', 'e'],
    ['e', 'previousInLane', 'c'],
    ['b', 'nextInLane', 'd'],
    ['c', 'first', 'a'],
    ['c', 'last', 'f'],
    ['c', 'previousPhase', 'b'],
    ['b', 'previousPhase', 'a'],
    ['b', 'nextPhase', 'e'],
  ])('from %s to the %s leads to %s', (start, move, end) => {
    expect(from(start, move)).toBe(end);
  });

  it.each<[string, Move]>([
    ['a', 'previous'],
    ['f', 'next'],
    ['a', 'previousInLane'],
    ['a', 'nextInLane'],
    ['a', 'first'],
    ['f', 'last'],
    ['a', 'previousPhase'],
    ['f', 'nextPhase'],
  ])('from %s to the %s leads nowhere, as there is no further one', (start, move) => {
    expect(from(start, move)).toBe(start);
  });

  it('begins at the first event, which has the focus where no other has', () => {
    expect(from(undefined, 'next')).toBe('b');
    expect(from('there is no such event', 'nextPhase')).toBe('b');
  });

  it.each(Object.values(moveKeys))('to the %s leads nowhere where there are no events', (move) => {
    expect(moved([], 'a', move)).toBeUndefined();
  });

  it('leads through all events, one after the other, and back', () => {
    const { events: all } = viewOf('table');
    const way = (start: string | undefined, move: Move): readonly (string | undefined)[] => {
      const ids = [start];
      while (ids.length < all.length) ids.push(moved(all, ids.at(-1), move)?.id);
      return ids;
    };
    const ids = all.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(way(ids[0], 'next')).toEqual(ids);
    expect(way(ids.at(-1), 'previous')).toEqual(ids.toReversed());
  });
});

describe('the keys', () => {
  it('are the eight that lead from one event to another, each elsewhere', () => {
    expect(Object.keys(moveKeys)).toEqual([
      'ArrowLeft',
      'ArrowRight',
      'ArrowUp',
      'ArrowDown',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    ]);
    expect(new Set(Object.values(moveKeys)).size).toBe(8);
  });
});
