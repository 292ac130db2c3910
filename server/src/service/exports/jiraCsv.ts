import type { ActionStatus } from '../model/postmortem.ts';
import type { ExportedAction } from './actions.ts';
import { csvText } from './csv.ts';

/** What the actions belong to. */
export interface Incident {
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  /** Of the document. */
  readonly fileName: string;
}

/** Names that Jira's import maps to fields by itself, without punctuation, and one for the ticket that there may be already. */
const head = [
  'Summary',
  'Issue Type',
  'Description',
  'Assignee',
  'Labels',
  'Due date',
  'Status',
  'External issue ID',
];

/** For Jira's import of CSV: a row for each action, those with a ticket and those that are done included. */
export function jiraCsvOf(actions: readonly ExportedAction[], incident: Incident): string {
  return csvText([head, ...actions.map((action) => rowOf(action, incident))]);
}

/** What Jira's own workflows call it. */
const statusNames: Readonly<Record<ActionStatus, string>> = {
  todo: 'To Do',
  'in progress': 'In Progress',
  blocked: 'Blocked',
  done: 'Done',
};

function rowOf(action: ExportedAction, incident: Incident): readonly string[] {
  const { text, owners, due, status, ticket } = action;
  return [
    shortened(text),
    'Task',
    descriptionOf(action, incident),
    owners[0] ?? '',
    'post-mortem',
    due ?? '',
    status === null ? '' : statusNames[status],
    ticket ?? '',
  ];
}

/** In characters: what Jira takes as a summary, with room for an apostrophe in front. */
const longestSummary = 254;

function shortened(text: string): string {
  if (text.length <= longestSummary) return text;
  const cut = text.slice(0, longestSummary - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}

/** What has no column of its own. */
function descriptionOf(
  { text, owners, dueText, ticket }: ExportedAction,
  { title, date, fileName }: Incident,
): string {
  const lines = [
    shortened(text) === text ? '' : text,
    `From the post-mortem: ${title}${date === null ? '' : ` (${date})`}, ${fileName}`,
    owners.length > 1 ? `Owners: ${owners.join(', ')}` : '',
    dueText === null ? '' : `Due: ${dueText}`,
    ticket === null ? '' : `Ticket: ${ticket}`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}
