import { iconsOf, iconWidth } from './event.ts';
import { endOf, type PlacedEvent } from './gaps.ts';
import { markRadius } from './marks.ts';
import type { Scale } from './scale.ts';
import { type Sheet, timeText } from './sheet.ts';
import { shortened } from './textWidth.ts';

/** An event in its lane: from where to where it takes room, in which row, and what can be read of it. */
export interface Spot {
  readonly event: PlacedEvent;
  readonly x: number;
  /** Where its bar ends, which is at `x` for all that is no range. */
  readonly end: number;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** Its label stands to the left of the mark, because there is no room to the right. */
  readonly before: boolean;
  readonly time: string;
  /** The pixels that its text may take. */
  readonly room: number;
}

/** Events that had no room. */
export interface Crowd {
  readonly events: readonly PlacedEvent[];
  readonly left: number;
  readonly right: number;
}

/** Where all events of a lane stand. */
export interface Layout {
  readonly spots: readonly Spot[];
  readonly crowds: readonly Crowd[];
  readonly rows: number;
}

/** From generous to narrow: how wide a text may be and how many rows a lane. The first is taken that has room for all. */
const attempts = [
  { widest: 280, rows: 3 },
  { widest: 200, rows: 4 },
  { widest: 130, rows: 5 },
  { widest: 80, rows: 6 },
] as const;

/** No text is wider, however much room there is. */
const widestText = 420;
const space = 12;
const crowdWidth = 34;

/** Gives each event of a lane a row and each label its room; the time this takes grows with the number of events. */
export function layoutOf(events: readonly PlacedEvent[], sheet: Sheet, scale: Scale): Layout {
  const wanted = events.map((event) => wantedBy(event, sheet, scale));
  const right = sheet.width - sheet.margin;
  let tried = attempt(wanted, 0, 1, right);
  for (const { widest, rows } of attempts) {
    tried = attempt(wanted, widest, rows, right);
    if (tried.left.length === 0) break;
  }
  return {
    spots: widened(tried.spots, wanted, right),
    crowds: crowdsOf(tried.left, right),
    rows: Math.max(1, ...tried.ends.map((_, index) => index + 1)),
  };
}

/** What an event would take if it were alone. */
interface Wanted {
  readonly event: PlacedEvent;
  readonly x: number;
  readonly end: number;
  readonly time: string;
  /** From the mark to the text: icons and time. */
  readonly head: number;
  readonly text: number;
}

interface Attempt {
  readonly spots: readonly Spot[];
  readonly left: readonly Wanted[];
  readonly ends: readonly number[];
}

function wantedBy(event: PlacedEvent, sheet: Sheet, scale: Scale): Wanted {
  const time = shortened(timeText(event, sheet), 96, sheet.widthOf);
  const x = scale.placeOf(event.start);
  const end = endOf(event);
  return {
    event,
    x,
    end: end > event.start ? Math.max(x, scale.placeOf(end)) : x,
    time,
    head: markRadius + 5 + iconsOf(event) * iconWidth + (time === '' ? 0 : sheet.widthOf(time) + 6),
    text: Math.min(widestText, sheet.widthOf(event.text.slice(0, 200), undefined, event.phase !== null)),
  };
}

function attempt(wanted: readonly Wanted[], widest: number, rows: number, right: number): Attempt {
  const ends: number[] = [];
  const spots: Spot[] = [];
  const left: Wanted[] = [];
  for (const each of wanted) {
    const spot = spotOf(each, widest, right);
    const free = ends.findIndex((end) => end + space <= spot.left);
    const row = free >= 0 ? free : ends.length;
    if (row < rows) {
      spots.push({ ...spot, row });
      ends[row] = spot.right;
    } else left.push(each);
  }
  return { spots, left, ends };
}

function spotOf(wanted: Wanted, widest: number, right: number): Spot {
  const { event, x, end, time, head } = wanted;
  const room = Math.min(wanted.text, widest);
  // To the left a label may reach to a third of the picture, where names of lanes can stand.
  const [roomBefore, roomAfter] = [x - head - right / 3, right - x - head];
  const before = room > roomAfter && roomBefore > roomAfter;
  const fitting = Math.max(0, Math.min(room, before ? roomBefore : roomAfter));
  return {
    event,
    x,
    end,
    time,
    row: 0,
    before,
    room: fitting,
    left: before ? x - head - fitting : x - markRadius,
    right: Math.max(before ? x + markRadius : x + head + fitting, end),
  };
}

/** Labels take the room that is left until the next one in their row. */
function widened(spots: readonly Spot[], wanted: readonly Wanted[], right: number): readonly Spot[] {
  const texts = new Map(wanted.map(({ event, text }) => [event, text]));
  const next = new Map<number, number>();
  return spots
    .toReversed()
    .map((spot) => {
      const until = (next.get(spot.row) ?? right + space) - space;
      next.set(spot.row, spot.left);
      if (spot.before) return spot;
      const labelEnd = spot.right === spot.end ? undefined : spot.right;
      const more = Math.max(0, Math.min((texts.get(spot.event) ?? 0) - spot.room, until - spot.right));
      return labelEnd === undefined ? spot : { ...spot, room: spot.room + more, right: spot.right + more };
    })
    .reverse();
}

/** Those that are close to each other become one. */
function crowdsOf(left: readonly Wanted[], right: number): readonly Crowd[] {
  const crowds: { events: PlacedEvent[]; left: number; right: number }[] = [];
  for (const { event, x } of left) {
    const last = crowds.at(-1);
    const start = Math.min(x - markRadius, right - crowdWidth);
    if (last && start < last.right + 4) last.events.push(event);
    else crowds.push({ events: [event], left: start, right: start + crowdWidth });
  }
  return crowds;
}
