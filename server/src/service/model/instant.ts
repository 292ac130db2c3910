import { oneLine } from '../oneLine.ts';
import { dateForm } from './date.ts';
import { durationMinutes } from './duration.ts';
import { type Scanner, scannerOf } from './scanner.ts';
import { zoneForm, zoneOf } from './zones.ts';

/** A time that a line starts with, and what stands beside it: `2024-01-15 10:20 UTC`, `~14:30`, `2:05 – 2:20 pm`, `T+12m`. */
export interface TimeMark {
  /** Minutes since midnight, with seconds as a fraction; undefined for impossible, unknown (25:10, 12:??) and relative ones. */
  readonly minuteOfDay: number | undefined;
  /** Minutes since what the timeline calls T0. */
  readonly relative: number | undefined;
  /** The end of a range of such times. */
  readonly relativeUntil?: number | undefined;
  /** As written; `dayOf` reads it. */
  readonly date: string | undefined;
  /** As `zoneOf` writes it. */
  readonly zone: string | undefined;
  /** The other end of a range. */
  readonly until:
    | { readonly minuteOfDay: number; readonly date: string | undefined; readonly zone: string | undefined }
    | undefined;
  readonly approximate: boolean;
  /** Question marks, dashes or an x stand where figures should. */
  readonly isUnknown: boolean;
  readonly start: number;
  readonly end: number;
}

const decoration = /[\s*_[(|`]*/y;
const dayCount = /day\s+\d+\W+/iy;
const date = new RegExp(dateForm, 'iy');
/** Between date and time. */
const between = /(?:T(?=\d)|[,\s*_|]|at\s|[-–—:](?=\s))*/iy;
const about = /(?:~|≈|±|approx(?:\.|imately)?|around|about|circa|ca\.?|c\.)\s*/iy;
const clock =
  /(?<hour>\d{1,2}|\?\?|--)(?::|(?<=\?\?)\.)(?<minute>\d{2}|\?\?|xx|--)(?::(?<second>\d{2})(?:[.,]\d+)?)?(?!\d|:\d)/iy;
const dotted =
  /(?<hour>\d{2}|\d(?=h\d{2}|\.\d{2}(?:\s*[ap]\.?m|[\s*_`]+[–—-]\s|\*\*)))[.h](?<minute>\d{2})(?:\.(?<second>[0-5]\d))?(?!\d|\s*(?:%|[kmgt]i?b\b|m?s\b|x\b))/iy;
