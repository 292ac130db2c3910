import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { laneOf } from '../../server/src/service/timeline/view/lane.ts';
import { createNamed } from '../../server/src/service/timeline/view/named.ts';
import { type Lane, lanes } from '../../server/src/service/timeline/view/timelineView.ts';

interface Sentence {
  readonly lane: Lane;
  readonly text: string;
}

/** Lines such as "alert | Pager goes off". */
function sentencesIn(name: string): readonly Sentence[] {
  const lines = readFileSync(`${import.meta.dirname}/lanes/${name}.txt`, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [lane, text] = line.split(' | ');
    return text === undefined || lane === undefined ? [] : [{ lane: lane as Lane, text }];
  });
}

const namedIn = createNamed([], []);
const told = ({ text }: Sentence): Lane => laneOf(text, namedIn(text).length > 0);

/** Each set with the share that has to be right: what was reached, less a little. */
const sets = [
  { name: 'known', floor: 0.98 },
  { name: 'tricky', floor: 0.9 },
  { name: 'unseen', floor: 0.8 },
] as const;

describe('lanes', () => {
  it.each(sets)('of the sentences in $name are told', ({ name, floor }) => {
    const sentences = sentencesIn(name);
    const wrong = sentences.filter((sentence) => told(sentence) !== sentence.lane);
    const lines = wrong.map((sentence) => `  ${sentence.lane} taken for ${told(sentence)}: ${sentence.text}`);
    const share = 1 - wrong.length / sentences.length;
    console.log(
      `${name}: ${sentences.length - wrong.length} of ${sentences.length} right (${share.toFixed(3)})\n${lines.join('\n')}`,
    );
    expect(sentences.every(({ lane }) => lanes.includes(lane))).toBe(true);
    expect(share).toBeGreaterThanOrEqual(floor);
  });

  it('are those that an author writes down, whatever else is said', () => {
    expect(laneOf('[deploy] Customers are told of the alert', false)).toBe('deploy');
    expect(laneOf('Customers are told of the alert [system]', false)).toBe('system');
    expect(laneOf('[detected] [comms] Pager goes off', false)).toBe('comms');
    expect(laneOf('**People:** disk is full', false)).toBe('people');
  });

  it('are told within a moment for texts of any length and kind', () => {
    for (const text of ['a '.repeat(50_000), '(((((', 'rolls '.repeat(200), '', '\u0000', 'אתר איטי'])
      expect(lanes).toContain(laneOf(text, false));
  });
});
