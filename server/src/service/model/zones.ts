import { Temporal } from 'temporal-polyfill';
import { zoneOfCity } from './cities.ts';
import { zoneByName } from './zoneNames.ts';

/**
 * Zones by their abbreviation. Those that name summer or winter time are fixed offsets; general ones ("PT") follow their
 * place. Where one stands for several, it is the one that incident timelines mean most: IST is India's, CST America's,
 * BST Britain's.
 */
const abbreviations: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  GMT: 'UTC',
  Z: 'UTC',
  WET: '+00:00',
  WEST: '+01:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  SAST: '+02:00',
  IST: 'Asia/Kolkata',
  SGT: 'Asia/Singapore',
  HKT: 'Asia/Hong_Kong',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  AWST: '+08:00',
  ACST: '+09:30',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  EST: '-05:00',
  EDT: '-04:00',
  ET: 'America/New_York',
  CST: '-06:00',
  CDT: '-05:00',
  CT: 'America/Chicago',
  MST: '-07:00',
  MDT: '-06:00',
  MT: 'America/Denver',
  PST: '-08:00',
  PDT: '-07:00',
  PT: 'America/Los_Angeles',
  BRT: '-03:00',
};

const names = Object.keys(abbreviations).sort((a, b) => b.length - a.length);
const hours = '(?:1[0-4]|0?\\d)(?::?(?:00|15|30|45))?(?!:?\\d)';
/** "UTC+1", "GMT −05:30"; "UTC - 10 jobs" is a dash and what happened. */
const namedOffset = `(?:UTC|GMT)\\s?(?:[-−]|\\+\\s?)${hours}`;
/** An offset alone or behind the zone that it is seen from. */
const offsetForm = `${namedOffset}|[-+](?:0\\d|1[0-4]):?(?:00|15|30|45)`;
const placeForm =
  '(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)/[A-Za-z_]+(?:/[A-Za-z_]+)?';

/** A zone as people write it behind a time, for patterns; without a name before it an offset would be the end of a range. */
export const zoneForm = `${placeForm}|${namedOffset}|(?:${names.join('|')})(?![\\w/])`;

/** "PST/PDT": standard and daylight saving time of one place. */
const places: readonly (readonly [form: RegExp, zone: string])[] = [
  [/\bE[SD]T\s?\/\s?E[SD]T\b/, 'America/New_York'],
  [/\bC[SD]T\s?\/\s?C[SD]T\b/, 'America/Chicago'],
  [/\bM[SD]T\s?\/\s?M[SD]T\b/, 'America/Denver'],
  [/\bP[SD]T\s?\/\s?P[SD]T\b/, 'America/Los_Angeles'],
  [/\b(?:CET\s?\/\s?CEST|CEST\s?\/\s?CET)\b/, 'Europe/Berlin'],
  [/\b(?:GMT\s?\/\s?BST|BST\s?\/\s?GMT)\b/, 'Europe/London'],
];

const place = new RegExp(`\\b${placeForm}\\b`);
const offset = new RegExp(`(?:^|[^\\w:.-])(${offsetForm})(?![\\w:])`);
const name = new RegExp(`(?:^|[^\\w/-])(${names.filter((each) => each.length > 2).join('|')})(?![\\w/])`);

/** Names of two letters are words of their own: "All times PT", "(ET)". */
const shortName = /\btimes?\b(?:[:, ]| are| is| in)* (ET|CT|MT|PT)\b|\(\s*(ET|CT|MT|PT)\s*\)/;

/** "UTC", an IANA name or an offset such as "+02:00" for a zone as people write it; undefined for none. */
export function zoneOf(text: string): string | undefined {
  const bare = text.trim();
  const known = Object.hasOwn(abbreviations, bare.toUpperCase())
    ? abbreviations[bare.toUpperCase()]
    : undefined;
  return known ?? offsetOf(bare) ?? (place.test(bare) && isZone(bare) ? bare : undefined);
}

