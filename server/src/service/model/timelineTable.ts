import type { Table, TableCell, TableRow } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Span } from '../markdown/position.ts';
import { oneLine } from '../oneLine.ts';
import { startsWithDate } from './date.ts';
import { leadingTime } from './instant.ts';
import { contentSpan, spanOf } from './parts.ts';
import { lineMark, onOneLine } from './timelineLines.ts';
import type { Mark } from './timelineMarks.ts';
import { zoneIn } from './zones.ts';

const eventHead = /event|description|what|action|detail|activity|happened|incident|出来事|イベント|内容/i;
const plainEventHead = /event|happened|出来事|イベント/i;
/** What may hold what happened, where no other column does. */
const noteHead = /notes?|summary|message|update|step|entry|comment/i;
const whoHead = new RegExp(
  oneLine`
      ^(?:who|actor|person|people|owner|by|role|team|source|link|evidence|ref|author|phase|status|lane|
      channel|duration|elapsed|delta|gap|system|component|service|time|utc|local)`,
  'i',
);
const timeHead = /time|date|when|clock|utc|hour|stamp|\bat\b|時刻|日時|日付/i;

/** What may stand before the first column of times: a number, a weekday. */
const beforeTime = /^(?:#|no\.?|nr\.?|id|step|day|weekday|\W*)$/i;

/** Which columns of a table hold times and what happened, by its head; undefined where that speaks of no time. */
export function timeColumns(
  head: readonly string[],
): { readonly time: number; readonly event: number } | undefined {
  const time = head.findIndex((name) => timeHead.test(name));
  const others = [...head.keys()].filter((index) => index !== time && !whoHead.test(head[index] ?? ''));
  const named = (pattern: RegExp): number | undefined =>
    others.find((index) => pattern.test(head[index] ?? ''));
  const event = named(eventHead) ?? named(noteHead) ?? others.findLast((index) => index > time);
  return time < 0 || event === undefined ? undefined : { time, event };
}

/** The rows of a table with the times in them. A table whose head does not speak of times and events is doubtful. */
export function marksOfTable(table: Table, source: string): readonly Mark[] {
  const [headRow, ...rows] = table.children;
  const head = (headRow?.children ?? []).map((cell) => plainText(cell).trim());
  const timeAt = head.findIndex((name) => timeHead.test(name));
  const isPlain =
    timeAt >= 0 &&
    (head.some((name) => plainEventHead.test(name)) ||
      (head.some((name) => eventHead.test(name)) &&
        head.slice(0, timeAt).every((name) => beforeTime.test(name))));
  const doubt = isPlain ? {} : { doubtful: true as const };
  return rows.flatMap((row) => {
    const mark = rowMark(row, head, spanOf(table).start, source);
    return mark ? [{ ...mark, ...doubt }] : [];
  });
}

function rowMark(row: TableRow, head: readonly string[], group: number, source: string): Mark | undefined {
  const cells = row.children.map(contentSpan);
  const texts = cells.map(({ start, end }) => source.slice(start, end));
  const at = texts.findIndex((text, column) => leadingTime(text, isClock(head[column])) !== undefined);
  const cell = cells[at];
  const dated = texts
    .slice(0, at < 0 ? 1 : at)
    .join(' ')
    .trim();
  if (cell === undefined)
    return startsWithDate(dated) ? dateMark(row, cells[0], head, group, dated) : undefined;
  const mark = lineMark(cell, source, group, isClock(head[at]));
  const event = eventCell(row.children, head, at);
  return {
    ...mark,
    blockSpan: spanOf(row),
    text: onOneLine(plainText(event ?? row)),
    ...(event && { eventSpan: contentSpan(event) }),
    date: mark.date ?? (startsWithDate(dated) ? dated : undefined),
    zone: zoneIn(head[at] ?? '') ?? zoneIn(head.slice(0, at).join(' ')),
  };
}

function isClock(head = ''): boolean {
  return /time|clock|utc|when|hour|local|時刻/i.test(head);
}

function dateMark(
  row: TableRow,
  dateCell: Span | undefined,
  head: readonly string[],
  group: number,
  date: string,
): Mark {
  const cell = eventCell(row.children, head, 0);
  const event = cell ? onOneLine(plainText(cell)) : '';
  const blockSpan = spanOf(row);
  const span = dateCell ?? blockSpan;
  const eventSpan = cell ? { eventSpan: contentSpan(cell) } : {};
  return { span, blockSpan, group, text: event, event, ...eventSpan, time: undefined, date, zone: undefined };
}

/** The cell whose head speaks of events; else the last behind the time that is not somebody or something else. */
function eventCell(
  cells: readonly TableCell[],
  head: readonly string[],
  timeAt: number,
): TableCell | undefined {
  const others = cells.flatMap((cell, index) =>
    index === timeAt ? [] : [{ cell, index, name: head[index] ?? '' }],
  );
  const behind = others.filter(({ index }) => index > timeAt);
  const named = (pattern: RegExp): TableCell | undefined =>
    others.find(({ name }) => pattern.test(name) && !whoHead.test(name))?.cell;
  const last = behind.findLast(({ name, cell }) => !whoHead.test(name) && plainText(cell) !== '')?.cell;
  return named(eventHead) ?? named(noteHead) ?? last ?? behind.at(-1)?.cell;
}
