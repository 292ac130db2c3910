import * as l10n from '@vscode/l10n';
import type { Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { startsWithDate } from '../../model/date.ts';
import { contentSpan, spanOf } from '../../model/parts.ts';
import { timeColumns } from '../../model/timelineTable.ts';
import { zoneIn } from '../../model/zones.ts';
import type { Edit } from '../../rule.ts';
import { quoted } from '../../timeline/entries.ts';
import { type Row, rowsOf, timelineFor } from '../../timeline/rows.ts';
import { zoneWords } from '../../timeline/utc/zones.ts';
import type { Outcome, Refactoring, RefactoringContext } from './outcome.ts';

/** Turns the table of entries at the cursor, else all of the timeline, into lists; what other columns hold comes below its entry. */
export const convertTableToList: Refactoring = {
  id: 'convertTableToList',
  get title() {
    return l10n.t('Convert the timeline to a list');
  },
  place: 'timeline',
  get nothing() {
    return l10n.t('There is no timeline that is a table.');
  },
  apply(context) {
    const { analysis, offset } = context;
    const section = timelineFor(analysis.postmortem, offset);
    const tables = section ? tablesIn(context, section.span.start, section.span.end) : [];
    const here = tables.filter(({ start, end }) => start <= offset && offset <= end);
    const chosen = here.length > 0 ? here : tables;
    return chosen.length === 0 ? undefined : allOrNone(chosen.map((table) => converted(table, context)));
  },
};

function allOrNone(outcomes: readonly (Edit | string)[]): Outcome {
  const refusal = outcomes.find((each) => typeof each === 'string');
  return refusal === undefined
    ? { edits: outcomes.filter((each): each is Edit => typeof each !== 'string') }
    : { refusal: l10n.t('The table cannot be made a list: {0}', refusal) };
}

/** A table of entries at the left margin. */
interface TimeTable {
  readonly table: Table;
  readonly base: number;
  readonly start: number;
  readonly end: number;
  /** By where each begins. */
  readonly rows: ReadonlyMap<number, Row>;
}

function tablesIn({ analysis }: RefactoringContext, from: number, to: number): readonly TimeTable[] {
  const rows = rowsOf(analysis, analysis.postmortem.timeline.timezone ?? 'UTC');
  const byStart = new Map(rows.map((row) => [row.placed.base + row.placed.mark.blockSpan.start, row]));
  return analysis.parts.flatMap(({ part, base }) =>
    part.nodes.flatMap((table): readonly TimeTable[] => {
      if (table.type !== 'table') return [];
      const [start, end] = [base + spanOf(table).start, base + spanOf(table).end];
      const own = table.children.some((row) => byStart.has(base + spanOf(row).start));
      return own && from <= start && end <= to ? [{ table, base, start, end, rows: byStart }] : [];
    }),
  );
}

/** Which columns hold what; dates and times are none of the others. */
interface Columns {
  readonly time: number;
  readonly event: number;
  readonly heads: readonly string[];
}

function converted(placed: TimeTable, { analysis, eol }: RefactoringContext): Edit | string {
  const { text } = analysis.source;
  const { table, base, start, end, rows } = placed;
  const columns = columnsOf(placed, text);
  if (columns === undefined) return l10n.t('it is not told which column says what happened.');
  const lines: string[] = [];
  for (const row of table.children.slice(1)) {
    const known = rows.get(base + spanOf(row).start);
    const cells = row.children.map((cell) =>
      cellText(text.slice(base + contentSpan(cell).start, base + contentSpan(cell).end)),
    );
    if (known === undefined && cells.join('') === '') continue;
    if (known === undefined) return l10n.t('{0} has no time.', quoted(plainText(row)));
    if (known.entry === undefined)
      lines.push(...(lines.length > 0 ? [''] : []), cells.filter((cell) => cell !== '').join(' '), '');
    else lines.push(...itemOf(cells, columns));
  }
  const stated = statementFor(placed, columns, text);
  return { span: { start, end }, text: [...stated, ...lines].join(eol) };
}

function columnsOf({ table, base, rows }: TimeTable, text: string): Columns | undefined {
  const heads = (table.children[0]?.children ?? []).map((cell) =>
    cellText(text.slice(base + contentSpan(cell).start, base + contentSpan(cell).end)),
  );
  const timed = table.children.find((row) => rows.get(base + spanOf(row).start)?.entry !== undefined);
  const entry = timed && rows.get(base + spanOf(timed).start)?.entry;
  if (timed === undefined || entry === undefined) return undefined;
  const time = timed.children.findIndex((cell) => {
    const { start, end } = spanOf(cell);
    return base + start <= entry.timeSpan.start && entry.timeSpan.start < base + end;
  });
  const told = timeColumns(heads.map((head) => head.replace(/[*_`]/g, '')))?.event;
  const event = told !== undefined && told !== time ? told : heads.findLastIndex((_, at) => at !== time);
  return time < 0 || event < 0 ? undefined : { time, event, heads };
}

function itemOf(cells: readonly string[], { time, event, heads }: Columns): readonly string[] {
  const date = cells.slice(0, time).findIndex((words) => startsWithDate(words));
  const day = withYear(cells[date] ?? '', heads[date] ?? '');
  const when = [day, withColon(cells[time] ?? '')].filter(Boolean).join(' ');
  const others = cells.flatMap((words, at) => {
    if (words === '' || [time, event, date].includes(at)) return [];
    const head = (heads[at] ?? '').replace(/:$/, '');
    return [`  - ${head === '' ? '' : `${head}: `}${words}`];
  });
  return [`- ${[when, cells[event]].filter(Boolean).join(' - ')}`, ...others];
}

/** "Oct 31" in a column that is headed "Date (2021)". */
function withYear(date: string, head: string): string {
  const year = /\b(?:19|20)\d{2}\b/.exec(head)?.[0];
  if (year === undefined || date === '' || date.includes(year)) return date;
  return `${date}${/\p{L}\.? \d{1,2}$/u.test(date) ? ',' : ''} ${year}`;
}

/** "0520" is a time in a column of times alone, where no other figures stand beside it. */
function withColon(time: string): string {
  const isAlone = /^\D*\d{4}(?:\D{1,5}\d{4})?\D*$/.test(time);
  return isAlone ? time.replace(/([01]\d|2[0-3])([0-5]\d)/g, '$1:$2') : time;
}

/** As it stands outside of a table. */
function cellText(written: string): string {
  return written.trim().replace(/\\\|/g, '|');
}

/** What the head says of the zone, which a list has no other place for. */
function statementFor({ start }: TimeTable, { time, heads }: Columns, text: string): readonly string[] {
  const head = heads.slice(0, time + 1).find((each) => zoneIn(each) !== undefined);
  const words = head && zoneWords(head);
  const above =
    text
      .slice(0, start)
      .trimEnd()
      .split(/\r\n|\n|\r/)
      .at(-1) ?? '';
  const isStated = /^[\s>*_(]*all times\b/i.test(above) && zoneIn(above) === zoneIn(head ?? '');
  return words === undefined || isStated ? [] : [`All times in ${words}.`, ''];
}
