import type { Paragraph } from 'mdast';
import type { Span } from '../markdown/position.ts';
import { leadingDate, startsWithDate } from './date.ts';
import { leadingTime, type TimeMark, trailingTime } from './instant.ts';
import { spanOf } from './parts.ts';
import type { Mark } from './timelineMarks.ts';
import { zoneIn } from './zones.ts';

/** A mark, and whether its time stands behind its text. */
export type LineMark = Mark & { readonly isBehind?: true };

/** What a line tells: `10:20 - Alert`, `Resolved: 2024-01-15 10:20`, `**2024-01-15**`. */
export function lineMark(span: Span, source: string, group: number, isColumn = false): LineMark {
  const line = source.slice(span.start, span.end);
  const time = leadingTime(line, isColumn);
  const behind = time === undefined && !startsWithDate(line) ? trailingTime(line) : undefined;
  if (behind) return { ...markOf(span, group, behind), text: labelBefore(line, behind), isBehind: true };
  const date = time?.date ?? (time === undefined && startsWithDate(line) ? line : undefined);
  const zone = time === undefined ? zoneIn(line) : undefined;
  const text = time === undefined ? plainLine(line) : withoutJoint(plainLine(line.slice(time.end)));
  const event = time === undefined && date !== undefined ? { event: withoutDate(text) } : {};
  return { ...markOf(span, group, time), text, date, zone, ...event };
}

function markOf(span: Span, group: number, time: TimeMark | undefined): Omit<Mark, 'text'> {
  return { span, blockSpan: span, group, time, date: time?.date, zone: undefined };
}

function labelBefore(line: string, { start }: TimeMark): string {
  return plainLine(line.slice(0, start)).replace(/[\s:–—-]+$/, '');
}

/**
 * The lines of a paragraph. One that only goes on from the line above, as prose does where an editor wraps it, belongs to that;
 * it starts anew behind a hard break, below another entry, or below a short line.
 */
export function marksOfLines(paragraph: Paragraph, source: string): readonly Mark[] {
  const { start, end } = spanOf(paragraph);
  const marks: Mark[] = [];
  let above = '';
  for (const { 0: line, index } of source.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const span = { start: start + index, end: start + index + line.length };
    const mark = withoutProse(lineMark(span, source, start), line);
    const last = marks.at(-1);
    const isNew =
      mark.time !== undefined || mark.date !== undefined ? startsAnew(above, last) : isBroken(above);
    if (last === undefined || isNew) marks.push(mark);
    else marks[marks.length - 1] = continued(last, span, line);
    above = line;
  }
  return marks;
}

/** "July 30 into July 31, both clocks" says nothing of what happened: behind the date of an event stands a colon or a dash. */
function withoutProse(mark: LineMark, line: string): LineMark {
  const joined = /^[\s*_)\]]*(?:[:–—|-]|\*\*)/.test(line.slice(leadingDate(line)?.end ?? 0));
  return mark.event === undefined || joined ? mark : { ...mark, event: '' };
}

/** In characters: prose is wrapped behind more than this. */
const shortest = 50;

function startsAnew(above: string, last: Mark | undefined): boolean {
  return last?.time !== undefined || last?.date !== undefined || isBroken(above) || above.length < shortest;
}

function isBroken(above: string): boolean {
  return above === '' || /(?: {2}|\\|<br\s*\/?>)\s*$/i.test(above.slice(-20));
}

function continued(last: Mark, { end }: Span, line: string): Mark {
  const span = { start: last.span.start, end };
  const zone = last.zone ?? (last.time === undefined ? zoneIn(line) : undefined);
  const longer = (text: string): string => onOneLine(`${text} ${plainLine(line)}`);
  const event = last.event === undefined ? {} : { event: longer(last.event) };
  return { ...last, span, blockSpan: span, text: longer(last.text), zone, ...event };
}

/** Without the time that it starts with, and what joins that to the text. */
export function withoutTime(text: string): string {
  const end = leadingTime(text)?.end ?? 0;
  return end === 0 ? text : withoutJoint(text.slice(end));
}

/** Without the marks, brackets and dashes between a time and what happened. */
function withoutJoint(text: string): string {
  return text.replace(/^[\s*_`)\]|:—–-]+/, '').trim();
}

/** Without the date that it starts with, and what joins that to the text. */
export function withoutDate(text: string): string {
  return withoutJoint(text.slice(leadingDate(text)?.end ?? 0));
}

/** As a reader sees it, near enough for a line that is no block of its own. */
function plainLine(line: string): string {
  const shown = line.replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1').replace(/<br\s*\/?>|\\$/g, ' ');
  return onOneLine(shown.replace(/[*`]|(?<!\w)_|_(?!\w)/g, ''));
}

const comment = /<!--(?:(?!<!--).)*?-->/gs;

/** A text without comments, line ends and doubled spaces. */
export function onOneLine(text: string): string {
  const shown = text.includes('<!--') ? text.replace(comment, ' ') : text;
  return shown.replace(/\s+/g, ' ').trim();
}
