import * as words from './impactWords.ts';

/** The powers of ten behind a number, by their first letter. */
const magnitudes: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9, c: 1e7, l: 1e5 };

/** The first number of a text with its magnitude worked out: "2.1 crore" is 21,000,000. */
export function numberOf(said: string): number | undefined {
  const spelled = words.spelledValues.indexOf(/^\p{L}+/u.exec(said)?.[0].toLowerCase() ?? '');
  if (spelled >= 0) return spelled + 2;
  const match = new RegExp(`(${words.digits})(?: ?(${words.magnitude})\\b)?`, 'u').exec(said);
  if (!match?.[1]) return undefined;
  const isGrouped = /\.\d{3}(?: ?[€£₹])/.test(said);
  const plain = Number(match[1].replace(isGrouped ? /\./g : /[,'’\u00a0\u202f ]/g, ''));
  const factor = /^(?:tn|tr)/i.test(match[2] ?? '')
    ? 1e12
    : (magnitudes[match[2]?.[0]?.toLowerCase() ?? ''] ?? 1);
  return Math.round(plain * factor * 1e6) / 1e6;
}

/** Its currency as written. */
export function currencyOf(said: string): string | undefined {
  return new RegExp(`${words.currency}|${words.currencyCode}|${words.currencyWord}`, 'u').exec(said)?.[0];
}

/** What its first number measures, or the currency. */
export function measureOf(said: string): string | undefined {
  return currencyOf(said) ?? new RegExp(`\\d ?(${words.measure}|/\\p{L}+)(?![\\p{L}])`, 'u').exec(said)?.[1];
}
