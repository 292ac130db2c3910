import type { Analysis } from '../../analysis.ts';
import { applyEdits } from '../../edits.ts';
import type { Section } from '../../model/postmortem.ts';
import { isVerbatim } from '../../model/verbatim.ts';
import type { Edit } from '../../rule.ts';
import type { Cursor } from './cursor.ts';

/** A place between two lines where another one can be written. */
export interface Gap extends Pick<Cursor, 'settings' | 'eol' | 'reread'> {
  /** Of the text without the line that is being typed there, which would be taken for a part of what stands above it. */
  readonly analysis: Analysis;
  /** Where the line below begins, or the end of the text. */
  readonly place: number;
  /** How many characters the line that is being typed is indented. */
  readonly indent: number;
  /** The innermost section around it. */
  readonly section: Section | undefined;
}

/** The gap that the cursor's line leaves; undefined where no line can be written: in code, a comment, front matter, a heading, the head of a table. */
export function gapAt({ analysis, line, before, settings, eol, reread }: Cursor): Gap | undefined {
  const { text } = analysis.source;
  const rest = text.slice(line.end).replace(/^(?:\r\n|\n|\r)/, '');
  const ground = reread(text.slice(0, line.start) + rest);
  const place = line.start;
  const { sections } = ground.postmortem;
  if (place < ground.bodyStart || isVerbatim(ground.parts, place) || isInside(sections, place, rest))
    return undefined;
  return {
    analysis: ground,
    settings,
    eol,
    reread,
    place,
    indent: /^[ \t]*/.exec(before)?.[0].length ?? 0,
    section: sections.findLast(({ span }) => span.start < place && place <= span.end),
  };
}

/** Between a heading and the line that underlines it, or the head of a table and the line below that. */
function isInside(sections: readonly Section[], place: number, rest: string): boolean {
  if (/^[ \t]*\|?[ \t:-]*-[ :|-]*\|[ :|-]*(?:[\r\n]|$)/.test(rest)) return true;
  return sections.some(({ headingSpan: { start, end } }) => start < place && place < end);
}

/** What the document says with a line in the gap, after edits above it. */
export function withLine(
  { analysis, place, eol, reread }: Gap,
  line: string,
  besides: readonly Edit[] = [],
): Analysis {
  const { text } = analysis.source;
  return reread(applyEdits(text.slice(0, place), besides) + line + eol + text.slice(place));
}

/** The nearest line with text above the gap, and how many blank lines lie between. */
export interface LineAbove {
  readonly line: string;
  readonly blanks: number;
  /** Where it ends, without its line ending. */
  readonly end: number;
}

/** What stands above the gap; undefined at the top of a text. */
export function lineAbove({ analysis, place }: Gap): LineAbove | undefined {
  const above = analysis.source.text.slice(0, place);
  const end = above.trimEnd().length;
  if (end === 0) return undefined;
  const from = Math.max(above.lastIndexOf('\n', end - 1), above.lastIndexOf('\r', end - 1)) + 1;
  return { line: above.slice(from, end), blanks: breaksIn(above.slice(end)) - 1, end };
}

/** The line right below the gap, empty where that is blank. */
export function lineBelow({ analysis, place }: Gap): string {
  const line = /^[^\r\n]*/.exec(analysis.source.text.slice(place))?.[0] ?? '';
  return line.trim() === '' ? '' : line;
}

/** A block of its own, with blank lines around it where there are none. */
export function asBlock(block: string, gap: Gap): string {
  const lead = (lineAbove(gap)?.blanks ?? 1) === 0 ? gap.eol : '';
  return `${lead}${block}${lineBelow(gap) === '' ? '' : gap.eol}`;
}

/** A line break behind an item or a row, where text below would go on in it. */
export function apartFromBelow(line: string, gap: Gap): string {
  const below = lineBelow(gap);
  const isText = below !== '' && !/^[ \t]*(?:[-+>#|`~]|\*(?!\*)|\d{1,9}[.)]|\t| {4})/.test(below);
  const isRow = line.includes('|') && below.includes('|');
  return isText && !isRow ? line + gap.eol : line;
}

/** Takes away the blank lines above the gap, so that a row or an item is one more of those there; nothing where there are none. */
export function withoutBlanks(gap: Gap): readonly Edit[] {
  const above = lineAbove(gap);
  if (above === undefined || above.blanks === 0) return [];
  const lastBreak = gap.analysis.source.text.slice(above.end, gap.place).search(/(?:\r\n|\n|\r)$/);
  return [{ span: { start: above.end, end: above.end + lastBreak }, text: '' }];
}

function breaksIn(gap: string): number {
  return gap.match(/\r\n|\n|\r/g)?.length ?? 0;
}
