import { drawTimeline } from '../../timeline/picture/drawTimeline.ts';
import { styledText } from '../../timeline/picture/svgFile.ts';
import type { TimelineView } from '../../timeline/view/timelineView.ts';

/** As wide as the column of the page. */
const width = 800;

/**
 * The picture of a timeline for `htmlPage`: in colours that the page gives it, which are dark where the page is. Undefined where no
 * event has a place on it.
 */
export function timelineFigure(view: TimelineView): string | undefined {
  if (view.events.every(({ start }) => start === null)) return undefined;
  return styledText(drawTimeline(view, { width, idPrefix: 'timeline' }).svg, 'page');
}
