import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTimeline } from '../../../server/src/service/timeline/picture/drawTimeline.ts';
import type { SvgElement } from '../../../server/src/service/timeline/picture/picture.ts';
import { svgFile } from '../../../server/src/service/timeline/picture/svgFile.ts';
import { svgText } from '../../../server/src/service/timeline/picture/svgText.ts';
import { cases, crowd } from './cases.ts';
import { randomOptions, randomView } from './randomViews.ts';

describe.each(Object.entries(cases))('the picture of %s', (name, view) => {
  it.each([1000, 400])('%i pixels wide is as it was', (width) => {
    const path = join(import.meta.dirname, `${name}.${width}.svg`);
    const drawn = svgFile(view, { width });
    if (process.env.UPDATE || !existsSync(path)) writeFileSync(path, drawn);
    expect(drawn).toBe(readFileSync(path, 'utf8'));
  });
});

const random = fc.tuple(randomView, randomOptions);

describe('any picture', () => {
  it('has labels that do not touch each other, all of them within its width', () => {
    fc.assert(
      fc.property(random, ([view, options]) => {
        const picture = drawTimeline(view, options);
        const boxes = allOf(picture.svg, 'halo').map(boxOf);
        for (const { left, right } of boxes) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(picture.width);
        }
        expect(overlaps(boxes)).toEqual([]);
      }),
    );
  });

  it('is well-formed XML without anything that is no number or no text', () => {
    fc.assert(
      fc.property(random, ([view, options]) => {
        const { svg } = drawTimeline(view, options);
        for (const { attributes } of everything(svg))
          for (const value of Object.values(attributes))
            expect(String(value)).not.toMatch(/^(NaN|-?Infinity)$/);
        expect(problemsOf(svgText(svg))).toEqual([]);
      }),
    );
  });

  it('tells the time at a place, and the place of a time', () => {
    fc.assert(
      fc.property(random, fc.double({ min: 0, max: 1, noNaN: true }), ([view, options], share) => {
        const { window, placeOf, minuteAt } = drawTimeline(view, { ...options, gapsToScale: true });
        const minute = window.from + share * (window.to - window.from);
        expect(Math.abs(minuteAt(placeOf(minute)) - minute)).toBeLessThan((window.to - window.from) / 1e6);
        expect(placeOf(window.from)).toBeLessThan(placeOf(window.to));
      }),
    );
  });

  it('is the same each time, and its events are in the order of time', () => {
    fc.assert(
      fc.property(random, ([view, options]) => {
        const { svg } = drawTimeline(view, options);
        expect(drawTimeline(view, options).svg).toEqual(svg);
        const starts = new Map(view.events.map(({ id, start }) => [id, start ?? Number.POSITIVE_INFINITY]));
        const order = idsIn(svg).map((id) => starts.get(id) ?? Number.NaN);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });

  it('has each event once, alone or among those that had no room, and one stop for Tab', () => {
    fc.assert(
      fc.property(randomView, fc.integer({ min: 0, max: 1500 }), (view, width) => {
        const { svg } = drawTimeline(view, { width, interactive: {} });
        const all = everything(svg);
        const crowded = all.flatMap(
          ({ attributes }) => JSON.parse(String(attributes['data-events'] ?? '[]')) as string[],
        );
        const alone = all.flatMap(({ attributes }) => attributes['data-event'] ?? []);
        expect([...alone, ...crowded].sort()).toEqual(view.events.map(({ id }) => id).sort());
        const stops = all.filter(({ attributes }) => attributes.tabindex === 0);
        expect(stops).toHaveLength(view.events.length === 0 ? 0 : 1);
      }),
    );
  });

  it('has keys that tell siblings apart', () => {
    fc.assert(
      fc.property(random, ([view, options]) => {
        for (const { children } of everything(drawTimeline(view, options).svg)) {
          const keys = children.flatMap((child) =>
            typeof child === 'string' ? [] : (child.attributes['data-key'] ?? []),
          );
          expect(new Set(keys).size).toBe(keys.length);
        }
      }),
    );
  });
});

describe('an event', () => {
  const { svg } = drawTimeline(cases.checkout as never, {
    width: 900,
    interactive: { current: '10:23 Incident declared SEV1, Mira takes comma' },
  });
  const labels = allOf(svg, 'event').map(({ attributes }) => attributes['aria-label']);

  it('says when, how long after the start, in which lane, and what', () => {
    expect(labels[4]).toBe(
      '2026-01-05 10:23 UTC, plus 21 minutes, People: Incident declared SEV1, Mira takes command',
    );
    expect(labels[1]).toBe(
      '2026-01-05 10:05 UTC, plus 3 minutes, about, System: Error rate of checkout rises to 31 %',
    );
  });

  it('is current where the cursor of the editor is', () => {
    const current = everything(svg).filter(({ attributes }) => attributes['aria-current'] === 'true');
    expect(current.map(({ attributes }) => attributes['data-event'])).toEqual([
      '10:23 Incident declared SEV1, Mira takes comma',
    ]);
  });

  it('is dimmed where a search did not find it', () => {
    const found = new Set(['10:02 Release 4.18 of the payment service goes']);
    const { svg: searched } = drawTimeline(cases.checkout as never, { width: 900, found });
    expect(allOf(searched, 'dim')).toHaveLength(12);
  });
});

describe('a window', () => {
  it.each([900, 400])(
    'shows what is in it, and says that there is more on both sides, on %i pixels',
    (width) => {
      const [view, start] = [cases.checkout as never, 20_458 * 1440];
      const window = { from: start + 610, to: start + 640 };
      const picture = drawTimeline(view, { width, window });
      expect(picture.window).toEqual(window);
      expect(allOf(picture.svg, 'event')).toHaveLength(5);
      expect(allOf(picture.svg, 'edge').map(({ children }) => children[0])).toEqual([
        '◂ 2 earlier',
        '6 later ▸',
      ]);
    },
  );
});

describe('2,000 events', () => {
  it('are drawn in a time that grows with their number', () => {
    const time = (count: number): number => {
      const view = crowd(count);
      const begin = performance.now();
      for (let turn = 0; turn < 3; turn++) drawTimeline(view, { width: 1200 });
      return performance.now() - begin;
    };
    time(200);
    expect(time(2000)).toBeLessThan(10 * (time(500) + 40));
  });
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function everything(element: SvgElement): readonly SvgElement[] {
  const inside = element.children.flatMap((child) => (typeof child === 'string' ? [] : everything(child)));
  return [element, ...inside];
}

function allOf(svg: SvgElement, className: string): readonly SvgElement[] {
  return everything(svg).filter(({ attributes }) =>
    String(attributes.class ?? '')
      .split(' ')
      .includes(className),
  );
}

function boxOf({ attributes: { x, y, width, height } }: SvgElement): Box {
  const [left, top] = [Number(x), Number(y)];
  return { left, top, right: left + Number(width), bottom: top + Number(height) };
}

function overlaps(boxes: readonly Box[]): readonly (readonly [Box, Box])[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => [a, b] as const),
  );
}

function idsIn(svg: SvgElement): readonly string[] {
  return everything(svg).flatMap(({ attributes }) => {
    const first = JSON.parse(String(attributes['data-events'] ?? '[]')) as string[];
    return attributes['data-event'] === undefined ? first.slice(0, 1) : [String(attributes['data-event'])];
  });
}

/** Tags that are not closed, and characters that XML does not have. */
function problemsOf(xml: string): readonly string[] {
  const open: string[] = [];
  const problems: string[] = [];
  for (const [, close, name = '', , alone] of xml.matchAll(/<(\/?)([a-z]+)((?: [\w-]+="[^"<]*")*)(\/?)>/gi)) {
    if (close && open.pop() !== name) problems.push(`</${name}>`);
    if (!close && !alone) open.push(name);
  }
  const rest = xml.replace(/<\/?[a-z]+(?: [\w-]+="[^"<]*")*\/?>/gi, '').replace(/&(?:amp|lt|gt|quot);/g, '');
  const strange = rest.match(/[<>&]|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu) ?? [];
  return [...problems, ...open, ...strange];
}
