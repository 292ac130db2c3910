import type { PhrasingContent, Table, TableRow } from 'mdast';
import type { Analysis } from '../../analysis.ts';
import type { Configuration } from '../../configuration.ts';
import { fileNameOf } from '../../fileName.ts';
import { inspect } from '../../inspection.ts';
import { durationText } from '../../model/durationText.ts';
import { stageNames } from '../../model/stage.ts';
import { exportedActions } from '../actions.ts';
import { htmlPage } from './page.ts';

/** One post-mortem in the list of all. */
export interface IndexRow {
  /** Of its page, from the folder of the index, with "/". */
  readonly path: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly severity: string | null;
  readonly durationMinutes: number | null;
  readonly status: string | null;
  readonly openActions: number;
}

/** What the list says of a document whose page is at a path. */
export function indexRow(analysis: Analysis, configuration: Configuration, path: string): IndexRow {
  const facts = inspect(analysis, configuration);
  const open = exportedActions(analysis, configuration).filter(({ status }) => status !== 'done');
  return {
    path,
    title: facts.title ?? fileNameOf(analysis.source.uri),
    date: facts.date,
    severity: facts.severityRaw,
    durationMinutes: facts.durationMinutes,
    status: facts.status && stageNames[facts.status],
    openActions: open.length,
  };
}

const head = ['Date', 'Title', 'Severity', 'Duration', 'Status', 'Open actions'];

/** A page that lists post-mortems and leads to theirs, the newest first; those without a date come last. */
export function htmlIndex(rows: readonly IndexRow[]): string {
  const sorted = rows.toSorted(
    (a, b) => order(b.date ?? '', a.date ?? '') || order(a.title, b.title) || order(a.path, b.path),
  );
  const table: Table = {
    type: 'table',
    align: [null, null, null, null, null, 'right'],
    children: [rowOf(head.map(textIn)), ...sorted.map(cellsOf).map(rowOf)],
  };
  return htmlPage({ title: 'Post-mortems', root: { type: 'root', children: [table] } });
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function cellsOf(row: IndexRow): readonly PhrasingContent[] {
  const { path, title, date, severity, durationMinutes, status, openActions } = row;
  const duration = durationMinutes === null ? '' : durationText(Math.round(durationMinutes));
  const link: PhrasingContent = { type: 'link', url: addressOf(path), children: [textIn(title)] };
  return [
    textIn(date ?? ''),
    link,
    textIn(severity ?? ''),
    textIn(duration),
    textIn(status ?? ''),
    textIn(`${openActions}`),
  ];
}

function rowOf(cells: readonly PhrasingContent[]): TableRow {
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: [cell] })) };
}

function textIn(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** A path as an address: none of its signs means anything there, and "a:b.html" is no scheme. */
function addressOf(path: string): string {
  return `./${path.split('/').map(encodeURIComponent).join('/')}`;
}
