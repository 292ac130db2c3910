import { drawAxis } from './axis.ts';
import { bracketsOf, drawBrackets } from './brackets.ts';
import { drawEdges } from './edges.ts';
import { type Block, group } from './element.ts';
import { instantsOf, quietTimes } from './gaps.ts';
import { drawLanes, lanesOf } from './lanes.ts';
import type { SvgElement, TimeWindow } from './picture.ts';
import { type Scale, scaleOf } from './scale.ts';
import type { Sheet } from './sheet.ts';
import { drawStages, stageStrip, stagesIn } from './stages.ts';
import { fontSizes } from './textWidth.ts';
import { figureNames, hiddenText, laneNames } from './words.ts';

/** A drawing with an axis: what is behind the events, they themselves in their order, and how time runs. */
export interface Drawing extends Block {
  readonly events: readonly SvgElement[];
  readonly scale: Scale;
}

/** Lanes one below the other, time from left to right. */
export function drawHorizontally(sheet: Sheet, top: number): Drawing {
  const gutter = gutterOf(sheet);
  const scale = scaleFor(sheet, gutter + 14, sheet.width - sheet.margin - 14);
  const brackets = drawBrackets(sheet, scale, top);
  const edges = drawEdges(sheet, gutter, brackets.bottom);
  const strip = stagesIn(sheet, scale).length > 0 ? stageStrip : 0;
  const lanes = drawLanes(sheet, scale, edges.bottom + strip, gutter);
  const axis = drawAxis(sheet, scale, edges.bottom + strip, lanes.bottom, gutter);
  const stages = drawStages(sheet, scale, edges.bottom, lanes.bottom);
  return {
    elements: [
      group('stages', 'stages', stages),
      group('axis-lines', 'axis-lines', axis.lines),
      group('lanes', 'lanes', lanes.elements),
      group('axis', 'axis', axis.elements),
      group('brackets', 'brackets', [...brackets.elements, ...edges.elements]),
    ],
    events: lanes.events,
    bottom: axis.bottom,
    scale,
  };
}

/** What is shown of the time: what was asked for, else all of it; a single instant has half an hour on both sides. */
export function windowOf({ options: { window } }: Sheet, instants: readonly number[]): TimeWindow {
  const [first = 0, last = first] = [instants[0], instants.at(-1)];
  if (window && window.to > window.from && Number.isFinite(window.to - window.from)) return window;
  return last > first ? { from: first, to: last } : { from: first - 30, to: first + 30 };
}

function scaleFor(sheet: Sheet, left: number, right: number): Scale {
  const instants = instantsOf(sheet.placed);
  const quiet = sheet.options.gapsToScale ? [] : quietTimes(instants);
  const words = quiet
    .slice(0, 20)
    .map(({ from, to }) => sheet.widthOf(hiddenText(to - from), fontSizes.small));
  return scaleOf(windowOf(sheet, instants), quiet, left, right, Math.max(40, ...words) + 8);
}

/** As wide as the longest name that stands in it, but never more than a third. */
function gutterOf(sheet: Sheet): number {
  const names = [
    ...lanesOf(sheet).map((lane) => sheet.widthOf(laneNames[lane](), undefined, true) + 22),
    ...bracketsOf(sheet, sheet.options.window).map(({ figure }) => sheet.widthOf(figureNames[figure.name]())),
  ];
  return sheet.margin + Math.min(sheet.width / 3, Math.max(60, ...names) + 12);
}
