import { lengthText } from '../lengths.ts';
import type { Minute } from '../view/timelineView.ts';
import { clockText, dayAt } from './clock.ts';
import { type Block, element, group, line, text, title } from './element.ts';
import type { SvgElement } from './picture.ts';
import type { Cut, Scale } from './scale.ts';
import { dayText, type Sheet } from './sheet.ts';
import { fontSizes, shortened } from './textWidth.ts';
import { midnightsOf, ticksOf } from './ticks.ts';
import { dayNumber, hiddenText, zoneText } from './words.ts';

/** A label below the axis, with the room that it takes. */
interface Mark {
  readonly minute: Minute;
  readonly x: number;
  readonly label: string;
  readonly left: number;
  readonly right: number;
}

/** Lines behind the lanes, times and days below them. */
export interface Axis extends Block {
  readonly lines: readonly SvgElement[];
}

/** The axis below the lanes: times, cuts and days in two lines. */
export function drawAxis(sheet: Sheet, scale: Scale, top: number, bottom: number, gutter: number): Axis {
  const { minutes, days } = ticksOf(scale, sheet.view.offsets);
  const width = (label: string): number => sheet.widthOf(label, fontSizes.small);
  const label = days ? dayLabel(sheet) : (minute: Minute) => clockText(minute, sheet.view.offsets);
  const cuts = scale.cuts.map((cut) => cutMark(cut, width));
  const ticks = apart(
    minutes.map((minute) => markAt(minute, label(minute), scale, width)),
    cuts,
  );
  const dates = days ? [] : dayMarks(sheet, scale, width);
  const y = bottom + 14;
  return {
    lines: [
      ...minutes.map((minute) => tickLine(minute, scale, top, bottom)),
      ...(days ? [] : midnightsOf(scale, sheet.view.offsets)).map((minute) =>
        midnight(minute, scale, top, bottom),
      ),
      ...scale.cuts.map((cut) => drawCut(cut, top, bottom)),
    ],
    elements: [
      line('axis-line', gutter, bottom, sheet.width - sheet.margin, bottom),
      text('zone', shortened(zoneText(sheet.view), gutter - sheet.margin - 10, width), sheet.margin, y),
      ...ticks.map(({ minute, x, label }) =>
        group('tick', `tick ${minute}`, [text('tick-label', label, x, y, 'middle')]),
      ),
      ...cuts
        .filter(({ label }) => label !== '')
        .map(({ minute, x, label }) =>
          group('cut', `hidden ${minute}`, [text('cut-label', label, x, y, 'middle')]),
        ),
      ...dates.map(({ minute, left, label }) =>
        group('tick', `day ${minute}`, [text('day-label', label, left, y + 15)]),
      ),
    ],
    bottom: y + (dates.length > 0 ? 26 : 11),
  };
}

function dayLabel(sheet: Sheet): (minute: Minute) => string {
  return (minute) => dayText(minute, sheet, dayNumber);
}

function markAt(minute: Minute, label: string, scale: Scale, width: (label: string) => number): Mark {
  const x = scale.placeOf(minute);
  const half = width(label) / 2;
  return { minute, x, label, left: x - half, right: x + half };
}

/** How much is hidden, in as many words as there is room for; where there is none, only the title says it. */
function cutMark({ from, to, start, end }: Cut, width: (label: string) => number): Mark {
  const labels = [hiddenText(to - from), lengthText(to - from), ''];
  const shown = labels.find((label) => width(label) <= end - start + 4) ?? '';
  const x = (start + end) / 2;
  return { minute: from, x, label: shown, left: x - width(shown) / 2, right: x + width(shown) / 2 };
}

/** Ticks keep their distance from each other and from what is said of cuts. */
function apart(ticks: readonly Mark[], cuts: readonly Mark[]): readonly Mark[] {
  let last = Number.NEGATIVE_INFINITY;
  return ticks.filter(({ left, right }) => {
    const free = left >= last + 8 && !cuts.some((cut) => left < cut.right + 6 && right > cut.left - 6);
    if (free) last = right;
    return free;
  });
}

/** The first instant, each midnight, and what comes after a cut on another day. */
function datesOf(sheet: Sheet, scale: Scale): readonly Minute[] {
  const candidates = [
    ...scale.shown.map(({ from }) => from),
    ...scale.cuts.map(({ to }) => to),
    ...midnightsOf(scale, sheet.view.offsets),
  ];
  const days = new Map<number, Minute>();
  for (const minute of [scale.window.from, ...candidates.sort((a, b) => a - b)]) {
    const day = dayAt(minute, sheet.view.offsets);
    if (!days.has(day)) days.set(day, minute);
  }
  return [...days.values()];
}

/** Dates in full; where that is too much, only the first has its year. */
function dayMarks(sheet: Sheet, scale: Scale, width: (label: string) => number): readonly Mark[] {
  const days = datesOf(sheet, scale).map((minute) => [minute, dayLabel(sheet)(minute)] as const);
  const marks = days.map(([minute, label]) => markAt(minute, label, scale, width));
  const inFull = spread(marks, sheet);
  if (!sheet.view.dated || inFull.length === marks.length) return inFull;
  const short = days.map(([minute, label], index) =>
    markAt(minute, index === 0 ? label : label.replace(/^\d{4}-/, ''), scale, width),
  );
  return spread(short, sheet);
}

/** Dates begin at their instant and move a little where the one before is in the way; further away they would mislead. */
function spread(dates: readonly Mark[], sheet: Sheet): readonly Mark[] {
  let free = 0;
  const right = sheet.width - sheet.margin;
  return dates.flatMap((date) => {
    const width = date.right - date.left;
    const left = Math.min(Math.max(date.x - 14, free), right - width);
    if (date.label === '' || left < free || left > date.x + 6) return [];
    free = left + width + 8;
    return [{ ...date, left, right: left + width }];
  });
}

function tickLine(minute: Minute, scale: Scale, top: number, bottom: number): SvgElement {
  const x = scale.placeOf(minute);
  return group('tick', `line ${minute}`, [line('grid', x, top, x, bottom + 4)]);
}

function midnight(minute: Minute, scale: Scale, top: number, bottom: number): SvgElement {
  const x = scale.placeOf(minute);
  return group('tick', `midnight ${minute}`, [line('midnight', x, top, x, bottom + 4)]);
}

/** Two zigzags with nothing between them, as where paper was torn. */
function drawCut({ from, to, start, end }: Cut, top: number, bottom: number): SvgElement {
  const middle = (start + end) / 2;
  const half = Math.min(7, (end - start) / 4);
  const teeth = Math.max(1, Math.floor((bottom - top) / 12));
  const step = (bottom - top) / teeth / 2;
  const r = (value: number): number => Math.round(value * 10) / 10;
  const zigzag = (x: number): string =>
    Array.from(
      { length: 2 * teeth + 1 },
      (_, index) => `${r(x + (index % 2 === 0 ? -2.5 : 2.5))} ${r(top + index * step)}`,
    ).join('L');
  const back = zigzag(middle + half)
    .split('L')
    .reverse()
    .join('L');
  return group('cut', `cut ${from}`, [
    title(hiddenText(to - from)),
    element('path', { class: 'torn', d: `M${zigzag(middle - half)}L${back}Z` }),
    element('path', { class: 'zigzag', d: `M${zigzag(middle - half)}M${zigzag(middle + half)}` }),
  ]);
}
