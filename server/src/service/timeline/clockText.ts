import { type Calendar, dateForm } from '../model/date.ts';
import { dateLike } from '../model/dateText.ts';
import { durationLike } from '../model/durationText.ts';
import { zoneForm } from '../model/zones.ts';

/** A time on a clock somewhere. */
export interface ClockTime {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Minutes since midnight, with seconds as a fraction. */
  readonly minute: number;
}

/** Stands for a date while the clock beside it is looked for. */
const dateMark = '\0';
const otherClock = /\s*[(/]\s*=?[^)/]*\d:\d{2}[^)]*\)?/;
const about = /^(?:~|≈|±|approx(?:\.|imately)?|around|about|circa|ca\.?|c\.)\s*/i;
/** Hours, minutes and what stands beside them, in groups that `figuresLike` knows. */
export const clock =
  /(?<hour>\d{1,2})(?<sign>[:.h])(?<minute>\d{2})(?:(?<sign2>[:.])\d{2}(?:[.,]\d+)?)?(?<half>\s*[ap]\.?\s?m\b\.?)?|(?<hour12>\d{1,2})(?<half12>\s*[ap]\.?\s?m\b\.?)|(?<!\d)(?<digits>(?:[01]\d|2[0-3])[0-5]\d)(?!\d)/i;
const rangeEnd = new RegExp(
  `^[\\s\`]*(?:-|–|—|→|to\\b|until\\b|till\\b)[\\s\`]*${dateMark}?[\\sT]*(?:${clock.source.replace(/\?<\w+>/g, '?:')})`,
  'i',
);
const named = new RegExp(
  `^\\s*(?:hrs?|h|o'clock)\\b|^\\s*[([]?(?:${zoneForm})[)\\]]?|^[+-]\\d{2}:?\\d{2}(?!\\d)`,
  'i',
);

/** A time written as another one is, with its date and its zone where that has them; undefined for times in other forms. */
export function clockLike(
  model: string,
  { day, minute }: ClockTime,
  slashes: Calendar['slashes'],
): string | undefined {
  const date = new RegExp(dateForm, 'i').exec(model)?.[0];
  const undated = (date === undefined ? model : model.replace(date, dateMark)).replace(about, '');
  const bare = undated.replace(otherClock, '');
  const found = clock.exec(bare);
  const written = date === undefined ? '' : dateLike(day, date, slashes);
  if (found === null || written === undefined) return undefined;
  const before = bare.slice(0, found.index).replace(about, '');
  const rest = bare.slice(found.index + found[0].length);
  // In "2024-05-06T10:20+02:00" it is an offset, in "10:20-10:30" the end of a range.
  const behind = before.endsWith('T') && isoOffset.test(rest) ? rest : rest.replace(rangeEnd, '');
  const zone = named.exec(behind)?.[0] ?? '';
  const dateBehind = before.includes(dateMark)
    ? ''
    : (/^[\s(,]*(?:on\s+)?\0\)?/i.exec(behind.slice(zone.length))?.[0] ?? '');
  return `${before}${figuresLike(found, minute)}${zone}${dateBehind}`.replace(dateMark, written);
}

/** Minutes since midnight with the figures, signs and halves of the day of another time, as `clock` finds it. */
export function figuresLike({ groups = {} }: Pick<RegExpExecArray, 'groups'>, minute: number): string {
  const total = Math.round(minute * 60);
  const [hours, minutes] = [Math.floor(total / 3600), Math.floor(total / 60) % 60];
  const { hour, sign = ':', sign2, digits, hour12 } = groups;
  if (digits !== undefined) return two(hours) + two(minutes);
  const half = groups.half ?? groups.half12;
  const shown = half === undefined ? hours : hours % 12 || 12;
  const isPadded = (hour ?? hour12 ?? '').startsWith('0') || (half === undefined && hour?.length === 2);
  const seconds = sign2 === undefined ? '' : sign2 + two(total % 60);
  return `${isPadded ? two(shown) : shown}${sign}${two(minutes)}${seconds}${halfLike(half, hours)}`;
}

/** " p.m." in the morning is " a.m.". */
function halfLike(model: string | undefined, hours: number): string {
  const letter = hours < 12 ? 'a' : 'p';
  return (model ?? '').replace(/[ap]/i, (old) => (old === old.toUpperCase() ? letter.toUpperCase() : letter));
}

const isoOffset = /^[+-]\d{2}:?\d{2}(?!\d)/;

const sinceZero = /^(?<name>T\s?)?(?<sign>[+−-])(?<gap>\s?)(?<length>\d.*)$/i;
/** In minutes: seconds are fractions, which do not add up to whole ones. */
const dust = 1 / 120;

/**
 * Minutes since what a timeline calls T0, before it where they are negative, written as "T+12m", "-5 min" or "T+00:12" are;
 * undefined for other forms.
 */
export function sinceZeroLike(model: string, minutes: number): string | undefined {
  const bare = model.replace(about, '').replace(/\s*(?:-|–|—|→|to)\s*[T+].*$/i, '');
  const { name = '', sign = '', gap = '', length } = sinceZero.exec(bare)?.groups ?? {};
  if (length === undefined) return undefined;
  const before = sign === '+' ? '-' : sign;
  const whole = Math.floor(minutes + dust);
  const seconds = /^\d+:\d{2}:\d{2}$/.test(length) ? ':00' : '';
  return `${name}${whole < 0 ? before : '+'}${gap}${durationLike(Math.abs(whole), length)}${seconds}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
