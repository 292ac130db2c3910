import type { DatedDocument } from './calendar.ts';
import { spanOf } from './parts.ts';
import type { Timeline } from './postmortem.ts';
import type { KindredPart } from './sections.ts';
import { entriesOf } from './timelineEntries.ts';
import { marksOfEach, type PlacedMark } from './timelineMarks.ts';
import { zoneOf } from './zones.ts';

/** What the rest of the document says that a timeline needs to be read. */
export interface TimelineContext extends DatedDocument {
  readonly timezone: string | undefined;
  /** What is said outside the timeline of all times. */
  readonly zoneAnywhere: string | undefined;
}

/** The entries of all timeline sections, in the order of the text, with running dates, midnight and zones understood. */
export function timelineOf(marks: readonly PlacedMark[], context: TimelineContext): Timeline {
  const timezone = statedZone(marks, zoneOf(context.timezone ?? '') ?? context.zoneAnywhere);
  const { calendar, incident } = context;
  return { entries: entriesOf(marks, { calendar, firstDay: incident, zone: timezone ?? 'UTC' }), timezone };
}

/** The lines of all timeline sections, without those of tables that are none where other things hold events. */
export function placedMarksOf(parts: readonly KindredPart[]): readonly PlacedMark[] {
  const found = known.get(parts) ?? plainMarks(allMarks(parts));
  known.set(parts, found);
  return found;
}

const known = new WeakMap<readonly KindredPart[], readonly PlacedMark[]>();

function plainMarks(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const isPlain = marks.some(({ mark }) => mark.time !== undefined && !mark.doubtful);
  return isPlain ? marks.filter(({ mark }) => !mark.doubtful) : marks;
}

/** Standard and daylight saving time of one place, as the clocks change between entries. */
const changing: readonly (readonly [standard: string, saving: string, place: string])[] = [
  ['-05:00', '-04:00', 'America/New_York'],
  ['-06:00', '-05:00', 'America/Chicago'],
  ['-07:00', '-06:00', 'America/Denver'],
  ['-08:00', '-07:00', 'America/Los_Angeles'],
];

function placeOf(own: ReadonlySet<string>): string | undefined {
  return own.size === 2
    ? changing.find(([standard, saving]) => own.has(standard) && own.has(saving))?.[2]
    : undefined;
}

/** What stands in a timeline that may tell the day on which it begins: what is said above the first entry, then all dates. */
export function datesOf(marks: readonly PlacedMark[]): readonly string[] {
  const first = marks.findIndex(({ mark }) => mark.time !== undefined);
  const above = marks.slice(0, Math.max(first, 0)).map(({ mark }) => mark.date ?? mark.text);
  return [...above, ...marks.flatMap(({ mark }) => mark.date ?? [])];
}

/** A list that was cut is one group, the one in which it starts. */
function allMarks(parts: readonly KindredPart[]): readonly PlacedMark[] {
  const own = parts.filter(({ belongsTo }) => belongsTo === 'timeline');
  const marks = marksOfEach(own).values();
  const placed: PlacedMark[] = [];
  let listStart = 0;
  for (const { part, base, continues, belongsTo } of parts) {
    const started = listStart;
    const last = part.nodes.at(-1);
    if (last?.type === 'list' && !(continues && part.nodes.length === 1))
      listStart = base + spanOf(last).start;
    if (belongsTo !== 'timeline') continue;
    for (const mark of marks.next().value ?? [])
      placed.push({ mark, base, group: continues && mark.group === 0 ? started : base + mark.group });
  }
  return placed;
}

/** What is said in the head of a table, above the entries or in the metadata; else what entries say, if they agree. */
function statedZone(marks: readonly PlacedMark[], given: string | undefined): string | undefined {
  const ofColumn = marks.find(({ mark }) => mark.time && mark.zone)?.mark.zone;
  const first = marks.findIndex(({ mark }) => mark.time !== undefined);
  const above = marks.slice(0, first < 0 ? marks.length : first);
  const stated = ofColumn ?? above.find(({ mark }) => mark.zone !== undefined)?.mark.zone;
  const own = new Set(marks.flatMap(({ mark }) => mark.time?.zone ?? []));
  return stated ?? given ?? (own.size === 1 ? [...own][0] : placeOf(own));
}
