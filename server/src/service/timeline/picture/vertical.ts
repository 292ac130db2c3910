import { lengthText } from '../lengths.ts';
import type { StageSpan } from '../view/timelineView.ts';
import { bracketsOf } from './brackets.ts';
import { dayAt } from './clock.ts';
import { drawEdges } from './edges.ts';
import { type Block, element, group, line, text } from './element.ts';
import { eventGroup, icons, iconsOf, iconWidth } from './event.ts';
import { instantsOf, type PlacedEvent, quietTimes } from './gaps.ts';
import { type Drawing, windowOf } from './horizontal.ts';
import { mark } from './marks.ts';
import type { SvgElement } from './picture.ts';
import { type Knot, scaleThrough } from './scale.ts';
import { dayText, type Sheet, spanText } from './sheet.ts';
import { fontSizes, shortened, wrapped } from './textWidth.ts';
import { dayNumber, figureNames, hiddenText, laneNames, stageNames, zoneText } from './words.ts';

const lineHeight = 16;

/** An event as a row of the list, or what stands between two: a day, a stage, a time that is cut. */
interface Row {
  readonly event?: PlacedEvent;
  readonly top: number;
  readonly bottom: number;
  readonly elements: readonly SvgElement[];
}

/** A list from top to bottom, for columns that are too narrow for lanes. */
export function drawVertically(sheet: Sheet, top: number): Drawing {
  const figures = drawFigures(sheet, top);
  const edges = drawEdges(sheet, sheet.margin, figures.bottom);
  const rows = rowsOf(sheet, edges.bottom);
  const bottom = rows.at(-1)?.bottom ?? edges.bottom;
  const knots = knotsOf(sheet, rows, edges.bottom, bottom);
  const x = spineOf(sheet);
  return {
    elements: [
      ...figures.elements,
      ...edges.elements,
      group('axis-lines', 'axis-lines', [line('axis-line', x, edges.bottom, x, bottom)]),
      group(
        'axis',
        'axis',
        rows.filter(({ event }) => !event).flatMap(({ elements }) => elements),
      ),
    ],
    events: rows.filter(({ event }) => event).flatMap(({ elements }) => elements),
    bottom,
    scale: scaleThrough(knots, 0),
  };
}

/** One bar for each figure, all by the same measure. */
function drawFigures(sheet: Sheet, top: number): Block {
  const brackets = bracketsOf(sheet, sheet.options.window);
  const longest = Math.max(1e-9, ...brackets.map(({ minutes }) => minutes));
  const names = Math.max(0, ...brackets.map(({ figure }) => sheet.widthOf(figureNames[figure.name]()))) + 10;
  const lengths = Math.max(
    0,
    ...brackets.map(({ minutes }) => sheet.widthOf(lengthText(minutes), undefined, true)),
  );
  const room = sheet.width - 2 * sheet.margin - names - lengths - 8;
  const elements = brackets.map(({ figure, minutes }, index) => {
    const y = top + 10 + index * 20;
    const width = room > 20 ? Math.max(2, (room * minutes) / longest) : 0;
    const x = sheet.margin + names;
    return group('bracket', figure.name, [
      text('name', figureNames[figure.name](), sheet.margin, y),
      element('rect', { class: 'figure-bar', x, y: y - 3, width, height: 6, rx: 3 }),
      text('length', lengthText(minutes), x + width + 8, y),
    ]);
  });
  return {
    elements: elements.length > 0 ? [group('brackets', 'brackets', elements)] : [],
    bottom: top + brackets.length * 20 + 10,
  };
}

function spineOf({ margin }: Sheet): number {
  return margin + 10;
}

function rowsOf(sheet: Sheet, top: number): readonly Row[] {
  const rows: Row[] = [];
  const add = (row: (top: number) => Row): void => void rows.push(row(rows.at(-1)?.bottom ?? top));
  const quiet = new Map(quietTimes(instantsOf(sheet.placed)).map(({ from, to }) => [to, to - from]));
  let [day, stage]: [number | undefined, StageSpan | undefined] = [undefined, undefined];
  for (const [index, event] of sheet.shown.entries()) {
    const length = quiet.get(event.start);
    if (length !== undefined && index > 0 && sheet.shown[index - 1]?.start !== event.start)
      add((at) => quietRow(length, event, sheet, at));
    if (dayAt(event.start, sheet.view.offsets) !== day) add((at) => dayRow(event, sheet, at));
    day = dayAt(event.start, sheet.view.offsets);
    const begun = sheet.view.stages.findLast(({ from, to }) => from <= event.start && to > event.start);
    if (begun && begun !== stage) add((at) => stageRow(begun, sheet, at));
    stage = begun ?? stage;
    add((at) => eventRow(event, sheet, at));
  }
  return rows;
}

