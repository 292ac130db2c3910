import type { Inspection } from '../../service/index.ts';
import type { InspectedFile } from '../inspect.ts';

type Row = readonly [string, string];

/** For people: one block a file, a line for each thing that was understood; what the document does not say is a dash. */
export function inspectionText({ path, postmortem }: InspectedFile): string {
  const { sections, events, actionItems, followUpItems, impactFigures, impactFlags, unresolved } = postmortem;
  const blocks: readonly (readonly [string, readonly string[]])[] = [
    ['Sections', sections.map(({ line, kind, heading }) => `${place(line)}${kind.padEnd(14)}${heading}`)],
    ['Timeline', events.map(eventText)],
    ['Metrics', metricRows(postmortem).map(rowText)],
    ['Action items', actionItems.map(actionText)],
    ['Follow-up', followUpItems.map(actionText)],
    ['Impact', impactFigures.map(({ line, text }) => `${place(line)}${text}`)],
    ['Severity signs', impactFlags.map(({ line, flag, text }) => `${place(line)}${flag.padEnd(16)}${text}`)],
    ['Not understood', unresolved.map(({ line, text, reason }) => `${place(line)}${reason}: ${text}`)],
  ];
  const texts = blocks.map(
    ([name, rows]) =>
      `  ${name}${rows.length === 0 ? ': none' : ''}\n${rows.map((row) => `    ${row}\n`).join('')}`,
  );
  return `${path}\n${metadataRows(postmortem)
    .map((row) => `  ${rowText(row)}\n`)
    .join('')}${texts.join('')}`;
}

function metadataRows(postmortem: Inspection): readonly Row[] {
  const { title, style, date, durationMinutes, severity, status, authors, reviewers, timezone } = postmortem;
  return [
    ['Title', shown(title)],
    ['House style', style],
    ['Date', shown(date)],
    ['Duration', durationMinutes === null ? '–' : `${durationMinutes} min`],
    ['Severity', shown(severity)],
    ['Status', shown(status)],
    ['Authors', shown(authors.join(', '))],
    ['Reviewers', shown(reviewers.join(', '))],
    ['Time zone', shown(timezone)],
  ];
}

function metricRows({ metrics, metricRows: rows }: Inspection): readonly Row[] {
  const told = (name: keyof Inspection['metrics']): string => {
    const lines = rows[name];
    return lines === null ? '–' : `${metrics[name]} min, from line ${lines.from} to ${lines.to}`;
  };
  return [
    ['to detect', told('timeToDetectMinutes')],
    ['to acknowledge', told('timeToAcknowledgeMinutes')],
    ['to mitigate', told('timeToMitigateMinutes')],
    ['to resolve', told('timeToResolveMinutes')],
  ];
}

function eventText({ line, instant, end, approximate, text, phase }: Inspection['events'][number]): string {
  const time = `${approximate ? '~' : ''}${shown(instant)}${end === undefined ? '' : ` – ${end}`}`;
  return `${place(line)}${time.padEnd(22)}${(phase ?? '').padEnd(14)}${text}`;
}

function actionText({ line, text, owners, due, status, ticket }: Inspection['actionItems'][number]): string {
  const details = [shown(owners.join(', ')), shown(due), shown(status), shown(ticket)].join(' · ');
  return `${place(line)}${text}  (${details})`;
}

function rowText([name, value]: Row): string {
  return `${name.padEnd(16)}${value}`;
}

function place(line: number): string {
  return `${String(line).padStart(4)}  `;
}

function shown(value: string | null): string {
  return value || '–';
}
