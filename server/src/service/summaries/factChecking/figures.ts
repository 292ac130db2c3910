import type { Fact, Reading, Remaining } from './fact.ts';
import { digitsForm, roughly, roundingOf, scaleForm, spelledForm, valuesOf } from './numerals.ts';

/** Signs, codes and words of money, each as its code. */
const currencies: readonly (readonly [RegExp, string])[] = [
  [/€|EUR|euros?/i, 'eur'],
  [/US\$|\$|USD|dollars?/i, 'usd'],
  [/£|GBP|pounds?/i, 'gbp'],
  [/¥|JPY|yen/i, 'jpy'],
  [/₹|INR|rupees?/i, 'inr'],
  [/CHF|francs?/i, 'chf'],
];
const sign = '(?:US\\$|[€$£¥₹]|(?:EUR|USD|GBP|JPY|INR|CHF)\\s)';
const money =
  '(?:\\s?[€$£¥₹]|\\s?(?:EUR|USD|GBP|JPY|INR|CHF)\\b|\\s(?:euros?|(?:US\\s)?dollars?|pounds?|yen|rupees?|francs?)\\b)';
const percent = '\\s?%|[\\s-]per\\s?cent(?:age points?)?\\b|\\s?percentage points?\\b|\\s?pp\\b';
const bytes = '\\s?[KMGT]i?B\\b';
const figure = new RegExp(
  `(?<![\\p{L}\\p{N}_.#€$£])(${sign})?\\s?(${digitsForm}|${spelledForm})(${scaleForm})?(${percent}|${money}|${bytes}|(?:st|nd|rd|th|x|×)(?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}_])`,
  'giu',
);
const sizes: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9, t: 1e12 };

const shares: readonly (readonly [RegExp, readonly number[]])[] = [
  [/\bhalf (?:of|the|our|all)\b/gi, [50]],
  [/\b(?:a|one) third of\b/gi, [33, 33.3]],
  [/\btwo[- ]thirds\b/gi, [66, 67, 66.7]],
  [/\b(?:a|one) quarter of\b(?! an hour)/gi, [25]],
  [/\bthree[- ]quarters\b(?! of an hour)/gi, [75]],
];

/** The numbers that count or measure, what they measure included. */
export function* figuresOf(remaining: Remaining): Generator<Fact> {
  for (const match of remaining.text.matchAll(/\b24\/7\b|^[ \t>]*\d{1,2}[.)](?=\s)|\[\^\d+\]/gm))
    remaining.blank(match.index, match.index + match[0].length);
  for (const [pattern, values] of shares)
    yield* remaining.take(pattern, ({ 0: written, index }) => [
      {
        start: index,
        end: index + written.length,
        kind: 'number',
        readings: values.map((value) => ({ measure: 'percent', value })),
      },
    ]);
  yield* remaining.take(figure, (match, text) => {
    const { 0: whole, index } = match;
    const [, before = '', number = '', scale, behind = ''] = match;
    // "One" is a pronoun more often than a number.
    if (/^one$/i.test(number) && !scale && behind === '') return [];
    const start = index + (/^\s*/.exec(whole)?.[0].length ?? 0);
    const readings = readingsOf(valuesOf(number, scale), before || behind, text, start);
    const plain = readings.flatMap(({ value }) => [
      { measure: 'number', value },
      // A year is nothing that somebody rounds.
      ...(/^(?:19|20)\d\d$/.test(number) ? [] : [{ measure: 'amount', value }]),
    ]);
    const implies = readings.some(({ measure }) => /^(?:percent|bytes)$/.test(measure)) ? [] : plain;
    return [{ start, end: index + whole.length, kind: 'number', readings, implies }];
  });
}

function readingsOf(
  values: readonly number[],
  unit: string,
  text: string,
  start: number,
): readonly Reading[] {
  const isRough = roughly.test(text.slice(Math.max(0, start - 20), start));
  const measured = (measure: string, factor = 1): readonly Reading[] =>
    values.map((value) => ({
      measure,
      value: value * factor,
      ...(isRough && { within: roundingOf(value) * factor }),
    }));
  if (/%|per|pp/i.test(unit)) return measured('percent');
  const size = /([KMGT])i?B/i.exec(unit)?.[1]?.toLowerCase();
  if (size !== undefined) return measured('bytes', sizes[size]);
  const currency = unit.trim() === '' ? undefined : currencies.find(([pattern]) => pattern.test(unit))?.[1];
  if (currency !== undefined) return measured(currency);
  const { measure, isCertain } = actionsCounted(text, start) ?? {};
  const plain = measured('amount').flatMap((amount) => [
    { measure: 'number', value: amount.value },
    ...(isRough ? [amount] : []),
  ]);
  return [...(isCertain ? [] : plain), ...(measure ? measured(measure) : [])];
}

const actions = '(?:actions?|action items?|tasks?|follow-ups?|measures?)\\b';
const adjacent = new RegExp(
  `^\\S+(?:\\sof\\s(?:the\\s|our\\s)?\\S+)?\\s${actions}[^.!?\\n,;:]*?\\b(?:done|open)\\b`,
  'i',
);

/** How many actions there are and how many are done is counted, and stands in no document: what a number counts of them. */
function actionsCounted(
  text: string,
  start: number,
): { readonly measure: string; readonly isCertain: boolean } | undefined {
  const before = /[^.!?\n]{0,80}$/.exec(text.slice(0, start))?.[0] ?? '';
  const behind = /^[^.!?\n]{0,80}/.exec(text.slice(start))?.[0] ?? '';
  const isTally =
    /^\S+ of \S+ (?:are |is )?done\b/i.test(behind) ||
    (/\S+ of $/.test(before) && /^\S+ (?:are |is )?done\b/i.test(behind));
  if (!isTally && !new RegExp(`\\b${actions}`, 'i').test(before + behind)) return undefined;
  if (/\bof\s(?:the\s|our\s)?$/i.test(before)) return { measure: 'actions', isCertain: false };
  const state =
    /\b(?:(?:not|un|in)[\s-]?(?:done|finished|complete)|open|left|remain|outstanding|pending)|\b(done|complete|finished|closed)/i;
  const said = state.exec(/^[^,;:]*/.exec(behind)?.[0] ?? '');
  const measure = said ? (said[1] ? 'actions done' : 'actions open') : 'actions';
  return { measure, isCertain: adjacent.test(behind) };
}
