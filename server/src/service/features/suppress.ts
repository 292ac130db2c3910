import type { Span } from '../markdown/position.ts';
import type { Edit } from '../rule.ts';

/** The text in which a comment is to stand. */
interface Place {
  readonly text: string;
  /** Where Markdown begins: behind front matter and byte order mark. */
  readonly bodyStart: number;
  lineAround(offset: number): Span;
}

/**
 * A comment that silences a rule where it stands. A line that begins a block of its own gets it above; rows, list items
 * and later lines of a paragraph get it at their end, because a comment between them would tear the block apart.
 * Undefined in front matter, where no comment of Markdown can stand, and for what is said of the document as a whole.
 */
export function suppressOnLine(place: Place, { start, end }: Span, rule: string): Edit | undefined {
  const { text, bodyStart } = place;
  if (start < bodyStart || end === bodyStart) return undefined;
  const around = place.lineAround(start);
  const line = { start: Math.max(around.start, bodyStart), end: around.end };
  const content = text.slice(line.start, line.end);
  if (beginsBlock(place, line.start, content)) {
    const comment = `<!-- postmortem-disable-next-line ${rule} -->${eolOf(text)}`;
    return { span: { start: line.start, end: line.start }, text: comment };
  }
  const at = line.start + content.replace(/\s*\|?\s*$/, '').length;
  return { span: { start: at, end: at }, text: ` <!-- postmortem-disable-line ${rule} -->` };
}

/** The comment at the top of the document, below its front matter. */
export function suppressInFile({ text, bodyStart }: Place, rule: string): Edit {
  const eol = eolOf(text);
  return {
    span: { start: bodyStart, end: bodyStart },
    text: `<!-- postmortem-disable-file ${rule} -->${eol}${eol}`,
  };
}

/** Headings do so whatever is above them; a comment at their end would be part of what they say. */
function beginsBlock({ text, bodyStart, lineAround }: Place, start: number, content: string): boolean {
  if (start === bodyStart || /^#{1,6}(?:[ \t]|$)/.test(content)) return true;
  const above = lineAround(start - 1);
  const isBelowBlank = text.slice(above.start, above.end).trim() === '';
  return isBelowBlank && !/^\s|^(?:[-*+>|]|\d+[.)])/.test(content) && !/\|\s*$/.test(content);
}

function eolOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
