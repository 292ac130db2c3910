/** Minutes in each unit, by the letters that it begins with. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^w/i, 7 * 24 * 60],
  [/^d/i, 24 * 60],
  [/^h/i, 60],
  [/^m/i, 1],
  [/^s/i, 1 / 60],
];

const words: Readonly<Record<string, number>> = {
  half: 0.5,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};

const number = `\\d{1,3}(?:,\\d{3})+|\\d+(?:[.,]\\d+)?|(?:half an?|${Object.keys(words).join('|')})(?=[\\s-])`;
const unit = 'w(?:ee)?ks?|days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s';
const part = new RegExp(`(?<![\\w.,])(${number})[\\s-]*(${unit})(?![a-z])\\.?`, 'gi');
/** The minutes of "2h15". */
const rest = /(?<=\d\s?h)(\d{1,2})(?!\d|\s*[a-z])/i;
const clock = /^\D{0,20}?(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?!\d)\s*(?:h|hrs?|hours?)?$/i;

/** In characters: a length of time is told at the beginning. */
const longestLength = 300;

/**
 * The length of time that a text states, in minutes, with seconds as a fraction: "2 hours 15 minutes", "~47m", "1h 05m",
 * "3 days and 4 hours", "90 s", "02:15". What stands in brackets counts only where nothing else does. Undefined for
 * texts that state none.
 */
export function durationMinutes(written: string): number | undefined {
  const text = written.slice(0, longestLength);
  const outside = text.replace(/\([^)]*\)/g, ' ').trim();
  return minutesIn(outside) ?? minutesIn(text.replace(/[()]/g, ' ').trim());
}

function minutesIn(text: string): number | undefined {
  const time = clock.exec(text);
  if (time) return Number(time[1]) * 60 + Number(time[2]) + Number(time[3] ?? 0) / 60;
  const spaced = text.replace(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/gi, ' ');
  const parts = [...spaced.matchAll(part)];
  if (parts.length === 0) return undefined;
  const behind = Number(rest.exec(text)?.[1] ?? 0);
  return rounded(parts.reduce((sum, [, count = '', name = '']) => sum + minutesOf(count, name), behind));
}

function minutesOf(count: string, name: string): number {
  const first = count.toLowerCase().split(' ')[0] ?? '';
  const factor = units.find(([pattern]) => pattern.test(name))?.[1] ?? 0;
  const digits = /,\d{3}/.test(count) ? count.replaceAll(',', '') : count.replace(',', '.');
  return (words[first] ?? Number(digits)) * factor;
}

/** Thirds of minutes add up to whole ones. */
function rounded(minutes: number): number {
  return Math.round(minutes * 3600) / 3600;
}
