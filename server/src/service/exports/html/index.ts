import type { Analysis } from '../../analysis.ts';
import type { Configuration } from '../../configuration.ts';
import { inspect } from '../../inspection.ts';
import { durationText } from '../../model/durationText.ts';
import type { SeverityLevel } from '../../model/severity.ts';
import { exportedActions } from '../actions.ts';
import { fileNameOf } from '../fileName.ts';

/** One post-mortem in the list of all. */
export interface IndexRow {
  /** Of its page, from the folder of the index, with "/". */
  readonly path: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly severity: string | null;
  readonly level: SeverityLevel | null;
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
    title: facts.title ?? fileNameOf(analysis),
    date: facts.date,
    severity: facts.severityRaw,
    level: facts.severity,
    durationMinutes: facts.durationMinutes,
    status: facts.status,
    openActions: open.length,
  };
}

const head = ['Date', 'Title', 'Severity', 'Duration', 'Status', 'Open actions'];

/** A page that lists post-mortems and leads to theirs, the newest first; those without a date come last. */
export function htmlIndex(rows: readonly IndexRow[]): string {
  const sorted = rows.toSorted(
    (a, b) => order(b.date ?? '', a.date ?? '') || order(a.title, b.title) || order(a.path, b.path),
  );
  return shell(
    'Post-mortems',
    `<table>
<thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>
${sorted.map(rowHtml).join('\n')}
</tbody>
</table>`,
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rowHtml({ path, title, date, severity, durationMinutes, status, openActions }: IndexRow): string {
  const duration = durationMinutes === null ? '' : durationText(Math.round(durationMinutes));
  const link = `<a href="${escaped(addressOf(path))}">${escaped(title)}</a>`;
  const cells = [
    escaped(date ?? ''),
    link,
    escaped(severity ?? ''),
    duration,
    status ?? '',
    `${openActions}`,
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** A path as an address: none of its signs means anything there, and "a:b.html" is no scheme. */
function addressOf(path: string): string {
  return `./${path.split('/').map(encodeURIComponent).join('/')}`;
}

function shell(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
