import type { TimelineEvent } from '../view/timelineView.ts';
import { element, group, title } from './element.ts';
import { endOf, isPlaced } from './gaps.ts';
import { disorderIcon, linkIcon } from './marks.ts';
import type { SvgElement } from './picture.ts';
import type { Sheet } from './sheet.ts';
import { labelOf } from './words.ts';

/** The room that an event takes, mark, bar and label. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The width of one icon beside a mark. */
export const iconWidth = 14;

/** How many icons stand beside the mark of an event. */
export function iconsOf({ links, outOfOrder }: TimelineEvent): number {
  return (links.length > 0 ? 1 : 0) + (outOfOrder ? 1 : 0);
}

/** The icons of an event from a place on. */
export function icons(event: TimelineEvent, x: number, y: number): readonly SvgElement[] {
  const drawn = [...(event.links.length > 0 ? [linkIcon] : []), ...(event.outOfOrder ? [disorderIcon] : [])];
  return drawn.map((icon, index) => icon(x + iconWidth / 2 + index * iconWidth, y));
}

/** An event as a whole: what is drawn of it, what is said of it, and how it is reached. */
export function eventGroup(
  event: TimelineEvent,
  sheet: Sheet,
  box: Box,
  drawn: readonly SvgElement[],
): SvgElement {
  const label = labelOf(event, sheet);
  return group(classOf(event, sheet), event.id, [title(label), ...frames(sheet, box), ...drawn], {
    'data-event': event.id,
    role: 'listitem',
    'aria-label': label,
    'aria-current': sheet.options.interactive?.current === event.id ? 'true' : undefined,
    tabindex: tabindexOf([event.id], sheet),
  });
}

/** "+3": events that had no room, as one thing that can be opened. */
export function moreGroup(
  events: readonly TimelineEvent[],
  sheet: Sheet,
  box: Box,
  label: string,
  drawn: readonly SvgElement[],
): SvgElement {
  const ids = events.map(({ id }) => id);
  const { found, interactive } = sheet.options;
  const dim = found && !ids.some((id) => found.has(id)) ? ' dim' : '';
  const current = interactive?.current;
  return group(`more${dim}`, `more ${ids[0]}`, [title(label), ...frames(sheet, box), ...drawn], {
    'data-events': JSON.stringify(ids),
    role: 'listitem',
    'aria-label': label,
    'aria-current': current !== undefined && ids.includes(current) ? 'true' : undefined,
    tabindex: tabindexOf(ids, sheet),
  });
}

function classOf(event: TimelineEvent, { options: { found } }: Sheet): string {
  return [
    `event lane-${event.lane}`,
    ...(event.approximate ? ['approximate'] : []),
    ...(event.phase ? ['milestone'] : []),
    ...(event.outOfOrder ? ['out-of-order'] : []),
    ...(isPlaced(event) && endOf(event) > event.start ? ['range'] : []),
    ...(event.wholeDay ? ['whole-day'] : []),
    ...(found && !found.has(event.id) ? ['dim'] : []),
  ].join(' ');
}

function tabindexOf(ids: readonly string[], { focused, options }: Sheet): number | undefined {
  if (!options.interactive) return undefined;
  return focused !== undefined && ids.includes(focused) ? 0 : -1;
}

/** What keeps lines from crossing a label, and shows the cursor of the editor; on pages another for the focus. */
function frames({ options, width }: Sheet, box: Box): readonly SvgElement[] {
  const around = (className: string, by: number): SvgElement => {
    const left = Math.max(1, box.left - by);
    const right = Math.min(width - 1, box.right + by);
    return element('rect', {
      class: className,
      x: left,
      y: box.top - by + 2,
      width: Math.max(0, right - left),
      height: box.bottom - box.top + 2 * by - 4,
      rx: 3,
    });
  };
  return [around('halo', 0), ...(options.interactive ? [around('ring', 1)] : [])];
}
