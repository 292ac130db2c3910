import type { Span } from '../markdown/position.ts';
import { oneLine } from '../oneLine.ts';
import { nameAt, wordAt } from './impactNames.ts';
import { currencyOf, measureOf, numberOf } from './impactValues.ts';
import * as words from './impactWords.ts';

export { type ImpactFlags, impactFlags } from './impactFlags.ts';

export type ImpactKind = 'count' | 'percentage' | 'money' | 'change';

/**
 * One figure of an Impact section: "38,000 shoppers", "83% of active riders", "€41,000", "96% → 7%". `text` is what
 * stands between `start` and `end`; `value` its first number, magnitudes worked out (2.1 crore is 21,000,000); `unit`
 * what is counted, the share's whole, the currency, or the measure, as written.
 */
export interface ImpactFigure extends Span {
  readonly text: string;
  readonly kind: ImpactKind;
  readonly value?: number;
  readonly unit?: string;
}

const number = `(?<![\\p{L}\\p{N}_.#/-])(?:${words.digits})(?: ?${words.magnitude}\\b)?`;
const money = oneLine`
  (?:${words.currency} ?|\b${words.currencyCode} ?)(?:${words.digits})(?: ?${words.magnitude}\b)?|
  ${number} ?(?:${words.currencyCode}|${words.currencyWord})\b|(?:${number}) ?[€£₹]`;
const quantity = `(?:${money}|[~≈]?${number}(?: ?${words.measure}(?![\\p{L}])(?:/\\p{L}+)?|/\\p{L}+)?)`;

/** In this order: what one has taken is no longer there for those behind it. */
const finders: readonly { readonly kind: ImpactKind; readonly pattern: RegExp }[] = [
  {
    kind: 'change',
    pattern: new RegExp(
      oneLine`
        ${quantity}\s*(?:→|->|=>|⟶|➜|⇒|–>|—>)\s*${quantity}|
        \bfrom (?:an? )?(?:\p{L}+ ){0,3}?${quantity}(?: [\p{L}-]+){0,3}? (?:up |down )?to ${quantity}`,
      'giu',
    ),
  },
  { kind: 'money', pattern: new RegExp(`(?<![\\p{N}])(?:${money})`, 'gu') },
  {
    kind: 'percentage',
    pattern: /\b(?:\d+|one) (?:in|out of) \d+ [\p{L}]+s\b/giu,
  },
  { kind: 'percentage', pattern: new RegExp(`${number} ?(?:%|percent\\b|per cent\\b)`, 'giu') },
  { kind: 'count', pattern: new RegExp(`${number}(?:\\s?[–-]\\s?(?:${words.digits}))?`, 'gu') },
  { kind: 'count', pattern: new RegExp(`(?<=^\\W{0,20}|[.;:] )${words.spelled}\\b(?! of\\b)`, 'giu') },
  {
    kind: 'count',
    pattern: new RegExp(`\\b${words.spelled}(?= of (?:them|these|those)\\b)`, 'giu'),
  },
];

/** In characters: what is longer was pasted, and takes time that grows with its square. */
const longestText = 4000;

/** The figures of one line or paragraph in plain text, in the order of the text. Durations and limits are none. */
export function impactFiguresIn(written: string): readonly ImpactFigure[] {
  const text = written.slice(0, longestText);
  const figures: ImpactFigure[] = [];
  const number = /^\s*\d+(?:\.\d+)+\.?\s+(?=\p{Lu}[\p{L} ]*[.:])/u.exec(text)?.[0].length ?? 0;
  const taken: Span[] = number > 0 ? [{ start: 0, end: number }] : [];
  for (const { kind, pattern } of finders) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.some((other) => span.start < other.end && other.start < span.end)) continue;
      const figure = figureAt(text, span, kind);
      taken.push(figure ?? span);
      if (figure) figures.push(figure);
    }
  }
  return figures.sort((a, b) => a.start - b.start);
}

function figureAt(text: string, span: Span, kind: ImpactKind): ImpactFigure | undefined {
  if (isInPassing(text, span, kind)) return undefined;
  if (kind === 'change') return changeAt(text, span);
  if (kind === 'money') return made(text, span, kind, currencyOf(text.slice(span.start, span.end)));
  return kind === 'percentage' ? shareAt(text, span) : countAt(text, span);
}

function isInPassing(text: string, { start, end }: Span, kind: ImpactKind): boolean {
  const said = sentenceBefore(text, start);
  const behind = text.slice(end, end + reach);
  if (kind === 'change') return /\b(?:between|scheduled|lowered|raised the limit)\b[^,;]*$/i.test(said);
  return words.inPassing.test(said) || words.inPassingBehind.test(behind);
}

/** As much of the text before as may bear on a figure, in characters. */
const reach = 120;

const before = (text: string, at: number): string => text.slice(Math.max(0, at - reach), at);

function sentenceBefore(text: string, at: number): string {
  return (
    before(text, at)
      .split(/[.;](?=\s)/)
      .at(-1) ?? ''
  );
}

