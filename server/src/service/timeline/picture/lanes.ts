import * as l10n from '@vscode/l10n';
import { type Lane, lanes } from '../view/timelineView.ts';
import { type Block, element, group, line, text } from './element.ts';
import { type Box, eventGroup, icons, moreGroup } from './event.ts';
import type { PlacedEvent } from './gaps.ts';
import { type Crowd, type Layout, layoutOf, type Spot } from './labels.ts';
import { mark, markRadius } from './marks.ts';
import type { SvgElement } from './picture.ts';
import type { Scale } from './scale.ts';
import type { Sheet } from './sheet.ts';
import { fontSizes, shortened } from './textWidth.ts';
import { labelOf, laneNames } from './words.ts';

const rowHeight = 24;
const padding = 5;

/** A lane with its place on the paper. */
interface PlacedLane {
  readonly lane: Lane;
  readonly layout: Layout;
  readonly top: number;
  readonly bottom: number;
}

/** What a drawing of events consists of: what is behind them, and they themselves in the order of time. */
export interface Lanes extends Block {
  readonly events: readonly SvgElement[];
}

/** The lanes in which something happens, one below the other. */
export function drawLanes(sheet: Sheet, scale: Scale, top: number, gutter: number): Lanes {
  const placed = place(sheet, scale, top);
  const bottom = placed.at(-1)?.bottom ?? top;
  return {
    elements: placed.map((lane) => laneName(lane, sheet, gutter)),
    events: placed
      .flatMap((lane) => [
        ...lane.layout.spots.map((spot) => drawn(spot, lane, sheet)),
        ...crowds(lane, sheet),
      ])
      .sort((a, b) => a.start - b.start)
      .map(({ group }) => group),
    bottom,
  };
}

/** Those of them that have events, in the order in which they are drawn. */
export function lanesOf({ shown }: Sheet): readonly Lane[] {
  const used = new Set(shown.map(({ lane }) => lane));
  return lanes.filter((lane) => used.has(lane));
}

interface Drawn {
  readonly start: number;
  readonly group: SvgElement;
}

function place(sheet: Sheet, scale: Scale, top: number): readonly PlacedLane[] {
  const placed: PlacedLane[] = [];
  for (const lane of lanesOf(sheet)) {
    const from = placed.at(-1)?.bottom ?? top;
    const layout = layoutOf(
      sheet.shown.filter((event) => event.lane === lane),
      sheet,
      scale,
    );
    const rows = layout.rows + (layout.crowds.length > 0 ? 1 : 0);
    placed.push({ lane, layout, top: from, bottom: from + rows * rowHeight + 2 * padding });
  }
  return placed;
}

/** The name has the shape of its events beside it, so that no legend is needed. */
function laneName({ lane, top, bottom }: PlacedLane, sheet: Sheet, gutter: number): SvgElement {
  const y = top + padding + rowHeight / 2;
  const x = sheet.margin;
  const name = shortened(laneNames[lane](), gutter - x - 24, sheet.widthOf);
  return group(`lane lane-${lane}`, lane, [
    line('divider', x, bottom, sheet.width - sheet.margin, bottom),
    mark(lane, x + markRadius + 1, y),
    text('name', name, x + 22, y),
  ]);
}

function drawn(spot: Spot, lane: PlacedLane, sheet: Sheet): Drawn {
  const y = lane.top + padding + spot.row * rowHeight + rowHeight / 2;
  const box: Box = {
    left: spot.left,
    right: spot.right,
    top: y - rowHeight / 2,
    bottom: y + rowHeight / 2,
  };
  const inside = [...bar(spot, y), mark(spot.event.lane, spot.x, y), ...label(spot, y, sheet)];
  return { start: spot.event.start, group: eventGroup(spot.event, sheet, box, inside) };
}

/** Below the label, so that it can be as long as the range is. */
function bar({ event, x, end }: Spot, y: number): readonly SvgElement[] {
  if (event.end === null || end <= x) return [];
  return [element('rect', { class: 'bar', x, y: y + 7, width: Math.max(3, end - x), height: 4, rx: 2 })];
}

function label(spot: Spot, y: number, sheet: Sheet): readonly SvgElement[] {
  const { event, time, before, room } = spot;
  const widthOf = (part: string): number => sheet.widthOf(part, fontSizes.label, event.phase !== null);
  const content = shortened(event.text, room + 0.5, widthOf);
  const timeWidth = time === '' ? 0 : sheet.widthOf(time) + 6;
  const from = before ? spot.left : spot.x + markRadius + 5;
  const drawnIcons = icons(event, before ? spot.x - markRadius - 3 - iconWidthOf(event) : from - 2, y);
  const start = before ? from : from + iconWidthOf(event);
  return [
    ...drawnIcons,
    ...(time === '' ? [] : [text('time', time, start, y)]),
    ...(content === '' ? [] : [text('label', content, start + timeWidth, y)]),
  ];
}

function iconWidthOf(event: PlacedEvent): number {
  return icons(event, 0, 0).length * 14;
}

function crowds({ layout, top }: PlacedLane, sheet: Sheet): readonly Drawn[] {
  const y = top + padding + layout.rows * rowHeight + rowHeight / 2;
  return layout.crowds.map((crowd) => ({
    start: crowd.events[0]?.start ?? 0,
    group: crowdGroup(crowd, y, sheet),
  }));
}

function crowdGroup({ events, left, right }: Crowd, y: number, sheet: Sheet): SvgElement {
  const box: Box = { left, right, top: y - rowHeight / 2, bottom: y + rowHeight / 2 };
  const first = events[0];
  const label = l10n.t('{0} more events, the first: {1}', events.length, first ? labelOf(first, sheet) : '');
  return moreGroup(events, sheet, box, label, [
    element('rect', { class: 'pill', x: left, y: y - 9, width: right - left, height: 18, rx: 9 }),
    text('count', countText(events.length), (left + right) / 2, y, 'middle'),
  ]);
}

/** Four characters at most, for that is the room there is. */
function countText(count: number): string {
  return count < 1000 ? `+${count}` : `+${Math.floor(count / 1000)}k`;
}
