/** In pixels; the looks write them into the style sheet. */
export const fontSizes = { small: 11, label: 12, figure: 20, title: 20 } as const;

/** The width of a text in pixels. */
export type TextWidth = (text: string, size?: number, bold?: boolean) => number;

/** Measures, or estimates generously: a text that ends early is better than one that runs into the next. */
export function textWidth(measure: ((text: string) => number) | undefined): TextWidth {
  const atLabelSize = measure ?? estimated;
  return (text, size = fontSizes.label, bold = false) =>
    (Math.max(0, atLabelSize(text)) || 0) * (size / fontSizes.label) * (bold ? 1.08 : 1);
}

/** The text, or as much of it as has room, with an ellipsis; empty where not even that has. */
export function shortened(text: string, room: number, widthOf: (text: string) => number): string {
  const start = text.slice(0, 400);
  if (start.length === text.length && widthOf(text) <= room) return text;
  const characters = [...start];
  let [fits, tooLong] = [0, characters.length + 1];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (widthOf(cut(characters, middle)) <= room) fits = middle;
    else tooLong = middle;
  }
  return fits === 0 ? '' : cut(characters, fits);
}

/** Lines of at most that width; what has no room in the last ends with an ellipsis. */
export function wrapped(
  text: string,
  room: number,
  lines: number,
  widthOf: (text: string) => number,
): string[] {
  const whole = [];
  let rest = text.slice(0, 2000).trim();
  while (rest !== '' && whole.length < lines - 1) {
    const head = firstLine(rest, room, widthOf);
    whole.push(head);
    rest = rest.slice(head.length).trimStart();
  }
  const last = shortened(rest, room, widthOf);
  return last === '' ? whole : [...whole, last];
}

function firstLine(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text.slice(0, 400)) <= room && text.length <= 400) return text;
  const cutText = shortened(text, room, widthOf).replace(/…$/, '');
  const space = cutText.search(/\s\S*$/);
  const atWord = /^\s/.test(text.slice(cutText.length)) ? cutText : cutText.slice(0, Math.max(0, space));
  return atWord || cutText || [...text].slice(0, 1).join('');
}

/** Nothing is left of what joins or colours the character that was cut off. */
function cut(characters: readonly string[], count: number): string {
  return `${characters
    .slice(0, count)
    .join('')
    .replace(/(?:[\s.,;:]|\u200D|\uFE0F)+$/u, '')}…`;
}

function estimated(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

/** Of common fonts for user interfaces at 12 pixels, on the wide side. */
function widthOfCharacter(character: string): number {
  if (/[ilj.,:;'|!()[\]ftrI /]/.test(character)) return 4.4;
  if (/[mwMW@%—…]/.test(character)) return 11.4;
  if (/[a-z0-9]/.test(character)) return 7;
  if (/[A-Z]/.test(character)) return 8.3;
  if (/\p{Mn}|\p{Cf}/u.test(character)) return 0;
  return /[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFF00-\uFF60\u{1F000}-\u{3FFFF}]/u.test(character)
    ? 13
    : 7.6;
}
