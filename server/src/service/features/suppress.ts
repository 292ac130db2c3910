import type { Span } from '../markdown/position.ts';
import type { Edit } from '../rule.ts';

/**
 * A comment that silences a rule where it stands. A line that begins a block of its own gets it above; rows, list items
 * and later lines of a paragraph get it at their end, because a comment between them would tear the block apart.
 * Undefined in front matter, where no comment of Markdown can stand.
 */
export function suppressOnLine(text: string, line: Span, rule: string, bodyStart: number): Edit | undefined {
  if (line.start < bodyStart) return undefined;
  const content = text.slice(line.start, line.end);
  if (beginsBlock(text, line, content)) {
    const comment = `<!-- postmortem-disable-next-line ${rule} -->${eolOf(text)}`;
    return { span: { start: line.start, end: line.start }, text: comment };
  }
  const at = line.start + content.replace(/\s*\|?\s*$/, '').length;
  return { span: { start: at, end: at }, text: ` <!-- postmortem-disable-line ${rule} -->` };
}

/** The comment at the top of the document, below its front matter. */
export function suppressInFile(text: string, rule: string, bodyStart: number): Edit {
  const eol = eolOf(text);
  return {
    span: { start: bodyStart, end: bodyStart },
    text: `<!-- postmortem-disable-file ${rule} -->${eol}${eol}`,
  };
}

function beginsBlock(text: string, line: Span, content: string): boolean {
  const above = text.slice(0, line.start).replace(/\r\n|\r|\n$/, '');
  const aboveIsBlank = line.start === 0 || /(?:^|[\r\n])[ \t]*$/.test(above);
  return aboveIsBlank && !/^\s|^(?:[-*+>|]|\d+[.)])/.test(content) && !/\|\s*$/.test(content);
}

function eolOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
