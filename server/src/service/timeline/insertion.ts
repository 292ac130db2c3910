import type { TimelineEntry } from '../model/postmortem.ts';
import type { Edit } from '../rule.ts';

/** A document as far as an entry is written into it. */
interface Page {
  readonly text: string;
  readonly eol: string;
}

/** What the template writes for an event. */
export const eventPlaceholder = '[What was seen or done]';

/** An entry of the same form behind another one, with a time to fill in; `next` is the one that follows it. */
export function entryBehind(
  entry: TimelineEntry,
  next: TimelineEntry | undefined,
  words: string,
  { text, eol }: Page,
): Edit {
  const form = formOf(entry, text);
  if (form.isHeading && next) return entryBefore(next, words, { text, eol });
  const between = next ? text.slice(entry.blockSpan.end, lineStart(next, text)) : '';
  const isLoose = (between.match(/\r\n|\n|\r/g)?.length ?? 0) > 1;
  const at = entry.blockSpan.end;
  const lead = isLoose || form.isHeading ? eol + eol : eol;
  return { span: { start: at, end: at }, text: lead + lineLike(entry, form, words, text, eol) };
}

/** The same in front of an entry. */
export function entryBefore(entry: TimelineEntry, words: string, { text, eol }: Page): Edit {
  const form = formOf(entry, text);
  const at = lineStart(entry, text);
  const line = lineLike(entry, form, words, text, eol);
  return { span: { start: at, end: at }, text: line + (form.isHeading ? eol + eol : eol) };
}

/**
 * A whole line with an entry of the same form at a time of its own, as `placeholderLike` or `timeNow` write it. In a row other
 * cells are empty, but for those that `cells` tells by an offset in the cell of the entry.
 */
export function entryLike(
  entry: TimelineEntry,
  time: string | undefined,
  words: string,
  { text, eol }: Page,
  cells: readonly FilledCell[] = [],
): string {
  return lineLike(entry, formOf(entry, text), words, text, eol, time, cells);
}

/** What a cell says that stands below the one at an offset. */
export interface FilledCell {
  readonly at: number;
  readonly words: string;
}

/** Whether an entry is a row of a table, or a heading: other lines may stand between entries of other forms. */
export function placeOfEntry(entry: TimelineEntry, text: string): 'row' | 'heading' | 'line' {
  const { isRow, isHeading } = formOf(entry, text);
  if (isRow) return 'row';
  return isHeading ? 'heading' : 'line';
}

/** In characters: emphasis, brackets and quotation marks in front of a word. */
const longestMarks = 10;

/** Where the words of an entry begin, behind its time and its marks; undefined where they are not found as they stand. */
export function startOfEvent(
  { text: event, blockSpan, timeSpan }: TimelineEntry,
  text: string,
): number | undefined {
  const word = /[\p{L}\p{N}]+/u.exec(event)?.[0];
  if (word === undefined) return undefined;
  const block = text.slice(blockSpan.start, blockSpan.end);
  const behind = block.indexOf(word, timeSpan.end - blockSpan.start);
  const at = behind < 0 ? block.indexOf(word) : behind;
  if (at < 0) return undefined;
  const marks = /[*_`[("“~]*$/.exec(block.slice(Math.max(0, at - longestMarks), at))?.[0].length ?? 0;
  return blockSpan.start + at - marks;
}

interface Form {
  /** Indentation, bullet, `>` or `###`: what stands before the entry on its line. */
  readonly prefix: string;
  readonly isHeading: boolean;
  readonly isRow: boolean;
}

function formOf(entry: TimelineEntry, text: string): Form {
  const written = text.slice(lineStart(entry, text), entry.blockSpan.start);
  const prefix = written.replace(/\[[xX]\](?=\s)/, '[ ]');
  const row = text.slice(entry.blockSpan.start, entry.blockSpan.end);
  const isRow = !/[-*+.)#]\s/.test(prefix) && !/[\r\n]/.test(row) && /^\||(?<!\\)\|/.test(row);
  return { prefix, isHeading: /^ {0,3}#/.test(prefix), isRow };
}

function lineStart({ blockSpan: { start } }: TimelineEntry, text: string): number {
  return Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
}

function lineLike(
  entry: TimelineEntry,
  form: Form,
  words: string,
  text: string,
  eol: string,
  time = placeholderLike(text.slice(entry.timeSpan.start, entry.timeSpan.end)),
  cells: readonly FilledCell[] = [],
): string {
  const { span, timeSpan, blockSpan } = entry;
  if (form.isRow) return form.prefix + rowLike(entry, time, words, text, cells);
  if (
    form.isHeading &&
    entry.text !== '' &&
    !text.slice(span.start, span.end).includes(entry.text.slice(0, 8))
  )
    return `${form.prefix}${time}${eol}${eol}${words}`;
  const isLeading = timeSpan.start - span.start < 12;
  const before = isLeading ? text.slice(span.start, timeSpan.start) : '';
  const joint = isLeading
    ? (/^[\s*_`)\]|:—–-]+/.exec(text.slice(timeSpan.end, blockSpan.end))?.[0] ?? '')
    : '';
  const hardBreak = /(?: {2,}|\\)$/.exec(text.slice(span.start, span.end).slice(-longestMarks))?.[0] ?? '';
  const join = /[\r\n]/.test(joint) || joint.trim() === '' ? ' - ' : joint;
  return `${form.prefix}${before}${time}${join}${words}${span.end === blockSpan.end ? hardBreak : ''}`;
}

/** "2024-05-06 10:20 UTC" is `YYYY-MM-DD HH:MM UTC`. */
function placeholderLike(time: string): string {
  const shape = time.replace(/\d{4}-\d{2}-\d{2}/, 'YYYY-MM-DD').replace(/\d{1,2}:\d{2}(?::\d{2})?/, 'HH:MM');
  return /HH:MM/.test(shape) && !/\d/.test(shape) ? shape : 'HH:MM';
}

/** A row as wide as that of the entry: time and event in their cells, the others empty. */
function rowLike(
  entry: TimelineEntry,
  time: string,
  words: string,
  text: string,
  others: readonly FilledCell[],
): string {
  const { blockSpan, timeSpan } = entry;
  const event = startOfEvent(entry, text);
  const filled = [
    ...others,
    { at: timeSpan.start, words: markedLike(text.slice(blockSpan.start, timeSpan.start), time) },
    { at: event ?? timeSpan.start, words },
  ];
  let at = blockSpan.start;
  const cells = text
    .slice(blockSpan.start, blockSpan.end)
    .split(/(?<!\\)(\|)/)
    .map((part) => {
      const [start, end] = [at, at + part.length];
      at = end;
      if (part === '|' || part === '') return part;
      const own = filled.filter((cell) => start <= cell.at && cell.at < end);
      return ` ${own.map((cell) => cell.words).join(' - ')} `.padEnd(part.length);
    });
  const row = cells.join('');
  if (text[blockSpan.start] === '|') return row;
  // A bar at the beginning would be the edge of a row, not the end of an empty cell.
  return cells[0]?.trim() === '' ? `|${row}`.trimEnd() : row.trim();
}

/** With the marks that stand around the time of a cell: `**10:20**`. */
function markedLike(before: string, time: string): string {
  const marks = /[*_`]+$/.exec(before)?.[0] ?? '';
  return marks + time + [...marks].reverse().join('');
}
