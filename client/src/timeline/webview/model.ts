import type {
  TimelineEvent,
  TimelineView,
} from '../../../../server/src/service/timeline/view/timelineView.ts';
import type { PageState } from '../messages.ts';

/** What the page shows: what it was told, and what the person has done with it. */
export interface Model {
  readonly view: TimelineView | undefined;
  /** Of the document that the view was read from. */
  readonly version: number;
  /** Of the file. */
  readonly name: string;
  /** Why the picture may be old. */
  readonly trouble: string | null;
  /** Whether the event at the cursor is marked, and where that is. */
  readonly follows: boolean;
  readonly cursorLine: number | null;
  /** What outlives a reload. */
  readonly kept: PageState;
  /** The event whose card is shown, by id. */
  readonly hovered: string | undefined;
  readonly editing: Editing | undefined;
  readonly copyOpen: boolean;
  /** A stroke over the picture is being drawn. */
  readonly brushing: boolean;
  /** Which button of the toolbar can be reached by Tab. */
  readonly tool: string;
  /** What screen readers are told. */
  readonly said: string;
}

/** An entry that is being written anew. */
export interface Editing {
  readonly event: TimelineEvent;
  readonly version: number;
  /** Why it was not taken, as a sentence. */
  readonly problem: string | null;
}

export const emptyModel: Model = {
  view: undefined,
  version: 0,
  name: '',
  trouble: null,
  follows: true,
  cursorLine: null,
  kept: {},
  hovered: undefined,
  editing: undefined,
  copyOpen: false,
  brushing: false,
  tool: 'zoomIn',
  said: '',
};

/** The view without the lanes that are hidden. */
export function shownView(view: TimelineView, { hiddenLanes = [] }: PageState): TimelineView {
  return hiddenLanes.length === 0
    ? view
    : { ...view, events: view.events.filter(({ lane }) => !hiddenLanes.includes(lane)) };
}

/** The events that begin in a part of the time, or all of them. */
export function eventsIn(
  events: readonly TimelineEvent[],
  window: PageState['window'],
): readonly TimelineEvent[] {
  if (!window) return events;
  return events.filter(({ start }) => start !== null && start >= window.from && start <= window.to);
}

/** The events that hold every word of a search, by id; undefined where nothing is searched for. */
export function foundIn({ events }: TimelineView, search = ''): ReadonlySet<string> | undefined {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const holds = ({ time, text, people }: TimelineEvent): boolean => {
    const all = [time, text, ...people].join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  };
  return new Set(events.filter(holds).map(({ id }) => id));
}

/** The event that the cursor of the editor is in, or the last one above it, within the timeline. */
export function eventAtLine({ events, headingLine }: TimelineView, line: number | null): string | undefined {
  if (line === null || (headingLine !== null && line < headingLine)) return undefined;
  const within = events.find(({ range }) => range.start.line <= line && line <= range.end.line);
  if (within) return within.id;
  const lastLine = Math.max(...events.map(({ range }) => range.end.line));
  const above = events.filter(({ range }) => range.end.line < line);
  return line > lastLine
    ? undefined
    : above.reduce<TimelineEvent | undefined>(
        (best, event) => (best && best.range.end.line > event.range.end.line ? best : event),
        undefined,
      )?.id;
}

/** The event that has the focus after the text has changed: the same one, else the one that took its place in the text. */
export function stillFocused(
  before: TimelineView | undefined,
  after: TimelineView,
  focused: string | undefined,
): string | undefined {
  if (focused === undefined || after.events.some(({ id }) => id === focused)) return focused;
  const inText = (view: TimelineView): readonly TimelineEvent[] =>
    view.events.toSorted((a, b) => a.range.start.line - b.range.start.line);
  const at = before ? inText(before).findIndex(({ id }) => id === focused) : -1;
  return at < 0 ? undefined : inText(after)[Math.min(at, after.events.length - 1)]?.id;
}
