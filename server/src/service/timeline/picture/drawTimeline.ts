import * as l10n from '@vscode/l10n';
import type { TimelineView } from '../view/timelineView.ts';
import { element, group } from './element.ts';
import { drawHeading } from './heading.ts';
import { type Drawing, drawHorizontally } from './horizontal.ts';
import { drawLegend } from './legend.ts';
import { drawNotes, drawUnplaced } from './notes.ts';
import type { Picture, PictureOptions, SvgElement } from './picture.ts';
import { scaleThrough } from './scale.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { summaryOf, titleOf } from './summary.ts';
import { drawVertically } from './vertical.ts';

/** Below this width the picture is a list from top to bottom. */
const leastHorizontalWidth = 520;

/** A timeline as a picture: the same for the same view and options, whatever is in them. */
export function drawTimeline(view: TimelineView, options: PictureOptions): Picture {
  const sheet = sheetOf(view, options);
  const vertical = sheet.width < leastHorizontalWidth;
  const heading = drawHeading(sheet, sheet.margin);
  const drawing = drawingOf(sheet, vertical, heading.bottom);
  const legend = drawLegend(sheet, drawing.bottom);
  const unplaced = drawUnplaced(sheet, legend.bottom);
  const notes = drawNotes(sheet, unplaced.bottom);
  const height = Math.ceil(notes.bottom + sheet.margin);
  const behind = [
    ...heading.elements,
    ...drawing.elements,
    ...legend.elements,
    ...unplaced.elements,
    ...notes.elements,
  ];
  return {
    svg: svgOf(sheet, height, vertical, behind, [...drawing.events, ...unplaced.events]),
    width: sheet.width,
    height,
    vertical,
    window: drawing.scale.window,
    minuteAt: drawing.scale.minuteAt,
    placeOf: drawing.scale.placeOf,
  };
}

function drawingOf(sheet: Sheet, vertical: boolean, top: number): Drawing {
  if (sheet.placed.length === 0) return emptyDrawing(sheet, top);
  return vertical ? drawVertically(sheet, top) : drawHorizontally(sheet, top);
}

/** Nothing has a place: an hour that nobody sees. */
function emptyDrawing({ width }: Sheet, top: number): Drawing {
  const knots = [
    { minute: 0, place: 0 },
    { minute: 60, place: width },
  ];
  return { elements: [], events: [], bottom: top, scale: scaleThrough(knots, width / 60) };
}

function svgOf(
  sheet: Sheet,
  height: number,
  vertical: boolean,
  behind: readonly SvgElement[],
  events: readonly SvgElement[],
): SvgElement {
  const { width, options } = sheet;
  const [titleId, descId] = ['title', 'desc'].map((name) => `${options.idPrefix ?? 'timeline-'}${name}`);
  const list = group('events', 'events', events, { role: 'list', 'aria-label': l10n.t('Events') });
  return element(
    'svg',
    {
      class: vertical ? 'timeline vertical' : 'timeline',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'graphics-document',
      'aria-roledescription': l10n.t('timeline'),
      'aria-labelledby': `${titleId} ${descId}`,
    },
    [
      element('title', { id: titleId }, [titleOf(sheet.view)]),
      element('desc', { id: descId }, [summaryOf(sheet)]),
      element('rect', { class: 'paper', width, height }),
      ...behind,
      ...(events.length > 0 ? [list] : []),
    ],
  );
}