const anyZone = new RegExp(`(?:${zoneForm})`);

/** Whether a time as written names its zone, in two letters too: "10:20 PT", "10:20:00Z", "2024-05-06T10:20+02:00". */
export function namesZone(time: string): boolean {
  return (
    anyZone.test(time) || offset.test(time) || /T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?[+-]\d{2}:?\d{2}/.test(time)
  );
}

/** The zone that a line states: a place says more than an offset, an offset more than an abbreviation. */
export function zoneIn(text: string): string | undefined {
  const both = places.find(([form]) => form.test(text))?.[1];
  const short = shortName.exec(text);
  const written = [
    place.exec(text)?.[0],
    both,
    offset.exec(text)?.[1],
    name.exec(text)?.[1],
    short?.[1] ?? short?.[2],
  ];
  const found = written.flatMap((each) => (each === undefined ? [] : (zoneOf(each) ?? [])));
  return found[0] ?? zoneByName(text) ?? zoneOfCity(text);
}

/** In hours: Kiritimati. */
const farthest = 14;

function offsetOf(text: string): string | undefined {
  const match = /^(?:UTC|GMT)?\s?([-+−])\s?(\d{1,2})(?::?(00|15|30|45))?$/.exec(text);
  const [, sign, hour = '', minutes = '00'] = match ?? [];
  if (match === null || Number(hour) > farthest) return undefined;
  const isZero = Number(hour) === 0 && minutes === '00';
  return isZero ? 'UTC' : `${sign === '+' ? '+' : '-'}${hour.padStart(2, '0')}:${minutes}`;
}

function isZone(id: string): boolean {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id).timeZoneId !== '';
  } catch {
    return false;
  }
}

/** A time on a clock of a zone, as instants in minutes since 1970: none in the hour that spring skips, two in the one that autumn repeats. */
export function instantsOf(day: number, minuteOfDay: number, zone: string): readonly number[] {
  const fixed = fixedOffset(day, zone);
  const local = day * minutesPerDay + minuteOfDay;
  return fixed === undefined ? instantsInZone(local, zone) : [local - fixed];
}

/** Of the two instants that autumn gives one time, the one that is not before another; undefined in the hour that spring skips. */
export function instantOf(
  day: number,
  minute: number,
  zone: string,
  before: number | undefined,
): number | undefined {
  const candidates = instantsOf(day, minute, zone);
  return candidates.find((instant) => before === undefined || instant >= before) ?? candidates[0];
}

const minutesPerDay = 1440;
const offsets = new Map<string, number | undefined>();
const largestNumberKept = 1000;

/** In minutes; undefined on days on which it changes. Looked up once for each day, as most times of a timeline share one. */
function fixedOffset(day: number, zone: string): number | undefined {
  const key = `${zone} ${day}`;
  if (!offsets.has(key)) {
    if (offsets.size > largestNumberKept) offsets.clear();
    const [first, last] = [day - 1, day + 2].map((each) => offsetAt(each * minutesPerDay, zone));
    offsets.set(key, first === last ? first : undefined);
  }
  return offsets.get(key);
}

/** How far a zone is ahead of UTC at an instant; both in minutes, the instant since 1970. */
export function offsetAt(instant: number, zone: string): number {
  // Minutes with seconds as a fraction are no whole milliseconds, long ago at the latest.
  const milliseconds = Math.round(instant * 60_000);
  return (
    Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone).offsetNanoseconds / 6e10
  );
}

/** Of the offsets around it, those under which the clock does show that time. */
function instantsInZone(local: number, zone: string): readonly number[] {
  const around = [local - minutesPerDay, local + minutesPerDay].map((instant) => offsetAt(instant, zone));
  const candidates = [...new Set(around)].map((each) => local - each);
  return candidates.filter((instant) => instant + offsetAt(instant, zone) === local).sort((a, b) => a - b);
}
