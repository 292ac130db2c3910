import type { TimelineView } from '../view/timelineView.ts';
import { drawTimeline } from './drawTimeline.ts';
import { styledText } from './svgFile.ts';

/** A picture for a page that shows the rest of the document already. */
export interface Preview {
  /** 0-based. */
  readonly headingLine: number;
  /** In the colours of the theme, which it brings along: a preview may not be allowed to load them. */
  readonly svg: string;
}

/** About as wide as previews are; narrower ones shrink it. */
const width = 760;

/** Undefined for a timeline without a heading, or without an event that has a place on it: the text says as much. */
export function previewOf(view: TimelineView): Preview | undefined {
  const { headingLine, events } = view;
  if (headingLine === null || events.every(({ start }) => start === null)) return undefined;
  return { headingLine, svg: styledText(drawTimeline(view, { width, idPrefix: 'preview' }).svg, 'page') };
}
