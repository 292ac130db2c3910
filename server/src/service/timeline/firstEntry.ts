import type { Analysis } from '../analysis.ts';
import { isoDate } from '../model/date.ts';
import type { Section } from '../model/postmortem.ts';
import { rowOf, tableAround } from '../model/tableAt.ts';
import { timeColumns } from '../model/timelineTable.ts';
import { isVerbatim } from '../model/verbatim.ts';
import { zoneIn } from '../model/zones.ts';
import type { Edit } from '../rule.ts';
import { clockLike } from './clockText.ts';
import type { NewEntry } from './newEntries.ts';
import { clockIn, type Now, timeNow } from './now.ts';

/**
 * The first entry of a timeline: in place of what the template left to be filled in, as a row of a table that has none yet, or as an
 * item at the end of the section.
 */
export function firstEntryEdit(
  analysis: Analysis,
  section: Section,
  { minutes, words }: NewEntry,
  { zone }: Pick<Now, 'zone'>,
): Edit | undefined {
  const now = { minutes, zone };
  return (
    inPlaceholder(analysis, section, words, now) ??
    asRow(analysis, section, words, now) ??
    atEnd(analysis, section, words, now)
  );
}

/** "HH:MM" or "YYYY-MM-DD HH:MM" on a line of its own or in a row. */
const placeholder = /^.*\bHH:MM\b.*$/gm;

function inPlaceholder(analysis: Analysis, section: Section, words: string, now: Now): Edit | undefined {
  const {
    source: { text },
    parts,
  } = analysis;
  for (const { 0: line, index } of text.slice(section.span.start, section.span.end).matchAll(placeholder)) {
    const start = section.span.start + index;
    const at = start + line.indexOf('HH:MM');
    const isStatement = !/^\s*(?:>\s*)*(?:[-*+|]|\d+[.)]|\**(?:YYYY-MM-DD )?HH:MM)/.test(line);
    if (isStatement || isVerbatim(parts, at)) continue;
    const filled = fillIn(
      line.replace(/\r$/, ''),
      words,
      timeAt(analysis, at, now, zoneIn(line) ?? zoneOfColumn(analysis, at, line)),
    );
    return { span: { start, end: start + line.replace(/\r$/, '').length }, text: filled };
  }
  return undefined;
}

/** What the head of the table says that a row is in. */
function zoneOfColumn({ parts, source: { text } }: Analysis, at: number, line: string): string | undefined {
  const table = /^\s*\|/.test(line) ? tableAround(parts, text, at) : undefined;
  return table?.head.map(zoneIn).find((zone) => zone !== undefined);
}

interface Told {
  readonly time: string;
  readonly date: string;
}

/** In a zone that the line names itself, else in that of the timeline. */
function timeAt(analysis: Analysis, place: number, now: Now, named: string | undefined): Told {
  const zone = named ?? analysis.postmortem.timeline.timezone ?? now.zone;
  const clock = clockIn(zone ?? 'UTC', now.minutes);
  const short = clockLike('00:00', clock, undefined) ?? '';
  const { incident } = analysis.postmortem;
  const dated = incident === undefined || incident === clock.day ? short : `${isoDate(clock.day)} ${short}`;
  const time = named === undefined ? (timeNow(analysis, undefined, place, now) ?? dated) : dated;
  return { time: zone === undefined ? `${time} UTC` : time, date: isoDate(clock.day) };
}

/** The time where it is left open, the date where that is, and the words in place of those in brackets, else at the end. */
function fillIn(line: string, words: string, { time, date }: Told): string {
  const isDated = line.includes('YYYY-MM-DD');
  const timed = line
    .replace('HH:MM', isDated ? time.replace(/^\d{4}-\d{2}-\d{2} /, '') : time)
    .replace('YYYY-MM-DD', date);
  const told = timed.replace(/\[(?![ xX]\])[^\][\r\n]+\](?![([:])/, words);
  if (told !== timed) return told;
  const cell = /\|[ \t]*(?=\|)/.exec(timed);
  if (/^\s*\|/.test(timed) && cell)
    return `${timed.slice(0, cell.index)}| ${words} ${timed.slice(cell.index + cell[0].length)}`;
  return `${timed.trimEnd()}${/[-–—:|]\s*$/.test(timed) ? ' ' : ' - '}${words}`;
}

function asRow(analysis: Analysis, section: Section, words: string, now: Now): Edit | undefined {
  const {
    source: { text },
    parts,
  } = analysis;
  const end = endOf(section, text);
  const table = tableAround(parts, text, end);
  const columns = table?.belongsTo === 'timeline' ? timeColumns(table.head) : undefined;
  if (table === undefined || columns === undefined || table.span.end < end) return undefined;
  const { time } = timeAt(
    analysis,
    end,
    now,
    table.head.map(zoneIn).find((zone) => zone !== undefined),
  );
  const cells = table.head.map((_, index) => {
    if (index === columns.time) return time;
    return index === columns.event ? words : '';
  });
  return { span: { start: end, end }, text: eolOf(text) + rowOf(cells, table) };
}

function atEnd(analysis: Analysis, section: Section, words: string, now: Now): Edit {
  const { text } = analysis.source;
  const end = endOf(section, text);
  const eol = eolOf(text);
  const { time } = timeAt(analysis, end, now, undefined);
  const isItem = /^\s*(?:[-*+]|\d+[.)])\s/.test(lastLine(text.slice(0, end)));
  const isLast = text.slice(end).trim() === '';
  const gap = isLast || /^(?:[ \t]*(?:\r\n|\n|\r)){2}/.test(text.slice(end)) ? '' : eol;
  return { span: { start: end, end }, text: `${isItem ? eol : eol + eol}- ${time} - ${words}${gap}` };
}

function endOf({ span }: Pick<Section, 'span'>, text: string): number {
  return Math.max(span.start, text.slice(0, span.end).trimEnd().length);
}

function lastLine(text: string): string {
  return /[^\r\n]*$/.exec(text)?.[0] ?? '';
}

function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
