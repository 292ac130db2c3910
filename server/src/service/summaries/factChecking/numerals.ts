const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const scales: Readonly<Record<string, number>> = {
  ...{ dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 },
  ...{ k: 1e3, m: 1e6, mn: 1e6, mio: 1e6, b: 1e9, bn: 1e9 },
};

const values: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ...[...units, ...teens].map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, index * 10 + 20] as const),
]);

const unit = `(?:${units.join('|')})`;
const item = `(?:(?:${tens.join('|')})(?:[-\\s]${unit})?|${[...teens, ...units].join('|')}|zero)`;
const scale = '(?:dozen|hundred|thousand|million|billion)';

/** A number in letters. It has no groups. */
export const spelledForm = `(?:(?:${item}|an?)\\s${scale}(?:\\s${scale})*(?:\\s(?:and\\s)?${item}(?:\\s${scale})*)*|${item})(?![\\p{L}\\p{N}])`;

/** A number in digits, whatever separates thousands. It has no groups. */
export const digitsForm =
  "\\d{1,3}(?:[,'’ \\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)|\\d+(?:[.,]\\d+)?";

/** What stands behind a number and multiplies it. It has no groups. */
export const scaleForm =
  '(?:\\s?(?:dozen|hundred|thousand|million|billion|mio|mn|bn)|[kKmMbB])(?![\\p{L}\\p{N}])';

/** "1,200", "1.2k", "twelve hundred" are 1200; "1.200" may be 1.2, too. */
export function valuesOf(number: string, multiplier = ''): readonly number[] {
  const factor = scales[multiplier.trim().toLowerCase()] ?? 1;
  const all = /\d/.test(number) ? valuesOfDigits(number) : [valueOfWords(number)];
  return all.map((value) => Number((value * factor).toPrecision(12)));
}

function valuesOfDigits(number: string): readonly number[] {
  const plain = number.replace(/[' ’\u00a0\u2009\u202f]/g, '');
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(plain)) return [Number(plain.replaceAll('.', ''))];
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return [Number(plain.replaceAll(',', ''))];
  const decimal = Number(plain.replace(',', '.'));
  return /^[1-9]\d{0,2}\.\d{3}$/.test(plain) ? [decimal, Number(plain.replace('.', ''))] : [decimal];
}

function valueOfWords(text: string): number {
  let [sum, current] = [0, 0];
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    const factor = scales[word];
    if (factor === undefined) current += values.get(word) ?? 0;
    else if (factor <= 100) current = (current || 1) * factor;
    else [sum, current] = [sum + (current || 1) * factor, 0];
  }
  return sum + current;
}

/** How much a number that is said not to be exact may be away: half of its last digit that is none of its trailing zeros; two digits at least. */
export function roundingOf(value: number): number {
  if (!Number.isInteger(value) || value < 100) return 0;
  const digits = String(value);
  const significant = Math.max(2, digits.replace(/0+$/, '').length);
  return significant === digits.length ? 0 : 10 ** (digits.length - significant) / 2;
}

/** Words in front of a number that is not exact. */
export const roughly =
  /(?:\b(?:about|around|approximately|approx\.?|roughly|nearly|almost|some|over|more than|close to|circa|ca\.)\s|[~≈])\s?[€$£]?$/i;
