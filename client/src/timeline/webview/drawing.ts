import { drawTimeline } from '../../../../server/src/service/timeline/picture/drawTimeline.ts';
import type { Picture } from '../../../../server/src/service/timeline/picture/picture.ts';
import type { TimelineView } from '../../../../server/src/service/timeline/view/timelineView.ts';
import { eventAtLine, foundIn, type Model, shownView } from './model.ts';

/** No picture is narrower than this, in pixels: a panel may be dragged to nothing. */
const narrowest = 200;

/** Draws the picture of a model, anew only if something has changed that it shows: cards and forms come and go without. */
export function createDrawing(
  measure: (text: string) => number,
): (model: Model, width: number) => Picture | undefined {
  let last: { readonly view: TimelineView; readonly others: string; readonly picture: Picture } | undefined;
  return (model, width) => {
    const { view, kept, cursorLine } = model;
    if (!view) return undefined;
    const others = JSON.stringify([width, kept, cursorLine]);
    if (last?.view !== view || last.others !== others)
      last = { view, others, picture: pictureOf(view, model, width, measure) };
    return last.picture;
  };
}

function pictureOf(
  view: TimelineView,
  { kept, cursorLine }: Model,
  width: number,
  measure: (text: string) => number,
): Picture {
  const shown = shownView(view, kept);
  const found = foundIn(view, kept.search);
  return drawTimeline(shown, {
    width: Math.max(narrowest, width),
    gapsToScale: kept.gapsToScale ?? false,
    measure,
    interactive: { focused: kept.focused, current: eventAtLine(view, cursorLine) },
    ...(kept.window && { window: kept.window }),
    ...(found && { found }),
  });
}
