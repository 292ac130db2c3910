import type { Fact, Reading, Remaining } from './fact.ts';
import { digitsForm, spelledForm, valuesOf } from './numerals.ts';

/** Minutes in each unit, the longest first. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^y/i, 365 * 24 * 60],
  [/^mo/i, 30 * 24 * 60],
  [/^w/i, 7 * 24 * 60],
  [/^d/i, 24 * 60],
  [/^h/i, 60],
  [/^(?:ms|millis|msec)/i, 1 / 60_000],
  [/^m/i, 1],
  [/^s/i, 1 / 60],
];

const unit =
  'years?|yrs?|months?|weeks?|wks?|days?|d|hours?|hrs?|h|milliseconds?|msecs?|ms|minutes?|mins?|m|seconds?|secs?|s';
const half = '\\s(and a half)';
const number = `(?:${digitsForm}|${spelledForm})`;
const part = new RegExp(
  `(?<![\\p{L}\\p{N}_.,#€$£])(?:(${number})\\s?(?:to|or|and|[-–—])\\s?)?(${number}|half an?|(?:three[- ])?quarters? of an|(?<=\\b(?:for|in|within|lasted|after|about|than|nearly|almost|over|under|took|to)\\s)an?)(?:${half})?[\\s-]?(?:(?:business|working|calendar|full|whole|consecutive)\\s)?(${unit})(?:(?<=h)(\\d{2})(?!\\d))?(?:${half})?(?![\\p{L}\\p{N}_])`,
  'giu',
);

interface Part {
  readonly start: number;
  readonly end: number;
  readonly values: readonly number[];
  readonly factor: number;
  readonly decimals: number;
  /** A letter that may mean something else: "2m" is 2 million, too. */
  readonly other: readonly Reading[];
  readonly lowest: Fact | undefined;
}

/** The lengths of time that a text states. */
export function* lengthsOf(remaining: Remaining): Generator<Fact> {
  const parts = [...remaining.text.matchAll(part)].map((match) => partOf(match as RegExpExecArray));
  const facts = together(parts, remaining.text);
  for (const { start, end } of facts) remaining.blank(start, end);
  yield* facts;
}

function partOf(match: RegExpExecArray): Part {
  const { 0: written, index } = match;
  const [, low, count = '', more, name = '', rest, moreBehind] = match;
  const factor = units.find(([pattern]) => pattern.test(name))?.[1] ?? 1;
  const extra = (more ?? moreBehind) === undefined ? 0 : 0.5;
  const values = (text: string): readonly number[] =>
    countsOf(text).map((value) => (value + extra) * factor + Number(rest ?? 0));
  const start = low === undefined ? index : written.indexOf(count, low.length) + index;
  const other = name.length === 1 ? numbersOf(count, name) : [];
  const lowest = low === undefined ? undefined : lowestOf(low, index, factor);
  return {
    start,
    end: index + written.length,
    values: values(count),
    factor,
    decimals: /^\d+[.,](\d{1,2})$/.exec(count)?.[1]?.length ?? 0,
    other,
    lowest,
  };
}

/** "60 to 90 seconds": the first is a length as well. */
function lowestOf(low: string, start: number, factor: number): Fact {
  const read = countsOf(low).flatMap((value) => lengths(value * factor));
  const readings = [...read, ...valuesOf(low).map((value) => ({ measure: 'number', value }))];
  return { start, end: start + low.length, kind: 'number', readings };
}

function numbersOf(count: string, name: string): readonly Reading[] {
  const million = name === 'm' || name === 'M' ? valuesOf(count, 'm') : [];
  return million.map((value) => ({ measure: 'number', value }));
}

function countsOf(text: string): readonly number[] {
  if (/^half/i.test(text)) return [0.5];
  if (/quarter/i.test(text)) return [/three/i.test(text) ? 0.75 : 0.25];
  return /^an?$/i.test(text) ? [1] : valuesOf(text);
}

/** "1 hour and 38 minutes" is one length: each unit is shorter than the one before. */
function together(parts: readonly Part[], text: string): readonly Fact[] {
  const facts: Fact[] = [];
  let open: Part[] = [];
  const close = (): void => {
    if (open.length > 0) facts.push(factOf(open));
    open = [];
  };
  for (const next of parts) {
    const last = open.at(-1);
    const isMore =
      last !== undefined &&
      next.lowest === undefined &&
      next.factor < last.factor &&
      /^\s?,?\s?(?:and\s)?$/.test(text.slice(last.end, next.start));
    if (!isMore) close();
    if (next.lowest) facts.push(next.lowest);
    open.push(next);
  }
  close();
  return facts;
}

function factOf(parts: readonly Part[]): Fact {
  const [first] = parts;
  const [start, end] = [first?.start ?? 0, parts.at(-1)?.end ?? 0];
  if (parts.length > 1) {
    const value = parts.reduce((sum, { values }) => sum + (values[0] ?? 0), 0);
    return { start, end, kind: 'number', readings: lengths(value) };
  }
  const { values = [], factor = 1, decimals = 0, other = [] } = first ?? {};
  const within = decimals > 0 ? (factor / 10 ** decimals) * 0.5 : 0;
  return {
    start,
    end,
    kind: 'number',
    readings: [...values.flatMap((value) => lengths(value, within)), ...other],
  };
}

/** What was rounded may be a length that the document states, and not just any one between two of its entries. */
function lengths(value: number, within = 0): readonly Reading[] {
  return [
    { measure: 'length', value, within },
    { measure: 'exact length', value },
  ];
}
