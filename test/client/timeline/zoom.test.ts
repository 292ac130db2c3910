import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf, panned, showing, within, zoomed } from '../../../client/src/timeline/webview/zoom.ts';
import { drawTimeline } from '../../../server/src/service/timeline/picture/drawTimeline.ts';
import type { Picture, TimeWindow } from '../../../server/src/service/timeline/picture/picture.ts';
import { at, minuteOf, viewOf } from '../../timeline/pictures/views.ts';

const view = viewOf([
  at('10:00', 'deploy', 'a'),
  at('10:10', 'alert', 'b', { until: '10:25' }),
  at('10:20', 'people', 'c'),
  at('13:00', 'people', 'd'),
]);
const extent: TimeWindow = { from: minuteOf('10:00'), to: minuteOf('13:00') };
const ten = extent.from;

function picture(window?: TimeWindow, width = 1000): Picture {
  return drawTimeline(view, { width, gapsToScale: true, ...(window && { window }) });
}

const part = fc
  .tuple(fc.double({ min: 0, max: 170, noNaN: true }), fc.double({ min: 2, max: 180, noNaN: true }))
  .map(([start, length]) => ({ from: ten + start, to: ten + Math.min(180, start + length) }))
  .filter(({ from, to }) => to - from >= 2 && to - from < 179);
const widths = fc.constantFrom(1000, 400);

describe('what there is to see', () => {
  it('lasts from the first to the last moment, ends of ranges among them', () => {
    expect(extentOf(view)).toEqual(extent);
    expect(extentOf(viewOf([at('10:00', 'alert', 'a', { until: '11:00' })]))).toEqual({
      from: ten,
      to: ten + 60,
    });
  });

  it('is one moment where one event has a time, and nothing where none has', () => {
    const nowhere = at('10:00', 'other', 'x', { start: null });
    expect(extentOf(viewOf([nowhere, at('10:00', 'alert', 'a')]))).toEqual({ from: ten, to: ten });
    expect(extentOf(viewOf([nowhere]))).toBeUndefined();
    expect(extentOf(viewOf([]))).toBeUndefined();
  });

  it('is told of more events than a call takes arguments', () => {
    const many = Array.from({ length: 200_000 }, (_, index) => at('10:00', 'other', `${index}`));
    expect(extentOf({ ...view, events: many })).toEqual({ from: ten, to: ten });
  });
});

describe('a window', () => {
  it('is none where everything is in it', () => {
    expect(within(extent, extent)).toBeUndefined();
    expect(within({ from: ten - 5, to: ten + 500 }, extent)).toBeUndefined();
    expect(within({ from: ten, to: ten + 179 }, extent)).toEqual({ from: ten, to: ten + 179 });
  });

  it('is a minute long at least, about its middle', () => {
    expect(within({ from: ten + 10, to: ten + 10 }, extent)).toEqual({ from: ten + 9.5, to: ten + 10.5 });
    expect(within({ from: ten + 10, to: ten + 10.5 }, extent)).toEqual({
      from: ten + 9.75,
      to: ten + 10.75,
    });
  });

  it('is moved no further than to show an event, with room around it', () => {
    fc.assert(
      fc.property(part, fc.double({ min: -500, max: 500, noNaN: true }), (window, by) => {
        const minute = ten + by;
        const moved = showing(window, minute);
        if (minute >= window.from && minute <= window.to) expect(moved).toBe(window);
        expect(moved.to - moved.from).toBeCloseTo(window.to - window.from, 3);
        expect(moved.from).toBeLessThanOrEqual(minute);
        expect(moved.to).toBeGreaterThanOrEqual(minute);
      }),
    );
  });
});

describe('zooming in', () => {
  it('shows less, within what was shown, and keeps what is at the pointer there', () => {
    fc.assert(
      fc.property(
        part,
        widths,
        fc.double({ min: 1.05, max: 3, noNaN: true }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (window, width, factor, share) => {
          const before = picture(window, width);
          const [start, end] = [before.placeOf(before.window.from), before.placeOf(before.window.to)];
          const place = start + (end - start) * share;
          const minute = before.minuteAt(place);
          const zoom = zoomed(before, extent, factor, place) ?? extent;
          expect(zoom.to - zoom.from).toBeLessThanOrEqual(before.window.to - before.window.from + 1e-3);
          expect(zoom.to - zoom.from).toBeGreaterThanOrEqual(1 - 1e-6);
          expect(zoom.from).toBeLessThanOrEqual(minute + 1e-3);
          expect(zoom.to).toBeGreaterThanOrEqual(minute - 1e-3);
          // A list from top to bottom has no even axis.
          if (width === 1000 && zoom.to - zoom.from > 1.001)
            expect(Math.abs((minute - zoom.from) / (zoom.to - zoom.from) - share)).toBeLessThan(0.1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('ends at a minute, however often it is done', () => {
    let window: TimeWindow | undefined;
    for (let step = 0; step < 40; step += 1) {
      const now = picture(window);
      window = zoomed(now, extent, 1.6, now.placeOf(ten + 20));
    }
    expect(window && window.to - window.from).toBeCloseTo(1, 3);
    expect(window?.from).toBeLessThanOrEqual(ten + 21);
    expect(window?.to).toBeGreaterThanOrEqual(ten + 19);
  });
});

describe('zooming out', () => {
  it('shows more, and everything in the end', () => {
    fc.assert(
      fc.property(part, fc.double({ min: 0, max: 1, noNaN: true }), (start, share) => {
        let window: TimeWindow | undefined = start;
        for (let step = 0; step < 40 && window; step += 1) {
          const now = picture(window);
          const [left, right] = [now.placeOf(now.window.from), now.placeOf(now.window.to)];
          const wider: TimeWindow | undefined = zoomed(now, extent, 1 / 1.6, left + (right - left) * share);
          if (wider) expect(wider.from).toBeGreaterThanOrEqual(extent.from - 1e-3);
          if (wider) expect(wider.to).toBeLessThanOrEqual(extent.to + 1e-3);
          if (wider) expect(wider.to - wider.from).toBeGreaterThan(window.to - window.from);
          window = wider;
        }
        expect(window).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });
});

describe('going along the axis', () => {
  it('shows as much as before, and never goes beyond the ends', () => {
    fc.assert(
      fc.property(part, fc.double({ min: -3, max: 3, noNaN: true }), (window, share) => {
        const before = picture(window);
        const { from, to } = before.window;
        const next = panned(before, extent, share);
        expect(next).toBeDefined();
        if (!next) return;
        expect(next.to - next.from).toBeCloseTo(to - from, 3);
        expect(next.from).toBeGreaterThanOrEqual(extent.from - 1e-3);
        expect(next.to).toBeLessThanOrEqual(extent.to + 1e-3);
        expect(Math.sign(next.from - from) * Math.sign(share)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it('has nowhere to go where everything is shown', () => {
    expect(panned(picture(), extent, 0.5)).toBeUndefined();
  });
});
