import { type Calendar, dateForm, dayOf, isoDate } from '../../model/date.ts';
import { dateLike } from '../../model/dateText.ts';
import { leadingTime, otherClockForm } from '../../model/instant.ts';
import { zoneForm, zoneIn } from '../../model/zones.ts';
import { clock, figuresLike } from '../clockText.ts';

/** The instants of an entry: minutes since 1970-01-01T00:00Z. */
export interface Instants {
  readonly minutes: number;
  /** The end of a range. */
  readonly until: number | undefined;
}

const minutesPerDay = 1440;
/** In minutes: keeps the figures of a second from falling to those of the one before. */
const rounding = 1e-6;
const dates = new RegExp(dateForm, 'gi');
const clocks = new RegExp(clock.source, 'gi');
/** Names, and in ISO 8601 what stands behind the clock: elsewhere "-10:40" is the end of a range. */
const zones = new RegExp(
  `\\b(?:${zoneForm})|(?<=T\\d{2}:?\\d{2}(?::?\\d{2}(?:[.,]\\d+)?)?)(?:Z\\b|[+-]\\d{2}:?\\d{2}(?!\\d))`,
  'g',
);
type Groups = Record<string, string>;
const otherClock = new RegExp(otherClockForm, 'i');
const dayPart = /\s*\((?:midnight|noon|midday)\)/i;

/** How a document writes times. */
export interface TimeStyle {
  readonly calendar: Calendar;
  /** "9:05" is "09:05". */
  readonly isPadded: boolean;
}

/**
 * The time of an entry as UTC has it, in its form: dates, both ends of a range, zones. The same time on another clock stays,
 * unless that is UTC's. Undefined for forms in which it would not be read so.
 */
export function utcTime(
  written: string,
  { minutes, until }: Instants,
  { calendar, isPadded }: TimeStyle,
): string | undefined {
  const ends = until === undefined ? [minutes] : [minutes, until];
  const { text, parts } = apart(withoutDoubles(written));
  const timed = clocksAt(text, ends, isPadded);
  if (timed === undefined) return undefined;
  const days = ends.map((end) => Math.floor(end / minutesPerDay)).values();
  const shown = timed.replace(hiddenPart, (_, mark: string) => {
    const part = parts[mark.charCodeAt(0) - firstMark];
    if (part?.kind !== 'date') return part?.words ?? '';
    return dateFor(days.next().value ?? Math.floor(minutes / minutesPerDay), part.words, calendar);
  });
  return readsAs(shown, { minutes, until }, calendar) ? shown : undefined;
}

/** What stands beside the clocks of a time. */
interface Part {
  readonly kind: 'date' | 'zone' | 'other clock';
  readonly words: string;
}

const firstMark = 0xe000;
const hiddenPart = /\0([\ue000-\uf8ff])/g;

/** A time with marks in place of what has figures and is none of its clocks. */
function apart(written: string): { readonly text: string; readonly parts: readonly Part[] } {
  const parts: Part[] = [];
  const hide = (kind: Part['kind'], words: string): string =>
    `\0${String.fromCharCode(firstMark + parts.push({ kind, words }) - 1)}`;
  const text = written
    .replace(otherClock, (words) => hide('other clock', words))
    .replace(dates, (words) => hide('date', words))
    .replace(zones, (words) => hide('zone', /^(?:Z|[+-]\d)/.test(words) ? 'Z' : 'UTC'));
  return { text, parts };
}

/** "2:05 – 2:20 pm" tells the half of the day once; where the ends are in different ones, both tell it. */
function clocksAt(text: string, ends: readonly number[], isPadded: boolean): string | undefined {
  const found = [...text.matchAll(clocks)];
  if (found.length !== ends.length) return undefined;
  const isOneHalf = halfOf(ends[0]) === halfOf(ends.at(-1));
  const left = ends.entries();
  return text.replace(clocks, (...match) => {
    const [at = 0, end = 0] = left.next().value ?? [];
    const groups = match.at(-1) as Groups;
    const half = halfIn(groups) ?? halfIn(found.at(-1)?.groups);
    const shown = figuresLike(
      { groups: { ...groups, half, half12: half } as Groups },
      minuteOfDay(end) + rounding,
    );
    const isTold = halfIn(groups) !== undefined || (at === 0 && !isOneHalf);
    const figures = half !== undefined && !isTold ? shown.slice(0, -half.length) : shown;
    return isPadded || half !== undefined ? figures : figures.replace(/^0(?=\d[:.h])/, '');
  });
}

/** In UTC afterwards it would say the same twice; midnight is another. */
function withoutDoubles(written: string): string {
  const plain = written.replace(dayPart, '');
  const other = otherClock.exec(plain)?.[0];
  return other !== undefined && zoneIn(other) === 'UTC' ? plain.replace(other, '') : plain;
}

function halfOf(minutes = 0): 'a' | 'p' {
  return minuteOfDay(minutes) < minutesPerDay / 2 ? 'a' : 'p';
}

function halfIn(groups: Readonly<Record<string, string | undefined>> = {}): string | undefined {
  return groups.half ?? groups.half12;
}

function minuteOfDay(minutes: number): number {
  return minutes - Math.floor(minutes / minutesPerDay) * minutesPerDay;
}

/** A day written like another date, so that it is read as that day. */
export function dateFor(day: number, model: string, calendar: Calendar): string {
  const written = dateLike(day, model, calendar.slashes);
  return written !== undefined && dayOf(written, calendar) === day ? written : isoDate(day);
}

/** The last check: what the model understands of a line is what the clock of UTC shows. */
function readsAs(written: string, { minutes, until }: Instants, calendar: Calendar): boolean {
  const line = `${written} - x`;
  const mark = leadingTime(line) ?? leadingTime(line, true);
  const isSame = (read: number | undefined, meant: number): boolean =>
    read !== undefined && Math.abs(read - minuteOfDay(meant)) < 1 / 60;
  const isDay =
    mark?.date === undefined || dayOf(mark.date, calendar) === Math.floor(minutes / minutesPerDay);
  const isEnd = until === undefined ? mark?.until === undefined : isSame(mark?.until?.minuteOfDay, until);
  return (
    mark !== undefined &&
    isSame(mark.minuteOfDay, minutes) &&
    isEnd &&
    isDay &&
    (mark.zone ?? 'UTC') === 'UTC' &&
    mark.end === written.length
  );
}
