import { dateForm, dayOf, isoDate, monthNumber } from '../../model/date.ts';
import type { Fact, FactContext, Reading, Remaining } from './fact.ts';

const dates = new RegExp(`(?<![\\w/.-])${dateForm}`, 'gi');
const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const weekdays = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/g;
const month =
  '(?:January|February|March|April|June|July|August|September|October|November|December|(?<=\\b(?:in|of|since|until|early|late|mid|by|during|from)[\\s-])May|May(?=\\s\\d{4}))';
const months = new RegExp(`\\b(${month})(?:\\s(\\d{4}))?\\b`, 'g');

/** What the zones of times are called; all other capitals behind a time are none. */
export const zoneForm =
  '(?:UTC|GMT|Z|CES?T|EES?T|WES?T|BST|IST|MSK|[ECMP][SD]?T|AK[SD]T|HST|A[EC][SD]T|AWST|NZ[SD]T|JST|KST|SGT)';
const times = new RegExp(
  `(?<![\\d:.]|(?:UTC|GMT|\\()[+-]|:\\d\\d:\\d\\d[+-])(?:(\\d{1,2}):([0-5]\\d)(?::([0-5]\\d)(?:[.,]\\d+)?)?(?:\\s?([ap])\\.?m\\b\\.?)?|(\\d{1,2})\\s?([ap])\\.?m\\b\\.?)(?!\\d|:\\d)(?:\\s?(${zoneForm})\\b)?|\\b(noon|midnight)\\b`,
  'gi',
);

/** The days, weekdays and months that a text names. */
export function* datesOf(remaining: Remaining, { calendar }: FactContext): Generator<Fact> {
  const named = [...remaining.text.matchAll(weekdays)].map(({ 0: name, index }): Fact => {
    const value = days.indexOf(name.toLowerCase().replace(/s$/, ''));
    const readings = [{ measure: 'weekday', value }];
    return { start: index, end: index + name.length, kind: 'date', readings };
  });
  yield* remaining.take(dates, ({ 0: written, index }) => {
    const text = written.replace(/^[A-Za-z]+day,?\s+/i, '').replace(/^the\s+/i, '');
    const day = dayOf(text, calendar) ?? dayOf(text, { ...calendar, year: 1972 });
    const start = index + written.length - text.length;
    const fact = { start, end: index + written.length, kind: 'date' as const };
    if (day === undefined) return [{ ...fact, readings: [] }];
    const all = readingsOfDay(day);
    const hasYear = /\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{2}/.test(text);
    return [{ ...fact, readings: all.slice(hasYear ? 0 : 1, hasYear ? 1 : 2), implies: all }];
  });
  for (const fact of named) remaining.blank(fact.start, fact.end);
  yield* named;
  yield* remaining.take(months, ({ 0: written, 1: name, 2: year, index }) => {
    const value = monthNumber(name);
    const reading = year
      ? { measure: 'month', value: Number(year) * 12 + value }
      : { measure: 'month name', value };
    const implies = [
      { measure: 'month name', value },
      ...(year ? [{ measure: 'number', value: Number(year) }] : []),
    ];
    return [{ start: index, end: index + written.length, kind: 'date', readings: [reading], implies }];
  });
}

/** The day itself first, then the same without its year, then what else it tells. */
export function readingsOfDay(day: number): readonly Reading[] {
  const [year = 0, month = 0, ofMonth = 0] = isoDate(day).split('-').map(Number);
  return [
    { measure: 'day', value: day },
    { measure: 'day of year', value: month * 31 + ofMonth },
    { measure: 'month', value: year * 12 + month },
    { measure: 'month name', value: month },
    { measure: 'weekday', value: new Date(day * 86_400_000).getUTCDay() },
    { measure: 'number', value: year },
  ];
}

const offsets = /(?<=\()(?:UTC|GMT)?([+-])(\d\d):?(\d\d)?(?=\))|\b(?:UTC|GMT)([+-])(\d\d?)(?::?(\d\d))?\b/g;

/** The times of day that a text names, each with its zone. */
export function* timesOf(remaining: Remaining, { hasZone }: FactContext): Generator<Fact> {
  yield* remaining.take(
    offsets,
    ({ 0: written, index, 1: sign, 2: hours, 3: rest, 4: other, 5: more, 6: last }) => {
      const ahead = Number(hours ?? more) * 60 + Number(rest ?? last ?? 0);
      const readings = [{ measure: 'offset', value: (sign ?? other) === '-' ? -ahead : ahead }];
      return [{ start: index, end: index + written.length, kind: 'time', readings }];
    },
  );
  yield* remaining.take(times, (match, text) => {
    const { 0: written, index } = match;
    const [, hours, minutes = '0', seconds, half, alone, halfAlone, zone, word] = match;
    const minute = word
      ? Number(word.toLowerCase() === 'noon') * 720
      : hourOf(Number(hours ?? alone), half ?? halfAlone) * 60 + Number(minutes);
    if (minute > 24 * 60) return [];
    const fact = { start: index, end: index + written.length, kind: 'time' as const };
    const clock = { measure: 'clock', value: minute };
    const exact = { measure: 'second', value: minute * 60 + Number(seconds ?? 0) };
    const implies = [clock, ...(seconds ? [exact] : []), ...twelveHours(minute, half ?? halfAlone)];
    const shown = seconds ? exact : clock;
    const readings = zone === undefined || hasZone(zone.toUpperCase()) ? [shown] : [];
    const inUtc = zone === undefined || /^(?:UTC|GMT|Z)$/i.test(zone);
    const asLength = /\b(?:lasted|for|duration:?|took|after|within)\s(?:about\s)?$/i.test(
      text.slice(0, index),
    );
    return [
      {
        ...fact,
        readings: [
          ...readings,
          ...(inUtc ? [{ measure: seconds ? 'second in UTC' : 'clock in UTC', value: shown.value }] : []),
          ...(asLength ? [{ measure: 'length', value: minute }] : []),
        ],
        implies: [...implies, ...(asLength ? [{ measure: 'length', value: minute }] : [])],
      },
    ];
  });
}

function hourOf(hour: number, half: string | undefined): number {
  return half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** Where a document has "10:20 PM", another text may well say "10:20". */
function twelveHours(minute: number, half: string | undefined): readonly Reading[] {
  return half === undefined ? [] : [{ measure: 'clock', value: ((minute + 660) % 720) + 60 }];
}
