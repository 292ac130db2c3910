import { oneLine } from '../oneLine.ts';
import { inFigures, numberWords } from './durationWords.ts';
import { nearestName } from './nearest.ts';

/** Minutes in each unit, by the letters that it begins with; the first that fits. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^mo/i, 30 * 24 * 60],
  [/^w/i, 7 * 24 * 60],
  [/^d/i, 24 * 60],
  [/^h/i, 60],
  [/^m/i, 1],
  [/^s/i, 1 / 60],
];

const number = `\\d{1,3}(?:,\\d{3})+|\\d+(?:[.,]\\d+)?|(?:half an?|${Object.keys(numberWords).join('|')})(?=[\\s-])`;
const unit = 'months?|w(?:ee)?ks?|days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s';
const part = new RegExp(`(?<![\\w.,])(${number})[\\s-]*(${unit})(?![a-z])\\.?`, 'gi');
/** The minutes of "2h15" and "1 hr 30". */
const rest = /(?<=\d\s?h(?:rs?)?\s?)(?<!\d)(\d{1,2})(?!\d|\s*[a-z])/i;
const clock = /^\D{0,20}?(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?!\d)\s*(?:h|hrs?|hours?)?$/i;

/** In characters: a length of time is told at the beginning. */
const longestLength = 300;

/**
 * The length of time that a text states, in minutes, with seconds as a fraction: "2 hours 15 minutes", "~47m", "1h 05m",
 * "3 days and 4 hours", "90 s", "02:15". What stands in brackets counts only where nothing else does. Undefined for
 * texts that state none.
 */
export function durationMinutes(written: string): number | undefined {
  const text = inFigures(written.slice(0, longestLength));
  const outside = outsideBrackets(text);
  return minutesIn(outside) ?? minutesIn(text.replace(/[()]/g, ' ').trim());
}

/** Words beside a length of time that say how exact it is, or that it is all of it. */
const beside = new RegExp(
  oneLine`
      \b(?:about|approx(?:\.|imately)?|around|circa|ca\.?|roughly|nearly|almost|
      (?:just )?(?:over|under)|some|a total of|total|in total|in all|overall|and|at least|pt?)\b|
      [~≈,&+.:\s]`,
  'gi',
);

/** The same for texts that state one length of time and nothing else outside brackets: of "5 h, 20 min of them in full" nobody can tell which counts. */
export function onlyDuration(written: string): number | undefined {
  if (written.length > longestLength) return undefined;
  const outside = outsideBrackets(inFigures(written));
  const minutes = minutesIn(outside);
  if (minutes === undefined || clock.test(outside)) return minutes;
  const parts = [...spaced(outside).matchAll(part)];
  const names = parts.map(([, , name = '']) => minutesOf('1', name));
  const left = spaced(outside).replace(rest, '').replace(part, '').replace(beside, '');
  return left === '' && new Set(names).size === names.length ? minutes : undefined;
}

const unitNames = [
  'minutes',
  'seconds',
  'hours',
  'weeks',
  'days',
  'minute',
  'hour',
  'week',
  'month',
] as const;

/** The same with the unit that was meant, where a number has one with a typing error ("2 hous"); undefined where none has. */
export function misspeltUnit(written: string): string | undefined {
  let isMisspelt = false;
  const meant = written.slice(0, longestLength).replace(/(?<=\d\s?)[a-z]{4,}/gi, (word) => {
    const name = minutesIn(`1 ${word}`) === undefined ? nearestName(word, unitNames) : undefined;
    isMisspelt ||= name !== undefined;
    return name ?? word;
  });
  return isMisspelt ? meant : undefined;
}

/** Whether a length of time is said to be no exact one: "~2 hours", "about a day". */
export function isRough(written: string): boolean {
  return /[~≈]|\b(?:about|approx\w*|around|circa|ca|roughly|nearly|almost|over|under|some|at least)\b/i.test(
    written,
  );
}

/** By how many minutes a length in whole hours or days may have been rounded. */
export function roundedBy(written: string): number {
  const outside = outsideBrackets(inFigures(written));
  if (clock.test(outside) || /\d[.,]\d/.test(outside)) return 0;
  const factors = [...spaced(outside).matchAll(part)].map(([, , name = '']) => minutesOf('1', name));
  const least = Math.min(...factors);
  return least >= 60 ? Math.min(least / 4, 6 * 60) : 0;
}

function outsideBrackets(text: string): string {
  return text.replace(/\([^)]*\)/g, ' ').trim();
}

function spaced(text: string): string {
  return text.replace(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/gi, ' ');
}

function minutesIn(text: string): number | undefined {
  const time = clock.exec(text);
  if (time) return Number(time[1]) * 60 + Number(time[2]) + Number(time[3] ?? 0) / 60;
  const parts = [...spaced(text).matchAll(part)];
  if (parts.length === 0) return undefined;
  const behind = Number(rest.exec(text)?.[1] ?? 0);
  return rounded(parts.reduce((sum, [, count = '', name = '']) => sum + minutesOf(count, name), behind));
}

function minutesOf(count: string, name: string): number {
  const first = count.toLowerCase().split(' ')[0] ?? '';
  const factor = units.find(([pattern]) => pattern.test(name))?.[1] ?? 0;
  const digits = /,\d{3}/.test(count) ? count.replaceAll(',', '') : count.replace(',', '.');
  return (numberWords[first] ?? Number(digits)) * factor;
}

/** Thirds of minutes add up to whole ones. */
function rounded(minutes: number): number {
  return Math.round(minutes * 3600) / 3600;
}
