import type { Minute, TimelineView } from '../view/timelineView.ts';
import { clockText, dateText, dayAt } from './clock.ts';
import { endOf, isPlaced, type PlacedEvent, placedOf } from './gaps.ts';
import type { PictureOptions, TimeWindow } from './picture.ts';
import { type TextWidth, textWidth } from './textWidth.ts';

/** What every part of a picture is drawn from. */
export interface Sheet {
  readonly view: TimelineView;
  readonly options: PictureOptions;
  /** All that have a place on the axis, and those of them that are in the window. */
  readonly placed: readonly PlacedEvent[];
  readonly shown: readonly PlacedEvent[];
  readonly width: number;
  /** Room on all sides. */
  readonly margin: number;
  readonly widthOf: TextWidth;
  /** They happen on more than one day, so that a time alone does not say when. */
  readonly manyDays: boolean;
  /** Which event Tab reaches. */
  readonly focused: string | undefined;
}

/** The narrowest that anything can be drawn on. */
const leastWidth = 120;

/** Looks at a view once, for all parts; widths that make no sense are mended. */
export function sheetOf(view: TimelineView, options: PictureOptions): Sheet {
  const placed = placedOf(view.events);
  const shown = placed.filter((event) => isIn(event, options.window));
  const days = new Set(placed.map(({ start }) => dayAt(start, view.offsets)));
  const listed = [...shown, ...view.events.filter((event) => !isPlaced(event))];
  const wanted = options.interactive?.focused;
  return {
    view,
    options,
    placed,
    shown,
    width: Math.max(leastWidth, Math.floor(options.width) || 0),
    margin: options.heading ? 28 : 8,
    widthOf: textWidth(options.measure),
    manyDays: days.size > 1,
    focused: (listed.find(({ id }) => id === wanted) ?? listed[0])?.id,
  };
}

/** "10:23", or the date of a mere day. */
export function timeText(event: PlacedEvent, { view }: Sheet): string {
  if (event.wholeDay) return view.dated ? dateText(dayAt(event.start, view.offsets)) : event.time;
  const clock = clockText(event.start, view.offsets);
  return event.approximate ? `~${clock}` : clock;
}

/** "10:23–10:45", where there is no bar to show the end. */
export function spanText(event: PlacedEvent, sheet: Sheet): string {
  const end = endOf(event);
  if (event.wholeDay || end === event.start) return timeText(event, sheet);
  return `${timeText(event, sheet)}–${clockText(end, sheet.view.offsets)}`;
}

/** The day of an instant, for an axis: its date, or how many days after the first where there are no dates. */
export function dayText(minute: Minute, { view, placed }: Sheet, later: (day: number) => string): string {
  const day = dayAt(minute, view.offsets);
  if (view.dated) return dateText(day);
  const first = dayAt(placed[0]?.start ?? minute, view.offsets);
  return day === first ? '' : later(day - first + 1);
}

function isIn(event: PlacedEvent, window: TimeWindow | undefined): boolean {
  return !window || (endOf(event) >= window.from && event.start <= window.to);
}