const wholeHour = /(?<hour>\d{1,2})(?=\s*[ap]\.?m\b)/iy;
const fourDigits = /(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?!\d|-(?![0-2]\d[0-5]\d(?!\d)))/y;
const meridiem = /\s*([ap])\.?\s?m\b\.?/iy;
const hours = /\s*(?:hrs?|h|o'clock)(?![a-z])/iy;
/** In "(UTC 17:14)" it is the zone of the other clock. */
const zone = new RegExp(`[\\s*_]*[(\\[]?(${zoneForm})(?!\\s\\d{1,2}:\\d{2}\\))[)\\]]?`, 'y');
const rangeTo =
  /[\s`]*(?:-|–|—|→|to\b|until\b|till\b|\/(?=[\s`]*\d{4}-)|[〜～~](?=[\s`]*(?:\d{4}-|\d{1,2}:\d{2})))[\s`]*/iy;
/** Only in `2024-01-15T10:20+02:00`: elsewhere "-10:30" is the end of a range. */
const isoOffset = /[+-]\d{2}:?\d{2}(?!\d)/y;
/** The same time on another clock: "(17:14 UTC)", "(= 23:00 PT)"; it has no groups. */
export const otherClockForm: string = oneLine`
    \s*\((?:${zoneForm})\s\d{1,2}:\d{2}\)|\s*(?:\(|
    \/\s*)=?\s*\d{1,2}:\d{2}(?::\d{2})?(?:\s*[–-]\s*\d{1,2}:\d{2})?\s*(?:[ap]m)?\s*(?:${zoneForm})\)?`;
const otherClock = new RegExp(otherClockForm, 'iy');
const dateBehind = new RegExp(`\\s*(?:\\(|on\\s+|,\\s*)?(${dateForm})\\)?(?=[\\s*_]*(?:[:)—–-]|$))`, 'iy');
/** "23:55 (midnight)". */
const dayPart = /\s*\((?:midnight|noon|midday)\)/iy;
const unit = '(?:days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)(?![a-z])';
const length = `\\d+(?::\\d{2}){0,2}(?:\\s?${unit}(?:\\s?\\d+\\s?${unit})*)?`;
const relative = new RegExp(
  `T\\s?0\\b(?!\\s*(?:=|is\\b))|T\\s?[+−-]\\s?${length}|\\+\\s?${length}|[−-]\\d+\\s?${unit}(?:\\s?\\d+\\s?${unit})*(?=[\\s*_)]*[:–—-])`,
  'iy',
);

/** The time that a line of a timeline starts with; in a column of times, four digits are one. */
export function leadingTime(line: string, isColumn = false): TimeMark | undefined {
  const scanner = scannerOf(line);
  const { take, at } = scanner;
  take(decoration);
  take(dayCount);
  const start = at();
  const early = take(about);
  const day = take(date)?.[0];
  const isIso = day !== undefined && take(between)?.[0] === 'T';
  const approximate = (early ?? take(about)) !== undefined;
  take(decoration);
  const sinceZero = day === undefined ? take(relative)?.[0] : undefined;
  if (sinceZero !== undefined) {
    const relativeUntil = relativeEnd(scanner);
    take(dayPart);
    return {
      ...noClock,
      relative: relativeMinutes(sinceZero),
      relativeUntil,
      approximate,
      isUnknown: false,
      start,
      end: at(),
    };
  }
  const isDated = day !== undefined || isColumn;
  const first = clockAt(scanner, isDated);
  if (first === undefined) return undefined;
  const offset = isIso ? take(isoOffset)?.[0] : undefined;
  const last = rangeEnd(scanner, first, isDated);
  take(otherClock);
  take(dayPart);
  const behind = take(dateBehind)?.[1];
  return {
    minuteOfDay: minuteOfDay(first, first.half ?? last?.halfBefore),
    relative: undefined,
    date: day ?? behind,
    zone: (offset && zoneOf(offset)) ?? first.zone ?? last?.zone,
    until: last?.until,
    approximate,
    isUnknown: /[?x-]/i.test(first.hour + first.minute),
    start,
    end: at(),
  };
}

/** In characters: a label with a time is short. */
const longestLabelled = 120;

/** The time that a line ends with behind a short label, as in "Incident declared: 2024-01-15 10:20"; its span is that of the line. */
export function trailingTime(line: string): TimeMark | undefined {
  if (line.length > longestLabelled) return undefined;
  const label =
    /^[\s*_]*(?:[\p{L}'’()*_-]+\s+){0,5}[\p{L}'’()*_-]+[\s*_]*(?::[\s*_]*|\s)(?=[*_(]*(?:\d|[A-Z][a-z]+ \d))/u.exec(
      line,
    )?.[0];
  const mark = label === undefined ? undefined : leadingTime(line.slice(label.length));
  if (label === undefined || mark === undefined || mark.until !== undefined) return undefined;
  if (!/^[\s*_).]*$/.test(line.slice(label.length + mark.end))) return undefined;
  return { ...mark, start: mark.start + label.length, end: mark.end + label.length };
}

const noClock = { minuteOfDay: undefined, date: undefined, zone: undefined, until: undefined };

/** What stands on a clock, as written. */
interface Clock {
  readonly hour: string;
  readonly minute: string;
  readonly second: string | undefined;
  readonly half: string | undefined;
  readonly zone: string | undefined;
}

/** Four digits are a time only where something beside them says so: a date, "hrs" or a zone. */
function clockAt({ take, at, goTo }: Scanner, isDated: boolean): Clock | undefined {
  const start = at();
  const match = take(clock) ?? take(dotted) ?? take(wholeHour) ?? take(fourDigits);
  if (match === undefined) return undefined;
  const { hour = '', minute = '0', second } = match.groups ?? {};
  const half = take(meridiem)?.[1];
  const isNamed = take(hours) !== undefined;
  const place = take(zone)?.[1];
  if (/^\d{4}$/.test(match[0]) && !isDated && !isNamed && place === undefined) return void goTo(start);
  return { hour, minute, second, half, zone: place && zoneOf(place) };
}

interface RangeEnd {
  readonly until: NonNullable<TimeMark['until']>;
  readonly zone: string | undefined;
  /** "2:05 – 2:20 pm" is in the afternoon from its beginning, "11:50 – 12:10 pm" is not. */
  readonly halfBefore: string | undefined;
}

function rangeEnd(scanner: Scanner, first: Clock, isDated: boolean): RangeEnd | undefined {
  const start = scanner.at();
  if (!scanner.take(rangeTo)) return undefined;
  const day = scanner.take(date)?.[0];
  const isIso = day !== undefined && scanner.take(between)?.[0] === 'T';
  const last = clockAt(scanner, isDated || day !== undefined);
  const offset = isIso && last ? zoneOf(scanner.take(isoOffset)?.[0] ?? '') : undefined;
  const minutes = last && minuteOfDay(last, last.half);
  if (last === undefined || minutes === undefined) return void scanner.goTo(start);
  const same = minuteOfDay(first, last.half);
  const halfBefore = same !== undefined && same <= minutes ? last.half : 'am';
  return {
    until: { minuteOfDay: minutes, date: day, zone: offset ?? last.zone },
    zone: last.zone,
    halfBefore: last.half && halfBefore,
  };
}

/** "+15m to +21m". */
function relativeEnd(scanner: Scanner): number | undefined {
  const start = scanner.at();
  const end = scanner.take(rangeTo) && scanner.take(relative)?.[0];
  if (end === undefined) return void scanner.goTo(start);
  return relativeMinutes(end);
}

/** "T+1h05m" → 65, "T0" → 0. */
function relativeMinutes(text: string): number | undefined {
  const length = text.replace(/^T?\s*[+−-]?\s*/i, '');
  const minutes = /^0*$/.test(length) ? 0 : durationMinutes(length);
  return minutes && /[−-]/.test(text) ? -minutes : minutes;
}

function minuteOfDay({ hour, minute, second }: Clock, half: string | undefined): number | undefined {
  const given = Number(hour);
  // "22:22 PM" is written by people who think in 24 hours.
  const isTwelve = half !== undefined && given <= 12;
  const ofDay = isTwelve ? (given % 12) + (/^p/i.test(half) ? 12 : 0) : given;
  const minutes = Number(minute);
  return ofDay < 24 && minutes < 60 ? ofDay * 60 + minutes + Number(second ?? 0) / 60 : undefined;
}
