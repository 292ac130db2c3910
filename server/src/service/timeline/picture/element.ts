import type { SvgElement } from './picture.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What is drawn one below the other: where it ends, so that the next can begin there. */
export interface Block {
  readonly elements: readonly SvgElement[];
  readonly bottom: number;
}

/** One element; attributes without a value are left out, numbers have one decimal, so that a file is short and the same everywhere. */
export function element(
  tag: string,
  attributes: Attributes,
  children: readonly (SvgElement | string)[] = [],
): SvgElement {
  const kept: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) kept[name] = typeof value === 'number' ? rounded(value) : value;
  return { tag, attributes: kept, children };
}

/** A group that a page can find again after a redraw. */
export function group(
  className: string,
  key: string | undefined,
  children: readonly SvgElement[],
  attributes: Attributes = {},
): SvgElement {
  return element('g', { class: className, 'data-key': key, ...attributes }, children);
}

/** A line from one point to another. */
export function line(className: string, x1: number, y1: number, x2: number, y2: number): SvgElement {
  return element('line', { class: className, x1, y1, x2, y2 });
}

/** One line of text, its middle at `y`. What is written from right to left keeps its side, and its order. */
export function text(
  className: string,
  content: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): SvgElement {
  const toLeft = isRightToLeft(content);
  const side = toLeft && anchor !== 'middle' ? (anchor === 'start' ? 'end' : 'start') : anchor;
  const direction = toLeft ? { direction: 'rtl', 'unicode-bidi': 'embed' } : {};
  const attributes = { class: className, x, y, dy: '.35em', 'text-anchor': side, ...direction };
  return element('text', side === 'start' ? { ...attributes, 'text-anchor': undefined } : attributes, [
    content,
  ]);
}

/** What a pointer and a screen reader are told. */
export function title(content: string): SvgElement {
  return element('title', {}, [content]);
}

/** Whether the first letter with a direction is Hebrew, Arabic or of their kin. */
function isRightToLeft(content: string): boolean {
  const letter = /\p{L}/u.exec(content.slice(0, 200))?.[0] ?? '';
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u.test(letter);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
