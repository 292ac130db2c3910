import fc from 'fast-check';
import { phases } from '../../../server/src/service/timeline/phase.ts';
import type { PictureOptions } from '../../../server/src/service/timeline/picture/picture.ts';
import { lanes, type TimelineEvent } from '../../../server/src/service/timeline/view/timelineView.ts';
import { at, day, viewOf } from './views.ts';

const text = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', 'W'.repeat(5000), 'תקלה בשירות', '<b>&amp;</b>'),
);

const minute = fc.oneof(
  fc.integer({ min: 0, max: 240 }),
  fc.integer({ min: 0, max: 20_000 }),
  fc.double({ min: 0, max: 30, noNaN: true }),
  fc.constantFrom(5, Number.NaN, Number.POSITIVE_INFINITY, 1e12),
);

const event: fc.Arbitrary<TimelineEvent> = fc
  .record({
    lane: fc.constantFrom(...lanes),
    text,
    start: fc.option(minute, { freq: 8 }),
    length: fc.option(fc.integer({ min: -5, max: 3000 }), { freq: 4 }),
    wholeDay: fc.boolean(),
    approximate: fc.boolean(),
    outOfOrder: fc.boolean(),
    linked: fc.boolean(),
    phase: fc.option(fc.constantFrom(...phases)),
  })
  .map(({ lane, text, start, length, wholeDay, linked, ...rest }) => {
    const from = start === null ? null : day + start;
    return {
      ...at('10:00', lane, text),
      ...rest,
      start: from,
      end: from === null || length === null ? null : from + length,
      wholeDay: wholeDay && length !== null,
      links: linked ? [{ label: 'x', url: 'https://example.com' }] : [],
    };
  });

/** Views such as no text would ever give. */
export const randomView = fc
  .record({
    events: fc.array(event, { maxLength: 60 }),
    dated: fc.boolean(),
    zoneStated: fc.boolean(),
    title: text,
  })
  .map(({ events, ...more }) => {
    const inOrder = events.toSorted((a, b) => (a.start ?? 1e15) - (b.start ?? 1e15));
    return viewOf(
      inOrder.map((each, index) => ({ ...each, id: String(index) })),
      more,
    );
  });

/** And for any place they could be shown in. */
export const randomOptions: fc.Arbitrary<PictureOptions> = fc.record(
  {
    width: fc.oneof(fc.integer({ min: -10, max: 1600 }), fc.constantFrom(519, 520, Number.NaN)),
    gapsToScale: fc.boolean(),
    heading: fc.boolean(),
    window: fc
      .tuple(fc.integer({ min: -50, max: 300 }), fc.integer({ min: 0, max: 300 }))
      .map(([from, length]) => ({ from: day + from, to: day + from + length })),
  },
  { requiredKeys: ['width'] },
);