/** "From 9 to 5", "10:00 → 11:00" and "2025 → 2026" are no changes of what one measures. */
function changeAt(text: string, span: Span): ImpactFigure | undefined {
  const said = text.slice(span.start, span.end);
  if (/^:\d|^\.\d+\.|^\s?(?:am|pm|utc|h)\b/i.test(text.slice(span.end)) || /\d:\d|\d\.\d+\.\d/.test(said))
    return undefined;
  const isDate = /^from\b/i.test(said) && words.dateBehind.test(text.slice(span.end));
  return isDate || words.namesNumber.test(before(text, span.start))
    ? undefined
    : made(text, span, 'change', measureOf(said));
}

function shareAt(text: string, span: Span): ImpactFigure {
  const among = /^(\d+|one) (?:in|out of) (\d+)/i.exec(text.slice(span.start, span.end));
  if (among) return oneIn(made(text, span, 'percentage', undefined), Number(among[1]) || 1, Number(among[2]));
  const isOf = /^ of /.test(text.slice(span.end));
  const whole = isOf ? (nameAt(text, span.end + 4) ?? wordAt(text, span.end + 4)) : undefined;
  return whole
    ? made(text, { start: span.start, end: whole.end }, 'percentage', whole.name)
    : made(text, span, 'percentage', undefined);
}

function countAt(text: string, span: Span): ImpactFigure | undefined {
  const ahead = before(text, span.start);
  const behind = text.slice(span.end, span.end + reach);
  if (words.namesNumber.test(ahead) || words.dateBehind.test(behind) || isPartOfName(ahead, behind))
    return undefined;
  const of = /^ (?:out )?of (?:the |our |its |their |about |some )?(?=\d)/.exec(behind);
  const more = new RegExp(`^(?:${words.digits})(?: ?${words.magnitude}\\b)?`, 'u').exec(
    behind.slice(of?.[0].length ?? 0),
  );
  const at = span.end + (of && more ? of[0].length + more[0].length : 0);
  const name = nameAt(text, at + (/^[ -]/.test(text.slice(at)) ? 1 : 0));
  if (name)
    return numberOf(text.slice(span.start, span.end)) === 0
      ? undefined
      : made(text, { start: span.start, end: name.end }, 'count', name.name);
  return measured(text, span) ?? bare(text, span);
}

/** Times, dates, versions, addresses, "MM-503", "T+12", "#4471", "1.2 times". */
function isPartOfName(ahead: string, behind: string): boolean {
  return (
    /[\p{L}\p{N}][-+:.#_/]$|[#:]$|\b(?:19|20)\d\d-\d\d-$/u.test(ahead) ||
    /^(?:[:.-]\d|[-_]?\p{L}|\/\d| (?:times|x)\b|(?:st|nd|rd|th)\b)/u.test(behind)
  );
}

/** "p95 rose to 9,000 ms", "3.2 TB of logs", "4,000 requests/s". */
function measured(text: string, span: Span): ImpactFigure | undefined {
  const unit = new RegExp(`^ ?(${words.measure})(?![\\p{L}])`, 'u').exec(text.slice(span.end));
  if (!unit?.[1]) return undefined;
  const isTime = words.time.test(unit[1]);
  if (isTime && !(/^(?:ms|s|milli|sec)/.test(unit[1]) && words.waiting.test(before(text, span.start))))
    return undefined;
  return made(text, { start: span.start, end: span.end + unit[0].length }, 'count', unit[1]);
}

/** "Failed logins: 12,400", "retries peaked at 4,200". */
function bare(text: string, span: Span): ImpactFigure | undefined {
  const isLabelled = /[\p{L})][*_]*\s*[:|=]\s*[~≈]?(?:about |approximately |some |around )?$/u.test(
    before(text, span.start),
  );
  const isReached =
    /\b(?:was|were|reached|totall?ed|peaked at|rose to|climbed to|grew to|fell to|dropped to|averaged)(?: about| approximately| around| some)? ?$/i.test(
      before(text, span.start),
    );
  const isOfThem =
    /\bof (?:which|whom|these|those)(?: about| some)? $/i.test(before(text, span.start)) ||
    /^ of (?:them|these|those|which|whom)\b/i.test(text.slice(span.end));
  const isAlone = isOfThem || /^\s*(?:$|[|,;(]|\.(?:\s|$))/.test(text.slice(span.end));
  const value = numberOf(text.slice(span.start, span.end));
  return (isLabelled || isReached || isOfThem) && isAlone && value !== 0
    ? made(text, span, 'count', undefined)
    : undefined;
}

/** "1 in 5 users" is 20 %. */
function oneIn(figure: ImpactFigure, part: number, whole: number): ImpactFigure {
  return { ...figure, value: (100 * part) / whole };
}

function made(text: string, { start, end }: Span, kind: ImpactKind, unit: string | undefined): ImpactFigure {
  const said = text.slice(start, end);
  const value = numberOf(said);
  return {
    start,
    end,
    text: said,
    kind,
    ...(value !== undefined && { value }),
    ...(unit !== undefined && { unit }),
  };
}
