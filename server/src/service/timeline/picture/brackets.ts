import * as l10n from '@vscode/l10n';
import { lengthText } from '../lengths.ts';
import type { Figure } from '../view/timelineView.ts';
import { type Block, element, group, text, title } from './element.ts';
import type { PictureOptions, SvgElement } from './picture.ts';
import type { Scale } from './scale.ts';
import type { Sheet } from './sheet.ts';
import { figureNames } from './words.ts';

const rowHeight = 20;

/** A figure whose two ends have a place on the axis. */
export interface Bracket {
  readonly figure: Figure;
  readonly minutes: number;
  readonly from: number;
  readonly to: number;
}

/** Those that can be drawn, the longest first, so that they nest. */
export function bracketsOf(sheet: Sheet, window: PictureOptions['window']): readonly Bracket[] {
  const starts = new Map(sheet.placed.map(({ id, start }) => [id, start]));
  return sheet.view.figures
    .flatMap((figure) => {
      const [from, to] = [starts.get(figure.from ?? ''), starts.get(figure.to ?? '')];
      const { minutes } = figure;
      if (minutes === null || from === undefined || to === undefined || to < from) return [];
      return window && (to < window.from || from > window.to) ? [] : [{ figure, minutes, from, to }];
    })
    .sort((a, b) => b.to - a.to);
}

/** The figures above the lanes, from where to where each is counted, with its length in words. */
export function drawBrackets(sheet: Sheet, scale: Scale, top: number): Block {
  const brackets = bracketsOf(sheet, sheet.options.window);
  const elements = brackets.map((bracket, index) =>
    drawBracket(bracket, sheet, scale, top + (index + 0.5) * rowHeight),
  );
  return { elements, bottom: top + brackets.length * rowHeight + (brackets.length > 0 ? 8 : 0) };
}

function drawBracket(bracket: Bracket, sheet: Sheet, scale: Scale, y: number): SvgElement {
  const { figure, minutes, from, to } = bracket;
  const name = figureNames[figure.name]();
  const [left, right] = [scale.placeOf(from), scale.placeOf(to)];
  const length = lengthText(minutes);
  const d = pathOf(left, right, y, { start: from >= scale.window.from, end: to <= scale.window.to });
  return group('bracket', figure.name, [
    title(l10n.t('{0}, {1}. {2}', name, length, figure.definition)),
    text('name', name, sheet.margin, y),
    element('path', { class: 'span', d }),
    ...lengthLabel(length, left, right, y, sheet),
  ]);
}

/** An end that is out of sight has no stop. */
function pathOf(
  left: number,
  right: number,
  y: number,
  ends: { readonly start: boolean; readonly end: boolean },
): string {
  const [from, to, row] = [left, right, y].map((value) => Math.round(value * 10) / 10);
  const stop = (x: number | undefined): string => `M${x} ${(row ?? 0) - 4}v8`;
  return `${ends.start ? stop(from) : ''}M${from} ${row}H${to}${ends.end ? stop(to) : ''}`;
}

/** To the right of its end, else in the middle, on a ground that hides the line. */
function lengthLabel(
  length: string,
  left: number,
  right: number,
  y: number,
  sheet: Sheet,
): readonly SvgElement[] {
  const width = sheet.widthOf(length, undefined, true);
  if (right + 8 + width <= sheet.width - sheet.margin) return [text('length', length, right + 8, y)];
  if (right - left < width + 24) return [text('length', length, left - 8, y, 'end')];
  const middle = (left + right) / 2;
  const ground = { x: middle - width / 2 - 6, y: y - 8, width: width + 12, height: 16 };
  return [element('rect', { class: 'ground', ...ground }), text('length', length, middle, y, 'middle')];
}