function quietRow(length: number, { start }: PlacedEvent, sheet: Sheet, top: number): Row {
  const x = spineOf(sheet);
  const label = sheet.options.gapsToScale ? lengthText(length) : hiddenText(length);
  const d = `M${x} ${top + 3}l-4 3l8 4l-8 4l8 4l-4 3`;
  const ground = element('rect', { class: 'ground', x: x - 5, y: top + 3, width: 10, height: 18 });
  const elements = [
    group('cut', `cut ${start}`, [
      ground,
      element('path', { class: 'zigzag', d }),
      text('cut-label', label, x + 20, top + 12),
    ]),
  ];
  return { top, bottom: top + 26, elements };
}

function dayRow({ start }: PlacedEvent, sheet: Sheet, top: number): Row {
  const day = dayText(start, sheet, dayNumber);
  const label = day === '' ? zoneText(sheet.view) : `${day}  ·  ${zoneText(sheet.view)}`;
  const elements = [group('tick', `day ${start}`, [text('day-label', label, spineOf(sheet) + 20, top + 12)])];
  return { top, bottom: top + 24, elements };
}

function stageRow(span: StageSpan, sheet: Sheet, top: number): Row {
  const name = `${stageNames[span.stage]()}  ·  ${lengthText(span.to - span.from)}`;
  const x = spineOf(sheet) + 14;
  const elements = [
    group(`stage stage-${span.stage}`, `${span.stage} ${span.from}`, [
      element('rect', {
        class: 'strip',
        x,
        y: top + 3,
        width: Math.max(0, sheet.width - sheet.margin - x),
        height: 20,
      }),
      text(
        'stage-name',
        shortened(name, sheet.width - sheet.margin - x - 12, (part) =>
          sheet.widthOf(part, fontSizes.small, true),
        ),
        x + 6,
        top + 13,
      ),
    ]),
  ];
  return { top, bottom: top + 28, elements };
}

/** When and in which lane on the first line, what happened on up to three below. */
function eventRow(event: PlacedEvent, sheet: Sheet, top: number): Row {
  const [x, y] = [spineOf(sheet), top + 12];
  const start = x + 20;
  const room = sheet.width - sheet.margin - start;
  const bold = event.phase !== null;
  const lines = wrapped(event.text, room, 3, (part) => sheet.widthOf(part, undefined, bold));
  const bottom = top + 8 + (lines.length + 1) * lineHeight + 4;
  const time = spanText(event, sheet);
  const timeWidth = sheet.widthOf(time) + 8;
  const elements = [
    mark(event.lane, x, y),
    text('time', shortened(time, room, sheet.widthOf), start, y),
    ...icons(event, start + timeWidth, y),
    ...laneName(event, sheet, start + timeWidth + iconsOf(event) * iconWidth, y),
    ...lines.map((part, index) => text('label', part, start, y + (index + 1) * lineHeight)),
  ];
  const box = { left: sheet.margin, right: sheet.width - sheet.margin, top, bottom };
  return { event, top, bottom, elements: [eventGroup(event, sheet, box, elements)] };
}

function laneName(
  event: PlacedEvent,
  { width, margin, widthOf }: Sheet,
  x: number,
  y: number,
): readonly SvgElement[] {
  const name = shortened(laneNames[event.lane](), width - margin - x, (part) =>
    widthOf(part, fontSizes.small),
  );
  return name === '' ? [] : [text('lane-name', name, x, y)];
}

/** Time runs as the rows do: from the first of an instant to the first of the next. */
function knotsOf(sheet: Sheet, rows: readonly Row[], top: number, bottom: number): readonly Knot[] {
  const window = windowOf(sheet, instantsOf(sheet.placed));
  const knots: Knot[] = [{ minute: window.from, place: top }];
  for (const { event, top: place } of rows)
    if (event && event.start > (knots.at(-1)?.minute ?? 0) && event.start < window.to)
      knots.push({ minute: event.start, place: place + 12 });
  return [...knots, { minute: window.to, place: Math.max(bottom, (knots.at(-1)?.place ?? top) + 1) }];
}
