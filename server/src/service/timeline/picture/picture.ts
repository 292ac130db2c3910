import type { Minute } from '../view/timelineView.ts';

/** A part of a picture, as plain data: it becomes DOM in a webview and text in a file. Colours come from classes. */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgElement | string)[];
}

export interface PictureOptions {
  /** In pixels; below 520 the picture is a vertical list. */
  readonly width: number;
  /** Quiet times keep their length. */
  readonly gapsToScale?: boolean;
  /** What is shown of the time; all of it where this is missing. */
  readonly window?: TimeWindow;
  /** The width of a text in pixels at the font size of labels; estimated where this is missing. */
  readonly measure?: (text: string) => number;
  /** Events that a search found, by id: the others are dimmed. */
  readonly found?: ReadonlySet<string>;
  /** For pages: one event can be reached by Tab, the others by arrow keys. Missing for files. */
  readonly interactive?: {
    /** The one that can; the first where it is undefined or not there. */
    readonly focused?: string | undefined;
    /** The event at the cursor of the editor. */
    readonly current?: string | undefined;
  };
  /** Title, date, severity and figures above the drawing, for files. */
  readonly heading?: boolean;
  /** Before the ids of elements, where several pictures share a page. */
  readonly idPrefix?: string;
}

export interface TimeWindow {
  readonly from: Minute;
  readonly to: Minute;
}

/** A picture and what a pointer on it means. */
export interface Picture {
  /**
   * `svg.timeline` with role graphics-document. Each event is a `g.event` with `data-event` (its id), role `listitem` and its whole
   * label, also where its text had no room; "+3" is a `g.more` with `data-events` (ids between spaces are not possible, so a JSON array).
   */
  readonly svg: SvgElement;
  readonly width: number;
  readonly height: number;
  /** The axis runs from top to bottom. */
  readonly vertical: boolean;
  /** What is shown of the time. */
  readonly window: TimeWindow;
  /** The instant at a place along the axis, in pixels from the left (or from the top, where it is vertical); within what is hidden, its nearest end. */
  minuteAt(place: number): Minute;
  placeOf(minute: Minute): number;
}
